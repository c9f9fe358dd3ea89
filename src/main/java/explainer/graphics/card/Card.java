package explainer.graphics.card;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * The words of one card.
 *
 * @param kicker what the title belongs to, above it
 * @param summary left out where the title needs its room
 * @param site the name at the foot
 * @param language in which lines are broken
 */
public record Card(
        Optional<String> kicker, String title, Optional<String> summary, Optional<String> site, Locale language) {
    public Card {
        Objects.requireNonNull(kicker);
        Objects.requireNonNull(title);
        Objects.requireNonNull(summary);
        Objects.requireNonNull(site);
        Objects.requireNonNull(language);
    }
}
