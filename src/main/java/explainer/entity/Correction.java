package explainer.entity;

import explainer.base.Code;
import explainer.base.Span;
import explainer.content.ContentReader;
import java.util.List;
import java.util.Objects;

/**
 * A change to something that was published.
 *
 * @param page on which it stood
 * @param said the words as they were
 * @param says the words as they are now
 * @param claims what changed; such a claim may be gone
 */
public record Correction(
        Ref page, When.Day date, Kind kind, Name said, Name says, Name why, List<Claim> claims, Span declaredAt) {
    /** Where they are written. */
    public static final String FILE = ContentReader.FOLDER + "/data/corrections.yaml";

    /** What sort of change it was. */
    public enum Kind {
        CORRECTION("Correction", "it was wrong"),
        UPDATE("Update", "it is out of date"),
        CLARIFICATION("Clarification", "it was unclear");

        private final String label;
        private final String meaning;

        Kind(String label, String meaning) {
            this.label = label;
            this.meaning = meaning;
        }

        public String id() {
            return Code.idOf(this);
        }

        public String label() {
            return label;
        }

        public String meaning() {
            return meaning;
        }
    }

    public Correction {
        Objects.requireNonNull(page);
        Objects.requireNonNull(date);
        Objects.requireNonNull(kind);
        Objects.requireNonNull(said);
        Objects.requireNonNull(says);
        Objects.requireNonNull(why);
        claims = List.copyOf(claims);
        Objects.requireNonNull(declaredAt);
    }
}
