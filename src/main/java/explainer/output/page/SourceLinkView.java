package explainer.output.page;

/**
 * A source by the name of its publisher, away from the pages that number their sources.
 *
 * @param path on the page of all sources
 * @param locator where in the source; may be null
 */
public record SourceLinkView(String path, String publisher, String title, String locator) {}
