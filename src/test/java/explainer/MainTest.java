package explainer;

import static org.assertj.core.api.Assertions.assertThat;

import explainer.testing.SiteFixture;
import explainer.testing.Slow;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import jdk.jfr.consumer.RecordingFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The command line as a function: what it prints, what it returns, what it leaves on the disk. */
@Slow
class MainTest {
    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void aBuildSaysWhatItDidAndWhereToOpenIt() {
        SiteFixture site = site();
        assertThat(run("build", "--project=" + site.root())).isZero();
        assertThat(out.toString())
                .contains("Fixture: 2 pages, 1 link checked, 0 citations to 0 sources")
                .contains("files new, 0 changed, 0 unchanged, 0 removed")
                .contains("index.html");
        assertThat(site.root().resolve("site/one/index.html")).isNotEmptyFile();
    }

    @Test
    void theBuildSaysWhatItsSearchIndexWeighs() {
        run("build", "--project=" + site().root());
        assertThat(out.toString())
                .containsPattern("Search index: 0\\.[0-9] kB compressed in 3 files, [0-9]+ % of the build");
    }

    @Test
    void aSiteWithoutASearchSaysNothingOfIt() {
        SiteFixture site = site().write("content/site.yaml", "title: Fixture\nlanguage: en\nleave-out: [search]\n");
        assertThat(run("build", "--project=" + site.root())).isZero();
        assertThat(out.toString()).contains("files new").doesNotContain("Search index");
    }

    @Test
    void theBuildSaysWhatEachStepTookIfAsked() {
        run("build", "--project=" + site().root());
        assertThat(out.toString()).doesNotContain(" ms");
        assertThat(run("build", "--timings", "--project=" + site().root())).isZero();
        assertThat(out.toString().lines().filter(line -> line.contains("ms of processor time")))
                .allMatch(
                        line -> line.matches(" {2}[a-z ]+ +[0-9.]+ ms +[0-9.]+ ms of processor time(, [0-9,]+ done)?"))
                .anyMatch(line -> line.startsWith("  reading ") && line.endsWith(" done"))
                .anyMatch(line -> line.startsWith("  making texts ") && line.endsWith(", 2 done"))
                .anyMatch(line -> line.startsWith("  writing "))
                .last()
                .asString()
                .startsWith("  in all ");
    }

    @Test
    void theStepsAreTimedEvenIfTheContentHasErrors() {
        SiteFixture site = site().write("content/bad.md", "---\ntitle: Bad\n---\n");
        assertThat(run("build", "--timings", "--format=json", "--project=" + site.root()))
                .isEqualTo(1);
        assertThat(err.toString()).contains("  reading ").contains("  in all ");
        assertThat(out.toString()).startsWith("{").doesNotContain("processor");
    }

    @Test
    void aBuildIsRecordedIfAsked() throws IOException {
        Path file = folder.resolve("build.jfr");
        assertThat(run("build", "--profile=" + file, "--project=" + site().root()))
                .isZero();
        assertThat(RecordingFile.readAllEvents(file))
                .extracting(event -> event.getEventType().getName())
                .contains("jdk.JVMInformation", "jdk.ActiveRecording");
    }

    @Test
    void aRecordingThatCannotBeWrittenIsSaidBeforeTheBuild() {
        SiteFixture site = site();
        assertThat(run("build", "--profile=" + folder.resolve("no/such/folder/build.jfr"), "--project=" + site.root()))
                .isEqualTo(3);
        assertThat(err.toString()).contains("build.jfr").doesNotContain("Exception");
        assertThat(site.root().resolve("site")).doesNotExist();
    }

    @Test
    void aSecondBuildRewritesNothing() throws IOException {
        SiteFixture site = site();
        run("build", "--project=" + site.root());
        Map<Path, FileTime> times = times(site.root().resolve("site"));
        out.getBuffer().setLength(0);
        assertThat(run("build", "--project=" + site.root())).isZero();
        assertThat(out.toString()).contains("0 files new, 0 changed").contains("0 removed");
        assertThat(times(site.root().resolve("site"))).isEqualTo(times);
    }

