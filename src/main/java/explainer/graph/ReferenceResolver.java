package explainer.graph;

import explainer.base.Diagnostic;
import explainer.base.Hashed;
import explainer.base.Memo;
import explainer.base.Span;
import explainer.content.prose.EvidenceKind;
import explainer.content.prose.Prose;
import explainer.content.prose.Reference;
import explainer.entity.Page;
import java.util.List;
import java.util.Map;

/** Finds where each reference of one page leads. */
final class ReferenceResolver {
    private final LinkTable table;
    private final Resolution out;
    private final FigureReferences figures;
    private final ImageReferences images;
    private final LinkReferences links;

    private ReferenceResolver(LinkTable table, Page page) {
        this.table = table;
        this.out = new Resolution(page, table.sources);
        this.figures = new FigureReferences(table, out);
        this.images = new ImageReferences(table, out);
        this.links = new LinkReferences(table, figures, out);
    }

    /** All that it depends on. */
    record Given(Memo.Same<Page> page, Memo.Same<LinkTable> table) {}

    /**
     * Where the references of one page lead.
     *
     * @param cites the sources that the page cites, itself or through evidence
     * @param evidenceFound what is wrong with references to evidence
     */
    record Resolved(
            Hashed<Map<Span, Target>> targets,
            List<Link> links,
            Hashed<List<RelatedPages.Way>> ways,
            List<String> cites,
            List<EvidenceId> uses,
            List<Diagnostic> found,
            List<Diagnostic> evidenceFound) {}

    static Resolved resolve(Given given) {
        ReferenceResolver resolver = new ReferenceResolver(given.table.value(), given.page.value());
        resolver.resolve();
        return resolver.out.result();
    }

    private void resolve() {
        figures.checkRepeated();
        for (Prose text : out.page.texts()) {
            for (Reference reference : text.references()) {
                if (reference instanceof Reference.Link link) {
                    links.link(link);
                } else if (reference instanceof Reference.Image image) {
                    images.image(image);
                } else if (reference instanceof Reference.Wiki wiki) {
                    links.wiki(wiki);
                } else if (reference instanceof Reference.Citation citation) {
                    citation(citation);
                } else if (reference instanceof Reference.Mark mark) {
                    evidence(mark.kind(), mark.id(), mark.idSpan(), mark.span(), false);
                } else if (reference instanceof Reference.Figure figure) {
                    figures.shown(figure);
                } else if (reference instanceof Reference.Embed embed) {
                    evidence(embed.kind(), embed.id(), embed.idSpan(), embed.span(), true);
                }
            }
        }
    }

    private void citation(Reference.Citation citation) {
        for (Reference.Cited cited : citation.cited()) {
            boolean isKnown = table.sources.contains(cited.id());
            if (!isKnown && table.catalog.lacksSources()) {
                continue;
            }
            if (!isKnown) {
                out.found.add(Diagnostic.of(
                                GraphCode.UNKNOWN_SOURCE, cited.span(), "there is no source \"" + cited.id() + "\"")
                        .help("add it to content/data/sources.yaml")
                        .didYouMean(table.suggestions.source(cited.id())));
            } else {
                out.cite(cited.id());
            }
        }
    }

    /**
     * A page that rests on evidence cites what the evidence cites.
     *
     * @param isShown whether it is shown whole, not marked or linked in a sentence
     */
    private void evidence(EvidenceKind kind, String id, Span idSpan, Span span, boolean isShown) {
        table.evidence.target(kind, id, idSpan, out.evidenceFound).ifPresent(target -> {
            out.uses.add(new EvidenceId(kind, id));
            out.targets.put(span, target);
            // a link to a dispute shows nothing of it
            if (isShown || !(target instanceof Target.ToDispute)) {
                target.sources().forEach(cited -> out.cite(cited.id()));
            }
            if (isShown && target instanceof Target.ToDispute dispute) {
                // whoever shows a dispute shows the quotations of its positions
                dispute.quotes().keySet().forEach(quote -> out.uses.add(new EvidenceId(EvidenceKind.QUOTE, quote)));
            }
        });
    }
}
