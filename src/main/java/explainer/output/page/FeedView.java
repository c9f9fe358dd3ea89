package explainer.output.page;

/**
 * A feed, for readers that look for one in the head of a page.
 *
 * @param path from the site's root
 * @param type media type
 * @param title what it is a feed of
 * @param form in which it is written: {@code Atom}
 */
public record FeedView(String path, String type, String title, String form) {}