    @Test
    void anErrorLeavesTheSiteAsItWasAndEndsWithTheDiagnostics() throws IOException {
        SiteFixture site = site();
        run("build", "--project=" + site.root());
        Map<Path, FileTime> times = times(site.root().resolve("site"));
        site.write("content/one.md", SiteFixture.page("One", "See [[too]]."));
        assertThat(run("build", "--project=" + site.root())).isEqualTo(1);
        assertThat(times(site.root().resolve("site"))).isEqualTo(times);
        assertThat(err.toString())
                .contains("content/one.md:6:7: error[broken-link]: there is no page \"too\"")
                .contains("  6 | See [[too]].\n    |       ^^^\n")
                .endsWith("1 error, 0 warnings. Nothing was written: the site is as it was.\n")
                .doesNotContain("\tat ");
    }

    @Test
    void theCountAndTheFirstErrorStandLastOnTheScreen() {
        SiteFixture site = site().write("content/one.md", SiteFixture.page("One", "[[too]] [[three]] [^x]."))
                .write("content/two.md", SiteFixture.page("Two", "[[four]]"));
        assertThat(run("build", "--project=" + site.root())).isEqualTo(1);
        assertThat(err.toString()).endsWith("""

                        First: content/one.md:6:3: error[broken-link]: there is no page "too"
                        More on a code: target/explainer explain broken-link
                        4 errors, 0 warnings. Nothing was written: the site is as it was.
                        """);
    }

    @Test
    void aSingleErrorIsNotSaidTwice() {
        SiteFixture site = site().write("content/one.md", SiteFixture.page("One", "[[too]]"));
        assertThat(run("check", "--project=" + site.root())).isEqualTo(1);
        assertThat(err.toString()).containsOnlyOnce("content/one.md:6:3").doesNotContain("First: ");
    }

    @Test
    void coloursAreForTerminalsOnly() {
        SiteFixture site = site().write("content/one.md", SiteFixture.page("One", "[[too]]"));
        run("check", "--project=" + site.root());
        String plain = err.toString();
        err.getBuffer().setLength(0);
        Main.run(
                new String[] {"check", "--project=" + site.root()},
                new Console(new PrintWriter(out), new PrintWriter(err), true));
        assertThat(plain).doesNotContain("\u001b");
        assertThat(err.toString()).contains("\u001b[1;31merror[broken-link]\u001b[0m");
        assertThat(err.toString().replaceAll("\u001b\\[[0-9;]*m", "")).isEqualTo(plain);
    }

    @ParameterizedTest
    @ValueSource(strings = {"build", "check"})
    void aProgramGetsItsDocumentOnStandardOutputAndNothingElse(String command) {
        SiteFixture site = site();
        assertThat(run(command, "--project=" + site.root(), "--format=json")).isZero();
        JsonNode fine = JsonMapper.shared().readTree(out.toString());
        assertThat(fine.at("/errors").asInt()).isZero();
        assertThat(fine.at("/diagnostics")).hasSize(fine.at("/warnings").asInt());
        assertThat(err.toString()).contains("Fixture: 2 pages, ").doesNotContain("warning[");
        site.write("content/one.md", SiteFixture.page("One", "[[too]]"));
        out.getBuffer().setLength(0);
        assertThat(run(command, "--project=" + site.root(), "--format=JSON")).isEqualTo(1);
        JsonNode broken = JsonMapper.shared().readTree(out.toString());
        assertThat(broken.at("/errors").asInt()).isOne();
        assertThat(broken.at("/diagnostics/0/code").asString()).isEqualTo("broken-link");
        assertThat(err.toString()).contains("1 error, 0 warnings. ").doesNotContain("error[");
    }

