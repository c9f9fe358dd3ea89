package explainer.ledger;

import explainer.content.prose.PlainText;
import java.util.OptionalDouble;

/**
 * How hard a text in English is to read.
 *
 * @param characters letters and digits
 * @param words parted by blanks
 */
public record Reading(int characters, int words, int sentences) {
    private static final String BLANKS = " \t\n\u000b\f\r\u00a0\u202f";

    static final Reading NONE = new Reading(0, 0, 0);

    /** Of one sentence. */
    static Reading of(String sentence) {
        int characters = 0;
        for (int i = 0; i < sentence.length(); i += Character.charCount(sentence.codePointAt(i))) {
            characters += Character.isLetterOrDigit(sentence.codePointAt(i)) ? 1 : 0;
        }
        return new Reading(characters, words(sentence), 1);
    }

    /** A sign that stands alone, as a dash does, is no word; a link that shows the title of a page is one. */
    static int words(String text) {
        int words = 0;
        boolean isCounted = false;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int letter = text.codePointAt(i);
            if (BLANKS.indexOf(letter) >= 0) {
                isCounted = false;
            } else if (!isCounted && (Character.isLetterOrDigit(letter) || PlainText.TITLE.indexOf(letter) >= 0)) {
                words++;
                isCounted = true;
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
