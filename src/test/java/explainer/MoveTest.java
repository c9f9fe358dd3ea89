package explainer;

import static org.assertj.core.api.Assertions.assertThat;

import explainer.testing.GitProject;
import explainer.testing.SiteFixture;
import explainer.testing.Slow;
import explainer.testing.Tree;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code move}: a page gets another name or folder, and nobody who knew it by the old one is lost. */
@Slow
class MoveTest {
    private static final String TOWER = "content/town/tower.md";
    private static final String SETTINGS =
            "# the settings\ntitle: Fixture # its name\nlanguage: en\nnavigation:\n  - title: All\n    pages: [ tower , \"harbour\" ]\n";

    @TempDir
    private Path folder;

    private GitProject project;
    private StringWriter out;
    private StringWriter err;

    @BeforeEach
    void published() {
        Path root = folder.resolve("one");
        project = GitProject.in(root, root);
        SiteFixture.in(root).withRealTemplates();
        project.write("content/site.yaml", SETTINGS)
                .write(
                        "content/index.md",
                        "---\ntitle: Fixture\nsummary: A front page that has all it needs and nothing that a test could stumble over.\n"
                                + "question: Does it build?\nanswer: \"It does, see [[tower|it]].\"\nkey-points:\n  - 'See [it](town/tower.md#high).'\n"
                                + "story:\n  - page: 'tower' # first\n    title: One\n    text: See [[Tower]].\npeople: [tower, harbour]\n---\n"
                                + "[[tower]], [[TOWER#high|words]], [[The tower]], [[Light]], [a](town/tower.md), [b](./town/tower.md#high \"t\"),\n"
                                + "[c][label], [c][label], ![d](assets/map.svg), `[[tower]]`, <!-- [[tower]] -->\n\n"
                                + "| A | B |\n|---|---|\n| [[tower\\|x]] | [x](town/tower.md) |\n\n[^1] [label]\n\n[^1]: See [[tower]].\n\n[label]: <town/tower.md#high> 'Title'\n")
                .write(
                        TOWER,
                        SiteFixture.page(
                                        "The tower",
                                        "[[#high]] [self](tower.md#high) [down](harbour.md) [up](../index.md) ![map](../assets/map.svg) [file](../assets/list.csv)"
                                                + " [web](https://example.org/tower.md) [[harbour]]\n\n## High\n\nText.\n")
                                .replace(
                                        "kind:",
                                        "aliases: [Light]\nkey-points:\n  - \"It is [high](tower.md#high).\"\nkind:"))
                .write(
                        "content/town/harbour.md",
                        SiteFixture.page("The harbour", "[back](tower.md) and [[ tower ]].\n")
                                .replace("kind:", "related: [tower] # near\nkind:"))
                .write(
                        "content/sea/draft.md",
                        SiteFixture.page("A draft", "[it](../town/tower.md) [[tower]]")
                                .replace("kind:", "draft: true\nkind:"))
                .write("content/assets/map.svg", "<svg xmlns='http://www.w3.org/2000/svg' width='1' height='1'/>")
                .write("content/assets/list.csv", "a,b\n")
                .write("content/data/sources.yaml", "- id: log\n  type: document\n  kind: document\n  title: Log\n")
                .write(
                        "content/data/quotes.yaml",
                        "- id: q\n  text: \"It is high.\"\n  speaker: Olsen\n  speaker-page: tower # him\n  date: 1901\n  occasion: There\n"
                                + "  language: en\n  translation: original\n  source: log\n")
                .write(
                        "content/data/corrections.yaml",
                        "# what was wrong\n- page: tower\n  date: 2026-11-22\n  kind: correction\n  said: \"A.\"\n  says: \"B.\"\n  why: \"C.\"\n"
                                + "  claims: [ \"page:tower\", key-points ]\n");
        project.commit();
    }

