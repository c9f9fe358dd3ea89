package explainer.entity;

import explainer.base.Span;
import explainer.content.prose.EvidenceKind;
import java.util.Objects;
import java.util.Optional;

/**
 * A claim as an editor names it: {@code fact:members-2019}, {@code quote:maduro-oil}, {@code dispute:chair-term} or {@code key-points}.
 *
 * @param kind empty for the key points of a page
 * @param id empty for the key points of a page
 */
public record Claim(Optional<EvidenceKind> kind, String id, Span span) {
    /** What stands for the key points of a page. */
    public static final String KEY_POINTS = "key-points";

    public Claim {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(id);
        Objects.requireNonNull(span);
    }
}
