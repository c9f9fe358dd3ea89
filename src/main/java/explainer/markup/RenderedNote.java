package explainer.markup;

import java.util.List;
import java.util.Objects;

/**
 * A footnote.
 *
 * @param id fragment: {@code note.a}
 * @param label {@code a}
 */
public record RenderedNote(String id, String label, Html html, List<BackReference> places) {
    public RenderedNote {
        Objects.requireNonNull(id);
        Objects.requireNonNull(label);
        Objects.requireNonNull(html);
        places = List.copyOf(places);
    }
}
