package explainer.markup;

import java.util.Arrays;

/**
 * HTML as it grows, an array of letters; everything that is not markup goes through {@link #text} or {@link #attribute}. Most text needs no
 * escape: it is copied at once and then looked through.
 */
final class HtmlBuffer {
    private static final int FIRST_ROOM = 1024;
    private static final int ASCII = 128;
    // behind ASCII a last few control characters
    private static final char LAST_CONTROL = '\u009f';
    private static final boolean[] PLAIN = plain();

    private char[] letters;
    private int length;
    private int floor;

    HtmlBuffer() {
        this(FIRST_ROOM);
    }

    /** @param room letters that it will come to, about */
    HtmlBuffer(int room) {
        letters = new char[room];
    }

    /** Markup of our own making. */
    HtmlBuffer raw(String markup) {
        int end = length + markup.length();
        grow(end);
        markup.getChars(0, markup.length(), letters, length);
        length = end;
        return this;
    }

    /** Text between tags. */
    HtmlBuffer text(CharSequence text) {
        String words = text.toString();
        int from = length;
        raw(words);
        for (int i = from; i < length; i++) {
            if (!isPlain(letters[i])) {
                length = i;
                escape(words, i - from);
                return this;
            }
        }
        return this;
    }

    /** Writes {@code  name="value"}. */
    HtmlBuffer attribute(String name, CharSequence value) {
        return raw(" ").raw(name).raw("=\"").text(value).raw("\"");
    }

    /** Begins a new line, unless there is nothing yet or one has just begun. */
    HtmlBuffer line() {
        return beginsLine(length) ? this : raw("\n");
    }

    private boolean beginsLine(int at) {
        return at == 0 || letters[at - 1] == '\n';
    }

    /** Takes back blanks at the end, as far as the last {@link #mark}: a citation stands close to what it proves. */
    void trimEnd() {
        while (length > floor && (letters[length - 1] == ' ' || letters[length - 1] == '\n')) {
            length--;
        }
    }

    boolean endsWith(String markup) {
        int from = length - markup.length();
        for (int i = 0; i < markup.length(); i++) {
            if (from < 0 || letters[from + i] != markup.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** Begins a piece that {@link #takeFrom} takes back. */
    int mark() {
        floor = length;
        return floor;
    }

    /** What was written since a mark, taken back. */
    String takeFrom(int mark) {
        String taken = new String(letters, mark, length - mark);
        length = mark;
        floor = Math.min(floor, mark);
        return taken;
    }

    /** Takes back the blanks at both ends of what was written since a mark. */
    void stripFrom(int mark) {
        int start = mark;
        int end = length;
        while (end > start && Character.isWhitespace(letters[end - 1])) {
            end--;
        }
        while (start < end && Character.isWhitespace(letters[start])) {
            start++;
        }
        System.arraycopy(letters, start, letters, mark, end - start);
        length = mark + end - start;
        floor = Math.min(floor, mark);
    }

    /** Makes lines of their own of what was written since a mark, between two pieces of markup; of blanks nothing is left. */
    void wrapFrom(int mark, String before, String after) {
        stripFrom(mark);
        if (length > mark) {
            String begin = beginsLine(mark) ? before : "\n" + before;
            grow(length + begin.length());
            System.arraycopy(letters, mark, letters, mark + begin.length(), length - mark);
            begin.getChars(0, begin.length(), letters, mark);
            length += begin.length();
            raw(after);
        }
    }

    Html html() {
        return new Html(toString().strip());
    }

    @Override
    public String toString() {
        return new String(letters, 0, length);
    }

    static String escaped(CharSequence text) {
        return new HtmlBuffer(text.length()).text(text).toString();
    }

    private void grow(int needed) {
        if (needed > letters.length) {
            letters = Arrays.copyOf(letters, Math.max(needed, letters.length * 2));
        }
    }

    private void escape(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> raw("&amp;");
                case '<' -> raw("&lt;");
                case '>' -> raw("&gt;");
                case '"' -> raw("&quot;");
                default -> {
                    grow(length + 1);
                    letters[length++] = isPlain(c) || !isRefused(text, i) ? c : '\uFFFD';
                }
            }
        }
    }

    /** Whether it is written as it is, whatever stands beside it. */
    private static boolean isPlain(char c) {
        return c < ASCII ? PLAIN[c] : c > LAST_CONTROL && !Character.isSurrogate(c);
    }

    private static boolean[] plain() {
        boolean[] plain = new boolean[ASCII];
        for (char c = 0; c < ASCII; c++) {
            plain[c] = c == '\n' || c == '\t' || !Character.isISOControl(c) && "&<>\"".indexOf(c) < 0;
        }
        return plain;
    }

    /** Control characters and halves of characters, which entities can name and HTML cannot hold. */
    private static boolean isRefused(String text, int at) {
        char c = text.charAt(at);
        return Character.isISOControl(c)
                || Character.isHighSurrogate(c)
                        && (at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1)))
                || Character.isLowSurrogate(c) && (at == 0 || !Character.isHighSurrogate(text.charAt(at - 1)));
    }
}
