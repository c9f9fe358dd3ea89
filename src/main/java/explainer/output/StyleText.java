package explainer.output;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What browsers need of a style sheet: a seventh of it, compressed, is words for those who write it. */
final class StyleText {
    // CSS Syntax Module Level 3, section 4: in a string or an unquoted address the signs of a comment are text
    private static final Pattern COMMENT = Pattern.compile(
            "(?<text>\"[^\"\\\\]*+(?:\\\\.[^\"\\\\]*+)*+\"|'[^'\\\\]*+(?:\\\\.[^'\\\\]*+)*+'|url\\(\\s*+[^\"'\\s][^)]*+\\))"
                    + "|\\n?[ \\t]*+/\\*(?<keep>!)?+[^*]*+\\*++(?:[^/*][^*]*+\\*++)*+/"
                    + "|\\n[ \\t\\n]++",
            Pattern.DOTALL);

    private StyleText() {}

    /** Without indentation and comments, but with those that begin with {@code /*!}, which are licences by custom. */
    static String compact(String css) {
        return COMMENT.matcher(css).replaceAll(StyleText::kept);
    }

    private static String kept(MatchResult match) {
        boolean isKept = match.group(1) != null || match.group(2) != null;
        return isKept ? Matcher.quoteReplacement(match.group()) : match.group().startsWith("\n") ? "\n" : " ";
    }
}
