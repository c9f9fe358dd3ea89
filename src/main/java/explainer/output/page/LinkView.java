package explainer.output.page;

/**
 * A link to a page of the site.
 *
 * @param path from the site's root, with its file name and perhaps a fragment
 */
public record LinkView(String path, String title) {}
