package explainer.output.page;

import explainer.markup.Html;
import java.util.List;

/**
 * A footnote at the end of a page.
 *
 * @param id fragment of the note: {@code note.a}
 * @param label {@code a}
 * @param references the places in the text that lead here
 */
public record NoteView(String id, String label, Html html, List<BackReferenceView> references) {}
