package explainer.markup;

import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Letters the footnotes of one page in the order of first use, so that they are not taken for the numbers of sources. */
final class Footnotes {
    private static final int LETTERS = 26;

    /** A note and the places that refer to it, which grow while the page is rendered. */
    private record Use(FootnoteBlock note, String label, List<BackReference> places) {}

    private final Map<FootnoteBlock, Use> byNote = new HashMap<>();
    private final List<Use> uses = new ArrayList<>();
    private final List<Html> rendered = new ArrayList<>();

    void emitUse(FootnoteBlock note, HtmlBuffer out) {
        Use use = byNote.computeIfAbsent(note, this::first);
        String id = "note." + use.label + "." + (use.places.size() + 1);
        use.places.add(new BackReference(id, Optional.empty()));
        out.trimEnd();
        String separator = out.endsWith("</sup>") ? ", " : "";
        out.raw("<sup class=\"note\">")
                .raw(separator)
                .raw("<a")
                .attribute("id", id)
                .attribute("href", "#note." + use.label)
                .attribute("aria-label", "Note " + use.label)
                .raw(">")
                .text(use.label)
                .raw("</a></sup>");
    }

    private Use first(FootnoteBlock note) {
        Use use = new Use(note, label(uses.size()), new ArrayList<>());
        uses.add(use);
        return use;
    }

    /** Renders the notes used so far that are not rendered yet; a note can use further notes. */
    void renderNew(Function<FootnoteBlock, Html> render) {
        while (rendered.size() < uses.size()) {
            rendered.add(render.apply(uses.get(rendered.size()).note));
        }
    }

    List<RenderedNote> rendered() {
        List<RenderedNote> notes = new ArrayList<>();
        for (int i = 0; i < uses.size(); i++) {
            Use use = uses.get(i);
            notes.add(new RenderedNote("note." + use.label, use.label, rendered.get(i), use.places));
        }
        return List.copyOf(notes);
    }

    /** a to z, then aa, ab and so on, as browsers letter a list. */
    private static String label(int index) {
        String last = Character.toString((char) ('a' + index % LETTERS));
        return index < LETTERS ? last : label(index / LETTERS - 1) + last;
    }
}
