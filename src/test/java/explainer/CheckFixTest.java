package explainer;

import static org.assertj.core.api.Assertions.assertThat;

import explainer.testing.SiteFixture;
import explainer.testing.Slow;
import explainer.testing.Tree;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code check --fix}: what has one right answer is put right, and not a byte more. */
@Slow
class CheckFixTest {
    private static final String SOURCES = "- id: un-doc\n  type: document\n  kind: document\n  title: Final document\n";

    @TempDir
    private Path folder;

    private SiteFixture site;
    private StringWriter out;
    private StringWriter err;

    @BeforeEach
    void project() {
        site = SiteFixture.in(folder)
                .withRealTemplates()
                .write("content/data/sources.yaml", SOURCES)
                .write(
                        "content/site.yaml",
                        "title: Fixture\nlanguage: en\nnavigation:\n  - title: All\n    pages: [the-harbour, the-tower]\n")
                .write(
                        "content/town/the-harbour.md",
                        page("The harbour", "redirects: [/old-harbour/]\n", "Boats. [@un-doc]"))
                .write(
                        "content/town/the-tower.md",
                        page("The tower", "", "Stones. [@un-doc] See [[the-harbour]].\n\n## How high {#high}\n"));
        index("Read [[the-tower]] first.");
    }

    @Test
    void aLinkInOtherCapitals() {
        index(
                "[[The-Tower#high|words]], [it](town/The-Tower.md#high \"t\"), [x][l], ![a](assets/Map.svg).\n\n[l]: <Town/the-tower.md>\n");
        site.write("content/assets/map.svg", "<svg xmlns='http://www.w3.org/2000/svg' width='1' height='1'/>");
        assertFixed(
                "index.md",
                "[[the-tower#high|words]], [it](town/the-tower.md#high \"t\"), [x][l], ![a](assets/map.svg).\n\n[l]: <town/the-tower.md>\n");
        assertThat(out.toString())
                .contains("--- content/index.md\n+++ content/index.md\n@@ ")
                .contains("\n-[[The-Tower#high|words]]")
                .contains("\n+[[the-tower#high|words]]")
                .contains("Changed 1 file.");
    }

    @Test
    void aLinkToAPageThatHasAnotherNameNow() {
        site.write(
                "content/site.yaml",
                "title: Fixture\nlanguage: en\nnavigation:\n  - title: All\n    pages: [\"old-harbour\", the-tower] # all\n");
        index(
                "[[old-harbour|words]], [[Old-Harbour#no]], [it](town/old-harbour.md#a), [b](town/old-harbour.md). [[the-harbour]]\n");
        check(1, "--fix");
        assertThat(read("content/index.md"))
                .endsWith(
                        "\n[[the-harbour|words]], [[the-harbour#no]], [it](town/the-harbour.md#a), [b](town/the-harbour.md). [[the-harbour]]\n");
        assertThat(read("content/site.yaml")).endsWith("    pages: [\"the-harbour\", the-tower] # all\n");
        assertThat(err.toString()).contains("broken-anchor").doesNotContain("broken-link");
    }

    @Test
    void aLinkToAPageInAnotherFolder() {
        index("[it](the-tower.md#high), [it](village/the-tower.md)");
        assertFixed("index.md", "[it](town/the-tower.md#high), [it](town/the-tower.md)");
    }

    @Test
    void anOldNameThatTwoPagesClaimMeansNeither() {
        site.write("content/town/the-tower.md", page("The tower", "redirects: [/old-harbour/]\n", "Stones. [@un-doc]"));
        index("[[old-harbour]] [[the-tower]]");
        assertUntouched(1);
    }

    @Test
    void blanksAtTheEndsOfLinesOfFrontMatterWhereTheyMeanNothing() {
        String text =
                "---  \ntitle: \"The tower\" \nkind: event \nsummary: A summary that is long enough for search results   \n  and link previews.  \n"
                        + "# a note \ndate: 2019 # when \naliases: \n  - One  \nkey-points:\n  - >- \n    Stones.  \n    [@un-doc]  \n  \n--- \nStones. [@un-doc]  \nMore.\n";
        site.write("content/town/the-tower.md", text);
        index("[[the-tower]] [[the-harbour]]");
        check(0, "--fix");
        assertThat(read("content/town/the-tower.md"))
                .isEqualTo(
                        "---\ntitle: \"The tower\"\nkind: event\nsummary: A summary that is long enough for search results   \n  and link previews.\n"
                                + "# a note\ndate: 2019 # when\naliases:\n  - One\nkey-points:\n  - >- \n    Stones.  \n    [@un-doc]  \n  \n---\nStones. [@un-doc]  \nMore.\n");
        assertUntouched(0);
    }

    @Test
    void aDateWithoutItsZeros() {
        site.write(
                "content/town/the-tower.md",
                page("The tower", "date: 2019-1-5\nend: '2019-2'\nupdated: \"2020-12-1\"\n", "Stones. [@un-doc]"));
        index("[[the-tower]] [[the-harbour]]");
        check(0, "--fix");
        assertThat(read("content/town/the-tower.md"))
                .contains("\ndate: 2019-01-05\nend: '2019-02'\nupdated: \"2020-12-01\"\n");
        site.write(
                "content/town/the-tower.md",
                page("The tower", "date: 2019-2-30\nupdated: 2019-5\n", "Stones. [@un-doc]"));
        assertUntouched(1);
    }

