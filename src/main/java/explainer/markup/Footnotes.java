package explainer.markup;

import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Letters the footnotes of one page in the order of first use, so that they are not taken for the numbers of sources. */
final class Footnotes {
    private static final int LETTERS = 26;

    private final Map<FootnoteBlock, List<BackReference>> uses = new LinkedHashMap<>();
    private final List<RenderedNote> rendered = new ArrayList<>();

    void emitUse(FootnoteBlock note, HtmlBuffer out) {
        List<BackReference> places = uses.computeIfAbsent(note, key -> new ArrayList<>());
        String label = label(note);
        String id = "note." + label + "." + (places.size() + 1);
        places.add(new BackReference(id, Optional.empty()));
        out.trimEnd();
        String separator = out.endsWith("</sup>") ? ", " : "";
        out.raw("<sup class=\"note\">")
                .raw(separator)
                .raw("<a")
                .attribute("id", id)
                .attribute("href", "#note." + label)
                .attribute("aria-label", "Note " + label)
                .raw(">")
                .text(label)
                .raw("</a></sup>");
    }

    /** Renders the notes used so far that are not rendered yet; a note can use further notes. */
    void renderNew(Function<FootnoteBlock, Html> render) {
        while (rendered.size() < uses.size()) {
            FootnoteBlock note = new ArrayList<>(uses.keySet()).get(rendered.size());
            String label = label(note);
            // the place is taken before the note's own notes come
            int at = rendered.size();
            rendered.add(new RenderedNote("note." + label, label, new Html(""), List.of()));
            rendered.set(at, new RenderedNote("note." + label, label, render.apply(note), List.of()));
        }
    }

    List<RenderedNote> rendered() {
        List<RenderedNote> notes = new ArrayList<>();
        int i = 0;
        for (List<BackReference> places : uses.values()) {
            RenderedNote note = rendered.get(i++);
            notes.add(new RenderedNote(note.id(), note.label(), note.html(), places));
        }
        return List.copyOf(notes);
    }

    private String label(FootnoteBlock note) {
        return label(new ArrayList<>(uses.keySet()).indexOf(note));
    }

    /** a to z, then aa, ab and so on, as browsers letter a list. */
    private static String label(int index) {
        String last = Character.toString((char) ('a' + index % LETTERS));
        return index < LETTERS ? last : label(index / LETTERS - 1) + last;
    }
}
