package explainer.entity;

import explainer.base.SitePath;
import explainer.base.SourceFile;
import explainer.base.Span;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What holds for the whole site.
 *
 * @param url where the site will stand; without it no absolute address is written
 * @param domain own domain for GitHub Pages
 * @param navigation the parts of the site in reading order
 * @param licence of the content, one line
 * @param contact of the editors, with its scheme: mailto, https or http
 * @param repository of the project, for "edit this page"
 * @param branch that editors edit
 * @param feedName by which the site's feeds are known for good, whatever its title
 * @param humans who makes the site, a line each
 * @param security whom to tell of a weakness
 * @param cms where the content editor is turned on; empty where it is not
 * @param topicsFigure the figure of links that the page of all topics begins with
 * @param hasCards whether pages have pictures for links
 * @param hasDownloads whether the site has itself as one page, e-book and archive
 * @param leftOut what the site is without, of what others have
 * @param cardMap the figure whose map lies behind their words
 * @param budgets what a page may ask of a reader's connection
 */
public record SiteSettings(
        Name title,
        Locale language,
        Optional<URI> url,
        Optional<Name> domain,
        List<Part> navigation,
        Optional<Name> licence,
        Optional<URI> licenceUrl,
        Optional<URI> contact,
        Optional<URI> repository,
        String branch,
        String feedName,
        List<Name> humans,
        Optional<Security> security,
        Optional<Span> cms,
        Optional<Name> topicsFigure,
        boolean hasCards,
        boolean hasDownloads,
        Set<Extra> leftOut,
        Optional<Name> cardMap,
        Budgets budgets,
        SourceFile source) {

    /** A part of the navigation. */
    public record Part(Name title, Optional<Name> summary, List<Ref> pages) {
        public Part {
            Objects.requireNonNull(title);
            Objects.requireNonNull(summary);
            pages = List.copyOf(pages);
        }
    }

    /**
     * Whom to tell of a weakness (RFC 9116).
     *
     * @param contact with its scheme
     * @param expires the last day on which this holds
     */
    public record Security(URI contact, When.Day expires) {
        public Security {
            Objects.requireNonNull(contact);
            Objects.requireNonNull(expires);
        }
    }

    public SiteSettings {
        Objects.requireNonNull(title);
        Objects.requireNonNull(language);
        navigation = List.copyOf(navigation);
        Objects.requireNonNull(branch);
        Objects.requireNonNull(feedName);
        humans = List.copyOf(humans);
        Objects.requireNonNull(security);
        Objects.requireNonNull(cms);
        Objects.requireNonNull(topicsFigure);
        leftOut = Set.copyOf(leftOut);
        Objects.requireNonNull(cardMap);
        Objects.requireNonNull(budgets);
        Objects.requireNonNull(source);
    }

    public boolean has(Extra extra) {
        return !leftOut.contains(extra);
    }

    /** The absolute address of a page or file; empty where the site's own is not known. */
    public Optional<String> address(SitePath path) {
        return url.map(URI::toString).map(site -> (site.endsWith("/") ? site : site + "/") + path.pretty());
    }

    /** The same settings for a site at another address or of another repository, where one is given. */
    public SiteSettings hostedAt(Optional<URI> otherUrl, Optional<URI> otherRepository) {
        return new SiteSettings(
                title,
                language,
                otherUrl.or(() -> url),
                domain,
                navigation,
                licence,
                licenceUrl,
                contact,
                otherRepository.or(() -> repository),
                branch,
                feedName,
                humans,
                security,
                cms,
                topicsFigure,
                hasCards,
                hasDownloads,
                leftOut,
                cardMap,
                budgets,
                source);
    }
}