    @Test
    void namesOfFilesAndTheLinksToThem() throws IOException {
        Files.move(folder.resolve("content/site.yaml"), folder.resolve("content/site.yml"));
        Files.move(folder.resolve("content/town/the-tower.md"), folder.resolve("content/town/The Tower.md"));
        site.write("content/assets/My Map.svg", "<svg xmlns='http://www.w3.org/2000/svg' width='1' height='1'/>");
        index("[[The-Tower]] [a](town/The%20Tower.md#high) [b](<town/The%20Tower.md>) ![c](assets/My%20Map.svg)");
        check(0, "--fix");
        assertThat(read("content/index.md"))
                .endsWith(
                        "\n[[the-tower]] [a](town/the-tower.md#high) [b](<town/the-tower.md>) ![c](assets/my-map.svg)");
        assertThat(Tree.of(folder.resolve("content")).keySet())
                .contains("site.yaml", "town/the-tower.md", "assets/my-map.svg")
                .doesNotContain("site.yml", "town/The Tower.md", "assets/My Map.svg");
        assertThat(out.toString()).contains("renamed content/town/The Tower.md to content/town/the-tower.md\n");
        assertUntouched(0);
    }

    @Test
    void aNameThatIsTakenIsLeftToTheEditor() {
        site.write("content/country/The Tower.md", page("Another", "", "Text. [@un-doc]"))
                .write("content/data/facts.yml", "[]")
                .write("content/data/facts.yaml", "")
                .write("content/con.md", page("Con", "", "Text. [@un-doc]"));
        assertUntouched(1);
    }

    @Test
    void whatHasTwoAnswersIsLeftToTheEditor() {
        site.write(
                "content/town/the-tower.md",
                page("The tower", "updatd: 2019-01-05\n", "Stones. [@un-doc] [[the-harbor]]"));
        assertUntouched(1);
    }

    @Test
    void lineEndsAndTheByteOrderMarkOfAFileStay() {
        String text = "\uFEFF"
                + page("The tower", "date: 2019-1-5  \n", "Stones. [@un-doc]\nSee [[Old-Harbour|the\nharbour]].\n")
                        .replace("\n", "\r\n");
        site.write("content/town/the-tower.md", text);
        index("[[the-tower]] [[the-harbour]]");
        check(0, "--fix");
        assertThat(read("content/town/the-tower.md")).isEqualTo(text.replace("2019-1-5  ", "2019-01-05"));
        site.write(
                "content/town/the-tower.md",
                text.replace("[[Old-Harbour|the\r\nharbour]]", "[[Old-Harbour|the harbour]]"));
        check(0, "--fix");
        assertThat(read("content/town/the-tower.md"))
                .isEqualTo(text.replace("2019-1-5  ", "2019-01-05")
                        .replace("[[Old-Harbour|the\r\nharbour]]", "[[the-harbour|the harbour]]"));
    }

    @Test
    void aDryRunShowsAndWritesNothing() {
        index("[[The-Tower]] [[the-harbour]]");
        Map<String, String> before = Tree.of(folder);
        check(0, "--fix", "--dry-run");
        assertThat(out.toString())
                .contains("\n+[[the-tower]] [[the-harbour]]")
                .contains("Would change 1 file; nothing was written.");
        assertThat(err.toString()).contains("warning[link-case]");
        assertThat(Tree.of(folder)).isEqualTo(before);
        check(2, "--dry-run");
    }

    @Test
    void withStrictAWarningThatWasFixedIsNoErrorAnyMore() {
        index("[[The-Tower]] [[the-harbour]]");
        check(1, "--strict");
        check(0, "--strict", "--fix");
    }

    private void assertFixed(String file, String text) {
        check(0, "--fix");
        assertThat(read("content/" + file)).endsWith("\n" + text);
        assertThat(err.toString()).isEmpty();
        StringWriter diff = out;
        assertUntouched(0);
        out = diff;
    }

    private void assertUntouched(int exit) {
        Map<String, String> before = Tree.of(folder);
        check(exit, "--fix");
        assertThat(Tree.of(folder)).isEqualTo(before);
        assertThat(out.toString()).startsWith("There is nothing that can be fixed without you.");
    }

    private void index(String text) {
        site.write(
                "content/index.md",
                "---\ntitle: Fixture\nsummary: A front page that has all it needs and nothing that a test could stumble over.\n"
                        + "question: Does it build?\nanswer: It does.\n---\n" + text);
    }

    private static String page(String title, String keys, String text) {
        return SiteFixture.page(title, text).replace("\nkind:", "\n" + keys + "kind:");
    }

    private String read(String path) {
        try {
            return Files.readString(folder.resolve(path));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private void check(int exit, String... arguments) {
        out = new StringWriter();
        err = new StringWriter();
        String[] all = Stream.concat(Stream.of("check", "--project=" + folder), Stream.of(arguments))
                .toArray(String[]::new);
        assertThat(Main.run(all, new Console(new PrintWriter(out), new PrintWriter(err), false)))
                .as("%s%n%s", out, err)
                .isEqualTo(exit);
    }
}
