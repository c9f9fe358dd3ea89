package explainer.entity;

import explainer.base.Span;
import explainer.content.prose.Reference;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A question that sources answer in different ways.
 *
 * @param positions two or more, in the order in which they are shown
 * @param isWhole whether every position could be read; if not, that has been reported
 * @param notDisputed what nobody doubts
 * @param finding what this site writes, and why
 */
public record Dispute(
        Name id,
        Name question,
        List<Position> positions,
        boolean isWhole,
        Name notDisputed,
        Optional<Name> finding,
        Span declaredAt) {

    /**
     * One answer.
     *
     * @param who holds it
     * @param says what they say, in the editors' words
     * @param isUnsourced whether it names no source; false where one is named that could not be read, which has been reported
     * @param quote the id of a quotation that shows it
     */
    public record Position(
            Name who, Name says, List<Reference.Cited> sources, boolean isUnsourced, Optional<Name> quote) {
        public Position {
            Objects.requireNonNull(who);
            Objects.requireNonNull(says);
            sources = List.copyOf(sources);
            Objects.requireNonNull(quote);
        }
    }

    public Dispute {
        Objects.requireNonNull(id);
        Objects.requireNonNull(question);
        positions = List.copyOf(positions);
        Objects.requireNonNull(notDisputed);
        Objects.requireNonNull(finding);
        Objects.requireNonNull(declaredAt);
    }
}
