package explainer.markup;

import explainer.base.SitePath;
import explainer.base.Slug;
import explainer.base.Span;
import explainer.content.prose.EvidenceKind;
import explainer.content.prose.Prose;
import explainer.content.prose.Reference;
import explainer.graph.EvidenceGraph;
import explainer.graph.Target;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Renders a text without a site around it: links lead where they say, wikilinks to a page of their name, marks to any evidence of their kind. */
final class StubTargets {
    private static final EvidenceGraph EVIDENCE = OnePage.evidence();

    private StubTargets() {}

    static String render(Prose prose) {
        Map<Span, Target> targets = new HashMap<>();
        for (Reference reference : prose.references()) {
            if (reference instanceof Reference.Link link) {
                targets.put(link.span(), new Target.ToWeb(link.url()));
            } else if (reference instanceof Reference.Image image) {
                targets.put(image.span(), new Target.ToWeb(image.url()));
            } else if (reference instanceof Reference.Wiki wiki) {
                targets.put(
                        wiki.span(),
                        new Target.ToPage(new Slug("page"), wiki.page(), SitePath.page("page"), wiki.fragment()));
            } else if (reference instanceof Reference.Mark mark) {
                targets.put(mark.span(), evidence(mark.kind()));
            } else if (reference instanceof Reference.Embed embed) {
                targets.put(embed.span(), evidence(embed.kind()));
            }
        }
        return MarkupRenderer.render(
                        List.of(prose),
                        targets,
                        Map.of(),
                        Map.of(),
                        SitePath.page("here"),
                        Locale.ENGLISH,
                        Glossary.NONE)
                .body()
                .value();
    }

    private static Target evidence(EvidenceKind kind) {
        return switch (kind) {
            case FACT -> new Target.ToFact(EVIDENCE.facts().get("members-2019"));
            case QUOTE -> new Target.ToQuote(EVIDENCE.quotes().get("chair-words"), Optional.empty());
            case DISPUTE -> new Target.ToDispute(EVIDENCE.disputes().get("attendance"), EVIDENCE.quotes());
        };
    }
}
