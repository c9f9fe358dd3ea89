package explainer.content.prose;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import explainer.base.SourceFile;
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
            if (!matcher.matches()) {
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
}