    @Test
    void sarifNamesEveryCode() {
        SiteFixture site = site().write("content/one.md", SiteFixture.page("One", "[[too]]"));
        assertThat(run("check", "--project=" + site.root(), "--format=sarif")).isEqualTo(1);
        JsonNode run = JsonMapper.shared().readTree(out.toString()).at("/runs/0");
        assertThat(run.at("/tool/driver/rules")).hasSize(Codes.all().size());
        assertThat(run.at("/results/0/ruleId").asString()).isEqualTo("broken-link");
    }

    @Test
    void githubGetsOneCommandForEachFinding() {
        SiteFixture site = site().write("content/one.md", SiteFixture.page("One", "[[onee]]"));
        assertThat(run("check", "--project=" + site.root(), "--format=github")).isEqualTo(1);
        assertThat(out.toString())
                .isEqualTo("::error file=content/one.md,line=6,endLine=6,col=3,endColumn=7,"
                        + "title=broken-link%3A a link leads to a page or file that does not exist"
                        + "::there is no page \"onee\"%0Ahelp: did you mean \"one\"?\n");
    }

    @Test
    void aForeignFileInTheSiteIsRefusedAndKept() throws IOException {
        SiteFixture site = site().write("site/one/index.html", "by hand");
        assertThat(run("build", "--project=" + site.root())).isEqualTo(1);
        assertThat(err.toString()).contains("error[foreign-file]");
        assertThat(site.root().resolve("site/one/index.html")).hasContent("by hand");
        assertThat(site.root().resolve("site/index.html")).doesNotExist();
    }

    @Test
    void checkWritesNothing() {
        SiteFixture site = site();
        assertThat(run("check", "--project=" + site.root())).isZero();
        assertThat(site.root().resolve("site")).doesNotExist();
        site.write("content/one.md", "no front matter");
        assertThat(run("check", "--project=" + site.root())).isEqualTo(1);
    }

    @Test
    void aBuildCountsTheEvidenceThatThereIs() {
        SiteFixture site = site().write("content/data/sources.yaml", "- {id: s, type: book, kind: news, title: T}\n")
                .write(
                        "content/data/facts.yaml",
                        "- {id: f, statement: It is., as-of: fixed, status: reported, sources: [s]}\n");
        assertThat(run("check", "--project=" + site.root())).isZero();
        assertThat(out.toString()).contains("0 citations to 0 sources, 1 fact, ");
    }

    @Test
    void aCodeIsExplainedAsItIsCopiedFromAMessage() {
        assertThat(run("explain", "error[broken-link]")).isZero();
        assertThat(out.toString()).startsWith("# broken-link\n").contains("## Wrong", "## Right");
    }

    @Test
    void aMisspeltCodeGetsTheNearestOne() {
        assertThat(run("explain", "broken-links")).isEqualTo(2);
        assertThat(err.toString()).isEqualTo("there is no message \"broken-links\": did you mean \"broken-link\"?\n");
    }

    @Test
    void withoutACodeAllAreListed() {
        assertThat(run("explain")).isZero();
        assertThat(out.toString().lines()).hasSize(Codes.all().size());
    }

    @Test
    void aReportIsATableWithARowForEachPageAndTheTotals() {
        SiteFixture site = site().write("content/two.md", SiteFixture.page("Two", "There were 12. See [[one]]."));
        assertThat(run("report", "--project=" + site.root())).isZero();
        List<String> lines = out.toString().lines().toList();
        assertThat(lines.subList(0, 6))
                .containsExactly(
                        "page  words grade sent claims evid bare waiv srcs orig docs offi news anal refs ctry lang side conf repo attr disp quot dspt oldest",
                        "index     2  -6.3    1      0    -    0    0    0    0    0    0    0    0    0    0    0    0    0    0    0    0    0    0      -",
                        "one       4  -1.8    1      0    -    0    0    0    0    0    0    0    0    0    0    0    0    0    0    0    0    0    0      -",
                        "two       5  -7.0    2      1   0%    1    0    0    0    0    0    0    0    0    0    0    0    0    0    0    0    0    0      -",
                        "-".repeat(lines.get(0).length()),
                        "all 3    11  -5.1    4      1   0%    1    0    0    0    0    0    0    0    0    0    0    0    0    0    0    0    0    0      -");
        assertThat(lines)
                .containsSequence("Blocks without evidence: 1", "  content/two.md:6  There were 12. See ….")
                .contains("Waivers: 0", "Facts on no page: 0");
        assertThat(site.root().resolve("site")).doesNotExist();
    }

