package explainer.links;

import static org.assertj.core.api.Assertions.assertThat;

import explainer.base.Result;
import explainer.content.Content;
import explainer.content.ContentReader;
import explainer.entity.EntityBinder;
import explainer.graph.Drafts;
import explainer.graph.Graph;
import explainer.graph.GraphBuilder;
import explainer.testing.SiteFixture;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every place that names an address elsewhere is found, and where. */
class OutsideLinksTest {
    @TempDir
    private Path folder;

    private List<String> found(Drafts drafts) {
        Content content = ContentReader.read(folder.resolve("content")).value();
        Result<Graph> graph = GraphBuilder.build(EntityBinder.bind(content).value(), drafts);
        return OutsideLinks.in(content, graph.value()).stream()
                .map(link -> link.span() + " " + link.written())
                .toList();
    }

    @Test
    void linksInPagesAndFrontMatterInEveryForm() {
        SiteFixture.in(folder)
                .write("content/index.md", """
                        ---
                        title: Front
                        summary: A front page that has all it needs and nothing that a test could stumble over.
                        question: Does it build?
                        answer: "It [does](https://example.org/answer)."
                        key-points:
                          - "See https://example.org/point."
                        ---
                        [Words](https://example.org/a_\\_b?x=1&amp;y=2#part), <https://example.org/b>, www.example.org,
                        [label] and [label][], [the same](https://example.org/b), <desk@example.org>, [call](tel:+994),
                        [here](#top), `https://example.org/code`, [upper](HTTPS://example.org/c).

                        # Top

                        [label]: https://example.org/label
                        """)
                .write(
                        "content/draft.md",
                        SiteFixture.page("Draft", "https://example.org/draft").replace("kind:", "draft: true\nkind:"));
        assertThat(found(Drafts.LEFT_OUT))
                .containsExactly(
                        "content/index.md:5:20 https://example.org/answer",
                        "content/index.md:7:10 https://example.org/point",
                        "content/index.md:9:9 https://example.org/a__b?x=1&y=2#part",
                        "content/index.md:9:55 https://example.org/b",
                        "content/index.md:9:79 http://www.example.org",
                        "content/index.md:10:35 https://example.org/b",
                        "content/index.md:11:51 HTTPS://example.org/c",
                        "content/index.md:15:10 https://example.org/label");
        assertThat(found(Drafts.SHOWN)).contains("content/draft.md:7:1 https://example.org/draft");
    }

    @Test
    void addressesInDataFilesAndSettingsWithTheirPlaces() {
        SiteFixture.in(folder)
                .write("content/site.yaml", """
                        title: T
                        language: en
                        url: https://example.org/itself/
                        licence-url: https://example.org/licence
                        contact: https://example.org/contact
                        """)
                .write("content/data/sources.yaml", """
                        - id: a
                          type: book
                          kind: news
                          title: "T"
                          URL: "https://example.org/a_(b)"
                        - {id: b, type: book, kind: news, title: T, URL: https://example.org/b, stance: "See https://example.org/c, (https://example.org/c)."}
                        """)
                .write("content/data/corrections.yaml", """
                        - page: index
                          date: 2026-11-24
                          kind: update
                          said: "At https://example.org/old."
                          says: "At https://example.org/new."
                          why: "It has moved."
                        """);
        assertThat(found(Drafts.LEFT_OUT))
                .containsExactly(
                        "content/data/corrections.yaml:5:13 https://example.org/new",
                        "content/data/sources.yaml:5:9 https://example.org/a_(b)",
                        "content/data/sources.yaml:6:50 https://example.org/b",
                        "content/data/sources.yaml:6:86 https://example.org/c",
                        "content/data/sources.yaml:6:110 https://example.org/c",
                        "content/site.yaml:4:14 https://example.org/licence",
                        "content/site.yaml:5:10 https://example.org/contact");
    }
}
