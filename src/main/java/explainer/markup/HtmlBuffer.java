package explainer.markup;

/** HTML as it grows; everything that is not markup goes through {@link #text} or {@link #attribute}. */
final class HtmlBuffer {
    private final StringBuilder out = new StringBuilder(4096);

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

    /** Takes back blanks at the end: a citation stands close to what it proves. */
    void trimEnd() {
        int end = out.length();
        while (end > 0 && (out.charAt(end - 1) == ' ' || out.charAt(end - 1) == '\n')) {
            end--;
        }
        out.setLength(end);
    }

    int length() {
        return out.length();
    }

    /** What was written since a length, taken back. */
    String takeFrom(int length) {
        String taken = out.substring(length);
        out.setLength(length);
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
                case '\0' -> out.append('\uFFFD');
                default -> out.append(c);
            }
        }
    }
}
