package explainer.entity;

import explainer.base.Code;
import explainer.base.Span;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * A word that is misspelt, contested or needs a note.
 *
 * @param forms whole words; one in small letters means any capitals, a star at the end any ending
 * @param prefer what to write instead; empty for a term that is right and only needs a note
 * @param why one sentence for editors
 * @param allowed where the forms may stand all the same
 * @param beside the forms may also stand in a sentence with one of these
 * @param firstUse one of these must stand in the sentence in which a page first uses a form
 */
public record Term(
        Name id,
        List<Name> forms,
        Optional<Name> prefer,
        Name why,
        Set<Allowance> allowed,
        List<Name> beside,
        List<Name> firstUse,
        Span declaredAt) {

    /** Where a contested word may stand. */
    public enum Allowance {
        QUOTATION("between quotation marks, in a quotation, or in the title of a source"),
        ATTRIBUTION("in a sentence that says whose word it is");

        private final String meaning;

        Allowance(String meaning) {
            this.meaning = meaning;
        }

        public String id() {
            return Code.idOf(this);
        }

        public String meaning() {
            return meaning;
        }
    }

    public Term {
        Objects.requireNonNull(id);
        forms = List.copyOf(forms);
        Objects.requireNonNull(prefer);
        Objects.requireNonNull(why);
        allowed = Set.copyOf(allowed);
        beside = List.copyOf(beside);
        firstUse = List.copyOf(firstUse);
        Objects.requireNonNull(declaredAt);
    }
}
