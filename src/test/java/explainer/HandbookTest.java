package explainer;

import static org.assertj.core.api.Assertions.assertThat;

import explainer.base.Code;
import explainer.base.Diagnostic;
import explainer.base.Severity;
import explainer.base.Slug;
import explainer.entity.Declaration;
import explainer.entity.Form;
import explainer.graph.Drafts;
import explainer.links.LinksCode;
import explainer.output.OutputCode;
import explainer.testing.CaseFile;
import explainer.testing.Guide;
import explainer.testing.SiteFixture;
import explainer.testing.Slow;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written by hand for people, held against what the program does: keys, codes, commands, links and examples. */
@Slow
class HandbookTest {
    private static final Guide HANDBOOK = Guide.read(Path.of("content/README.md"));
    private static final Guide FRONT = Guide.read(Path.of("README.md"));
    private static final Map<Declaration, String> SECTIONS = new EnumMap<>(Map.ofEntries(
            Map.entry(Declaration.TOPIC, "A topic page"),
            Map.entry(Declaration.HOME, "The front page"),
            Map.entry(Declaration.SITE, "Settings"),
            Map.entry(Declaration.SOURCES, "Sources"),
            Map.entry(Declaration.FACTS, "Facts"),
            Map.entry(Declaration.QUOTES, "Quotations"),
            Map.entry(Declaration.DISPUTES, "Disputes"),
            Map.entry(Declaration.CORRECTIONS, "Corrections"),
            Map.entry(Declaration.TERMS, "Terms"),
            Map.entry(Declaration.COVERAGE, "The article that is answered"),
            Map.entry(Declaration.FIGURE_DATA, "Data of figures"),
            Map.entry(Declaration.FIGURES, "Figures")));
    /** Keys without which a check of the ledger fails, in words of its own. */
    private static final Set<String> MUST_BY_A_CHECK = Set.of("facts.sources", "disputes.positions");

    private static final Pattern LONGEST = Pattern.compile("at most (\\d+) characters");
    private static final String ERRORS = "../src/docs/errors/";
    private static final Pattern COMMAND = Pattern.compile("(?m)^  ([a-z]+) {2,}\\S");
    private static final Pattern USED = Pattern.compile("(?:explainer\\.jar|^explainer|\\nexplainer) ([a-z]+)");

    @ParameterizedTest
    @EnumSource
    void everyKeyStandsInItsTableAndNoOther(Declaration declaration) {
        Element table = HANDBOOK.table(SECTIONS.get(declaration), "Key");
        List<Form.Key> keys = common(declaration);
        assertThat(Guide.rows(table))
                .extracting(row -> Guide.cell(row, 0).text())
                .containsExactlyInAnyOrderElementsOf(
                        keys.stream().map(Form.Key::name).toList());
        for (Element row : Guide.rows(table)) {
            Form.Key key = keys.stream()
                    .filter(each -> each.name().equals(Guide.cell(row, 0).text()))
                    .findFirst()
                    .orElseThrow();
            boolean isMust = key.isRequired() || MUST_BY_A_CHECK.contains(declaration.id() + "." + key.name());
            assertThat(Guide.cell(row, 1).text()).as(key.name()).isEqualTo(isMust ? "yes" : "");
            checkMeaning(key, Guide.cell(row, 2));
        }
    }

    /** Those that all its files have; what one type of them lacks stands beside that. */
    private static List<Form.Key> common(Declaration declaration) {
        List<Form.Keys> shapes = declaration.shapes();
        int least = Math.max(1, shapes.size() - 1);
        return shapes.get(0).keys().stream()
                .filter(key -> shapes.stream()
                                .filter(shape -> names(shape).contains(key.name()))
                                .count()
                        >= least)
                .toList();
    }

    private static List<String> names(Form.Keys shape) {
        return shape.keys().stream().map(Form.Key::name).toList();
    }

