package explainer;

import static org.assertj.core.api.Assertions.assertThat;

import explainer.testing.GitProject;
import explainer.testing.GithubMarkdown;
import explainer.testing.Golden;
import explainer.testing.SiteFixture;
import explainer.testing.Slow;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a pull request tells its editor, as a whole, on real repositories. */
@Slow
class ReviewTest {
    private static final Golden GOLDEN = new Golden("golden/review", "", ".md");
    private static final String FACTS = "content/data/facts.yaml";
    private static final String SUMMIT = "content/summit/baku-summit.md";
    private static final String TABLE = "content/table.md";
    private static final String HOME = "content/index.md";

    @TempDir
    Path folder;

    private GitProject project;
    private StringWriter out;
    private StringWriter err;

    @BeforeEach
    void publish() {
        Path root = folder.resolve("project");
        project = GitProject.in(root, root);
        SiteFixture.in(root).withRealTemplates();
        project.write("content/data/sources.yaml", """
                - id: first
                  type: webpage
                  kind: news
                  title: First
                """)
                .write(FACTS, """
                - id: members-2019
                  statement: "The Movement had 120 members in October 2019."
                  value: 120
                  unit: members
                  as-of: fixed
                  status: reported
                  sources: [first]

                - id: four-documents
                  statement: "The summit adopted four documents."
                  as-of: fixed
                  status: reported
                  sources: [first]
                """)
                .write(SUMMIT, """
                ---
                title: The Baku summit
                kind: event
                summary: A summary that is long enough for search results and for link previews.
                updated: 2026-11-20
                key-points:
                  - It closed with [four documents](fact:four-documents).
                ---

                It had [120 members](fact:members-2019). [@first] Leaders of many of them came to Baku in October, by their own account. [@first]

                ## Who came

                The hosts counted the delegations. Nobody else did. [@first] See [[table]].
                """)
                .write("content/old-page.md", """
                ---
                title: The old page
                kind: concept
                summary: A summary that is long enough for search results and for link previews.
                redirects: [/older/]
                ---
                It says words. [@first]
                """)
                .write(TABLE, SiteFixture.page("A table", """

                | Figure | What it counts |
                | ---: | --- |
                | 120 | Members [@first] |
                | 17 | Observers [@first] |

                See [[baku-summit]] and [[old-page]].
                """))
                .write(HOME, """
                ---
                title: Fixture
                summary: A front page that has all it needs and nothing that a test could stumble over.
                question: Does it work?
                answer: It works well. [@first]
                updated: 2026-11-21
                ---
                See [[baku-summit]], [[table]] and [[old-page]].
                """)
                .write("content/site.yaml", """
                title: Fixture
                language: en
                navigation:
                  - title: All
                    pages: [baku-summit, table, old-page]
                """);
        project.commit();
    }

    @Test
    void withoutAChangeAllIsWell() {
        assertThat(review("HEAD")).isZero();
        check("all-is-well");
    }

    @Test
    void aPreviewIsOfferedAndAFailedTestIsNoFaultOfTheEditor() {
        assertThat(review("HEAD", "--preview=https://example.org/run/7/artifacts/9", "--tests=failure"))
                .isZero();
        assertThat(out.toString())
                .startsWith("## A test of the program failed\n")
                .contains("[download site-preview](<https://example.org/run/7/artifacts/9>)");
    }

