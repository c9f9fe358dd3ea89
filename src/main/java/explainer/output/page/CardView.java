package explainer.output.page;

/**
 * A page as other pages present it.
 *
 * @param kind in words: {@code Event}
 * @param date of what the page is about, as text; may be null
 */
public record CardView(String path, String title, String kind, String summary, String date) {}
