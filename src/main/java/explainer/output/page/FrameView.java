package explainer.output.page;

import java.util.List;

/**
 * What stands around the content of every page.
 *
 * @param root leads from this page to the site's root: "", "../" or more of them
 * @param path of this page from the site's root
 * @param base address for a base element: the page for unknown addresses is shown at any depth; null on every other page
 * @param title of the document, as in the browser's tab
 * @param description for search results and link previews
 * @param canonical absolute address; null where the site's address is not known
 * @param image what other sites show beside a link to this page; null where the site's address is not known
 * @param head what its head says to programs
 * @param sections the navigation, in reading order
 */
public record FrameView(
        String root,
        String path,
        String base,
        String title,
        String description,
        String canonical,
        ImageView image,
        HeadView head,
        SiteView site,
        List<SectionView> sections) {
    /** The frame of a page that has the same as another, at which search engines shall lead: nothing describes it by itself. */
    public FrameView canonicalAt(String other) {
        return new FrameView(root, path, base, title, description, other, image, HeadView.NONE, site, sections);
    }
}
