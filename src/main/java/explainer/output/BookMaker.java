package explainer.output;

import explainer.base.Slug;
import explainer.entity.Fact;
import explainer.entity.Home;
import explainer.entity.Name;
import explainer.entity.Page;
import explainer.entity.Source;
import explainer.entity.Topic;
import explainer.graph.Graph;
import explainer.graph.Section;
import explainer.markup.CitedSource;
import explainer.markup.Html;
import explainer.markup.MarkedFact;
import explainer.markup.RenderedPage;
import explainer.output.bundle.Book;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts all pages into one book, in the order of the navigation. */
final class BookMaker {
    private final SiteModel model;
    private final Graph graph;
    private final Set<String> sources = new LinkedHashSet<>();
    private final Map<String, Fact> facts = new LinkedHashMap<>();

    private BookMaker(SiteModel model) {
        this.model = model;
        this.graph = model.graph();
    }

    static Book of(SiteModel model) {
        return new BookMaker(model).book();
    }

    private Book book() {
        List<Book.Part> parts = new ArrayList<>();
        Home home = graph.catalog().home();
        parts.add(new Book.Part(Optional.empty(), List.of(chapter(home))));
        Set<Slug> inParts = new LinkedHashSet<>();
        for (Section section : graph.sections()) {
            section.topics().forEach(topic -> inParts.add(topic.slug()));
            if (!section.topics().isEmpty()) {
                parts.add(new Book.Part(
                        Optional.of(section.title()),
                        section.topics().stream().map(this::chapter).toList()));
            }
        }
        List<Book.Chapter> others = graph.readingOrder().stream()
                .filter(slug -> !inParts.contains(slug))
                .map(slug -> chapter(graph.topics().get(slug)))
                .toList();
        if (!others.isEmpty()) {
            parts.add(new Book.Part(Optional.empty(), others));
        }
        // sources that only facts of the list name come after those that pages cite
        facts.values().forEach(fact -> fact.sources().forEach(cited -> sources.add(cited.id())));
        return new Book(
                model.settings().title().text(),
                home.summary().text(),
                model.settings().language().toLanguageTag(),
                model.settings().feedName(),
                model.newest(),
                model.settings().licence().map(Name::text),
                model.settings().url().map(URI::toString),
                parts,
                sources.stream().map(graph.sources()::get).map(this::reference).toList(),
                facts.values().stream().map(this::claim).toList());
    }

    private Book.Chapter chapter(Page page) {
        RenderedPage rendered = model.site().pages().get(page.slug());
        Map<Integer, String> cited =
                rendered.sources().stream().collect(Collectors.toMap(CitedSource::number, CitedSource::id));
        Map<Integer, String> marked = rendered.facts().stream()
                .collect(Collectors.toMap(
                        MarkedFact::number, fact -> fact.fact().id().text()));
        rendered.sources().forEach(source -> sources.add(source.id()));
        rendered.facts().forEach(fact -> facts.put(fact.fact().id().text(), fact.fact()));
        List<Book.Note> notes = rendered.notes().stream()
                .map(note -> new Book.Note(note.id(), note.html()))
                .toList();
        return page instanceof Topic topic
                ? topic(topic, rendered, notes, cited, marked)
                : home((Home) page, rendered, notes, cited, marked);
    }

    private Book.Chapter topic(
            Topic topic,
            RenderedPage rendered,
            List<Book.Note> notes,
            Map<Integer, String> cited,
            Map<Integer, String> marked) {
        String label = Stream.of(
                        graph.sectionOf(topic.slug()).map(Section::title),
                        Optional.of(topic.kind().singular()),
                        topic.date().map(when -> model.dates().range(when, topic.end())))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" · "));
        return new Book.Chapter(
                topic.slug().value(),
                Graph.pathOf(topic.slug()),
                label,
                topic.title().text(),
                new Book.Lead(Optional.of(topic.summary().text()), Optional.empty()),
                rendered.texts().subList(0, topic.keyPoints().size()),
                List.of(),
                rendered.body(),
                notes,
                cited,
                marked);
    }

    private Book.Chapter home(
            Home home,
            RenderedPage rendered,
            List<Book.Note> notes,
            Map<Integer, String> cited,
            Map<Integer, String> marked) {
        List<Html> texts = rendered.texts();
        int story = 1 + home.keyPoints().size();
        List<Book.Step> steps = new ArrayList<>();
        for (int i = 0; i < home.story().size(); i++) {
            Slug slug = new Slug(home.story().get(i).page().slug());
            if (graph.page(slug) != null) {
                steps.add(new Book.Step(home.story().get(i).title().text(), Graph.pathOf(slug), texts.get(story + i)));
            }
        }
        return new Book.Chapter(
                home.slug().value(),
                Graph.pathOf(home.slug()),
                home.title().text(),
                home.question().text(),
                new Book.Lead(Optional.empty(), Optional.of(texts.get(0))),
                texts.subList(1, story),
                steps,
                rendered.body(),
                notes,
                cited,
                marked);
    }

    private Book.Reference reference(Source source) {
        String title = source.title().text();
        String about = Stream.of(
                        Optional.of(source.authors().stream().map(Name::text).collect(Collectors.joining(", ")))
                                .filter(authors -> !authors.isEmpty()),
                        source.containerTitle().or(source::publisher).map(Name::text),
                        source.issued().map(when -> model.dates().text(when)),
                        Optional.of(source.kind().singular()),
                        source.stance().map(Name::text))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" · "));
        return new Book.Reference(
                source.id().text(),
                source.isTitleDescribed() ? title : "“" + title + "”",
                source.url().map(URI::toString),
                about);
    }

    private Book.Claim claim(Fact fact) {
        StringBuilder standing = new StringBuilder(fact.status().label());
        fact.says().ifPresent(who -> standing.append(" as the words of ").append(who.text()));
        fact.asOf()
                .ifPresent(
                        when -> standing.append(", as of ").append(model.dates().text(when)));
        return new Book.Claim(
                fact.id().text(),
                fact.statement().text(),
                standing.toString(),
                fact.sources().stream()
                        .map(cited -> cited.id())
                        .filter(graph.sources()::containsKey)
                        .toList());
    }
}
