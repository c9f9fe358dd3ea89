package explainer.markup;

import explainer.base.Parallel;
import explainer.base.SitePath;
import explainer.base.Slug;
import explainer.base.Span;
import explainer.content.prose.Prose;
import explainer.entity.Page;
import explainer.graph.Graph;
import explainer.graph.Target;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Renders the prose of every page, on all cores. */
public final class MarkupRenderer {
    private static final Duration LIMIT = Duration.ofSeconds(20);

    private MarkupRenderer() {}

    public static Site render(Graph graph) {
        List<Page> pages = graph.pages();
        Locale language = graph.catalog().settings().language();
        List<RenderedPage> rendered = Parallel.map(
                pages,
                LIMIT,
                page -> render(page.texts(), graph.targets(), Graph.pathOf(page.slug()), language),
                page -> {
                    throw new IllegalStateException("a page that could be parsed cannot be rendered: "
                            + page.source().path());
                });
        SortedMap<Slug, RenderedPage> bySlug = new TreeMap<>();
        for (int i = 0; i < pages.size(); i++) {
            bySlug.put(pages.get(i).slug(), rendered.get(i));
        }
        return new Site(graph, bySlug, EvidenceRenderer.quotes(graph), EvidenceRenderer.disputes(graph));
    }

    /**
     * Renders texts that stand on one page.
     *
     * @param targets where their references lead, by the references' spans
     * @param at the page's place, from which links are written
     * @param language of the site
     */
    static RenderedPage render(List<Prose> texts, Map<Span, Target> targets, SitePath at, Locale language) {
        PageState page = new PageState(targets, at, language);
        List<Html> rendered = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            HtmlEmitter emitter = new HtmlEmitter(texts.get(i), page);
            // only the last text is one of blocks
            rendered.add(i < texts.size() - 1 ? emitter.inline() : emitter.blocks());
        }
        return new RenderedPage(rendered, page.citations.cited(), page.footnotes.rendered(), page.facts.marked());
    }
}