    @Test
    void aReportAsJsonSaysTheSame() {
        SiteFixture site = site().write("content/two.md", SiteFixture.page("Two", "There were 12. See [[one]]."));
        assertThat(run("report", "--project=" + site.root(), "--format=json", "--as-of=2020-01-31"))
                .isZero();
        JsonNode report = JsonMapper.shared().readTree(out.toString());
        assertThat(report.propertyNames()).containsExactly("as-of", "pages", "total", "overdue", "unused", "coverage");
        assertThat(report.at("/as-of").asString()).isEqualTo("2020-01-31");
        assertThat(report.at("/coverage").isNull()).isTrue();
        assertThat(report.at("/pages")).hasSize(3);
        JsonNode two = report.at("/pages/2");
        assertThat(two.at("/page").asString()).isEqualTo("two");
        assertThat(two.at("/file").asString()).isEqualTo("content/two.md");
        assertThat(two.at("/sentences").toString())
                .isEqualTo("{\"all\":2,\"claims\":1,\"with-evidence\":0,\"share\":0.0}");
        assertThat(two.at("/without-evidence/0").toString())
                .isEqualTo("{\"file\":\"content/two.md\",\"line\":6,\"words\":\"There were 12. See ….\"}");
        assertThat(report.at("/total/words").asInt()).isEqualTo(11);
        assertThat(report.at("/total/facts/by-status").propertyNames())
                .containsExactly("confirmed", "reported", "attributed", "disputed");
    }

    @Test
    void aSiteWithAnErrorHasNoReport() {
        SiteFixture site = site().write("content/two.md", SiteFixture.page("Two", "See [[nowhere]]."));
        assertThat(run("report", "--project=" + site.root())).isEqualTo(1);
        assertThat(out.toString()).isEmpty();
        assertThat(err.toString()).contains("error[broken-link]");
    }

