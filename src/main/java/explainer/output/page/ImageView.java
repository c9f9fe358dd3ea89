package explainer.output.page;

/**
 * A picture that other sites show beside a link.
 *
 * @param url absolute address
 * @param width in pixels
 * @param alt what stands in it
 */
public record ImageView(String url, int width, int height, String alt) {}
