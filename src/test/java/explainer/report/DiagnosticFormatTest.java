package explainer.report;

import static org.assertj.core.api.Assertions.assertThat;

import explainer.base.Code;
import explainer.base.Diagnostic;
import explainer.base.Edit;
import explainer.base.SourceFile;
import explainer.base.Span;
import explainer.content.prose.ProseCode;
import explainer.graph.GraphCode;
import explainer.lint.LintCode;
import explainer.testing.Golden;
import explainer.testing.SchemaChecker;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Diagnostics with hostile texts in every form, each held against what the form asks for. */
class DiagnosticFormatTest {
    private static final Path GOLDEN = Path.of("src/test/resources/golden/diagnostics");
    private static final Path SCHEMA = Path.of("src/docs/diagnostics.schema.json");
    private static final Path SARIF_SCHEMA = Path.of("src/test/resources/schemas/sarif-2.1.0-rtm.5.json");
    private static final JsonMapper JSON = JsonMapper.shared();

    private static final SourceFile PLAIN = new SourceFile("content/one.md", "first\nSee [[Baku-sumit]].\n");
    private static final SourceFile HOSTILE = new SourceFile(
            "content/a b, c%:\u00e9.md",
            "\t\ud83d\ude00 e\u0301 \u4e2d\u6587 \"q\" \u001b[31m{0} [x](y) \u2028 </script>\nlast, without a line end");
    private static final SourceFile NO_FILE = new SourceFile("site/index.html", "");

    private static final List<Diagnostic> FOUND = List.of(
            Diagnostic.of(GraphCode.BROKEN_LINK, of(PLAIN, "Baku-sumit"), "there is no page \"Baku-sumit\"")
                    .help("did you mean \"Baku summit\"?")
                    .see(of(PLAIN, "first"), "this is the first line")
                    .fixedBy(
                            new Edit(of(PLAIN, "Baku-sumit"), "Baku summit"),
                            new Edit(of(HOSTILE, "\u6587"), ""),
                            new Edit(PLAIN.span(0, 0), "# \"\u0007\n")),
            Diagnostic.of(LintCode.LINK_CASE, of(PLAIN, "Baku-sumit"), "100% wrong, really: \"::error::\""),
            Diagnostic.of(ProseCode.RAW_HTML, of(HOSTILE, "\u6587"), "\"\u6587\" \u001b[31m \ud83d\ude00 {0} {x}")
                    .help("- page: \"a\"\r\n  why: {b}, c: d\n  claims: [e](f)")
                    .see(of(HOSTILE, "last"), "50%\n::warning::here"),
            Diagnostic.of(ProseCode.RAW_HTML, HOSTILE.span(2, HOSTILE.text().length()), "over two lines"),
            Diagnostic.of(GraphCode.ADDRESS_TAKEN, NO_FILE.start(), "no text at all"));

    private static Span of(SourceFile file, String words) {
        int at = file.text().indexOf(words);
        return file.span(at, at + words.length());
    }

    private static String written(DiagnosticFormat format, List<Diagnostic> found) {
        List<Code> codes = Stream.<Code[]>of(GraphCode.values(), ProseCode.values(), LintCode.values())
                .flatMap(Stream::of)
                .toList();
        return format.forMachines()
                .orElseThrow()
                .of(new Findings(found, codes, Optional.of("1.2.3"), "target/explainer"));
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "TEXT")
    void hostileTextsAreWrittenAsTheGoldenFileSays(DiagnosticFormat format) {
        Golden.check(GOLDEN.resolve("hostile." + format.word()), written(format, FOUND));
    }

    @Test
    void peopleReadTheGoldenText() {
        String text = FOUND.stream().map(DiagnosticText::of).collect(Collectors.joining("\n\n", "", "\n"));
        Golden.check(GOLDEN.resolve("hostile.text"), text);
        assertThat(text).doesNotContain("\u001b");
    }

    @Test
    void nothingFoundIsADocumentToo() {
        assertThat(JSON.readTree(written(DiagnosticFormat.JSON, List.of())).toString())
                .isEqualTo("{\"version\":1,\"errors\":0,\"warnings\":0,\"diagnostics\":[]}");
        assertThat(JSON.readTree(written(DiagnosticFormat.SARIF, List.of())).at("/runs/0/results"))
                .isEmpty();
        assertThat(written(DiagnosticFormat.GITHUB, List.of())).isEmpty();
    }

    @Test
    void colourChangesNoLetter() {
        for (Diagnostic each : FOUND) {
            String coloured = DiagnosticText.coloured(each);
            assertThat(coloured).contains(each.isError() ? "\u001b[1;31merror[" : "\u001b[1;33mwarning[");
            assertThat(coloured.replaceAll("\u001b\\[[0-9;]*m", "")).isEqualTo(DiagnosticText.of(each));
        }
    }

    @Test
    void theSchemaOfTheJsonIsPublishedAndIsASchema() {
        Golden.check(SCHEMA, DiagnosticsJson.schema());
        assertThat(SchemaChecker.ofSchemas().check(DiagnosticsJson.schema())).isEmpty();
    }