    @Test
    void aMissingProjectIsAnErrorAndNotACrash() {
        assertThat(run("build", "--project=" + folder.resolve("nowhere"))).isEqualTo(1);
        assertThat(err.toString()).contains("error[no-content]").contains("1 error, 0 warnings");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "biuld",
                "build --nonsense",
                "build --url=ftp://example.org",
                "build --url=%%",
                "report --format=xml",
                "check --format=",
                "build --as-of=yesterday",
                "check --as-of=2026-02-30",
                "check --as-of=2026-02"
            })
    void badArgumentsEndWithTwo(String line) {
        assertThat(run(line.isEmpty() ? new String[0] : line.split(" "))).isEqualTo(2);
        assertThat(err.toString()).isNotBlank().doesNotContain("\tat ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "biuld|there is no command \"biuld\": did you mean \"build\"?|",
                "zzz|there is no command \"zzz\"; choose one of: build, check, |",
                "--verison|there is no option \"--verison\": did you mean \"--version\"?|",
                "build --projct=x|build has no option \"--projct\": did you mean \"--project\"?|build",
                "build --nonsense|build has no option \"--nonsense\"|build",
                "build strict|build does not take \"strict\": did you mean \"--strict\"?|build",
                "check --format=jsn|--format cannot be \"jsn\": did you mean \"json\"?|check",
                "check --format=xml|--format cannot be \"xml\"; choose one of: text, json, sarif, github|check",
                "report --format=jsn|--format cannot be \"jsn\": did you mean \"json\"?|report",
                "changes|--since=REVISION is missing|changes",
                "build --site|--site needs a value: --site=DIR|build",
                "build --drafts=some|--drafts takes no value|build",
                "build --url=a --url=b|--url is given twice|build"
            })
    void aMisspeltCommandLineGetsOneSentenceAndTheWayToHelp(String line, String sentence, String command) {
        assertThat(run(line.split(" "))).isEqualTo(2);
        assertThat(err.toString().lines()).hasSize(2);
        assertThat(err.toString())
                .startsWith(sentence)
                .endsWith("\nHelp: target/explainer " + (command == null ? "" : command + " ") + "--help\n");
        assertThat(out.toString()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"build", "check", "changes", "report"})
    void theHelpOfACommandSaysWhatItsExitCodesMean(String command) {
        assertThat(run(command, "--help")).isZero();
        assertThat(out.toString())
                .contains("Exit codes:")
                .containsPattern("\\n  0 +\\S")
                .containsPattern("\\n  1 +\\S")
                .containsPattern("\\n  70 +\\S");
    }

    @Test
    void aFactIsStaleByTheDayThatIsNamedAndAnErrorWhereWarningsCountAsErrors() {
        SiteFixture site = site().write("content/data/facts.yaml", """
                        - id: chair
                          statement: Uganda chairs the Movement.
                          as-of: 2025-06-01
                          review-by: 2025-12-31
                          status: reported
                          sources: [un-doc]
                        """)
                .write("content/data/sources.yaml", "- {id: un-doc, type: document, kind: document, title: Text}\n");
        assertThat(run("check", "--project=" + site.root())).isZero();
        assertThat(err.toString()).doesNotContain("stale-fact");
        assertThat(run("check", "--project=" + site.root(), "--as-of=2026-01-01"))
                .isZero();
        assertThat(err.toString()).contains("content/data/facts.yaml:1:7: warning[stale-fact]");
        assertThat(run("build", "--project=" + site.root(), "--as-of= 2026-01-01 ", "--strict"))
                .isEqualTo(1);
        assertThat(err.toString()).contains("content/data/facts.yaml:1:7: error[stale-fact]");
        assertThat(site.root().resolve("site")).doesNotExist();
    }

    @Test
    void aFolderThatCannotBeWrittenEndsWithThreeAndNamesThePath() {
        SiteFixture site = site().write("site-is-a-file", "x");
        assertThat(run(
                        "build",
                        "--project=" + site.root(),
                        "--site=" + site.root().resolve("site-is-a-file")))
                .isEqualTo(3);
        assertThat(err.toString()).contains("site-is-a-file").doesNotContain("\tat ");
    }

    @Test
    void helpAndVersionAreThere() {
        assertThat(run("--help")).isZero();
        assertThat(out.toString()).contains("build").contains("check").contains("Exit codes");
        assertThat(run("--version")).isZero();
        assertThat(out.toString()).contains("explainer ");
    }

    @Test
    void aPageInLatin1IsOneError() {
        SiteFixture site = site().write(
                        "content/one.md",
                        SiteFixture.page("One", "A word: caf\u00e9.").getBytes(StandardCharsets.ISO_8859_1));
        assertThat(run("check", "--project=" + site.root())).isEqualTo(1);
        assertThat(err.toString())
                .contains("content/one.md:6:12: error[not-utf8]")
                .contains("1 error,");
    }

    private SiteFixture site() {
        return SiteFixture.in(folder.resolve("project"))
                .write("content/one.md", SiteFixture.page("One", "See [the front page](index.md)."))
                .withRealTemplates();
    }

    private int run(String... args) {
        return Main.run(args, new Console(new PrintWriter(out), new PrintWriter(err), false));
    }

    private static Map<Path, FileTime> times(Path folder) throws IOException {
        Map<Path, FileTime> times = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                times.put(folder.relativize(file), Files.getLastModifiedTime(file));
            }
        }
        return times;
    }
}
