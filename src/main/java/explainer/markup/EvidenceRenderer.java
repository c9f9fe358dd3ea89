package explainer.markup;

import explainer.base.SitePath;
import explainer.content.prose.EvidenceKind;
import explainer.content.prose.Reference;
import explainer.entity.Dispute;
import explainer.entity.Page;
import explainer.entity.Quote;
import explainer.entity.Source;
import explainer.graph.EvidenceGraph;
import explainer.graph.Graph;
import explainer.graph.Target;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Renders quotations and disputes for the pages that list them all, where sources have names instead of numbers. */
final class EvidenceRenderer {
    private final Graph graph;
    private final SitePath path;

    private EvidenceRenderer(Graph graph, SitePath path) {
        this.graph = graph;
        this.path = path;
    }

    static SortedMap<String, Html> quotes(Graph graph) {
        EvidenceRenderer renderer = new EvidenceRenderer(graph, EvidenceGraph.pathOf(EvidenceKind.QUOTE));
        SortedMap<String, Html> rendered = new TreeMap<>();
        for (Quote quote : graph.evidence().quotes().values()) {
            HtmlBuffer out = new HtmlBuffer();
            renderer.emitter(out).quote(new Target.ToQuote(quote, renderer.speaker(quote)));
            rendered.put(quote.id().text(), out.html());
        }
        return rendered;
    }

    static SortedMap<String, Html> disputes(Graph graph) {
        EvidenceRenderer renderer = new EvidenceRenderer(graph, EvidenceGraph.pathOf(EvidenceKind.DISPUTE));
        SortedMap<String, Html> rendered = new TreeMap<>();
        for (Dispute dispute : graph.evidence().disputes().values()) {
            HtmlBuffer out = new HtmlBuffer();
            renderer.emitter(out).dispute(dispute, graph.evidence().quotes(), Optional.empty());
            rendered.put(dispute.id().text(), out.html());
        }
        return rendered;
    }

    private EvidenceEmitter emitter(HtmlBuffer out) {
        Locale language = graph.catalog().settings().language();
        return new EvidenceEmitter(out, this::name, path, language, Optional.empty());
    }

    private Optional<Target.ToPage> speaker(Quote quote) {
        return quote.speakerPage()
                .map(ref -> graph.topics().get(new explainer.base.Slug(ref.slug())))
                .map((Page page) -> new Target.ToPage(
                        page.slug(), page.title().text(), Graph.pathOf(page.slug()), Optional.empty()));
    }

    private void name(List<Reference.Cited> cited, HtmlBuffer out) {
        out.raw(" <span class=\"named\">");
        String separator = "";
        for (Reference.Cited each : cited) {
            Source source = graph.sources().get(each.id());
            out.raw(separator)
                    .raw("<a")
                    .attribute("href", path.relativize(Graph.SOURCES) + "#" + Graph.fragmentOfSource(each.id()))
                    .raw(">")
                    .text(source.publisherName()
                            + each.locator().map(at -> ", " + at).orElse(""))
                    .raw("</a>");
            separator = "; ";
        }
        out.raw("</span>");
    }
}
