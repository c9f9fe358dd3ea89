package explainer.content.yaml;

import tools.jackson.core.io.JsonStringEncoder;

/** Texts in a form that YAML takes as they are: what helps propose is made of the editor's own words. */
public final class YamlText {
    private static final String STRAIGHT = "\"'";

    private YamlText() {}

    /** In double quotation marks, in which YAML and JSON have the same escapes. */
    public static String quoted(String text) {
        return "\"" + new String(JsonStringEncoder.getInstance().quoteAsCharArray(text)) + "\"";
    }

    /**
     * What to write for a text.
     *
     * @param before what stands on the line before it: blanks, a hyphen, a key with its colon
     */
    public static String help(String before, String text) {
        String line = before.strip();
        String start = line.isEmpty() ? "" : line + " ";
        if (text.indexOf('"') < 0 && text.indexOf('\\') < 0) {
            return "write " + start + "\"" + text + "\"";
        }
        if (text.indexOf('\'') < 0) {
            return "write " + start + "'" + text + "'";
        }
        String indent = " ".repeat(before.length() - before.stripLeading().length());
        return "write it below \">-\", without quotation marks around it:\n" + indent + start + ">-\n" + indent + "    "
                + text;
    }

    /** The text that an editor meant by a value that YAML could not read: without marks around the whole, curly ones too. */
    static String meant(String value) {
        String text = value.strip();
        if (text.length() < 2) {
            return text;
        }
        char first = text.charAt(0);
        char last = text.charAt(text.length() - 1);
        String inside = text.substring(1, text.length() - 1);
        boolean isCurly = first == '“' && last == '”' && inside.indexOf('”') < 0;
        boolean isStraight = STRAIGHT.indexOf(first) >= 0 && last == first && !closesWithin(inside, first);
        return isCurly || isStraight ? inside.strip() : text;
    }

    /** Whether the next mark within a text closes the one before it: it stands behind a word and before a blank. */
    private static boolean closesWithin(String text, char mark) {
        int next = text.indexOf(mark);
        return next > 0
                && !Character.isWhitespace(text.charAt(next - 1))
                && (next + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(next + 1)));
    }
}
