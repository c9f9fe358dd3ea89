package explainer.history;

import explainer.base.Slug;
import explainer.entity.Claim;
import explainer.entity.Correction;
import explainer.graph.EvidenceId;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;

/**
 * How an entry names a claim.
 *
 * @param text what stands in {@code claims}: {@code fact:members-2019}
 * @param page what stands in {@code page}, where {@code claims} does not say which page is meant
 */
record ClaimName(String text, Optional<Slug> page) implements Comparable<ClaimName> {
    private static final Comparator<ClaimName> ORDER = Comparator.comparing(ClaimName::text)
            .thenComparing(name -> name.page.map(Slug::value).orElse(""));

    ClaimName {
        Objects.requireNonNull(text);
        Objects.requireNonNull(page);
    }

    static ClaimName of(EvidenceId id) {
        return new ClaimName(id.toString(), Optional.empty());
    }

    static ClaimName keyPoints(Slug page) {
        return new ClaimName(Claim.KEY_POINTS, Optional.of(page));
    }

    static ClaimName page(Slug page) {
        return new ClaimName(Claim.PAGE + page, Optional.empty());
    }

    /** Whether it is a fact, quotation or dispute. */
    boolean isEvidence() {
        return page.isEmpty() && !text.startsWith(Claim.PAGE);
    }

    boolean isNamedBy(Correction entry) {
        return page.map(Slug::value).map(entry.page().slug()::equals).orElse(true)
                && entry.claims().stream().map(Claim::text).anyMatch(text::equals);
    }

    @Override
    public int compareTo(ClaimName other) {
        return ORDER.compare(this, other);
    }
}
