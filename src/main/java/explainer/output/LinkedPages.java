package explainer.output;

import explainer.base.SitePath;
import explainer.content.prose.TextBlock;
import explainer.content.prose.TextBlocks;
import explainer.entity.Extra;
import explainer.entity.Home;
import explainer.entity.Kind;
import explainer.entity.Name;
import explainer.entity.Page;
import explainer.entity.Source;
import explainer.entity.Topic;
import explainer.entity.When;
import explainer.graph.Graph;
import explainer.graph.ReaderText;
import explainer.output.linked.Breadcrumbs;
import explainer.output.linked.CorrectionNote;
import explainer.output.linked.LinkedData;
import explainer.output.linked.Subject;
import explainer.output.linked.TermSet;
import explainer.output.linked.Thing;
import explainer.output.linked.WebPage;
import explainer.output.linked.WebSite;
import explainer.output.linked.Work;
import explainer.output.page.CorrectionView;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What machines are told of a page: nothing that its readers are not told. */
final class LinkedPages {
    // a place on the page, so with a full stop, as no heading can have it
    private static final String SITE = "#page.site";
    private static final String BREADCRUMBS = "#page.breadcrumbs";
    private static final String SUBJECT = "#page.subject";

    private static final Map<Kind, Subject.Type> TYPES = Map.of(
            Kind.EVENT, Subject.Type.EVENT,
            Kind.DOCUMENT, Subject.Type.DOCUMENT,
            Kind.ORGANISATION, Subject.Type.ORGANISATION,
            Kind.COUNTRY, Subject.Type.COUNTRY,
            Kind.PLACE, Subject.Type.PLACE,
            Kind.PERSON, Subject.Type.PERSON);

    private final SiteModel model;
    private final Graph graph;
    private final String language;

    LinkedPages(SiteModel model) {
        this.model = model;
        this.graph = model.graph();
        this.language = model.settings().language().toLanguageTag();
    }

    boolean isMade() {
        return model.settings().has(Extra.LINKED_DATA);
    }

    /** A page that no file is written for. */
    String made(SitePath path, String title, String description) {
        String url = address(path, path);
        Breadcrumbs way = breadcrumbs(path, Optional.empty(), title);
        return text(
                path,
                List.of(
                        new WebPage(
                                WebPage.Kind.COLLECTION,
                                url,
                                title,
                                description,
                                language,
                                Optional.empty(),
                                Optional.empty(),
                                siteId(path),
                                Optional.of(way.id()),
                                Optional.empty(),
                                List.of(),
                                List.of()),
                        way));
    }

    /** @param corrections those that the page shows */
    String written(Page page, List<CorrectionView> corrections) {
        SitePath path = Graph.pathOf(page.slug());
        String url = address(path, path);
        Optional<String> section = graph.sectionOf(page.slug()).map(part -> part.title());
        Optional<Breadcrumbs> way = page instanceof Topic
                ? Optional.of(breadcrumbs(
                        path,
                        graph.sectionOf(page.slug()).map(this::step),
                        page.title().text()))
                : Optional.empty();
        Optional<Thing> subject = page instanceof Topic topic ? subject(topic, url) : Optional.empty();
        List<Thing> things = new ArrayList<>();
        things.add(new WebPage(
                page instanceof Home ? WebPage.Kind.PAGE : WebPage.Kind.ARTICLE,
                url,
                page.title().text(),
                page.summary().text(),
                language,
                PageDates.modified(graph, page).map(LocalDate::toString),
                section,
                siteId(path),
                way.map(Breadcrumbs::id),
                subject.map(thing -> url + SUBJECT),
                model.site().pages().get(page.slug()).sources().stream()
                        .map(cited -> work(graph.sources().get(cited.id())))
                        .toList(),
                corrections.stream().map(view -> correction(view, path)).toList()));
        subject.ifPresent(things::add);
        way.ifPresent(things::add);
        return text(path, things);
    }

