package explainer.ledger;

import explainer.content.prose.PlainText;

/** What a letter or sign is for the reading of words: looked up for ASCII, for a site has millions of letters. */
final class Letters {
    /** A letter or digit: a word may begin with it. */
    static final int WORD = 1;

    static final int CAPITAL = 2;
    static final int DIGIT = 4;
    /** What may stand within a word: an apostrophe, a hyphen, an accent of its own. */
    static final int JOINER = 8;
    /** What parts words for the counting of words. */
    static final int BLANK = 16;
    /** What may follow a colon before a beginning. */
    static final int SPACE = 32;
    /** A colon or the line between two cells. */
    static final int COLON = 64;
    /** A quotation mark that opens. */
    static final int OPENING = 128;
    /** The sign that stands for the title of a page. */
    static final int TITLE = 256;

    static final int QUESTION = 512;

    private static final int ASCII = 128;
    private static final int[] KINDS = kinds();

    private Letters() {}

    static int kind(int letter) {
        return letter < ASCII ? KINDS[letter] : other(letter);
    }

    private static int[] kinds() {
        int[] kinds = new int[ASCII];
        for (char c = 0; c < ASCII; c++) {
            kinds[c] = Character.isUpperCase(c)
                    ? WORD | CAPITAL
                    : Character.isDigit(c) ? WORD | DIGIT : Character.isLetter(c) ? WORD : 0;
        }
        for (char c : new char[] {' ', '\t', '\n', '\u000b', '\f', '\r'}) {
            kinds[c] = BLANK | SPACE;
        }
        kinds['\''] = JOINER;
        kinds['-'] = JOINER;
        kinds[':'] = COLON;
        kinds['|'] = COLON;
        kinds['"'] = OPENING;
        kinds['?'] = QUESTION;
        return kinds;
    }

    private static int other(int letter) {
        if (letter == '’') {
            return JOINER;
        }
        if (letter == '\u00a0' || letter == '\u202f') {
            return BLANK;
        }
        if (letter == PlainText.TITLE.charAt(0)) {
            return TITLE;
        }
        return switch (Character.getType(letter)) {
            case Character.UPPERCASE_LETTER -> WORD | CAPITAL;
            case Character.LOWERCASE_LETTER,
                    Character.TITLECASE_LETTER,
                    Character.MODIFIER_LETTER,
                    Character.OTHER_LETTER -> WORD | (Character.isUpperCase(letter) ? CAPITAL : 0);
            case Character.DECIMAL_DIGIT_NUMBER -> WORD | DIGIT;
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK -> JOINER;
            case Character.INITIAL_QUOTE_PUNCTUATION -> OPENING;
            default -> 0;
        };
    }
}
