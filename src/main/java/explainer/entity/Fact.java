package explainer.entity;

import explainer.base.Code;
import explainer.base.Span;
import explainer.content.prose.Reference;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One claim that pages rest on.
 *
 * @param statement the claim, a sentence that is true by itself
 * @param value that the words of a page must agree with; empty where the statement has none
 * @param unit of a number, as it stands after it: {@code members}
 * @param asOf the day up to which the claim was seen to hold; empty for what no longer changes
 * @param reviewBy the day by which it must be looked at again
 * @param reviewNote why the claim still holds although no new source was found
 * @param says who makes the claim, where it is true only as theirs
 * @param dispute the id of the dispute that it is part of
 * @param isUnsourced whether it names no source; false where one is named that could not be read, which has been reported
 * @param patterns phrases in which {@code {}} stands for the number: the same phrase with another number is wrong
 */
public record Fact(
        Name id,
        Name statement,
        Optional<FactValue> value,
        Optional<Name> unit,
        Optional<When> asOf,
        Optional<When.Day> reviewBy,
        Optional<Name> reviewNote,
        Status status,
        Optional<Name> says,
        Optional<Name> dispute,
        List<Reference.Cited> sources,
        boolean isUnsourced,
        List<Name> patterns,
        Span declaredAt) {

    /** How well a claim is supported. */
    public enum Status {
        CONFIRMED("Confirmed", "two or more independent sources say so"),
        REPORTED("Reported", "one source says so, or several copies of one text"),
        ATTRIBUTED("Attributed", "true only as somebody's words"),
        DISPUTED("Disputed", "sources contradict each other");

        private final String label;
        private final String meaning;

        Status(String label, String meaning) {
            this.label = label;
            this.meaning = meaning;
        }

        public String id() {
            return Code.idOf(this);
        }

        /** In words: {@code Confirmed}. */
        public String label() {
            return label;
        }

        public String meaning() {
            return meaning;
        }
    }

    public Fact {
        Objects.requireNonNull(id);
        Objects.requireNonNull(statement);
        Objects.requireNonNull(value);
        Objects.requireNonNull(unit);
        Objects.requireNonNull(asOf);
        Objects.requireNonNull(reviewBy);
        Objects.requireNonNull(reviewNote);
        Objects.requireNonNull(status);
        Objects.requireNonNull(says);
        Objects.requireNonNull(dispute);
        sources = List.copyOf(sources);
        patterns = List.copyOf(patterns);
        Objects.requireNonNull(declaredAt);
    }
}
