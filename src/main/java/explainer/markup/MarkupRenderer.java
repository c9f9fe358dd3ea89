package explainer.markup;

import explainer.base.Diagnostic;
import explainer.base.Hashed;
import explainer.base.Memo;
import explainer.base.Parallel;
import explainer.base.Result;
import explainer.base.SitePath;
import explainer.base.Slug;
import explainer.base.Span;
import explainer.content.prose.MarkdownParser;
import explainer.content.prose.Prose;
import explainer.entity.Page;
import explainer.entity.SiteSettings;
import explainer.graph.Graph;
import explainer.graph.Target;
import explainer.graphics.Gallery;
import explainer.graphics.Handout;
import explainer.graphics.Handouts;
import explainer.graphics.Picture;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Renders the prose of every page, on all cores. */
public final class MarkupRenderer {
    private static final Duration LIMIT = Duration.ofSeconds(20);

    private MarkupRenderer() {}

    /** All that the markup of a page depends on. */
    private record Given(
            Memo.Same<Page> page,
            Hashed<Map<Span, Target>> targets,
            Map<String, Picture> pictures,
            Map<String, Handout> handouts,
            Locale language,
            Glossary glossary) {}

    public static Result<Site> render(Graph graph) {
        return render(graph, new Memo());
    }

    /** The same; a page whose text and targets are as before is not rendered again. */
    public static Result<Site> render(Graph graph, Memo memo) {
        List<Page> pages = graph.pages();
        SortedMap<String, Picture> pictures = Gallery.of(graph, memo);
        SortedMap<String, Handout> handouts = Handouts.of(graph, pictures, memo);
        Locale language = graph.catalog().settings().language();
        Glossary glossary = Glossary.of(graph);
        List<Given> given = new ArrayList<>(pages.size());
        for (Page page : pages) {
            Hashed<Map<Span, Target>> targets = graph.targetsOf(page);
            given.add(new Given(
                    new Memo.Same<>(page),
                    targets,
                    shownOn(targets.value(), pictures),
                    shownOn(targets.value(), handouts),
                    language,
                    glossary.on(page)));
        }
        List<Result<RenderedPage>> rendered = Parallel.map(
                memo, "markup.page", given, LIMIT, MarkupRenderer::render, each -> tooHard(each.page.value()));
        SortedMap<Slug, RenderedPage> bySlug = new TreeMap<>();
        List<Diagnostic> found = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            bySlug.put(pages.get(i).slug(), rendered.get(i).value());
            found.addAll(rendered.get(i).diagnostics());
        }
        Site site = new Site(
                graph,
                bySlug,
                EvidenceRenderer.quotes(graph),
                EvidenceRenderer.disputes(graph),
                handouts,
                glossary,
                onTopics(graph, pictures, handouts));
        return new Result<>(site, found);
    }

    private static Optional<Html> onTopics(
            Graph graph, SortedMap<String, Picture> pictures, SortedMap<String, Handout> handouts) {
        SiteSettings settings = graph.catalog().settings();
        return settings.topicsFigure()
                .map(name -> graph.figures().get(name.text()))
                .map(figure -> {
                    HtmlBuffer out = new HtmlBuffer();
                    new FigureEmitter(out, Graph.TOPICS, settings.language())
                            .emit(
                                    figure,
                                    pictures.get(figure.id().text()),
                                    Optional.ofNullable(handouts.get(figure.id().text())),
                                    false,
                                    () -> {});
                    return out.html();
                });
    }

    private static Result<RenderedPage> render(Given given) {
        Page page = given.page.value();
        return Result.of(render(
                page.texts(),
                given.targets.value(),
                given.pictures,
                given.handouts,
                Graph.pathOf(page.slug()),
                given.language,
                given.glossary));
    }

    private static <T> Map<String, T> shownOn(Map<Span, Target> targets, Map<String, T> figures) {
        Map<String, T> shown = new HashMap<>();
        targets.values().forEach(target -> {
            if (target instanceof Target.ToFigure to) {
                String id = to.figure().id().text();
                shown.put(id, figures.get(id));
            }
        });
        return shown;
    }

    private static Result<RenderedPage> tooHard(Page page) {
        List<Html> empty = page.texts().stream().map(text -> new Html("")).toList();
        return new Result<>(
                new RenderedPage(empty, List.of(), List.of(), List.of()),
                MarkdownParser.refused(page.source(), 0).diagnostics());
    }

    /**
     * Renders texts that stand on one page.
     *
     * @param targets where their references lead, by the references' spans
     * @param pictures of the figures that they show, by name
     * @param handouts what can be taken along of them
     * @param at the page's place, from which links are written
     * @param language of the site
     * @param glossary the terms that may be marked
     */
    static RenderedPage render(
            List<Prose> texts,
            Map<Span, Target> targets,
            Map<String, Picture> pictures,
            Map<String, Handout> handouts,
            SitePath at,
            Locale language,
            Glossary glossary) {
        PageState page = new PageState(targets, pictures, handouts, at, language, glossary);
        List<Html> rendered = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            HtmlEmitter emitter = new HtmlEmitter(texts.get(i), page);
            // only the last text is one of blocks
            rendered.add(i < texts.size() - 1 ? emitter.inline() : emitter.blocks());
        }
        return new RenderedPage(rendered, page.citations.cited(), page.footnotes.rendered(), page.facts.marked());
    }
}
