package explainer.content.prose;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.util.ast.Node;
import explainer.base.Diagnostic;
import explainer.base.SourceFile;
import explainer.base.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Sees that every footnote is written once and used. */
final class NoteUses {
    private static final int LONGEST_SHOWN = 60;

    private final SourceFile file;
    private final List<Footnote> undefined = new ArrayList<>();
    private final List<FootnoteBlock> written = new ArrayList<>();
    // by mark: of two notes with one mark, flexmark shows one
    private final Map<String, FootnoteBlock> used = new HashMap<>();

    NoteUses(SourceFile file) {
        this.file = file;
    }

    void write(FootnoteBlock note) {
        written.add(note);
    }

    void use(Footnote use) {
        FootnoteBlock note = use.getFootnoteBlock();
        if (note != null) {
            used.put(note.getText().toString(), note);
        } else {
            undefined.add(use);
        }
    }

    List<Diagnostic> check() {
        List<Diagnostic> found = unused();
        Set<String> almost = new HashSet<>();
        for (Footnote use : undefined) {
            if (isAlmostWritten(use) && almost.add(use.getText().toString())) {
                String mark = "[^" + use.getText() + "]";
                found.add(Diagnostic.of(
                                ProseCode.UNDEFINED_FOOTNOTE,
                                span(use),
                                "this writes no footnote: a colon is missing behind \"" + mark + "\"")
                        .help("write " + mark + ": " + firstWords(use)));
            }
        }
        undefined.stream()
                .filter(use -> !almost.contains(use.getText().toString()))
                .map(this::undefined)
                .forEach(found::add);
        return found;
    }

    /** A mark at the start of a paragraph has no words that it could belong to. */
    private static boolean isAlmostWritten(Footnote use) {
        return use.getParent() instanceof Paragraph paragraph
                && paragraph.getFirstChild() == use
                && use.getNext() != null
                && use.getNext().getChars().startsWith(" ");
    }

    private static String firstWords(Footnote use) {
        String line = use.getParent().getChars().toString().lines().findFirst().orElse("");
        String words =
                line.substring(Math.min(line.length(), use.getTextLength())).strip();
        return words.length() <= LONGEST_SHOWN
                ? words
                : words.substring(0, words.lastIndexOf(' ', LONGEST_SHOWN) + 1) + "…";
    }

    private Diagnostic undefined(Footnote use) {
        String mark = "[^" + use.getText() + "]";
        return Diagnostic.of(
                        ProseCode.UNDEFINED_FOOTNOTE,
                        span(use),
                        "the footnote \"" + use.getText() + "\" is never written")
                .help("add a line \"" + mark + ": the note\"");
    }

    private List<Diagnostic> unused() {
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
