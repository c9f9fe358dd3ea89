package explainer;

import explainer.base.Diagnostic;
import explainer.entity.SiteSettings;
import explainer.links.OutsideLink;
import java.util.List;

/**
 * The places that name addresses elsewhere.
 *
 * @param links empty if the content has an error, which may hide some
 * @param errors of the content, in the order of places
 */
record FoundLinks(SiteSettings settings, List<OutsideLink> links, List<Diagnostic> errors) {
    FoundLinks {
        links = List.copyOf(links);
        errors = errors.stream().sorted().toList();
    }
}
