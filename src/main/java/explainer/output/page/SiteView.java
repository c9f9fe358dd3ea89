package explainer.output.page;

import java.util.List;
import java.util.Map;

/**
 * What is the same on every page.
 *
 * @param title of the explainer
 * @param language BCP 47 tag
 * @param styles paths of the style sheets, by name: "site" is for every page
 * @param font path of the font that every page needs first; null if the theme has none
 * @param icon path of the icon; may be null
 * @param touchIcon path of the same as a picture of dots; may be null
 * @param manifest path of the web manifest; null if there is none
 * @param licence of the content, one line of text; may be null
 * @param licenceUrl may be null
 * @param contact address of the editors, with its scheme: mailto, https or http; may be null
 * @param repository address of the project; may be null
 * @param feeds those of updates and of corrections; none where the site does without
 * @param calendar path of the calendar of events; null if there is none
 * @param evidence the pages of facts, quotations, disputes, corrections and methods that the site has
 * @param scripts what helps readers whose browsers run it
 * @param downloads all of the site on one page and as files
 * @param has what the site has of what it may leave out
 * @param updated the newest date on which a page was checked; null if no page says when
 */
public record SiteView(
        String title,
        String language,
        Map<String, String> styles,
        String font,
        String icon,
        String touchIcon,
        String manifest,
        String licence,
        String licenceUrl,
        String contact,
        String repository,
        DateView updated,
        List<FeedView> feeds,
        String calendar,
        List<LinkView> evidence,
        ScriptsView scripts,
        List<LinkView> downloads,
        ExtrasView has) {}
