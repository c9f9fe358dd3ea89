package explainer.content.prose;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Ids for the headings of one text, made as GitHub makes them, so that a link to a heading works there too: small letters, punctuation
 * dropped, blanks as hyphens; letters of every script stay; a second equal id gets {@code -1}, a third {@code -2}.
 */
final class HeadingIds {
    private static final Pattern DROPPED = Pattern.compile("[^\\p{L}\\p{M}\\p{Nd}\\p{Nl}\\p{Pc} -]");
    private static final Pattern EXPLICIT =
            Pattern.compile("(?:(?<!\\s)\\s++)?+\\{#([\\p{L}\\p{Nd}][\\p{L}\\p{M}\\p{Nd}_-]*+)}\\s*+$");

    private static final String OPENING = "{#";

    private final Set<String> taken = new HashSet<>();
    private final Map<String, Integer> counts = new HashMap<>();

    /** The editor's own id at the end of a heading's text; a match's group 1 is the id. */
    static Matcher explicit(CharSequence headingText) {
        // few headings have one, and where there is none the pattern looks from every blank
        String text = headingText.toString();
        return EXPLICIT.matcher(text.contains(OPENING) ? text : "");
    }

    /** Takes an editor's id; false if it is taken. */
    boolean take(String id) {
        return taken.add(id);
    }

    String next(String headingText) {
        String base = DROPPED.matcher(headingText.strip().toLowerCase(Locale.ROOT))
                .replaceAll("")
                .replace(' ', '-');
        if (base.isEmpty()) {
            base = "section";
        }
        String id = base;
        int count = counts.getOrDefault(base, 0);
        while (!taken.add(id)) {
            id = base + "-" + ++count;
        }
        counts.put(base, count);
        return id;
    }
}
