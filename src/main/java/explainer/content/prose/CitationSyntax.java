package explainer.content.prose;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import explainer.base.Diagnostic;
import explainer.base.Edit;
import explainer.base.SourceFile;
import explainer.base.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what stands between the brackets of a citation. */
final class CitationSyntax {
    private static final Pattern CITED = Pattern.compile(
            "\\s*@([\\p{L}\\p{Nd}_](?:[\\p{L}\\p{Nd}_.:-]*[\\p{L}\\p{Nd}_])?)(?:\\s*,\\s*(.*\\S))?\\s*",
            Pattern.DOTALL);
    // in the place within one source: the next source
    private static final Pattern COMMA = Pattern.compile("\\s*,\\s*(?=@[\\p{L}\\p{Nd}_])");

    private CitationSyntax() {}

    /** One source for each semicolon; empty if one of them is not written as the language asks. */
    static Optional<List<Reference.Cited>> read(SourceFile file, CitationNode node) {
        List<Reference.Cited> cited = new ArrayList<>();
        BasedSequence inside = node.inside();
        int from = 0;
        while (from <= inside.length()) {
            int semicolon = inside.indexOf(';', from);
            int to = semicolon < 0 ? inside.length() : semicolon;
            BasedSequence one = inside.subSequence(from, to);
            Matcher matcher = CITED.matcher(one);
            if (!matcher.matches() || COMMA.matcher(one).find()) {
                return Optional.empty();
            }
            // asked of the id itself: in a quotation or list the marks of the next line lie between
            BasedSequence id = one.subSequence(matcher.start(1), matcher.end(1));
            cited.add(new Reference.Cited(
                    matcher.group(1),
                    Optional.ofNullable(matcher.group(2)).map(s -> s.replaceAll("\\s+", " ")),
                    file.span(id.getStartOffset(), id.getEndOffset())));
            from = to + 1;
        }
        return Optional.of(List.copyOf(cited));
    }

    static Diagnostic malformed(CitationNode node, Span place) {
        String inside = node.inside().toString();
        Matcher comma = COMMA.matcher(inside);
        if (!comma.find()) {
            return Diagnostic.of(ProseCode.MALFORMED_CITATION, place, "this citation cannot be read")
                    .help("write [@source], or [@source, page 3; @other-source]");
        }
        String right = "[" + comma.replaceAll("; ") + "]";
        Diagnostic diagnostic = Diagnostic.of(
                        ProseCode.MALFORMED_CITATION, place, "a semicolon stands between two sources, not a comma")
                .help("write " + right.replaceAll("\\s+", " "));
        return place.text().indexOf('\n') < 0 ? diagnostic.fixedBy(new Edit(place, right)) : diagnostic;
    }
}
