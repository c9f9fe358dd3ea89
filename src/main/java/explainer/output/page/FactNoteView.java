package explainer.output.page;

import java.util.List;

/**
 * A fact on a page that marks it: the note that a mark opens, and the entry at the end of the page.
 *
 * @param id fragment of the entry
 * @param noteId fragment of the note
 * @param status its id, for the style sheet
 * @param label the status in words
 * @param meaning what the status means
 * @param asOf the date up to which it was seen to hold; null for what no longer changes
 * @param says whose words it is; may be null
 * @param path of the fact on the page of all facts
 * @param sources as the page numbers them
 * @param references the places of its marks
 */
public record FactNoteView(
        String id,
        String noteId,
        String statement,
        String status,
        String label,
        String meaning,
        DateView asOf,
        String says,
        String path,
        List<NumberedSource> sources,
        List<BackReferenceView> references) {

    /**
     * @param number on the page
     * @param locator where in the source; may be null
     */
    public record NumberedSource(int number, String publisher, String locator) {}
}
