package explainer;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import explainer.links.LinkChecker;
import explainer.testing.Slow;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The folder listing is the pipeline: the rules that keep it so. */
@Slow
class ArchitectureTest {
    private static final String ROOT = "explainer";

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT);

    /** Where each library may be used; its types leave these packages only inside {@code Prose}. */
    private static final Map<String, List<String>> CONFINED = Map.ofEntries(
            Map.entry("com.github.difflib..", List.of("explainer.base", "explainer.ledger", "explainer.revise")),
            Map.entry("com.github.weisj..", List.of("explainer.graphics.icon")),
            Map.entry("com.sun.management..", List.of("explainer")),
            Map.entry("com.sun.net.httpserver..", List.of("explainer.serve")),
            Map.entry("com.vladsch.flexmark..", List.of("explainer.content.prose", "explainer.markup")),
            Map.entry("freemarker..", List.of("explainer.output.page")),
            Map.entry("java.awt..", List.of("explainer.graphics.card", "explainer.graphics.icon")),
            Map.entry("java.net.http..", List.of("explainer.links")),
            Map.entry(
                    "javax.imageio..",
                    List.of("explainer.content", "explainer.graphics.card", "explainer.graphics.icon")),
            Map.entry("javax.net..", List.of("explainer.links")),
            Map.entry(
                    "javax.xml..",
                    List.of(
                            "explainer.content",
                            "explainer.graphics",
                            "explainer.output.bundle",
                            "explainer.output.feed",
                            "explainer.output.schema")),
            Map.entry("jdk.jfr..", List.of("explainer")),
            Map.entry("org.apache.commons..", List.of("explainer.base")),
            Map.entry("org.eclipse.jgit..", List.of("explainer.history")),
            Map.entry("org.jsoup..", List.of("explainer.output.bundle")),
            Map.entry("org.snakeyaml..", List.of("explainer.content.yaml")),
            Map.entry("picocli..", List.of("explainer")),
            Map.entry("pl.allegro.finance..", List.of("explainer.ledger")),
            Map.entry(
                    "tools.jackson..",
                    List.of(
                            "explainer.content.topojson",
                            "explainer.content.yaml",
                            "explainer.links",
                            "explainer.output.cms",
                            "explainer.output.figure",
                            "explainer.output.feed",
                            "explainer.output.json",
                            "explainer.output.linked",
                            "explainer.output.schema",
                            "explainer.output.search",
                            "explainer.report")));

    static List<String> stages() {
        return CLASSES.getPackage(ROOT).getSubpackages().stream()
                .map(JavaPackage::getRelativeName)
                .sorted()
                .toList();
    }

    @Test
    void theStagesAreTheFoldersInTheirOrder() throws IOException {
        try (Stream<Path> folders = Files.list(Path.of("src/main/java/explainer"))) {
            List<String> listed = folders.filter(Files::isDirectory)
                    .map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
            assertThat(listed).isEqualTo(stages());
        }
        assertThat(stages())
                .containsSubsequence(
                        "base",
                        "content",
                        "entity",
                        "graph",
                        "graphics",
                        "history",
                        "ledger",
                        "lint",
                        "markup",
                        "output",
                        "publish",
                        "report",
                        "review",
                        "revise",
                        "serve");
    }

    @ParameterizedTest
    @MethodSource("stages")
    void aStageUsesOnlyStagesAboveItInTheListing(String stage) {
        List<String> later = new ArrayList<>(stages());
        later.removeIf(other -> other.compareTo(stage) <= 0);
        String[] banned = later.stream().map(other -> ROOT + "." + other + "..").toArray(String[]::new);
        if (banned.length > 0) {
            noClasses()
                    .that()
                    .resideInAPackage(ROOT + "." + stage + "..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(banned)
                    .check(CLASSES);
        }
        noClasses()
                .that()
                .resideInAPackage(ROOT + "." + stage + "..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(ROOT)
                .because("only Build and Main see everything, and nobody sees them")
                .check(CLASSES);
    }

    @Test
    void noStageUsesTheRules() {
        noClasses()
                .that()
                .resideInAPackage("explainer.*..")
                .and()
                .resideOutsideOfPackage("explainer.lint..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("explainer.lint..")
                .because("a rule can be added or removed without touching a page")
                .check(CLASSES);
    }

    @Test
    void aChildPackageDoesNotUseItsParent() {
        noClasses()
                .that()
                .resideInAnyPackage("explainer.content.*", "explainer.graphics.*", "explainer.output.*")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("explainer.content", "explainer.graphics", "explainer.output")
                .check(CLASSES);
    }

    static List<String> libraries() {
        return new TreeSet<>(CONFINED.keySet()).stream().toList();
    }

    @ParameterizedTest
    @MethodSource("libraries")
    void aLibraryStaysInItsPackages(String library) {
        noClasses()
                .that()
                .resideOutsideOfPackages(CONFINED.get(library).toArray(String[]::new))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .check(CLASSES);
    }

    @Test
    void everyLibraryIsConfinedSomewhere() {
        List<String> known = new ArrayList<>(List.of("java..", "explainer.."));
        known.addAll(CONFINED.keySet());
        classes()
                .should()
                .onlyDependOnClassesThat(JavaClass.Predicates.resideInAnyPackage(known.toArray(String[]::new))
                        .or(DescribedPredicate.describe("are primitive or arrays", ArchitectureTest::isBuiltIn)))
                .check(CLASSES);
    }

    private static boolean isBuiltIn(JavaClass type) {
        return type.isPrimitive() || type.isArray();
    }

    @Test
    void onlyTheLastStagesWriteToTheDisk() {
        noClasses()
                .that()
                .resideOutsideOfPackages("explainer.links..", "explainer.publish..", "explainer.revise..")
                .and()
                // the JDK reads its setup of fonts from a file only: a temporary one
                .doNotHaveFullyQualifiedName("explainer.graphics.card.FontSetup")
                .and()
                // it notes under target/ for which jar the archive of classes was made
                .doNotHaveFullyQualifiedName("explainer.SiteBuild$ClassArchive")
                .should()
                .callCodeUnitWhere(
                        call(
                                "writes files",
                                target -> target.getOwner().isEquivalentTo(Files.class)
                                        && target.getName()
                                                .matches(
                                                        "write.*|create.*|delete.*|move|copy|set.*|newOutputStream|newBufferedWriter")))
                .check(CLASSES);
    }

    @Test
    void nothingDependsOnTheClockTheLocaleOrTheCharsetOfTheMachine() {
        ArchRule rule = noClasses()
                .should()
                .callCodeUnitWhere(
                        call("reads the machine's clock, locale, zone or charset", ArchitectureTest::isAmbient)
                                .and(DescribedPredicate.not(DescribedPredicate.describe(
                                        "asks what day it is", ArchitectureTest::isDayOfLinkCheck))));
        rule.check(CLASSES);
    }

    /**
     * What other servers answer cannot be reproduced anyway, so the one command that asks them may also ask what day it is. It hands the
     * day on as a value, as if it had been given one.
     */
    private static boolean isDayOfLinkCheck(JavaCall<?> call) {
        return call.getOriginOwner().getName().equals("explainer.LinksCommand")
                && call.getTarget().getOwner().isEquivalentTo(LocalDate.class)
                && call.getTarget().getName().equals("now")
                && call.getTarget().getRawParameterTypes().stream()
                        .allMatch(parameter -> parameter.isEquivalentTo(ZoneId.class));
    }

    @Test
    void onlyTheCommandForLinksAsksOtherHosts() {
        noClasses()
                .that()
                .resideOutsideOfPackage("explainer.links..")
                .and()
                .doNotHaveFullyQualifiedName("explainer.LinksCommand")
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(LinkChecker.class)
                .because("a build asks nobody, so that it is the same everywhere and no server elsewhere can break it")
                .check(CLASSES);
    }

    private static boolean isAmbient(CodeUnitCallTarget target) {
        String owner = target.getOwner().getName();
        String name = target.getName();
        List<String> parameters =
                target.getRawParameterTypes().stream().map(JavaClass::getName).toList();
        boolean hasLocale = parameters.contains("java.util.Locale");
        boolean hasCharset = parameters.stream().anyMatch(type -> type.equals("java.nio.charset.Charset"));
        return switch (owner) {
            case "java.lang.String" ->
                (name.equals("toLowerCase") || name.equals("toUpperCase") || name.equals("format")) && !hasLocale
                        || name.equals("formatted")
                        || name.equals("getBytes") && parameters.isEmpty()
                        || name.equals("<init>") && parameters.equals(List.of("[B"));
            case "java.lang.System" -> name.equals("currentTimeMillis") || name.equals("getenv");
            case "java.util.Locale", "java.util.TimeZone" -> name.equals("getDefault") || name.equals("setDefault");
            case "java.time.ZoneId" -> name.equals("systemDefault");
            case "java.nio.charset.Charset" -> name.equals("defaultCharset");
            case "java.io.FileReader", "java.io.FileWriter" -> true;
            case "java.io.InputStreamReader", "java.io.OutputStreamWriter" -> !hasCharset;
            case "java.util.Random", "java.lang.Math" -> name.equals("random");
            case "java.text.BreakIterator", "java.text.Collator" ->
                name.startsWith("get") && name.endsWith("nstance") && !hasLocale;
            default -> owner.startsWith("java.time.") && name.equals("now");
        };
    }

    @Test
    void onlyTheCommandLinePrints() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName("explainer.Main")
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .callMethod(System.class, "exit", int.class)
                .check(CLASSES);
    }

    @Test
    void everyPackageSaysWhatItIsFor() throws IOException {
        for (JavaPackage each : CLASSES.getPackage(ROOT).getSubpackagesInTree()) {
            Path info = Path.of("src/main/java", each.getName().replace('.', '/'), "package-info.java");
            assertThat(info).exists();
            assertThat(Files.readString(info).replaceAll("\\s+\\*?\\s*", " "))
                    .as(each.getName())
                    .contains("/**")
                    .contains("must not");
        }
    }

    @Test
    void noFileIsLongerThanItShouldBe() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                assertThat(Files.readAllLines(file).size()).as(file.toString()).isLessThanOrEqualTo(500);
            }
        }
    }

    private static DescribedPredicate<JavaCall<?>> call(
            String description, java.util.function.Predicate<CodeUnitCallTarget> test) {
        return DescribedPredicate.describe(description, access -> test.test(access.getTarget()));
    }
}
