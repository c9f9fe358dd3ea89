package explainer.markup;

import explainer.base.Diagnostic;
import explainer.base.Memo;
import explainer.base.Result;
import explainer.base.Slug;
import explainer.content.Content;
import explainer.content.ContentSeam;
import explainer.content.DataFile;
import explainer.content.ImageSize;
import explainer.content.PageFile;
import explainer.entity.Catalog;
import explainer.entity.EntityBinder;
import explainer.entity.Page;
import explainer.graph.Drafts;
import explainer.graph.EvidenceGraph;
import explainer.graph.Graph;
import explainer.graph.GraphBuilder;
import explainer.graphics.Gallery;
import explainer.graphics.Handouts;
import explainer.graphics.Picture;
import explainer.ledger.LedgerBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Stream;

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
    private static final String FACTS = """
            - id: members-2019
              statement: In 2019 the Movement had 120 members.
              value: 120
              unit: members
              as-of: 2019-10-25
              status: confirmed
              sources: [un-doc, "turan, para. 2"]
              patterns: ["{} members"]
            - {id: summit-dates, statement: It met for two days., date: 2019-10-25, end: 2019-10-26, as-of: fixed, status: reported, sources: [turan]}
            - {id: oil, statement: It has 80 percent of the oil., value: 80, unit: percent, as-of: 2019-10, status: attributed, says: Nicolás Maduro, sources: [jamnews]}
            - {id: consensus, statement: The texts were adopted by consensus., as-of: fixed, status: disputed, dispute: attendance, sources: [turan, un-doc]}
            """;
    private static final String QUOTES = """
            - id: chair-words
              text: "It's \\"our\\" Movement [...] & the members' own -- nobody else's."
              speaker: İlham Əliyev
              speaker-page: ilham-əliyev
              role: Chair of the Movement
              date: 2019-10-25
              date-note: The day of the report.
              occasion: Opening of the summit, Baku
              language: en
              translation: official
              original-language: az
              source: turan
              locator: para. 4
              note: One of many words <that day>.
            - {id: az-words, text: Birlikdə daha güclüyük, speaker: A delegate, date: 2019, occasion: The summit, language: az, translation: original, source: jamnews}
            """;
    private static final String DISPUTES = """
            - id: attendance
              question: How many countries & organisations came?
              positions:
                - {who: The ministry, says: It speaks of 159 delegations., sources: [un-doc], quote: az-words}
                - {who: The press, says: It speaks of 158 "countries"., sources: ["turan, 12:30"], quote: chair-words}
              not-disputed: Many came.
              finding: We give both numbers.
            - id: date
              question: When was it?
              positions:
                - {who: One text, says: On 27 October., sources: [jamnews]}
                - {who: All others, says: On 26 October., sources: [turan]}
              not-disputed: It was in October.
            """;
    private static final String BOATS = """
            title: Boats & ports
            columns:
              - {id: port, title: Port, holds: text}
              - {id: boats, title: Boats, holds: number}
              - {id: since, title: Since, holds: date}
              - {id: page, holds: page}
            rows:
              - {port: Upper <port>, boats: 1200, since: 1961-09-01, page: baku-summit}
              - {port: Lower port, boats: "fact:members-2019", since: "fact:summit-dates"}
              - {port: Old port}
            """;
    private static final String BARS = """
            type: bars
            title: Most boats lie in the upper port
            subtitle: Boats & ports
            alt: The upper bar is ten times as long as the lower.
            caption: Nobody counted those of the old port.
            data: boats
            name: port
            value: boats
            mark: Lower port
            as-of: 2019-10-26
            sources: [un-doc, "turan, para. 2"]
            """;
    private static final String TIMELINE = """
            type: timeline
            title: First one port, then the other
            alt: Two events on a line.
            data: boats
            time: since
            what: port
            page: page
            sources: [turan]
            """;
    private static final String TABLE = """
            type: table
            title: The ports
            alt: A table.
            data: boats
            sources: [turan]
            """;
    private static final List<DataFile> DATA = List.of(
            ContentSeam.data("content/data/sources.yaml", SOURCES),
            ContentSeam.data("content/data/facts.yaml", FACTS),
            ContentSeam.data("content/data/quotes.yaml", QUOTES),
            ContentSeam.data("content/data/disputes.yaml", DISPUTES),
            ContentSeam.data("content/figures/data/boats.yaml", BOATS),
            ContentSeam.data("content/figures/boats.yaml", BARS),
            ContentSeam.data("content/figures/years.yaml", TIMELINE),
            ContentSeam.data("content/figures/list.yaml", TABLE),
            ContentSeam.data("content/site.yaml", "title: Fixture\nlanguage: en\n"));
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
        found.addAll(LedgerBuilder.build(graph.value(), Optional.empty()).diagnostics());
        if (found.stream().anyMatch(Diagnostic::isError)) {
            return new OnePage(Optional.empty(), found);
        }
        Page page = graph.value().page(new Slug(name));
        SortedMap<String, Picture> pictures = Gallery.of(graph.value(), new Memo());
        return new OnePage(
                Optional.of(MarkupRenderer.render(
                        page.texts(),
                        graph.value().targetsOf(page).value(),
                        pictures,
                        Handouts.of(graph.value(), pictures, new Memo()),
                        Graph.pathOf(page.slug()),
                        Locale.ENGLISH,
                        Glossary.of(graph.value()).on(page))),
                found);
    }

    /** The facts, quotations and disputes of the site. */
    static EvidenceGraph evidence() {
        return GraphBuilder.build(EntityBinder.bind(content(SUMMIT)).value(), Drafts.LEFT_OUT)
                .value()
                .evidence();
    }

    private static Content content(PageFile page) {
        return new Content(
                Stream.of(INDEX, PERSON, SUMMIT, page).distinct().toList(),
                DATA,
                List.of(),
                List.of(
                        ContentSeam.asset("content/assets/hall.jpg", Optional.of(new ImageSize(1200, 800))),
                        ContentSeam.asset("content/assets/programme.pdf", Optional.empty())),
                Set.of());
    }

    private static PageFile page(String path, String title, String text) {
        return ContentSeam.page(path, FRONT.formatted(title) + text).value();
    }

    /** The body, then the notes, the facts and the sources with the places that lead to them. */
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
        for (MarkedFact fact : page.facts()) {
            out.append("\n<!-- ").append(fact.id()).append(" with the note ").append(fact.noteId());
            out.append(" is ").append(fact.fact().id().text());
            out.append(", marked at").append(places(fact.places())).append(", by the sources");
            fact.sources()
                    .forEach(source -> out.append(' ')
                            .append(source.number())
                            .append(source.locator().map(at -> " (" + at + ")").orElse("")));
            out.append(" -->\n");
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
