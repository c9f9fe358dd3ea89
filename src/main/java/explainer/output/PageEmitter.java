package explainer.output;

import explainer.base.Result;
import explainer.base.Slug;
import explainer.content.prose.Prose;
import explainer.entity.Extra;
import explainer.entity.Home;
import explainer.entity.Name;
import explainer.entity.Page;
import explainer.entity.Ref;
import explainer.entity.Topic;
import explainer.graph.Graph;
import explainer.graph.Section;
import explainer.markup.Html;
import explainer.markup.RenderedPage;
import explainer.output.page.CardView;
import explainer.output.page.FrameView;
import explainer.output.page.HeadView;
import explainer.output.page.HomePage;
import explainer.output.page.LinkView;
import explainer.output.page.RestsOnView;
import explainer.output.page.StoryCardView;
import explainer.output.page.TopicPage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The front page and every topic page. */
final class PageEmitter implements Emitter {
    private static final int WORDS_A_MINUTE = 230;

    @Override
    public Result<List<Output>> emit(SiteModel model) {
        return PageWriter.write(model, model.graph().pages(), drafts(model));
    }

    /** How each page is drawn, one after the other, on any thread. */
    static Function<Page, PageWriter.Draft> drafts(SiteModel model) {
        return new Views(model)::draw;
    }

    private static final class Views {
        private final SiteModel model;
        private final Graph graph;
        private final ProseViews prose;
        private final EvidenceViews evidence;
        private final NeighbourViews neighbours;
        private final LinkedPages linked;
        private final Map<Slug, Integer> place = new HashMap<>();

        Views(SiteModel model) {
            this.model = model;
            this.graph = model.graph();
            this.prose = new ProseViews(model);
            this.evidence = new EvidenceViews(model);
            this.neighbours = new NeighbourViews(model);
            this.linked = new LinkedPages(model);
            graph.readingOrder().forEach(slug -> place.put(slug, place.size()));
        }

        PageWriter.Draft draw(Page page) {
            Record view = page instanceof Topic topic ? topic(topic) : home((Home) page);
            return new PageWriter.Draft(
                    page instanceof Topic ? "topic.ftlh" : "home.ftlh",
                    view,
                    Graph.pathOf(page.slug()),
                    page.source().path());
        }

        private TopicPage topic(Topic topic) {
            RenderedPage rendered = prose.rendered(topic.slug());
            Optional<Section> section = graph.sectionOf(topic.slug());
            int at = place.get(topic.slug());
            RestsOnView rests = evidence.of(topic);
            return new TopicPage(
                    frame(topic, rests),
                    topic.slug().value(),
                    topic.kind().singular(),
                    SiteModel.onTopicsPage(SiteModel.kindId(topic.kind())),
                    section.map(part -> new LinkView(SiteModel.onTopicsPage(SiteModel.sectionId(part)), part.title()))
                            .orElse(null),
                    topic.title().text(),
                    topic.summary().text(),
                    topic.aliases().stream().map(Name::text).toList(),
                    topic.date().map(model::date).orElse(null),
                    topic.end().map(model::date).orElse(null),
                    topic.date()
                            .map(when -> model.dates().range(when, topic.end()))
                            .orElse(null),
                    topic.updated().map(model::date).orElse(null),
                    topic.isDraft(),
                    minutes(topic),
                    rendered.texts().subList(0, topic.keyPoints().size()),
                    prose.of(topic),
                    rests,
                    neighbours.of(topic),
                    model.editUrl(topic),
                    at == 0 ? null : model.card(graph.readingOrder().get(at - 1)),
                    at == graph.readingOrder().size() - 1
                            ? null
                            : model.card(graph.readingOrder().get(at + 1)));
        }

        private FrameView frame(Page page, RestsOnView rests) {
            HeadView head = new HeadView(
                    PageDates.modified(graph, page).map(LocalDate::toString).orElse(null),
                    graph.sectionOf(page.slug()).map(Section::title).orElse(null),
                    model.settings().has(Extra.MARKDOWN)
                            ? MirrorEmitter.pathOf(page.slug()).value()
                            : null,
                    linked.isMade() ? new Html(linked.written(page, rests.corrections())) : null);
            return model.frame(
                    Graph.pathOf(page.slug()),
                    page.title().text(),
                    page.summary().text(),
                    head);
        }

        private HomePage home(Home home) {
            RestsOnView rests = evidence.of(home);
            List<Html> texts = prose.rendered(Home.SLUG).texts();
            int story = 1 + home.keyPoints().size();
            List<StoryCardView> steps = new ArrayList<>();
            for (int i = 0; i < home.story().size(); i++) {
                Home.Step step = home.story().get(i);
                Html text = texts.get(story + i);
                card(step.page())
                        .ifPresent(card -> steps.add(
                                new StoryCardView(card.path(), step.title().text(), card.title(), text)));
            }
            long cited = graph.citedBy().values().stream()
                    .filter(pages -> !pages.isEmpty())
                    .count();
            return new HomePage(
                    frame(home, rests),
                    home.title().text(),
                    home.question().text(),
                    texts.get(0),
                    texts.subList(1, story),
                    List.copyOf(steps),
                    home.people().stream().flatMap(ref -> card(ref).stream()).toList(),
                    prose.of(home),
                    rests,
                    home.updated().map(model::date).orElse(null),
                    graph.topics().size(),
                    (int) cited,
                    model.editUrl(home));
        }

        /** Nothing for a page that is left out as a draft. */
        private Optional<CardView> card(Ref ref) {
            return Optional.ofNullable(model.card(new Slug(ref.slug())));
        }

        private static int minutes(Page page) {
            int words = page.texts().stream().mapToInt(Prose::words).sum();
            return Math.max(1, (words + WORDS_A_MINUTE - 1) / WORDS_A_MINUTE);
        }
    }
}
