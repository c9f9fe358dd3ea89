package explainer.ledger;

import explainer.base.Span;
import explainer.entity.Name;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds words that an editor has named in what pages say. */
final class Wording {
    /** Neither within a word nor within a number. */
    static final String STARTS = "(?<![\\p{L}\\p{Nd}])";

    static final String ENDS = "(?![\\p{L}\\p{Nd}])";
    /** A pattern: blanks of any kind. Bounded, so that it may stand in what a pattern looks back at. */
    static final String BLANKS = "[\\s\\u00a0\\u202f\\u2009]{1,8}";

    static final Pattern BLANK = Pattern.compile(BLANKS);

    private Wording() {}

    /** The words, with any blanks between them. */
    static String pattern(String words) {
        return List.of(words.strip().split("\\s+")).stream().map(Pattern::quote).collect(Collectors.joining(BLANKS));
    }

    /** Whether a place in a line stands between double quotation marks, curly or straight. */
    static boolean isQuoted(String line, int at) {
        long before = line.chars()
                .limit(at)
                .filter(c -> c == '“' || c == '”' || c == '"')
                .count();
        return before % 2 == 1;
    }

    /** Where a stretch of a line stands in the file; the place of the whole line if it stands there otherwise than it was read. */
    static Span place(Name line, int start, int end) {
        String words = line.text().substring(start, end);
        String written = line.span().text();
        int at = -1;
        for (int i = line.text().indexOf(words);
                i >= 0 && i <= start;
                i = line.text().indexOf(words, i + 1)) {
            at = written.indexOf(words, at + 1);
            if (at < 0) {
                return line.span();
            }
        }
        int from = line.span().start() + at;
        return line.span().file().span(from, from + words.length());
    }
}
