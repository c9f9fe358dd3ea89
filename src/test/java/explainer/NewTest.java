package explainer;

import static org.assertj.core.api.Assertions.assertThat;

import explainer.entity.Figure;
import explainer.entity.Kind;
import explainer.graph.Drafts;
import explainer.testing.SiteFixture;
import explainer.testing.Slow;
import explainer.testing.Tree;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code new}: what it writes is right at once, and nothing that is there is written over. */
@Slow
class NewTest {
    private static final String SOURCES = "content/data/sources.yaml";
    private static final String LIST =
            "# all of them\n- id: log # the first\n  type: document\n  kind: document\n  title: 'Log'\n";

    private static final String SHAPES = """
            {"type": "Topology", "arcs": [[[10.004, 60], [12, 60], [11, 61.5], [10.004, 60]]], "objects": {"areas": {
              "type": "GeometryCollection", "geometries": [{"type": "Polygon", "id": "island", "arcs": [[0]]}]}}}
            """;

    @TempDir
    private Path folder;

    private SiteFixture site;
    private StringWriter out;
    private StringWriter err;

    @BeforeEach
    void project() {
        site = SiteFixture.in(folder.resolve("one"))
                .withRealTemplates()
                .write(
                        "content/town/tower.md",
                        SiteFixture.page("The tower", "Stones.").replace("kind:", "aliases: [Light]\nkind:"));
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void aPageOfEveryKindIsRightAtOnce(Kind kind) {
        run(0, "new", kind.id(), " A \"title\": with  signs \\ & more ", "--folder=some/where");
        String page = read("content/some/where/a-title-with-signs-more.md");
        assertThat(page)
                .contains("\ntitle: \"A \\\"title\\\": with signs \\\\ & more\"\n")
                .contains("\nkind: " + kind.id() + "\n")
                .contains("\ndraft: true\n")
                .contains("\n# other names of the subject, for links and search\n# aliases: [");
        assertThat(out.toString())
                .startsWith("Wrote content/some/where/a-title-with-signs-more.md\nNext: ")
                .contains("[[a-title-with-signs-more]]")
                .contains("navigation");
        for (Drafts drafts : Drafts.values()) {
            assertThat(Build.run(Build.Request.of(site.root(), drafts)).errors())
                    .isEmpty();
        }
    }

    @Test
    void everyCommentedKeyOfAPageIsRightAsItStands() throws IOException {
        run(0, "new", "event", "The fair");
        String page = read("content/the-fair.md")
                .replaceAll("(?m)^# ([a-z-]+: )", "$1")
                .replace("[example-declaration]", "[tower]");
        site.write("content/the-fair.md", page);
        assertThat(Build.run(Build.Request.of(site.root(), Drafts.LEFT_OUT)).errors())
                .isEmpty();
        assertThat(page).contains("\nredirects: [").contains("\ndate: ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2 | evnt     | X          | there is nothing called \"evnt\" to begin; did you mean \"event\"?",
                "2 | xyzzy    | X          | write one of question, event,",
                "2 | event    | ?!         | no letters or digits",
                "2 | event    | Topics     | belongs to a page that the build makes",
                "2 | event    | con        | no letters or digits",
                "1 | event    | Tower      | There is a page \"tower\" already: content/town/tower.md. Nothing was written.",
                "1 | event    | The tower  | \"The tower\" is a name of content/town/tower.md already. Nothing was written.",
                "1 | event    | light      | \"light\" is a name of content/town/tower.md already. Nothing was written.",
                "2 | source   | example    | the address of a source begins with https:// or http://",
                "2 | figure   | brs        | there is no figure of the type \"brs\"; did you mean \"bars\"?",
                "2 | figure   | picture    | there is no figure of the type \"picture\"; write one of map, locator,",
                "2 | figure   | bars       | write the name of the figure after \"bars\"",
                "2 | figur    | bars       | there is nothing called \"figur\" to begin; did you mean \"figure\"?",
                "1 | site     | .          | There is something at",
            })
    void whatCannotBeBegunIsSaidPlainly(int exit, String what, String name, String message) {
        Map<String, String> before = Tree.of(folder);
        run(exit, "new", what, name.equals(".") ? folder.toString() : name);
        assertThat(err.toString()).contains(message).doesNotContain("\tat ");
        assertThat(Tree.of(folder)).isEqualTo(before);
    }

    @Test
    void aFolderOutsideOfTheContentIsRefused() {
        run(2, "new", "event", "One", "--folder=../other");
        run(2, "new", "event", "One", "--folder=.git");
        assertThat(err.toString()).contains("names no folder of content/");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n"})
    void aSourceJoinsTheListAndTheListStaysAsItIs(String end) {
        String list = "\uFEFF" + LIST.replace("\n", end);
        site.write(SOURCES, list);
        run(0, "new", "source", "https://www.news.example.org/2019/summit-ends_well.html?x=1#y");
        assertThat(out.toString())
                .contains("Added to content/data/sources.yaml\n")
                .contains("Cite it: [@news-example-summit-ends-well].");
        assertThat(read(SOURCES))
                .startsWith(list + end + "- id: news-example-summit-ends-well" + end + "  type: webpage #")
                .contains("  title: \"Summit ends well\" # write the title as published" + end)
                .contains("  URL: \"https://www.news.example.org/2019/summit-ends_well.html?x=1#y\"" + end)
                .contains("  # publisher: ");
        assertThat(Build.run(Build.Request.of(site.root(), Drafts.LEFT_OUT)).errors())
                .isEmpty();
        String once = read(SOURCES);
        run(1, "new", "source", "https://www.news.example.org/2019/summit-ends_well.html?x=1#y");
        assertThat(err.toString()).contains("is the source \"news-example-summit-ends-well\" already; cite it:");
        assertThat(read(SOURCES)).isEqualTo(once);
        run(0, "new", "source", "https://news.example.com/summit-ends-well");
        assertThat(out.toString()).contains("[@news-example-summit-ends-well-2]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "https://example.org | example | example.org",
                "http://example.org/ | example | example.org",
                "https://localhost/2019/10/25/ | localhost | localhost",
                "https://xn--e1afmkfd.example/%D0%B6%D1%83%D0%BA-1 | xn-e1afmkfd-жук-1 | Жук 1",
                "https://example.org/a-very-long-name-that-goes-on-and-on-and-says-more-than-anybody-wants-to-read | example-a-very-long-name-that-goes-on-and-on-and-says-more | A very long name that goes on and on and says more than anybody wants to read",
            })
    void theIdAndTheTitleComeFromTheAddress(String url, String id, String title) {
        run(0, "new", "source", url);
        assertThat(read(SOURCES)).startsWith("- id: " + id + "\n").contains("  title: \"" + title + "\" #");
        assertThat(Build.run(Build.Request.of(site.root(), Drafts.LEFT_OUT)).errors())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[]                                                   | - id: example-a",
                "# none yet                                           | # none yet~~- id: example-a",
                "  - id: log~    type: document~    kind: document~    title: Log | '  - id: log~    type: document~    kind: document~    title: Log~~  - id: example-a~    type'",
            })
    void whateverTheListLooksLike(String before, String after) {
        site.write(
                SOURCES, before.replace('~', '\n').replaceFirst("^- ", "  - ").replaceFirst("^ *-", "  -"));
        run(0, "new", "source", "https://example.org/a");
        assertThat(read(SOURCES)).startsWith(after.replace('~', '\n'));
        assertThat(Build.run(Build.Request.of(site.root(), Drafts.LEFT_OUT)).errors())
                .isEmpty();
    }

    @Test
    void aListInBracketsIsLeftToItsEditor() {
        site.write(SOURCES, "[{id: log, type: document, kind: document, title: Log}]\n");
        Map<String, String> before = Tree.of(folder);
        run(1, "new", "source", "https://example.org/a");
        assertThat(err.toString()).contains("write it with one entry under the other. Nothing was written.");
        assertThat(Tree.of(folder)).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({"fact, facts", "quote, quotes", "dispute, disputes", "term, terms", "correction, corrections"})
    void anEntryToFillInIsRightBeforeAndAfterItCounts(String what, String file) {
        String path = "content/data/" + file + ".yaml";
        site.write(SOURCES, LIST + "- id: example-agency-2019\n  type: report\n  kind: news\n  title: Report\n");
        run(0, "new", what, "tower");
        String text = read(path);
        assertThat(text.lines()).allMatch(line -> line.startsWith("# "));
        assertThat(Build.run(Build.Request.of(site.root(), Drafts.LEFT_OUT)).errors())
                .isEmpty();

        // what only one of two may have, and what names something else
        String filled = text.replaceFirst(".*\n", "")
                .replaceAll("(?m)^# ", "")
                .replaceAll(
                        "(?m)^ +(date: 2019-10-25 # the date that it states|end|dispute|speaker-page|quote|first-use).*\n",
                        "");
        site.write(path, filled);
        assertThat(Build.run(Build.Request.of(site.root(), Drafts.LEFT_OUT)).errors().stream()
                        .filter(error -> !error.code().id().equals("not-independent"))
                        .toList())
                .as(filled)
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Figure.Type.class)
    void aFigureOfEveryTypeIsRightAtOnce(Figure.Type type) {
        site.write(SOURCES, LIST);
        if (type == Figure.Type.LOCATOR) {
            run(1, "new", "figure", type.id(), "Boats: by port");
            assertThat(err.toString()).contains("put a TopoJSON file into content/figures/shapes/");
            site.write("content/figures/shapes/harbour.topojson", SHAPES);
        }
        run(0, "new", "figure", type.id(), "Boats: by port");
        String figure = read("content/figures/boats-by-port.yaml");
        assertThat(figure)
                .contains("\n# " + "what a reader should see in it" + "\ntitle: \"To be written: ")
                .contains("\n# caption: ", type == Figure.Type.LINKS ? "" : "\nsources: [\"log\"] #")
                .startsWith("# how it is drawn\ntype: " + type.id() + "\n");
        assertThat(out.toString())
                .startsWith("Wrote content/figures/boats-by-port.yaml\n")
                .contains("![what it shows](figure:boats-by-port)");
        assertThat(Files.exists(site.root().resolve("content/figures/data/boats-by-port.yaml")))
                .isEqualTo(figure.contains("\ndata: boats-by-port\n"));
        site.write("content/port.md", SiteFixture.page("Port", "Boats.\n\n![Boats](figure:boats-by-port)\n"));
        BuildReport report = Build.run(Build.Request.of(site.root(), Drafts.LEFT_OUT));
        assertThat(report.diagnostics())
                .filteredOn(
                        found -> found.isError() || found.span().file().path().startsWith("content/figures"))
                .isEmpty();
        assertThat(report.outputs()).isPresent();
        Map<String, String> before = Tree.of(site.root());
        run(1, "new", "figure", type.id(), "boats by port");
        assertThat(err.toString()).contains("There is a figure \"boats-by-port\" already");
        assertThat(Tree.of(site.root())).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "map       | area: home, categories: [{value: \"Here\"; title: \"Here\"; paint: solid}; {value: \"There\"",
                "lanes     | time: since, lanes: [\"Here\"; \"There\"]",
                "positions | value: boats, paints: [solid; hatched; accent]",
                "bars      | name: side, value: boats",
            })
    void aFigureTakesTheColumnsOfDataThatAreThere(String type, String lines) {
        site.write(SOURCES, LIST);
        site.write("content/figures/data/ports.yaml", """
                title: Ports
                columns:
                  - {id: boats, title: Boats, holds: number}
                  - {id: since, title: Since, holds: date}
                  - {id: home, holds: country}
                  - {id: side, title: Side, holds: text}
                  - {id: port, title: Port, holds: text}
                  - {id: lies, title: Lies, holds: text}
                rows:
                  - {boats: 7, since: 1901, home: BR, side: Here, port: Here, lies: Here}
                  - {boats: 3, since: 1902, home: KE, side: There, port: There, lies: There}
                  - {boats: 2, since: 1903, home: JP, side: Here, port: Here, lies: Here}
                """);
        Map<String, String> before = Tree.of(site.root());
        run(0, "new", "figure", type, "Boats", "--data=ports");
        String figure = read("content/figures/boats.yaml");
        for (String line : lines.split(", ")) {
            assertThat(figure).contains("\n" + line.replace(';', ','));
        }
        assertThat(Tree.of(site.root())).containsAllEntriesOf(before);
        site.write("content/port.md", SiteFixture.page("Port", "Boats.\n\n![Boats](figure:boats)\n"));
        assertThat(Build.run(Build.Request.of(site.root(), Drafts.LEFT_OUT)).errors())
                .isEmpty();
    }

    @Test
    void aFigureNeedsASource() {
        run(1, "new", "figure", "bars", "Boats");
        assertThat(err.toString()).contains("there is no source yet: begin one with \"new source https://…\"");
        assertThat(site.root().resolve("content/figures")).doesNotExist();
    }

    @Test
    void aNameOfTwoWordsStandsInQuotationMarks() {
        run(2, "new", "event", "The", "fair");
        assertThat(err.toString()).contains("write a name of several words in quotation marks");
    }

    @Test
    void aWholeSiteBuildsAtOnce() {
        Path target = folder.resolve("deep/lantern-fair");
        run(0, "new", "site", target.toString());
        BuildReport report = Build.run(Build.Request.of(target, Drafts.LEFT_OUT));
        assertThat(report.diagnostics()).isEmpty();
        assertThat(report.graph().catalog().settings().title().text()).isEqualTo("Lantern fair");
        Map<String, String> tree = Tree.of(target);
        assertThat(tree)
                .containsKeys(
                        ".gitignore",
                        ".gitattributes",
                        ".github/workflows/pages.yml",
                        ".github/workflows/pull-request.yml",
                        "README.md",
                        "content/README.md");
        Tree.of(Path.of("templates")).forEach((name, bytes) -> {
            if (!name.endsWith("/")) {
                assertThat(tree.get("templates/" + name)).as(name).isEqualTo(bytes);
            }
        });
        assertThat(tree.values())
                .noneMatch(text -> text.contains("{{") && text.contains("}}") && !text.contains("${{"));
        assertThat(Tree.of(folder.resolve("deep")).keySet()).noneMatch(name -> name.contains(".tmp"));
        assertThat(err.toString()).contains("copy explainer.jar to .explainer/explainer.jar");
    }

    @Test
    void aSiteMayHaveAnyTitleAndAnEmptyFolder() throws IOException {
        Path target = Files.createDirectories(folder.resolve("empty"));
        run(0, "new", "site", target.toString(), "--title=Fog: \"a\" \\ history");
        BuildReport report = Build.run(Build.Request.of(target, Drafts.LEFT_OUT));
        assertThat(report.diagnostics()).isEmpty();
        assertThat(report.graph().catalog().home().title().text()).isEqualTo("Fog: \"a\" \\ history");
        Map<String, String> before = Tree.of(target);
        run(1, "new", "site", target.toString());
        assertThat(err.toString()).contains("name a new or an empty folder. Nothing was written.");
        assertThat(Tree.of(target)).isEqualTo(before);
    }

    private String read(String path) {
        try {
            return Files.readString(site.root().resolve(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void run(int exit, String... arguments) {
        out = new StringWriter();
        err = new StringWriter();
        String[] all = Stream.concat(Stream.of(arguments), Stream.of("--project=" + site.root()))
                .toArray(String[]::new);
        assertThat(Main.run(all, new Console(new PrintWriter(out), new PrintWriter(err), false)))
                .as("%s%n%s", out, err)
                .isEqualTo(exit);
    }
}