    @Test
    void everyKeyOfATypeOfFigureStandsBesideIt() {
        Form.Variants types = (Form.Variants) Declaration.FIGURES.form();
        List<String> common =
                common(Declaration.FIGURES).stream().map(Form.Key::name).toList();
        List<Element> rows = Guide.rows(HANDBOOK.table(SECTIONS.get(Declaration.FIGURES), "Type"));
        assertThat(rows)
                .extracting(row -> Guide.cell(row, 0).text())
                .containsExactlyElementsOf(
                        types.each().stream().map(types::wordOf).toList());
        for (int i = 0; i < rows.size(); i++) {
            List<String> own = names(types.each().get(i)).stream()
                    .filter(name -> !common.contains(name))
                    .toList();
            assertThat(Guide.cell(rows.get(i), 1).select("code").eachText().stream()
                            .map(code -> code.replaceFirst(":.*", "")))
                    .as(rows.get(i).text())
                    .containsExactlyInAnyOrderElementsOf(own);
        }
    }

    private static void checkMeaning(Form.Key key, Element holds) {
        Form form = key.form() instanceof Form.Items items ? items.item() : key.form();
        if (form instanceof Form.Keys parts) {
            // "each has A and B, perhaps C"
            String[] said = holds.html().split("perhaps", 2);
            assertThat(parts.keys())
                    .as(key.name())
                    .allSatisfy(part -> assertThat(said[part.isRequired() || said.length == 1 ? 0 : 1])
                            .contains("<code>" + part.name() + "</code>"));
        }
        if (form instanceof Form.Choice choice && !holds.text().contains("…")) {
            assertThat(holds.select("code").eachText()).as(key.name()).containsAll(choice.words());
        }
        Matcher longest = LONGEST.matcher(holds.text());
        if (longest.find() && form instanceof Form.Words words) {
            assertThat(longest.group(1)).as(key.name()).isEqualTo(Integer.toString(words.longest()));
        }
    }

    @Test
    void everyCodeThatItNamesIsOneOfThatSeverityAndLinksToItsPage() {
        for (Element link : HANDBOOK.shown().select("a[href^=" + ERRORS + "]")) {
            String code = link.attr("href").replaceFirst("^" + ERRORS + "(.*)\\.md$", "$1");
            if (!code.equals("README")) {
                assertThat(Codes.all()).extracting(Code::id).contains(code);
                assertThat(link.select("code").text()).isEqualTo(code);
            }
        }
        assertThat(codes("What is refused", "You wrote"))
                .isNotEmpty()
                .allMatch(code -> code.severity() == Severity.ERROR);
        assertThat(codes("Warnings", "What there is"))
                .containsExactlyInAnyOrderElementsOf(Codes.all().stream()
                        .filter(code -> code.severity() == Severity.WARNING)
                        .filter(code -> !(code instanceof LinksCode) && code != OutputCode.CMS_WITHOUT_REPOSITORY)
                        .toList());
    }

    /** All others stand in the list of all, to which it leads. */
    @Test
    void everyCodeIsOneStepAway() throws IOException {
        assertThat(HANDBOOK.shown().select("a[href=" + ERRORS + "README.md]")).isNotEmpty();
        assertThat(Files.readString(Path.of("src/docs/errors/README.md")))
                .contains(Codes.all().stream()
                        .map(code -> "[" + code.id() + "](" + code.id() + ".md)")
                        .toArray(String[]::new));
    }