    @Test
    void theJsonIsWhatItsSchemaSays() throws IOException {
        SchemaChecker checker = SchemaChecker.of(Files.readString(SCHEMA));
        String json = written(DiagnosticFormat.JSON, FOUND);
        assertThat(checker.check(json)).isEmpty();
        assertThat(checker.check(json.replace("\"severity\": \"error\"", "\"severity\": \"fatal\"")))
                .isNotEmpty();
        assertThat(checker.check(json.replace("\"offset\"", "\"place\""))).isNotEmpty();
    }

    @Test
    void theJsonHoldsEveryTextAndPlaceAsItIs() {
        JsonNode root = JSON.readTree(written(DiagnosticFormat.JSON, FOUND));
        List<Diagnostic> sorted = FOUND.stream().sorted().toList();
        assertThat(root.at("/errors").asInt()).isEqualTo(4);
        assertThat(root.at("/warnings").asInt()).isEqualTo(1);
        for (int i = 0; i < sorted.size(); i++) {
            Diagnostic expected = sorted.get(i);
            JsonNode each = root.at("/diagnostics/" + i);
            assertThat(each.at("/message").asString()).isEqualTo(expected.message());
            assertThat(Optional.ofNullable(each.get("help")).map(JsonNode::asString))
                    .isEqualTo(expected.help());
            assertThat(each.at("/range/start/offset").asInt())
                    .isEqualTo(expected.span().start());
            assertThat(each.at("/range/end/column").asInt())
                    .isEqualTo(expected.span().to().column());
            assertThat(each.at("/fix")).hasSize(expected.fix().size());
        }
    }

    @Test
    void theSarifIsWhatTheOfficialSchemaSays() throws IOException {
        SchemaChecker checker = SchemaChecker.of(Files.readString(SARIF_SCHEMA));
        String sarif = written(DiagnosticFormat.SARIF, FOUND);
        assertThat(checker.check(sarif)).isEmpty();
        assertThat(checker.check(written(DiagnosticFormat.SARIF, List.of()))).isEmpty();
        assertThat(checker.check(sarif.replace("\"level\": \"error\"", "\"level\": \"fatal\"")))
                .isNotEmpty();
        assertThat(checker.check(sarif.replace("\"ruleIndex\"", "\"rule\""))).isNotEmpty();
        assertThat(checker.check(sarif.replace("\"startLine\": 1,", "\"startLine\": 0,")))
                .isNotEmpty();
    }

    @Test
    void everyResultOfTheSarifNamesItsRule() {
        JsonNode run = JSON.readTree(written(DiagnosticFormat.SARIF, FOUND)).at("/runs/0");
        assertThat(run.at("/results")).hasSize(FOUND.size());
        for (JsonNode result : run.at("/results")) {
            assertThat(run.at("/tool/driver/rules/" + result.at("/ruleIndex").asInt() + "/id"))
                    .isEqualTo(result.at("/ruleId"));
        }
    }

    @Test
    void aWorkflowCommandIsOneLineAndUnescapesToItsText() {
        List<String> lines = written(DiagnosticFormat.GITHUB, FOUND).lines().toList();
        List<Diagnostic> sorted = FOUND.stream().sorted().toList();
        assertThat(lines).hasSize(sorted.size());
        for (int i = 0; i < sorted.size(); i++) {
            Diagnostic expected = sorted.get(i);
            String[] parts = lines.get(i).split("::", 3);
            assertThat(parts[1]).startsWith(expected.severity().word() + " file=");
            String[] properties = parts[1].substring(parts[1].indexOf(' ') + 1).split(",");
            assertThat(unescaped(properties[0]))
                    .isEqualTo("file=" + expected.span().file().path());
            assertThat(properties).allMatch(property -> property.matches("[a-zA-Z]+=[^:]*"));
            assertThat(unescaped(parts[2])).startsWith(expected.message());
            expected.help().ifPresent(help -> assertThat(unescaped(parts[2])).contains("\nhelp: " + help));
        }
    }

    @Test
    void aPlaceThatHasSeveralLinesHasNoColumnsOnGithub() {
        assertThat(written(DiagnosticFormat.GITHUB, FOUND).lines().filter(line -> line.endsWith("over two lines")))
                .singleElement()
                .asString()
                .contains("line=1,endLine=2,title=");
    }

    /** What GitHub's runner does with them. */
    private static String unescaped(String text) {
        return text.replace("%0D", "\r")
                .replace("%0A", "\n")
                .replace("%3A", ":")
                .replace("%2C", ",")
                .replace("%25", "%");
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"TEXT", "GITHUB"})
    void jsonIsAsciiWhateverTheCharsetOfThePipe(DiagnosticFormat format) {
        assertThat(written(format, FOUND)).matches("\\p{ASCII}*").endsWith("}\n");
    }

    @Test
    void theWordsOfTheFormatsAreThoseOfTheCommandLine() {
        assertThat(DiagnosticFormat.values())
                .allMatch(format -> format.word().equals(format.name().toLowerCase(Locale.ROOT)))
                .filteredOn(format -> format.forMachines().isEmpty())
                .containsExactly(DiagnosticFormat.TEXT);
    }
}
