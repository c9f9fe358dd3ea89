package explainer;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import explainer.base.Code;
import explainer.base.Diagnostic;
import explainer.graph.Drafts;
import explainer.report.DiagnosticText;
import explainer.report.DiagnosticsJson;
import explainer.testing.CaseFile;
import explainer.testing.CaseProject;
import explainer.testing.SchemaChecker;
import explainer.testing.Slow;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.util.diff.DiffUtils;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** What an editor is told, word by word: each case is a project with a mistake and all that the build says about it. */
@Slow
class DiagnosticsTest {
    private static final List<CaseFile> CASES = CaseFile.all("diagnostics", ".case");
    private static final SchemaChecker SCHEMA = SchemaChecker.of(DiagnosticsJson.schema());
    private static final String NOTHING = "nothing";
    // a case that shows several codes together
    private static final String SEVERAL = "several";
    private static final Set<String> OPTIONS = Set.of("drafts", "as-of", "strict");
    private static final Map<String, String> TESTED_ELSEWHERE = Map.of(
            "HistoryCode",
            "a case has no history: HistoryTest",
            "LinksCode",
            "a build asks no server elsewhere: LinksCommandTest",
            "PublishCode",
            "a build in memory publishes nothing: PublisherTest");

    private static final Pattern EXCERPT = Pattern.compile(" +\\d* +\\| .*");
    private static final Pattern HEAD = Pattern.compile("(?m)^\\S+:\\d+:\\d+: (?:error|warning)\\[([^\\]]+)\\]: ");

    @TempDir
    private Path folder;

    @TestFactory
    Stream<DynamicTest> everyMistakeIsReportedAsItsCaseSays() {
        return CASES.stream()
                .map(each -> DynamicTest.dynamicTest(each.name(), () -> {
                    String reported = reported(each, folder.resolve(each.name()));
                    List<String> expected =
                            each.parts().get("expected").strip().lines().toList();
                    assertThat(DiffUtils.diff(expected, reported.lines().toList())
                                    .getDeltas())
                            .as("%s%n%nreported:%n%s%n%ndifferences", each.description(), reported)
                            .isEmpty();
                }));
    }

    static String reported(CaseFile each, Path folder) {
        BuildReport report = Build.run(request(each, folder));
        FindingLaws.hold(folder, report.diagnostics());
        assertThat(SCHEMA.check(DiagnosticsJson.of(report.diagnostics()))).isEmpty();
        String text = report.diagnostics().stream()
                .map(DiagnosticsTest::withoutExcerpt)
                .collect(Collectors.joining("\n"));
        return text.isEmpty() ? NOTHING : text;
    }

    /** Its options are lines {@code drafts: shown}, {@code as-of: 2026-01-01} and {@code strict: yes}. */
    static Build.Request request(CaseFile each, Path folder) {
        Map<String, String> options = each.parts()
                .getOrDefault("options", "")
                .lines()
                .map(line -> line.split(": "))
                .collect(Collectors.toMap(option -> option[0], option -> option[1]));
        assertThat(OPTIONS).as("%s: options", each.name()).containsAll(options.keySet());
        return new Build.Request(
                CaseProject.write(each, folder),
                Optional.empty(),
                Optional.empty(),
                options.containsKey("drafts") ? Drafts.SHOWN : Drafts.LEFT_OUT,
                Optional.ofNullable(options.get("as-of")).map(LocalDate::parse),
                options.containsKey("strict"));
    }

    private static String withoutExcerpt(Diagnostic diagnostic) {
        return DiagnosticText.of(diagnostic)
                .lines()
                .filter(line -> !EXCERPT.matcher(line).matches())
                .collect(Collectors.joining("\n"));
    }

    @Test
    void everyCaseSaysWhatItShowsAndIsNamedAfterItsCode() {
        Set<String> ids = codes().stream().map(Code::id).collect(Collectors.toSet());
        for (CaseFile each : CASES) {
            String expected = each.parts().getOrDefault("expected", "").strip();
            assertThat(each.description()).as(each.name()).isNotBlank();
            assertThat(expected).as(each.name()).isNotBlank();
            assertThat(each.parts().keySet()).as(each.name()).last().isEqualTo("expected");
            String code = each.name().substring(0, each.name().indexOf('.'));
            if (code.equals(SEVERAL)) {
                assertThat(idsIn(each)).as(each.name()).hasSizeGreaterThan(1);
            } else {
                assertThat(expected.equals(NOTHING) ? ids : idsIn(each))
                        .as(each.name())
                        .contains(code);
            }
        }
    }

    @Test
    void everyCodeHasACase() {
        Set<String> shown = CASES.stream().flatMap(each -> idsIn(each).stream()).collect(Collectors.toSet());
        assertThat(codes())
                .filteredOn(
                        code -> !TESTED_ELSEWHERE.containsKey(code.getClass().getSimpleName()))
                .extracting(Code::id)
                .isNotEmpty()
                .isSubsetOf(shown);
    }

    @Test
    void everyCodeHasANameOfItsOwnAndAMeaning() {
        List<Code> codes = codes();
        assertThat(Codes.all()).containsExactlyInAnyOrderElementsOf(codes);
        assertThat(codes).extracting(Code::id).doesNotHaveDuplicates();
        assertThat(codes).allSatisfy(code -> {
            assertThat(code.id()).matches("[a-z][a-z0-9]*(-[a-z0-9]+)*");
            assertThat(code.summary()).isNotBlank().doesNotEndWith(".");
        });
    }

    private static Set<String> idsIn(CaseFile each) {
        Matcher head = HEAD.matcher(each.parts().get("expected"));
        return head.results().map((MatchResult match) -> match.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Every constant of every enum of codes in the program. */
    private static List<Code> codes() {
        List<Code> codes = new ArrayList<>();
        for (JavaClass each : new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("explainer")) {
            if (each.isAssignableTo(Code.class) && !each.isInterface()) {
                Object[] constants = each.reflect().getEnumConstants();
                assertThat(constants).as("%s is not an enum", each.getName()).isNotEmpty();
                Stream.of(constants).map(Code.class::cast).forEach(codes::add);
            }
        }
        assertThat(codes).isNotEmpty();
        return codes;
    }
}
