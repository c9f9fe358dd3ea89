package explainer.output.schema;

import explainer.content.prose.EvidenceKind;
import explainer.entity.Claim;
import explainer.entity.Form;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** The ids that a site has, for completion: each list in its order. */
public record SiteIds(
        List<String> pages, List<String> sources, List<String> facts, List<String> quotes, List<String> disputes) {
    public SiteIds {
        pages = List.copyOf(pages);
        sources = List.copyOf(sources);
        facts = List.copyOf(facts);
        quotes = List.copyOf(quotes);
        disputes = List.copyOf(disputes);
    }

    /** What a reference can lead to, as editors write it. */
    List<String> of(Form.Target target) {
        return switch (target) {
            case PAGE -> pages;
            case SOURCE -> sources;
            case FACT -> facts;
            case QUOTE -> quotes;
            case DISPUTE -> disputes;
            case EVIDENCE -> evidence();
            case CLAIM ->
                Stream.concat(Stream.of(Claim.KEY_POINTS), evidence().stream()).toList();
        };
    }

    private List<String> evidence() {
        return Stream.of(EvidenceKind.values())
                .map(kind -> of(kind).stream().map(id -> kind.id() + ":" + id))
                .flatMap(ids -> ids)
                .toList();
    }

    private Collection<String> of(EvidenceKind kind) {
        return switch (kind) {
            case FACT -> facts;
            case QUOTE -> quotes;
            case DISPUTE -> disputes;
        };
    }
}
