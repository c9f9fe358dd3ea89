package explainer.content.prose;

import com.vladsch.flexmark.ast.InlineLinkNode;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import explainer.base.Diagnostic;
import explainer.base.Span;
import java.util.List;
import java.util.Optional;

/** Links and images whose address is evidence: {@code [120](fact:members-2019)}, {@code ![what it shows](quote:opening-words)}. */
final class EvidenceSyntax {
    private EvidenceSyntax() {}

    static Reference.Mark mark(Node link, EvidenceKind kind, String address, Span place, List<Diagnostic> found) {
        title(link, place, found);
        if (kind == EvidenceKind.DISPUTE && isAlone(link)) {
            found.add(Diagnostic.of(
                            ProseCode.DOUBTFUL_MARK,
                            span(link, place),
                            "this is a link to the dispute and shows nothing of it")
                    .help("write an exclamation mark before it to show the dispute, or put the link into a sentence"));
        }
        // a link within has been reported
        String shown = PlainText.of(link).replace(PlainText.TITLE, "").strip();
        return new Reference.Mark(kind, kind.idIn(address), shown, idSpan(place), span(link, place));
    }

    /** Nothing for evidence that cannot be shown where it stands, which is then reported. */
    static Optional<Reference> embed(
            Node image, EvidenceKind kind, String address, Span place, List<Diagnostic> found) {
        title(image, place, found);
        if (kind == EvidenceKind.FACT) {
            found.add(Diagnostic.of(
                            ProseCode.MISPLACED_EVIDENCE,
                            place,
                            "a fact is marked in a sentence, not shown like a picture")
                    .help("take the exclamation mark away: ["
                            + PlainText.of(image).strip() + "](" + address + ")"));
            return Optional.empty();
        }
        if (!isAlone(image)) {
            found.add(
                    Diagnostic.of(
                                    ProseCode.MISPLACED_EVIDENCE,
                                    place,
                                    "a " + kind.id() + " is shown in a paragraph of its own, outside lists and tables")
                            .help(
                                    "move it out of lists, tables and block quotes, to a line of its own with an empty line before and after it; or take the exclamation mark away to link to it"));
            return Optional.empty();
        }
        return Optional.of(new Reference.Embed(kind, kind.idIn(address), idSpan(place), span(image, place)));
    }

    /** Nothing for a figure where it cannot be shown, which is then reported. */
    static Optional<Reference> figure(Node image, String address, Span place, List<Diagnostic> found) {
        title(image, place, found);
        if (!isAlone(image)) {
            found.add(
                    Diagnostic.of(
                                    ProseCode.MISPLACED_EVIDENCE,
                                    place,
                                    "a figure is shown in a paragraph of its own, outside lists and tables")
                            .help(
                                    "move it out of lists, tables and block quotes, to a line of its own with an empty line before and after it"));
            return Optional.empty();
        }
        String id = address.substring(Reference.Figure.SCHEME.length());
        return Optional.of(new Reference.Figure(id, idSpan(place), span(image, place)));
    }

    private static boolean isAlone(Node node) {
        return node.getParent() instanceof Paragraph
                && node.getPrevious() == null
                && node.getNext() == null
                && node.getParent().getParent() instanceof Document;
    }

    /** Evidence has its own words: a caption would be in no page. */
    private static void title(Node node, Span place, List<Diagnostic> found) {
        if (node instanceof InlineLinkNode link && link.getTitle().isNotNull()) {
            BasedSequence title = link.getTitle();
            found.add(Diagnostic.of(
                            ProseCode.DOUBTFUL_MARK,
                            place.file().span(title.getStartOffset(), title.getEndOffset()),
                            "this text is in no page: a fact, quotation or dispute has no caption here")
                    .help("take it away, with its quotation marks"));
        }
    }

    /** Without the scheme. */
    private static Span idSpan(Span address) {
        int colon = address.text().indexOf(':');
        return address.file().span(address.start() + colon + 1, address.end());
    }

    private static Span span(Node node, Span inFile) {
        return inFile.file().span(node.getStartOffset(), node.getEndOffset());
    }
}
