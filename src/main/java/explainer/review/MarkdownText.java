package explainer.review;

import java.text.Bidi;
import java.util.regex.Pattern;

/**
 * Any text as a text in GitHub's Markdown, on one line. Whatever means something there, or in the HTML that Markdown may hold, stands as a
 * numeric character reference, which never means anything but its character (CommonMark 0.31, section 2.5). What GitHub would turn into a
 * link afterwards, such as the name of a user, is broken by a word joiner, which nobody sees.
 */
final class MarkdownText {
    private static final String SPECIAL = "&<>*_~`[]|\\$^{}!#";
    private static final String LINKING = "#@:";
    private static final char BREAK = '\u2060';
    private static final String BROKEN = "$1" + BREAK + "$2";
    private static final String JOINER = "&#8288;";
    // at the beginning these would make a list or a heading
    private static final Pattern FIRST = Pattern.compile("^(\\d*)([-+=.)])");
    private static final Pattern AUTOMATIC = Pattern.compile("(?i)(www|\\bGH)([.-])");
    private static final char REPLACEMENT = '\uFFFD';

    private MarkdownText() {}

    static String of(String text) {
        String shown = escaped(AUTOMATIC.matcher(clean(text).strip()).replaceAll(BROKEN));
        return isolated(shown, text);
    }

    /** At the beginning of a line. */
    static String first(String text) {
        return of(FIRST.matcher(text.strip()).replaceFirst(BROKEN));
    }

    /** In a typewriter's face. */
    static String code(String text) {
        return "<code>" + of(text) + "</code>";
    }

    /** Lines that are shown as they are, to be copied. */
    static String lines(String language, String text) {
        int longest = Pattern.compile("`+")
                .matcher(text)
                .results()
                .mapToInt(run -> run.end() - run.start())
                .max()
                .orElse(0);
        String fence = "`".repeat(Math.max(3, longest + 1));
        StringBuilder body = new StringBuilder();
        text.lines().forEach(line -> body.append(clean(line)).append('\n'));
        return fence + language + "\n" + body + fence;
    }

    private static String escaped(String text) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean isLinking = LINKING.indexOf(c) >= 0 && i + 1 < text.length() && text.charAt(i + 1) != ' ';
            if (c == BREAK) {
                out.append(JOINER);
            } else if (isLinking || SPECIAL.indexOf(c) >= 0) {
                out.append("&#").append((int) c).append(';').append(isLinking ? JOINER : "");
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }

    /** Without what a terminal or browser obeys, and what turns the direction of the text around it. */
    private static String clean(String text) {
        StringBuilder out = new StringBuilder();
        text.codePoints()
                .map(c -> isBlank(c) ? ' ' : isRefused(c) ? REPLACEMENT : c)
                .forEach(out::appendCodePoint);
        return out.toString();
    }

    private static boolean isBlank(int c) {
        return c == '\n' || c == '\r' || c == '\t' || c == '\u2028' || c == '\u2029';
    }

    private static boolean isRefused(int c) {
        return Character.isISOControl(c)
                || c >= '\u202a' && c <= '\u202e'
                || c >= '\u2066' && c <= '\u2069'
                || c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    }

    /** A text from right to left must not carry what follows it along. */
    private static String isolated(String shown, String text) {
        return Bidi.requiresBidi(text.toCharArray(), 0, text.length()) ? "\u2068" + shown + "\u2069" : shown;
    }
}