    private String text(SitePath path, List<Thing> things) {
        List<Thing> all = new ArrayList<>(things);
        all.add(new WebSite(
                siteId(path),
                address(path, Graph.pathOf(Home.SLUG)),
                model.settings().title().text(),
                language,
                model.settings().licenceUrl().map(URI::toASCIIString)));
        return LinkedData.text(all);
    }

    private String siteId(SitePath path) {
        return address(path, Graph.pathOf(Home.SLUG)) + SITE;
    }

    /** Absolute where the site's address is known, else from the page. */
    private String address(SitePath from, SitePath to) {
        return model.asciiAddress(to).orElseGet(() -> SiteModel.ascii(from.relativize(to)));
    }

    private Breadcrumbs breadcrumbs(SitePath path, Optional<PartOfSite> part, String title) {
        List<Breadcrumbs.Step> steps = new ArrayList<>();
        steps.add(new Breadcrumbs.Step("Home", address(path, Graph.pathOf(Home.SLUG))));
        part.ifPresent(each -> steps.add(
                new Breadcrumbs.Step(each.title, address(path, SiteModel.TOPICS) + "#" + SiteModel.ascii(each.id))));
        steps.add(new Breadcrumbs.Step(title, address(path, path)));
        return new Breadcrumbs(address(path, path) + BREADCRUMBS, steps);
    }

    private record PartOfSite(String title, String id) {}

    private PartOfSite step(explainer.graph.Section section) {
        return new PartOfSite(section.title(), SiteModel.sectionId(section));
    }

    /** Nothing for a question or a story, which has no subject of one sort, and for an event without a date. */
    private Optional<Thing> subject(Topic topic, String url) {
        List<TermSet.Term> terms = topic.kind() == Kind.CONCEPT ? terms(topic) : List.of();
        if (!terms.isEmpty()) {
            return Optional.of(new TermSet(url + SUBJECT, name(topic), terms));
        }
        return Optional.ofNullable(TYPES.get(topic.kind()))
                .filter(type -> type != Subject.Type.EVENT || topic.date().isPresent())
                .map(type -> new Subject(
                        type,
                        url + SUBJECT,
                        name(topic),
                        topic.aliases().stream()
                                .map(Name::text)
                                .filter(alias -> !alias.equals(name(topic)))
                                .toList(),
                        topic.date().map(When::iso),
                        topic.end().map(When::iso),
                        url));
    }

    static String name(Topic topic) {
        return topic.subject().orElse(topic.title()).text();
    }

    /** The words that the page's definition lists explain. */
    private List<TermSet.Term> terms(Topic topic) {
        ReaderText reader = new ReaderText(graph);
        List<TermSet.Term> terms = new ArrayList<>();
        List<String> waiting = new ArrayList<>();
        for (TextBlock block : TextBlocks.of(topic.body())) {
            if (block.role() == TextBlock.Role.TERM) {
                waiting.add(reader.of(block).strip());
            } else {
                boolean explains = block.role() == TextBlock.Role.PARAGRAPH;
                String explanation =
                        explains ? reader.of(block).replaceAll("\\s+", " ").strip() : "";
                if (explains) {
                    waiting.forEach(term -> terms.add(new TermSet.Term(term, explanation)));
                }
                waiting.clear();
            }
        }
        return List.copyOf(terms);
    }

    private Work work(Source source) {
        return new Work(
                source.type(),
                source.title().text(),
                source.url().map(URI::toASCIIString),
                source.containerTitle().map(Name::text),
                source.publisher().map(Name::text),
                source.issued().map(When::iso),
                source.language().map(Locale::toLanguageTag));
    }

    private CorrectionNote correction(CorrectionView view, SitePath path) {
        return new CorrectionNote(
                view.kind() + ". It said: " + view.said() + " It says: " + view.says() + " Why: " + view.why(),
                view.date().iso(),
                address(path, EvidenceEmitter.CORRECTIONS) + "#" + view.id());
    }
}
