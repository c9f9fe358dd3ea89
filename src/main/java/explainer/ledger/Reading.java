package explainer.ledger;

import explainer.content.prose.PlainText;
import explainer.content.prose.TextBlock;
import java.util.OptionalDouble;
import java.util.regex.Pattern;

/**
 * How hard a text in English is to read.
 *
 * @param characters letters and digits
 * @param words parted by blanks
 */
public record Reading(int characters, int words, int sentences) {
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0\\u202f]+");

    static final Reading NONE = new Reading(0, 0, 0);

    /** Of one sentence. */
    static Reading of(TextBlock block, TextBlock.Range sentence) {
        String text = block.text().substring(sentence.start(), sentence.end());
        int characters =
                (int) text.codePoints().filter(Character::isLetterOrDigit).count();
        return new Reading(characters, words(text), 1);
    }

    /** A sign that stands alone, as a dash does, is no word; a link that shows the title of a page is one. */
    static int words(String text) {
        int words = 0;
        for (String part : BLANKS.split(text)) {
            if (part.codePoints().anyMatch(Character::isLetterOrDigit) || part.contains(PlainText.TITLE)) {
                words++;
            }
        }
        return words;
    }

    Reading plus(Reading other) {
        return new Reading(characters + other.characters, words + other.words, sentences + other.sentences);
    }

    /**
     * The Automated Readability Index (R. J. Senter and E. A. Smith, Aerospace Medical Research Laboratories, 1967, AD 667273): the school
     * grade of the United States whose pupils can read it. Not rounded up, as the authors do for a whole grade; empty without a sentence.
     */
    public OptionalDouble grade() {
        return sentences == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(4.71 * characters / words + 0.5 * words / sentences - 21.43);
    }
}
