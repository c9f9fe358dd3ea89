package explainer.content.prose;

import com.vladsch.flexmark.util.ast.Node;
import explainer.base.Diagnostic;
import explainer.base.Nearest;
import explainer.base.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Comments by which an editor says why a check does not fit, {@code <!-- fact-ok: a count of one region -->}, and those that miss it. */
final class WaiverSyntax {
    private static final Pattern WAIVER = Pattern.compile("<!--\\s*+(fact|term|quote)-ok:");
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final String COMMENT_END = "-->";
    private static final Pattern COMMENT = Pattern.compile("<!--(.{0,2000}?)-->", Pattern.DOTALL);
    private static final Pattern NAME =
            Pattern.compile("\\s*(\\p{L}{3,12}[-_ ]\\p{L}{1,4})\\s*(?::.*|)", Pattern.DOTALL);
    private static final List<String> NAMES = List.of("fact-ok", "term-ok", "quote-ok");

    private WaiverSyntax() {}

    /** A waiver, and where it stands in the comments that were read. */
    record Found(String check, String reason, int start, int end) {}

    /** The waivers in a row of comments, in order. One without a reason is none. */
    static List<Found> in(String comments) {
        List<Found> found = new ArrayList<>();
        Matcher waiver = WAIVER.matcher(comments);
        int from = 0;
        while (from < comments.length() && waiver.find(from)) {
            int end = comments.indexOf(COMMENT_END, waiver.end());
            if (end < 0) {
                break;
            }
            String reason = comments.substring(waiver.end(), end).strip();
            from = end + COMMENT_END.length();
            if (!reason.isEmpty()) {
                found.add(new Found(waiver.group(1), BLANKS.matcher(reason).replaceAll(" "), waiver.start(), from));
            }
        }
        return found;
    }

    /** What is wrong with the comments of a node. A comment that is no waiver is a note among editors. */
    static List<Diagnostic> check(SourceFile file, Node comments) {
        List<Diagnostic> found = new ArrayList<>();
        Matcher comment = COMMENT.matcher(comments.getChars());
        while (comment.find()) {
            Matcher name = NAME.matcher(comment.group(1));
            if (name.matches() && in(comment.group()).isEmpty()) {
                int start = comments.getStartOffset() + comment.start();
                Nearest.to(name.group(1), NAMES)
                        .ifPresent(near -> found.add(Diagnostic.of(
                                        ProseCode.UNKNOWN_WAIVER,
                                        file.span(start, start + comment.group().length()),
                                        near.equals(name.group(1))
                                                ? "this comment waives nothing without a reason"
                                                : "this comment waives nothing: there is no \"" + name.group(1) + "\"")
                                .help("write <!-- " + near + ": and the reason -->")));
            }
        }
        return found;
    }
}
