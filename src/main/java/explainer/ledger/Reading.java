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

    /** Of one sentence, a stretch of a text. */
    static Reading of(char[] text, int start, int end) {
        int characters = 0;
        for (int i = start; i < end; i++) {
            characters += isLetter(text, i) ? 1 : 0;
        }
        return new Reading(characters, words(text, start, end), 1);
    }

    /** Those of a whole text. */
    static int words(char[] text) {
        return words(text, 0, text.length);
    }

    /** A sign that stands alone, as a dash does, is no word; a link that shows the title of a page is one. */
    private static int words(char[] text, int start, int end) {
        int words = 0;
        boolean isCounted = false;
        for (int i = start; i < end; i++) {
            if (isCounted) {
                isCounted = (Letters.kind(text[i]) & Letters.BLANK) == 0;
            } else if (isLetter(text, i) || (Letters.kind(text[i]) & Letters.TITLE) != 0) {
                words++;
                isCounted = true;
            }
        }
        return words;
    }

    /** Whether a letter or digit begins at a place. */
    private static boolean isLetter(char[] text, int at) {
        return Character.isHighSurrogate(text[at])
                ? Character.isLetterOrDigit(Character.codePointAt(text, at))
                : (Letters.kind(text[at]) & Letters.WORD) != 0;
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
