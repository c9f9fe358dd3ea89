package explainer.output.json;

import explainer.entity.Quote;
import explainer.entity.When;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Somebody's words. Addresses are absolute where the site's address is known, else they lead from the file.
 *
 * @param speakerPage the address of the speaker's page
 * @param language BCP 47 tag, as {@code originalLanguage}
 * @param usedBy the addresses of pages
 */
public record QuoteData(
        String id,
        String url,
        String text,
        String speaker,
        Optional<String> speakerPage,
        Optional<String> role,
        When date,
        Optional<String> dateNote,
        String occasion,
        String language,
        Quote.Translation translation,
        Optional<String> originalLanguage,
        CitedData source,
        Optional<String> note,
        List<String> usedBy) {
    public QuoteData {
        Objects.requireNonNull(id);
        Objects.requireNonNull(url);
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
        usedBy = List.copyOf(usedBy);
    }
}
