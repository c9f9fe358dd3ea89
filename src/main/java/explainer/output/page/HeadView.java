package explainer.output.page;

import explainer.markup.Html;

/**
 * What the head of a page says beyond its title, for programs that show or index it.
 *
 * @param modified the day on which the page last changed (ISO 8601); null where no editor wrote it
 * @param section the part of the site in which it stands; may be null
 * @param markdown path of the same page in Markdown, from the site's root; null where there is none
 * @param linked JSON-LD, safe to stand in a script element; null for a page that is nowhere by itself
 */
public record HeadView(String modified, String section, String markdown, Html linked) {
    /** Of a page that nobody should find by itself. */
    public static final HeadView NONE = new HeadView(null, null, null, null);
}
