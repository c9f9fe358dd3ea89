package explainer.output.page;

/**
 * The model of {@code redirect.ftlh}: an old address that leads to a page.
 *
 * @param target relative address of the page, from the old one
 */
public record RedirectPage(FrameView frame, String target, String title) {}
