package explainer.graphics.card;

import java.text.Normalizer;
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
        // a letter with its accent apart would need another font
        kicker = kicker.map(Card::composed);
        title = composed(title);
        summary = summary.map(Card::composed);
        site = site.map(Card::composed);
        Objects.requireNonNull(language);
    }

    private static String composed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }
}
