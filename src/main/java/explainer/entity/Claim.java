package explainer.entity;

import explainer.base.Span;
import explainer.content.prose.EvidenceKind;
import java.util.Objects;
import java.util.Optional;

/**
 * A claim as an editor names it: {@code fact:members-2019}, {@code quote:opening-words}, {@code dispute:chair-term}, {@code key-points}, or
 * {@code page:old-page} for a page that is gone.
 *
 * @param kind empty for a page and its key points
 * @param id empty for the key points of a page
 */
public record Claim(Optional<EvidenceKind> kind, String id, Span span) {
    /** What stands for the key points of a page. */
    public static final String KEY_POINTS = "key-points";

    /** What stands before the name of a page that is gone. */
    public static final String PAGE = "page:";

    public Claim {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(id);
        Objects.requireNonNull(span);
    }

    /** As an editor writes it. */
    public String text() {
        return kind.map(each -> each.id() + ":" + id).orElse(id.isEmpty() ? KEY_POINTS : PAGE + id);
    }
}
