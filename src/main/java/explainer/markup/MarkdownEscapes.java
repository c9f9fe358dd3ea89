package explainer.markup;

import java.util.regex.Pattern;

/** Any text as a text in Markdown, on one line (CommonMark 0.31.2, section 2.4). */
public final class MarkdownEscapes {
    private static final Pattern MEANINGFUL = Pattern.compile("[\\\\`*_\\[\\]<>&|~^]");
    private static final Pattern LINE_END = Pattern.compile("\\s*\\R\\s*");
    private static final Pattern PLAIN_ADDRESS = Pattern.compile("[^\\s()<>\\\\]+");
    // at the beginning these would make a heading, a list, a quotation or a line across
    private static final Pattern FIRST = Pattern.compile("^(\\d{0,9})([-+#=.):])");

    private MarkdownEscapes() {}

    /** Inside a line. */
    public static String of(String text) {
        return MEANINGFUL
                .matcher(LINE_END.matcher(text.strip()).replaceAll(" "))
                .replaceAll("\\\\$0");
    }

    /** At the beginning of a line. */
    public static String first(String text) {
        return FIRST.matcher(of(text)).replaceFirst("$1\\\\$2");
    }

    /** An address in the round brackets of a link. */
    public static String address(String address) {
        return PLAIN_ADDRESS.matcher(address).matches()
                ? address
                : "<" + address.replace(" ", "%20").replaceAll("[<>\\\\]", "\\\\$0") + ">";
    }
}
