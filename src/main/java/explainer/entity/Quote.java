package explainer.entity;

import explainer.base.Code;
import explainer.base.Span;
import explainer.content.prose.Reference;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * Somebody's words.
 *
 * @param text word for word as the source prints it
 * @param speakerPage the speaker's page, where there is one
 * @param date as precise as it is known
 * @param dateNote how the date is known, where that needs saying
 * @param language of the text as the source prints it
 * @param originalLanguage in which the words were said, where it is known
 * @param source with the place in it
 * @param note one sentence that readers need beside it
 */
public record Quote(
        Name id,
        Name text,
        Name speaker,
        Optional<Ref> speakerPage,
        Optional<Name> role,
        When date,
        Optional<Name> dateNote,
        Name occasion,
        Locale language,
        Translation translation,
        Optional<Locale> originalLanguage,
        Reference.Cited source,
        Optional<Name> note,
        Span declaredAt) {

    /** Whether the words as printed are those that were said. */
    public enum Translation {
        ORIGINAL("In the original words"),
        TRANSLATED("A translation"),
        OFFICIAL("An official translation"),
        PROBABLE("Probably a translation"),
        UNKNOWN("Whether it is a translation is not known");

        private final String label;

        Translation(String label) {
            this.label = label;
        }

        public String id() {
            return Code.idOf(this);
        }

        public String label() {
            return label;
        }
    }

    public Quote {
        Objects.requireNonNull(id);
        Objects.requireNonNull(text);
        Objects.requireNonNull(speaker);
        Objects.requireNonNull(speakerPage);
        Objects.requireNonNull(role);
        Objects.requireNonNull(date);
        Objects.requireNonNull(dateNote);
        Objects.requireNonNull(occasion);
        Objects.requireNonNull(language);
        Objects.requireNonNull(translation);
        Objects.requireNonNull(originalLanguage);
        Objects.requireNonNull(source);
        Objects.requireNonNull(note);
        Objects.requireNonNull(declaredAt);
    }
}
