package explainer.graph;

import explainer.base.SitePath;
import explainer.base.Slug;
import explainer.entity.Name;
import explainer.entity.Topic;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The names that pages had before they were renamed, by the old addresses that they keep. */
final class Renamed {
    private static final String ENDING = ".md";

    private final Map<SitePath, Topic> byOldPath = new HashMap<>();

    Renamed(Collection<Topic> topics) {
        for (Topic topic : topics) {
            for (Name old : topic.redirects()) {
                byOldPath.putIfAbsent(SitePath.of(old.text()), topic);
            }
        }
    }

    /** The slug of the page that had another. */
    Optional<String> to(String slug) {
        return topic(slug).map(topic -> topic.slug().value());
    }

    /** The file of the page that stood in another: of old files only the name is known. */
    Optional<String> file(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        return name.endsWith(ENDING)
                ? topic(name.substring(0, name.length() - ENDING.length()))
                        .map(topic -> topic.source().path())
                : Optional.empty();
    }

    private Optional<Topic> topic(String slug) {
        return Slug.isValid(slug) ? Optional.ofNullable(byOldPath.get(Graph.pathOf(new Slug(slug)))) : Optional.empty();
    }
}
