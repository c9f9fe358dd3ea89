package explainer.ledger;

import java.util.List;
import java.util.stream.Stream;

/**
 * A text without its capitals, letter by letter, as a pattern sees it that ignores case in all scripts. Whether a word stands in it is seen
 * at once; a pattern is only asked where it may.
 */
record Folded(String text) {
    private static final char ASCII_END = '\u0080';

    static Folded of(String text) {
        return new Folded(fold(text));
    }

    /** The words of a form or phrase, to be looked for. */
    static List<String> words(String text) {
        return text.isBlank()
                ? List.of()
                : Stream.of(text.strip().split("\\s+")).map(Folded::fold).toList();
    }

    private static String fold(String text) {
        char[] letters = text.toCharArray();
        for (int i = 0; i < letters.length; i++) {
            char letter = letters[i];
            if (letter >= 'A' && letter <= 'Z') {
                letters[i] = (char) (letter + 'a' - 'A');
            } else if (Character.isSurrogate(letter)) {
                // letters of two characters are seldom, and may become letters of one
                return foldAll(text);
            } else if (letter >= ASCII_END) {
                letters[i] = Character.toLowerCase(Character.toUpperCase(letter));
            }
        }
        return new String(letters);
    }

    private static String foldAll(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        text.codePoints()
                .map(letter -> Character.toLowerCase(Character.toUpperCase(letter)))
                .forEach(folded::appendCodePoint);
        return folded.toString();
    }

    boolean hasAll(List<String> words) {
        for (String word : words) {
            if (!text.contains(word)) {
                return false;
            }
        }
        return true;
    }
}
