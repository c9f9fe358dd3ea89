package explainer.output.page;

import explainer.markup.Html;

/**
 * A step of the story on the front page.
 *
 * @param title of the card: {@code 1955 · The first meeting}
 * @param pageTitle of the page that it leads to
 * @param text inline markup
 */
public record StoryCardView(String path, String title, String pageTitle, Html text) {}