    @Test
    void everyLinkInEveryFormLeadsToTheNewName() {
        run(0, "move", "tower", "lighthouse");
        assertThat(project.read("content/index.md"))
                .contains("answer: \"It does, see [[lighthouse|it]].\"")
                .contains("'See [it](town/lighthouse.md#high).'")
                .contains("  - page: 'lighthouse' # first\n")
                .contains("text: See [[lighthouse]].")
                .contains("people: [lighthouse, harbour]")
                .contains(
                        "[[lighthouse]], [[lighthouse#high|words]], [[The tower]], [[Light]], [a](town/lighthouse.md), [b](town/lighthouse.md#high \"t\"),\n")
                .contains("`[[tower]]`, <!-- [[tower]] -->")
                .contains("| [[lighthouse\\|x]] | [x](town/lighthouse.md) |")
                .contains("[^1]: See [[lighthouse]].")
                .endsWith("[label]: <town/lighthouse.md#high> 'Title'\n");
        assertThat(project.read("content/town/harbour.md"))
                .contains("related: [lighthouse] # near\n")
                .endsWith("[back](lighthouse.md) and [[ lighthouse ]].\n");
        assertThat(project.read("content/sea/draft.md")).endsWith("[it](../town/lighthouse.md) [[lighthouse]]");
        assertThat(project.read("content/site.yaml")).isEqualTo(SETTINGS.replace("[ tower ,", "[ lighthouse ,"));
        assertThat(project.read("content/data/quotes.yaml")).contains("  speaker-page: lighthouse # him\n");
        assertThat(project.read("content/data/corrections.yaml"))
                .contains("# what was wrong\n- page: lighthouse\n")
                .contains("claims: [ \"page:lighthouse\", key-points ]");
        assertThat(project.read("content/town/lighthouse.md"))
                .contains("link previews.\nredirects: [/tower/]\n---\n")
                .contains("It is [high](lighthouse.md#high).")
                .contains("[[#high]] [self](lighthouse.md#high) [down](harbour.md)");
        assertThat(project.root().resolve(TOWER)).doesNotExist();
        assertThat(out.toString())
                .contains("renamed content/town/tower.md to content/town/lighthouse.md\n")
                .contains("Changed 7 files.")
                .endsWith(
                        "The page is now content/town/lighthouse.md; its old address /tower/ leads to /lighthouse/.\n");
        run(0, "build", "--site=" + folder.resolve("site"));
        assertThat(Tree.of(folder.resolve("site")).get("tower/index.html")).contains("../lighthouse/index.html");
        run(0, "changes", "--since=HEAD");
        assertThat(out.toString()).startsWith("0 claims changed");
    }

