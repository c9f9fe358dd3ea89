package explainer.ledger;

import explainer.content.prose.TextBlock;
import java.util.ArrayList;
import java.util.List;

/**
 * The sentences of a block, as {@link TextBlock#sentences()} finds them by the rules of Unicode, without asking those rules for texts whose
 * sentences end as most do: with a full stop, question mark or exclamation mark, perhaps closing marks, and a blank.
 */
final class Sentences {
    private static final int UNSURE = -1;
    private static final String CLOSING = ")]}”’»";
    // letters and signs of Latin scripts and typography, which end no sentence and are not skipped by the rules
    private static final char FIRST_LATIN = '\u00a1';
    private static final char LAST_LATIN = '\u024f';
    private static final char SOFT_HYPHEN = '\u00ad';
    private static final char FIRST_TYPOGRAPHIC = '\u2010';
    private static final char LAST_TYPOGRAPHIC = '\u2027';

    private Sentences() {}

    /** @param letters of the block's text */
    static List<TextBlock.Range> of(TextBlock block, char[] letters) {
        List<TextBlock.Range> sentences = new ArrayList<>();
        int start = 0;
        for (int at = 0; at < letters.length; at++) {
            char letter = letters[at];
            int end = isStop(letter) ? endAfter(letters, at) : isPlain(letter) ? 0 : UNSURE;
            if (end == UNSURE) {
                return block.sentences();
            }
            if (end > 0) {
                add(letters, start, end, sentences);
                start = end;
                at = end - 1;
            }
        }
        add(letters, start, letters.length, sentences);
        return sentences;
    }

    private static void add(char[] letters, int start, int end, List<TextBlock.Range> sentences) {
        int at = start;
        while (at < end && Character.isWhitespace(letters[at])) {
            at++;
        }
        if (at < end) {
            sentences.add(new TextBlock.Range(start, end));
        }
    }

    /** Where the sentence ends that a sign may end; 0 if it goes on. */
    private static int endAfter(char[] letters, int stop) {
        int at = stop + 1;
        while (at < letters.length && CLOSING.indexOf(letters[at]) >= 0) {
            at++;
        }
        int blanks = at;
        while (at < letters.length && isBlank(letters[at])) {
            at++;
        }
        if (at == letters.length) {
            return at;
        }
        char next = letters[at];
        if (!isPlain(next)) {
            return UNSURE;
        }
        boolean isOfWord = Character.isLetterOrDigit(next);
        if (letters[stop] != '.') {
            return isOfWord ? at : UNSURE;
        }
        if (at == blanks) {
            // "3.5" and "example.org" go on
            return isOfWord && at == stop + 1 ? 0 : UNSURE;
        }
        return switch (Character.getType(next)) {
            case Character.UPPERCASE_LETTER -> at;
            // after more than one blank the rules find an end here too
            case Character.LOWERCASE_LETTER, Character.DECIMAL_DIGIT_NUMBER -> at == blanks + 1 ? 0 : UNSURE;
            default -> UNSURE;
        };
    }

    private static boolean isStop(char letter) {
        return letter == '.' || letter == '?' || letter == '!';
    }

    private static boolean isBlank(char letter) {
        return letter == ' ' || letter == '\n' || letter == '\u00a0';
    }

    /** Whether it neither ends a sentence nor is skipped where one ends. */
    private static boolean isPlain(char letter) {
        return letter >= ' ' && letter < '\u007f' && !isStop(letter)
                || isBlank(letter)
                || letter >= FIRST_LATIN && letter <= LAST_LATIN && letter != SOFT_HYPHEN
                || letter >= FIRST_TYPOGRAPHIC && letter <= LAST_TYPOGRAPHIC;
    }
}
