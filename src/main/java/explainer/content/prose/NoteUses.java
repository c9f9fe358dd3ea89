package explainer.content.prose;

import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.util.ast.Node;
import explainer.base.Diagnostic;
import explainer.base.SourceFile;
import explainer.base.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Sees that every footnote is written once and used. */
final class NoteUses {
    private final SourceFile file;
    private final List<FootnoteBlock> written = new ArrayList<>();
    // by mark: of two notes with one mark, flexmark shows one
    private final Map<String, FootnoteBlock> used = new HashMap<>();

    NoteUses(SourceFile file) {
        this.file = file;
    }

    void write(FootnoteBlock note) {
        written.add(note);
    }

    Optional<Diagnostic> use(Footnote use) {
        FootnoteBlock note = use.getFootnoteBlock();
        if (note != null) {
            used.put(note.getText().toString(), note);
            return Optional.empty();
        }
        String mark = "[^" + use.getText() + "]";
        return Optional.of(Diagnostic.of(
                        ProseCode.UNDEFINED_FOOTNOTE,
                        span(use),
                        "the footnote \"" + use.getText() + "\" is never written")
                .help("add a line \"" + mark + ": the note\""));
    }

    List<Diagnostic> unused() {
        List<Diagnostic> found = new ArrayList<>();
        for (FootnoteBlock note : written) {
            String mark = note.getText().toString();
            FootnoteBlock shown = used.get(mark);
            if (shown == null) {
                found.add(Diagnostic.of(
                                ProseCode.UNUSED_FOOTNOTE,
                                span(note),
                                "nothing refers to the footnote \"" + mark + "\"")
                        .help("write [^" + mark + "] where it belongs, or remove it"));
            } else if (shown != note) {
                found.add(Diagnostic.of(
                                ProseCode.UNUSED_FOOTNOTE, span(note), "the footnote \"" + mark + "\" is written twice")
                        .help("give one of the two another mark, or remove it")
                        .see(span(shown), "this one is shown"));
            }
        }
        return found;
    }

    private Span span(Node node) {
        int start = node.getStartOffset();
        int end = node instanceof FootnoteBlock note ? note.getClosingMarker().getEndOffset() : node.getEndOffset();
        return file.span(start, Math.max(start, end));
    }
}
