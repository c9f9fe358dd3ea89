package explainer.history;

import explainer.entity.Claim;
import explainer.entity.Correction;
import java.util.stream.Collectors;

/** An entry of the list of corrections, to be pasted as it stands. */
final class EntryText {
    // as long as the list takes
    private static final int LONGEST = 1000;

    private EntryText() {}

    /** An entry in which the reason is left to the editor. */
    static String of(String page, String date, String said, String says, ClaimName claim) {
        return text(page, date, Correction.Kind.CORRECTION, said, says, "…", quoted(claim.text()));
    }

    /** An entry as it is. */
    static String of(Correction entry) {
        return text(
                entry.page().slug(),
                entry.date().iso(),
                entry.kind(),
                entry.said().text(),
                entry.says().text(),
                entry.why().text(),
                entry.claims().stream().map(Claim::text).map(EntryText::quoted).collect(Collectors.joining(", ")));
    }

    private static String text(
            String page, String date, Correction.Kind kind, String said, String says, String why, String claims) {
        String entry = "- page: " + page
                + "\n  date: " + date
                + "\n  kind: " + kind.id()
                + "\n  said: " + quoted(said)
                + "\n  says: " + quoted(says)
                + "\n  why: " + quoted(why);
        return claims.isEmpty() ? entry : entry + "\n  claims: [" + claims + "]";
    }

    private static String quoted(String text) {
        return "\"" + shortened(text, LONGEST).replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }

    /** The whole words that fit, and a mark if they are not all. */
    static String shortened(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        int blank = text.lastIndexOf(' ', longest - 2);
        // a text without blanks is cut anywhere but inside a character
        int end = blank > 0 ? blank : text.offsetByCodePoints(0, text.codePointCount(0, longest - 3));
        return text.substring(0, end) + " …";
    }
}
