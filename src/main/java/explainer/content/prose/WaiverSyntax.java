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
    static final Pattern WAIVER = Pattern.compile("<!--\\s*(fact|term|quote)-ok:\\s*(\\S.*?)\\s*-->", Pattern.DOTALL);

    private static final Pattern COMMENT = Pattern.compile("<!--(.{0,2000}?)-->", Pattern.DOTALL);
    private static final Pattern NAME =
            Pattern.compile("\\s*(\\p{L}{3,12}[-_ ]\\p{L}{1,4})\\s*(?::.*|)", Pattern.DOTALL);
    private static final List<String> NAMES = List.of("fact-ok", "term-ok", "quote-ok");

    private WaiverSyntax() {}

    /** What is wrong with the comments of a node. A comment that is no waiver is a note among editors. */
    static List<Diagnostic> check(SourceFile file, Node comments) {
        List<Diagnostic> found = new ArrayList<>();
        Matcher comment = COMMENT.matcher(comments.getChars());
        while (comment.find()) {
            Matcher name = NAME.matcher(comment.group(1));
            if (name.matches() && !WAIVER.matcher(comment.group()).matches()) {
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
