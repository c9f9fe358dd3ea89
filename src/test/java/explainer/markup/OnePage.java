package explainer.markup;

import explainer.base.Diagnostic;
import explainer.base.Result;
import explainer.base.Slug;
import explainer.content.Content;
import explainer.content.ContentSeam;
import explainer.content.ImageSize;
import explainer.content.PageFile;
import explainer.entity.Catalog;
import explainer.entity.EntityBinder;
import explainer.entity.Page;
import explainer.graph.Drafts;
import explainer.graph.Graph;
import explainer.graph.GraphBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A page of Markdown in a small site.
 *
 * @param rendered nothing if there is an error
 * @param found everything that was said on the way
 */
record OnePage(Optional<RenderedPage> rendered, List<Diagnostic> found) {
    private static final String FRONT = """
            ---
            title: %s
            kind: event
            summary: A summary that is long enough for search results and link previews.
            ---
            """;
    private static final String HOME = """
            ---
            title: Fixture
            summary: A front page that has all it needs and nothing that a test could stumble over.
            question: Does it build?
            answer: It does.
            ---
            """;
    private static final String SOURCES = """
            - {id: un-doc, type: document, kind: official, title: Final document}
            - {id: turan, type: article-newspaper, kind: news, title: Briefing}
            - {id: jamnews, type: article-newspaper, kind: news, title: Summit ends}
            """;
    private static final PageFile INDEX =
            ContentSeam.page("content/index.md", HOME).value();
    private static final PageFile SUMMIT = page(
            "content/summit/baku-summit.md",
            "Baku summit of 2019",
            "## Documents\n\nFour texts.\n\n## Who came?\n\nMany. {#not-an-id}\n");
    private static final PageFile PERSON =
            page("content/people/ilham-əliyev.md", "İlham Əliyev & the chair", "Chair of the Movement.\n");

    /** Renders a text that becomes the page {@code content/summit/}name{@code .md}. */
    static OnePage of(String name, String markdown) {
        OnePage page = tried(name, markdown);
        if (page.rendered.isEmpty()) {
            throw new AssertionError("the text is refused: " + page.found);
        }
        return page;
    }

    /** Renders a text in which there may be errors; then it stops where a build stops. */
    static OnePage tried(String name, String markdown) {
        Result<PageFile> file =
                ContentSeam.page("content/summit/" + name + ".md", FRONT.formatted("A page about " + name) + markdown);
        Result<Catalog> catalog = EntityBinder.bind(content(file.value()));
        Result<Graph> graph = GraphBuilder.build(catalog.value(), Drafts.LEFT_OUT);
        List<Diagnostic> found = new ArrayList<>(file.diagnostics());
        found.addAll(catalog.diagnostics());
        found.addAll(graph.diagnostics());
        if (found.stream().anyMatch(Diagnostic::isError)) {
            return new OnePage(Optional.empty(), found);
        }
        Page page = graph.value().page(new Slug(name));
        return new OnePage(
                Optional.of(MarkupRenderer.render(
                        page.texts(), graph.value().targets(), Graph.pathOf(page.slug()), Locale.ENGLISH)),
                found);
    }

    private static Content content(PageFile page) {
        return new Content(
                List.of(INDEX, PERSON, SUMMIT, page),
                List.of(
                        ContentSeam.data("content/data/sources.yaml", SOURCES),
                        ContentSeam.data("content/site.yaml", "title: Fixture\nlanguage: en\n")),
                List.of(
                        ContentSeam.asset("content/assets/hall.jpg", Optional.of(new ImageSize(1200, 800))),
                        ContentSeam.asset("content/assets/programme.pdf", Optional.empty())),
                Set.of());
    }

    private static PageFile page(String path, String title, String text) {
        return ContentSeam.page(path, FRONT.formatted(title) + text).value();
    }

    /** The body, then the notes and the sources with the places that lead to them. */
    String html() {
        RenderedPage page = rendered.orElseThrow();
        StringBuilder out = new StringBuilder(page.body().value()).append('\n');
        for (RenderedNote note : page.notes()) {
            out.append("\n<!-- ")
                    .append(note.id())
                    .append(", used at")
                    .append(places(note.places()))
                    .append(" -->\n");
            out.append(note.html()).append('\n');
        }
        for (CitedSource source : page.sources()) {
            out.append("\n<!-- source.").append(source.number()).append(" is ").append(source.id());
            out.append(", cited at").append(places(source.places())).append(" -->\n");
        }
        return out.toString();
    }

    private static String places(List<BackReference> places) {
        StringBuilder out = new StringBuilder();
        places.forEach(place -> out.append(' ')
                .append(place.id())
                .append(place.locator().map(locator -> " (" + locator + ")").orElse("")));
        return out.toString();
    }
}