    @Test
    void everyDifferenceThatAReaderMeetsIsShown() {
        project.edit(SUMMIT, "Nobody else did.", "The agency counted them too, and came to 159.")
                .edit(
                        SUMMIT,
                        "Leaders of many of them came to Baku in October, by",
                        "Leaders of some came to Baku on 25 October, by")
                .edit(SUMMIT, "kind: event\n", "kind: event\naliases: [Summit of 2019]\nredirects: [/summit/]\n")
                .edit(
                        TABLE,
                        "| 17 | Observers [@first] |",
                        "| 17 | Observers of the Movement [@first] |\n| 10 | Organisations [@first] |")
                .edit(TABLE, " and [[old-page]]", "")
                .edit(HOME, "[[table]] and [[old-page]]", "[[table]] and [[new-page]]")
                .edit("content/site.yaml", "old-page", "new-page")
                .delete("content/old-page.md")
                .write(
                        "content/new-page.md",
                        SiteFixture.page("A new page", "It has five words. [@first] See [[table]].\n"))
                .edit(FACTS, "value: 120", "value: 121")
                .edit(FACTS, "had 120 members", "had 121 members")
                .edit(SUMMIT, "[120 members]", "[121 members]")
                .edit(FACTS, "adopted four", "adopted all four")
                .append(FACTS, """

                        - id: a-new-one
                          statement: "Seventeen states were observers."
                          as-of: fixed
                          status: reported
                          sources: [first]
                        """)
                .write("content/data/corrections.yaml", """
                        - page: baku-summit
                          date: 2026-11-22
                          kind: correction
                          said: "The Movement had 120 members in October 2019."
                          says: "The Movement had 121 members in October 2019."
                          why: "One was left out."
                          claims: ["fact:members-2019"]
                        """);
        assertThat(review("HEAD")).as(err.toString()).isEqualTo(1);
        check("every-difference");
    }

    @Test
    void whatAFigureShowsOtherwiseIsShown() {
        String data = "content/figures/data/towns.yaml";
        String figure = "content/figures/towns.yaml";
        project.write(data, """
                        title: Towns
                        columns:
                          - {id: town, title: Town, holds: text}
                          - {id: boats, title: Boats, holds: number}
                        rows:
                          - {town: Upper town, boats: 17}
                          - {town: Lower town, boats: 4}
                        """)
                .write(
                        figure,
                        "type: bars\ntitle: Most boats lie above\nalt: The upper bar is longer than the lower.\ndata: towns\n"
                                + "name: town\nvalue: boats\nsources: [first]\n")
                .edit(SUMMIT, "Nobody else did.", "Nobody else did.\n\n![Two bars](figure:towns)\n\nSo it was.")
                .commit();
        project.edit(data, "boats: 17", "boats: 19").edit(figure, "Most boats", "Nearly all boats");
        assertThat(review("HEAD")).isZero();
        assertThat(out.toString())
                .contains("<em>Figure: towns</em>: <del>Most</del> <ins>Nearly all</ins> boats lie above")
                .contains("Upper town · <del>17</del> <ins>19</ins>");
    }

    @Test
    void aRenamedPageIsComparedWithItselfAndADraftIsGone() {
        project.move(SUMMIT, "content/summit/summit-2019.md")
                .edit(
                        "content/summit/summit-2019.md",
                        "kind: event\n",
                        "kind: event\nredirects: [/baku-summit/]\naliases: [baku-summit]\n")
                .edit("content/summit/summit-2019.md", "title: The Baku summit", "title: The summit of Baku")
                .edit("content/site.yaml", "baku-summit", "summit-2019")
                .edit("content/old-page.md", "kind: concept\n", "kind: concept\ndraft: true\n")
                .edit(TABLE, " and [[old-page]]", "")
                .edit(HOME, ", [[table]] and [[old-page]]", " and [[table]]");
        assertThat(review("HEAD")).isEqualTo(1);
        check("renamed-and-draft");
    }

    @Test
    void hostileWordsStayWords() {
        String hostile = "| `x` </details> <b> @octocat #12 GH-7 :tada: [y](https://e.org) ~~z~~ 👩‍🚀 שלום \\\\";
        project.edit(TABLE, "title: A table", "title: '" + hostile.replace("\\\\", "\\") + "'\naliases: [table]")
                .edit(SUMMIT, "Nobody else did.", "Then @octocat said \\<b\\> \\| \\`x\\` #12, GH-7 and :tada: שלום.")
                .edit(SUMMIT, "## Who came", "## Who @came \\| #12")
                .write("content/new-page.md", SiteFixture.page("'@octocat & #12 | `x` <i>'", "Some words. [@first]\n"))
                .edit(HOME, "[[table]]", "[[tabel|@octocat `x`]]");
        assertThat(review("HEAD")).isEqualTo(1);
        check("hostile");
    }

