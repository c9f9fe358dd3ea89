package explainer.output;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What browsers need of a style sheet: a fifth of it, compressed, is for those who write it. */
final class StyleText {
    // CSS Syntax Module Level 3, section 4: in a string, an unquoted address or behind a backslash all signs are text
    private static final String TEXT =
            "(?<text>\"[^\"\\\\]*+(?:\\\\.[^\"\\\\]*+)*+\"|'[^'\\\\]*+(?:\\\\.[^'\\\\]*+)*+'|url\\(\\s*+[^\"'\\s][^)]*+\\)"
                    + "|/\\*![^*]*+\\*++(?:[^/*][^*]*+\\*++)*+/|\\\\.)";
    private static final Pattern COMMENT =
            Pattern.compile(TEXT + "|\\s*+/\\*[^*]*+\\*++(?:[^/*][^*]*+\\*++)*+/|\\n\\s++", Pattern.DOTALL);
    private static final Pattern BLANK = Pattern.compile(TEXT + "|\\s*+(?<sign>[{};,])\\s*+", Pattern.DOTALL);

    private StyleText() {}

    /**
     * Without comments, indentation, and blanks beside the signs that part rules, declarations and lists: beside others, as the colon, a
     * blank may have a meaning. Comments that begin with {@code /*!} stay, which are licences by custom.
     */
    static String compact(String css) {
        String bare = COMMENT.matcher(css)
                .replaceAll(found -> kept(found, found.group().startsWith("\n") ? "\n" : " "));
        return BLANK.matcher(bare).replaceAll(found -> kept(found, found.group(2)));
    }

    private static String kept(MatchResult match, String otherwise) {
        return Matcher.quoteReplacement(match.group(1) == null ? otherwise : match.group());
    }
}
