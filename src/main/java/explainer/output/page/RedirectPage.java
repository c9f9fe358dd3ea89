package explainer.output.page;

/**
 * The model of {@code redirect.ftlh}: an old address that leads to a page.
 *
 * @param target relative address of the page, from the old one
 * @param script relative address of the script that takes the fragment along; null if the theme has none
 */
public record RedirectPage(FrameView frame, String target, String title, String script) {}
