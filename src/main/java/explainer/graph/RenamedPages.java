package explainer.graph;

import explainer.base.Diagnostic;
import explainer.base.Edit;
import explainer.base.SitePath;
import explainer.base.Slug;
import explainer.base.Span;
import explainer.entity.Ref;
import explainer.entity.Topic;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Pages that have other names by now: what an old address leads to is what a link by the old name means. */
final class RenamedPages {
    private final Map<SitePath, Optional<Topic>> byOldPath = new HashMap<>();

    RenamedPages(Collection<Topic> topics) {
        for (Topic topic : topics) {
            topic.redirects().stream()
                    .map(old -> SitePath.of(old.text()))
                    .distinct()
                    // an address that two pages claim means neither
                    .forEach(
                            path -> byOldPath.merge(path, Optional.of(topic), (one, other) -> Optional.<Topic>empty()));
        }
    }

    /** The page that had a name. */
    Optional<Topic> find(String name) {
        String slug = name.strip().toLowerCase(Locale.ROOT);
        return Slug.isValid(slug) ? byOldPath.getOrDefault(SitePath.page(slug), Optional.empty()) : Optional.empty();
    }

    /** The page that had a file. */
    Optional<Topic> findByFile(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        return name.endsWith(".md") ? find(name.substring(0, name.length() - ".md".length())) : Optional.empty();
    }

    /** Says that a link by name leads nowhere; the fix, if the page has another name now. */
    Diagnostic unknown(String name, Span span, String help, Optional<String> near) {
        Diagnostic unknown = Diagnostic.of(GraphCode.BROKEN_LINK, span, "there is no page \"" + name + "\"");
        return find(name)
                .map(topic -> unknown.help("the page is now called \"" + topic.slug() + "\": write that")
                        .fixedBy(new Edit(
                                span, span.text().replace(name, topic.slug().value()))))
                .orElseGet(() -> unknown.help(help).didYouMean(near));
    }

    /** The same for a page that front matter or a data file names. */
    Diagnostic unknown(Ref ref, Collection<Slug> slugs) {
        return unknown(
                ref.slug(),
                ref.span(),
                "write the name of a page's file without \".md\"",
                Names.nearest(ref.slug(), slugs));
    }
}
