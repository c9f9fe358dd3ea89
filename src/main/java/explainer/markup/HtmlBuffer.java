package explainer.markup;

/** HTML as it grows; everything that is not markup goes through {@link #text} or {@link #attribute}. */
final class HtmlBuffer {
    private final StringBuilder out;
    private int floor;

    HtmlBuffer() {
        this(1024);
    }

    /** @param length what it will come to, about */
    HtmlBuffer(int length) {
        this.out = new StringBuilder(length);
    }

    /** Markup of our own making. */
    HtmlBuffer raw(String markup) {
        out.append(markup);
        return this;
    }

    /** Text between tags. */
    HtmlBuffer text(CharSequence text) {
        escape(text, out);
        return this;
    }

    /** Writes {@code  name="value"}. */
    HtmlBuffer attribute(String name, CharSequence value) {
        out.append(' ').append(name).append("=\"");
        escape(value, out);
        out.append('"');
        return this;
    }

    /** Begins a new line, unless there is nothing yet or one has just begun. */
    HtmlBuffer line() {
        if (out.length() > 0 && out.charAt(out.length() - 1) != '\n') {
            out.append('\n');
        }
        return this;
    }

    /** Takes back blanks at the end, as far as the last {@link #mark}: a citation stands close to what it proves. */
    void trimEnd() {
        int end = out.length();
        while (end > floor && (out.charAt(end - 1) == ' ' || out.charAt(end - 1) == '\n')) {
            end--;
        }
        out.setLength(end);
    }

    boolean endsWith(String markup) {
        int from = out.length() - markup.length();
        return from >= 0 && out.indexOf(markup, from) == from;
    }

    /** Begins a piece that {@link #takeFrom} takes back. */
    int mark() {
        floor = out.length();
        return floor;
    }

    /** What was written since a mark, taken back. */
    String takeFrom(int mark) {
        String taken = out.substring(mark);
        out.setLength(mark);
        floor = Math.min(floor, mark);
        return taken;
    }

    Html html() {
        return new Html(out.toString().strip());
    }

    static String escaped(CharSequence text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        escape(text, out);
        return out.toString();
    }

    /** What stands for itself, as nearly all does, is taken over in runs: letter by letter costs several times as much. */
    private static void escape(CharSequence text, StringBuilder out) {
        String whole = text.toString();
        char[] letters = whole.toCharArray();
        int from = 0;
        for (int i = 0; i < letters.length; i++) {
            if (!isPlain(letters[i])) {
                String instead = instead(letters, i);
                if (instead != null) {
                    out.append(whole, from, i).append(instead);
                    from = i + 1;
                }
            }
        }
        if (from == 0) {
            out.append(whole);
        } else {
            out.append(whole, from, letters.length);
        }
    }

    /** Whether a letter stands for itself for certain. */
    private static boolean isPlain(char c) {
        return c > '>'
                ? c < 0x7F || c > 0x9F && c < Character.MIN_SURROGATE
                : c >= ' ' && c < '<' && c != '&' && c != '"';
    }

    /** What stands for a letter that cannot stand for itself; null if it can. */
    private static String instead(char[] letters, int at) {
        return switch (letters[at]) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            case '\n', '\t' -> null;
            default -> isRefused(letters, at) ? "\uFFFD" : null;
        };
    }

    /** Control characters and halves of characters, which entities can name and HTML cannot hold. */
    private static boolean isRefused(char[] letters, int at) {
        char c = letters[at];
        return Character.isISOControl(c)
                || Character.isHighSurrogate(c)
                        && (at + 1 == letters.length || !Character.isLowSurrogate(letters[at + 1]))
                || Character.isLowSurrogate(c) && (at == 0 || !Character.isHighSurrogate(letters[at - 1]));
    }
}
