package explainer.graph;

import explainer.content.prose.EvidenceKind;
import java.util.Comparator;
import java.util.Objects;

/** A fact, quotation or dispute by its id. */
public record EvidenceId(EvidenceKind kind, String id) implements Comparable<EvidenceId> {
    private static final Comparator<EvidenceId> ORDER =
            Comparator.comparing(EvidenceId::kind).thenComparing(EvidenceId::id);

    public EvidenceId {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(id);
    }

    @Override
    public int compareTo(EvidenceId other) {
        return ORDER.compare(this, other);
    }

    /** As editors write it: {@code fact:members-2019}. */
    @Override
    public String toString() {
        return kind.id() + ":" + id;
    }
}
