package explainer.graph;

import explainer.entity.Topic;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A part of the site with its pages in reading order.
 *
 * @param id made from the title, unique
 */
public record Section(String id, String title, Optional<String> summary, List<Topic> topics) {
    public Section {
        Objects.requireNonNull(id);
        Objects.requireNonNull(title);
        Objects.requireNonNull(summary);
        topics = List.copyOf(topics);
    }
}