    @Test
    void intoAnotherFolderItsOwnLinksStayRight() {
        String index = project.read("content/index.md");
        run(0, "move", "tower", "tower", "--folder=sea/deep");
        assertThat(project.read("content/sea/deep/tower.md"))
                .contains("It is [high](tower.md#high).")
                .contains(
                        "[self](tower.md#high) [down](../../town/harbour.md) [up](../../index.md) ![map](../../assets/map.svg) [file](../../assets/list.csv)")
                .doesNotContain("redirects");
        assertThat(project.read("content/index.md"))
                .isEqualTo(index.replace("./town/tower.md", "sea/deep/tower.md")
                        .replace("town/tower.md", "sea/deep/tower.md"));
        assertThat(out.toString()).endsWith("The page is now content/sea/deep/tower.md; its address is as it was.\n");
        run(0, "check");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "redirects: [/a/, '/b/'] # old  | redirects: [/a/, '/b/', /tower/] # old",
                "redirects: []                  | redirects: [/tower/]",
                "redirects:                     | redirects: [/tower/]",
                "redirects: [/lighthouse/, /a/] | redirects: [/tower/, /a/]",
                "redirects:~  - \"/a/\" # one~  # two | redirects:~  - \"/a/\" # one~  - \"/tower/\"~  # two",
                "redirects:~- /a/               | redirects:~- /a/~- /tower/",
            })
    void theOldAddressJoinsThoseThatAreThere(String before, String after) {
        project.edit(
                TOWER,
                "aliases: [Light]\n",
                "aliases: [Light]\n" + before.strip().replace("~", "\n") + "\n");
        project.commit();
        run(0, "move", "town/tower.md", "content/town/lighthouse.md");
        String front = project.read("content/town/lighthouse.md");
        assertThat(front.replace("- \"/tower/\"", "- /tower/"))
                .contains("aliases: [Light]\n"
                        + after.strip().replace("~", "\n").replace("- \"/tower/\"", "- /tower/") + "\nkey-points:");
        run(0, "check");
    }

    @Test
    void whatIsNotCommittedIsNotTouched() {
        project.edit("content/town/harbour.md", "link previews", "link  previews");
        Map<String, String> before = Tree.of(project.root());
        run(1, "move", "tower", "lighthouse");
        assertThat(err.toString())
                .contains(
                        "These files have changes that are not committed: content/town/harbour.md. Nothing was moved.");
        assertThat(Tree.of(project.root())).isEqualTo(before);
        project.commit();
        project.write("content/other.txt", "a file that the move does not touch");
        run(0, "move", "tower", "lighthouse");
    }

    @Test
    void otherLineEndsThanTheCommittedAreNoChange() {
        project.write(TOWER, project.read(TOWER).replace("\n", "\r\n"));
        run(0, "move", "tower", "lighthouse");
        assertThat(project.read("content/town/lighthouse.md"))
                .contains("previews.\r\nredirects: [/tower/]\r\n---\r\n")
                .doesNotContainPattern("[^\r]\n");
    }

    @Test
    void withoutARepositoryItSaysSo() {
        Path alone = folder.resolve("alone");
        SiteFixture.in(alone).withRealTemplates().write("content/one.md", SiteFixture.page("One", "Text."));
        project = GitProject.in(folder.resolve("unused"), folder.resolve("unused"));
        runIn(alone, 0, "move", "one", "two");
        assertThat(err.toString())
                .contains("This project is in no Git repository, so there is no commit to go back to.");
        assertThat(alone.resolve("content/two.md")).exists();
    }

    @Test
    void aDryRunShowsAndWritesNothing() {
        Map<String, String> before = Tree.of(project.root());
        run(0, "move", "tower", "lighthouse", "--dry-run");
        assertThat(out.toString())
                .contains("+    pages: [ lighthouse , \"harbour\" ]")
                .endsWith("Would change 7 files; nothing was written.\n");
        assertThat(Tree.of(project.root())).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2 | towr       | a-page    | there is no page \"towr\"; did you mean \"tower\"?",
                "2 | sea/tower  | a-page    | there is no page \"sea/tower\"; did you mean \"tower\"?",
                "2 | index      | a-page    | there is no page \"index\"",
                "2 | tower      | A Page    | write small letters, digits and hyphens, as \"a-page\"",
                "2 | tower      | topics    | the name \"topics\" belongs to a page that the build makes",
                "2 | tower      | ../x/page | names no folder of content/",
                "2 | tower      | tower     | the page is called that already: content/town/tower.md",
                "1 | tower      | harbour   | There is a page \"harbour\" already: content/town/harbour.md. Nothing was moved.",
                "1 | tower      | draft     | There is a page \"draft\" already: content/sea/draft.md. Nothing was moved.",
                "1 | harbour    | light     | \"Light\" is also a name of the page \"light\"",
            })
    void whatCannotBeMovedIsLeftAsItIs(int exit, String from, String to, String message) {
        Map<String, String> before = Tree.of(project.root());
        run(exit, "move", from, to);
        assertThat(err.toString()).contains(message).doesNotContain("\tat ");
        assertThat(Tree.of(project.root())).isEqualTo(before);
    }

    @Test
    void anAddressThatLeadsToAnotherPageIsNotTaken() {
        project.edit("content/town/harbour.md", "kind:", "redirects: [/lighthouse/]\nkind:")
                .commit();
        run(1, "move", "tower", "lighthouse");
        assertThat(err.toString())
                .contains("error[address-taken]")
                .contains("Nothing was moved. It would lead to this.");
    }

    @Test
    void contentWithErrorsIsMendedFirst() {
        project.append(TOWER, "[[nowhere]]");
        run(1, "move", "tower", "lighthouse");
        assertThat(err.toString()).contains("error[broken-link]").contains("Nothing was moved. Mend this first");
    }

    private void run(int exit, String... arguments) {
        runIn(project.root(), exit, arguments);
    }

    private void runIn(Path root, int exit, String... arguments) {
        out = new StringWriter();
        err = new StringWriter();
        String[] all = Stream.concat(Stream.of(arguments), Stream.of("--project=" + root))
                .toArray(String[]::new);
        assertThat(Main.run(all, new Console(new PrintWriter(out), new PrintWriter(err), false)))
                .as("%s%n%s", out, err)
                .isEqualTo(exit);
    }
}
