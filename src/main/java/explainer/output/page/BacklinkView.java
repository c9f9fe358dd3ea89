package explainer.output.page;

import explainer.markup.Html;

/**
 * A page that links here.
 *
 * @param sentence the sentence that links, with the words of the link in a mark element
 */
public record BacklinkView(String path, String title, String kind, Html sentence) {}