    private static List<Code> codes(String section, String head) {
        return HANDBOOK.table(section, head).select("a[href^=" + ERRORS + "]").eachText().stream()
                .flatMap(id -> Codes.all().stream().filter(code -> code.id().equals(id)))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"content/README.md", "README.md"})
    void everyLinkLeadsToAFileAndAHeading(String file) {
        assertThat(Guide.read(Path.of(file)).brokenLinks()).isEmpty();
    }

    @Test
    void everyTaskLeadsToItsSection() {
        assertThat(Guide.rows(HANDBOOK.table("I want to…", "I want to…")))
                .hasSizeGreaterThan(15)
                .allSatisfy(row -> assertThat(Guide.cell(row, 1).select("a[href^=#]"))
                        .as(row.text())
                        .isNotEmpty());
    }

    @Test
    void everyCommandThatIsNamedIsThereAndTheFrontListsEachOnce() {
        List<String> commands = commands();
        for (Guide guide : List.of(HANDBOOK, FRONT)) {
            assertThat(guide.shown().select("code").stream()
                            .flatMap(code -> USED.matcher(code.wholeText()).results())
                            .map(used -> used.group(1)))
                    .isNotEmpty()
                    .isSubsetOf(commands);
        }
        assertThat(Guide.rows(FRONT.table("Commands", "Command")).stream()
                        .map(row -> Guide.cell(row, 0).selectFirst("code").text())
                        .filter(command -> !command.equals("check --fix") && !command.startsWith("new site"))
                        .map(command -> command.replaceFirst(" .*", "")))
                .containsExactlyInAnyOrderElementsOf(commands);
    }

    private static List<String> commands() {
        StringWriter help = new StringWriter();
        Main.run(new String[] {"--help"}, new Console(new PrintWriter(help), new PrintWriter(help), false));
        String list = help.toString().replaceFirst("(?s)^.*\nCommands:\n", "").replaceFirst("(?s)\nExit codes:.*", "");
        return COMMAND.matcher(list)
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
    }

    /** All examples together are one site; what they name and do not show is in {@code handbook/around.site}. */
    @Test
    void theExamplesBuild(@TempDir Path folder) throws IOException {
        Map<String, String> around = CaseFile.all("handbook", ".site").get(0).parts();
        SiteFixture site = SiteFixture.in(folder).withRealTemplates();
        around.forEach((path, text) -> {
            if (path.startsWith("content/")) {
                site.write(path, text);
            }
        });
        site.write("content/assets/family-photo.png", picture());
        List<String> bodies = new ArrayList<>();
        for (Guide.Example example : HANDBOOK.examples("markdown")) {
            if (!example.text().startsWith("---")) {
                bodies.add(example.text());
            } else if (example.section().equals(SECTIONS.get(Declaration.HOME))) {
                site.write(Declaration.HOME.path(), example.text());
            } else {
                site.write("content/summit/" + name(example.text()) + ".md", example.text());
            }
        }
        for (int i = 0; i < bodies.size(); i++) {
            site.write("content/summit/text-" + i + ".md", SiteFixture.page("Text " + i, bodies.get(i)));
        }
        SECTIONS.forEach((declaration, section) -> {
            if (declaration.layout() != Declaration.Layout.FRONT_MATTER && !declaration.isFolder()) {
                String examples = String.join(
                        "",
                        HANDBOOK.examples("yaml").stream()
                                .filter(example -> example.section().equals(section))
                                .map(Guide.Example::text)
                                .toList());
                assertThat(examples).as(section).isNotEmpty();
                String more = declaration == Declaration.SOURCES ? around.get("around sources") : "";
                site.write(declaration.path(), examples + more);
            }
        });
        HANDBOOK.examples("yaml").stream()
                .map(Guide.Example::text)
                .filter(example -> example.startsWith("# content/"))
                .forEach(example ->
                        site.write(example.lines().findFirst().orElseThrow().substring(2), example));
        assertThat(bodies).hasSizeGreaterThan(10);
        assertThat(Build.run(Build.Request.of(site.root(), Drafts.LEFT_OUT)).diagnostics().stream()
                        .filter(found -> !isForTheWholeSite(found))
                        .toList())
                .isEmpty();
    }

    /** Examples are not woven into a site. */
    private static boolean isForTheWholeSite(Diagnostic found) {
        return Set.of(
                        "orphan-page",
                        "not-in-navigation",
                        "uncited-page",
                        "unsupported-claim",
                        "unused-figure",
                        "unused-source")
                .contains(found.code().id());
    }

    private static String name(String page) {
        return Stream.of(page.split("\n"))
                .filter(line -> line.startsWith("title: "))
                .map(line -> line.substring("title: ".length()).replaceFirst("^The ", ""))
                .map(Slug::slugify)
                .findFirst()
                .orElseThrow();
    }

    private static byte[] picture() throws IOException {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), "png", png);
        return png.toByteArray();
    }
}
