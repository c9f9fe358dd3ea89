package explainer.markup;

/** HTML as it grows; everything that is not markup goes through {@link #text} or {@link #attribute}. */
final class HtmlBuffer {
    private final StringBuilder out = new StringBuilder(1024);
    private int floor;

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

    private static void escape(CharSequence text, StringBuilder out) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\n', '\t' -> out.append(c);
                default -> out.append(isRefused(text, i) ? '\uFFFD' : c);
            }
        }
    }

    /** Control characters and halves of characters, which entities can name and HTML cannot hold. */
    private static boolean isRefused(CharSequence text, int at) {
        char c = text.charAt(at);
        return Character.isISOControl(c)
                || Character.isHighSurrogate(c)
                        && (at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1)))
                || Character.isLowSurrogate(c) && (at == 0 || !Character.isHighSurrogate(text.charAt(at - 1)));
    }
}
