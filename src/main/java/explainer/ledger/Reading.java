package explainer.ledger;

import java.util.OptionalDouble;

/**
 * How hard a text in English is to read.
 *
 * @param characters letters and digits
 * @param words parted by blanks
 */
public record Reading(int characters, int words, int sentences) {
    static final Reading NONE = new Reading(0, 0, 0);

    /**
     * Of one sentence, a stretch of a text. A sign that stands alone, as a dash does, is no word; a link that shows the title of a page is
     * one.
     */
    static Reading of(char[] text, int start, int end) {
        int characters = 0;
        int words = 0;
        boolean isCounted = false;
        for (int i = start; i < end; i++) {
            int kind = Letters.kind(text[i]);
            boolean isLetter = (kind & Letters.WORD) != 0 || Character.isHighSurrogate(text[i]) && isLetter(text, i);
            characters += isLetter ? 1 : 0;
            if ((kind & Letters.BLANK) != 0) {
                isCounted = false;
            } else if (!isCounted && (isLetter || (kind & Letters.TITLE) != 0)) {
                words++;
                isCounted = true;
            }
        }
        return new Reading(characters, words, 1);
    }

    private static boolean isLetter(char[] text, int at) {
        return Character.isLetterOrDigit(Character.codePointAt(text, at));
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