    @Test
    void contentWithErrorsIsReviewedAsFarAsItCanBeRead() {
        project.edit(SUMMIT, "[[table]]", "[[tabel]]")
                .edit(SUMMIT, "Nobody else did.", "The agency did too.")
                .edit(FACTS, "value: 120", "value: 121")
                .edit("content/old-page.md", "kind: concept", "kind: concpt")
                .write("content/broken.md", "---\ntitle: \"never closed\n---\nWords.\n");
        assertThat(review("HEAD")).isEqualTo(1);
        check("content-with-errors");
    }

    @Test
    void aRevisionThatCannotBeBuiltIsReadAsFarAsItCan() {
        String table = project.read(TABLE);
        project.write("content/data/terms.yaml", "a: [")
                .edit(TABLE, "[[old-page]]", "[[oldest-page]]")
                .commit();
        project.delete("content/data/terms.yaml")
                .write(TABLE, table)
                .edit(SUMMIT, "Nobody else did.", "The agency did too.");
        assertThat(review("HEAD")).isZero();
        check("unbuilt-revision");
    }

    @Test
    void aRevisionThatIsNotThereIsSaidAndTheRestToo() {
        assertThat(review("origin/main")).isEqualTo(3);
        check("no-revision");
        project.edit(SUMMIT, "[[table]]", "[[tabel]]");
        assertThat(review("origin/main")).isEqualTo(1);
        assertThat(out.toString())
                .startsWith("## Something has to be changed: 1 mistake\n")
                .contains("there is no page \"tabel\"")
                .contains("there is no revision \"origin/main\" here");
    }

    @Test
    void twoReviewsAreTheSameAndNothingIsWritten() throws IOException {
        project.edit(SUMMIT, "Nobody else did.", "The agency did too.");
        Map<Path, FileTime> before = times();
        review("HEAD");
        String first = out.toString();
        review("HEAD");
        assertThat(out).hasToString(first);
        assertThat(err.toString()).isEmpty();
        assertThat(times()).isEqualTo(before);
    }

    private Map<Path, FileTime> times() throws IOException {
        Map<Path, FileTime> times = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.toList()) {
                times.put(file, Files.getLastModifiedTime(file));
            }
        }
        return times;
    }

    /** The whole text, but for what the templates of the day weigh, and what no text of an editor can have put into it. */
    private void check(String name) {
        GOLDEN.check(
                name,
                out.toString()
                        .replaceAll("[0-9.,]+ kB", "0 kB")
                        .replaceAll("0 kB → 0 kB", "0 kB")
                        .replaceAll("<code>[0-9a-f]{7}</code>", "<code>1cdfb8a</code>")
                        .replaceAll("at [0-9a-f]{7} could", "at 1cdfb8a could"));
        Document shown = GithubMarkdown.shown(out.toString());
        assertThat(GithubMarkdown.linked(shown)).isEmpty();
        assertThat(shown.select("a, img, script, b, i, input")).isEmpty();
        assertThat(shown.select("h1, h2, h3, h4").eachText())
                .allMatch(heading -> out.toString().contains("\n### " + heading + "\n")
                        || out.toString().startsWith("## " + heading + "\n"));
        assertThat(shown.select("details").stream().map(Element::parent).map(Element::tagName))
                .allMatch("body"::equals);
        assertThat(shown.select("tr").stream().map(row -> row.children().size()))
                .isSubsetOf(2, 3);
    }

    private int review(String since, String... more) {
        out = new StringWriter();
        err = new StringWriter();
        return Main.run(
                Stream.concat(Stream.of("review", "--since=" + since, "--project=" + project.root()), Stream.of(more))
                        .toArray(String[]::new),
                new Console(new PrintWriter(out), new PrintWriter(err), false));
    }
}
