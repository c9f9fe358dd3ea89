package explainer.content.yaml;

import java.io.Reader;

/** A text in pieces, none of which ends within a letter of two UTF-16 units: there the parser's buffer overflows. */
final class WholeLetters extends Reader {
    private final String text;
    private int at;

    WholeLetters(String text) {
        this.text = text;
    }

    @Override
    public int read(char[] buffer, int offset, int length) {
        if (at == text.length()) {
            return -1;
        }
        int end = Math.min(at + length, text.length());
        if (end > at + 1 && Character.isHighSurrogate(text.charAt(end - 1))) {
            end--;
        }
        text.getChars(at, end, buffer, offset);
        int count = end - at;
        at = end;
        return count;
    }

    @Override
    public void close() {
        // a text needs no closing
    }
}
