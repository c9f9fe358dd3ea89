package explainer.output.page;

/**
 * The way back from a note or source to the place in the text.
 *
 * @param id fragment of the place
 * @param label {@code 1}, {@code 2}: which of the places
 * @param locator where in the source, as {@code para. 12}; may be null
 */
public record BackReferenceView(String id, String label, String locator) {}
