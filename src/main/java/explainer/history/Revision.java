package explainer.history;

import explainer.content.ContentEntry;
import java.util.List;
import java.util.Objects;

/**
 * A state of the project in its history.
 *
 * @param id the beginning of the commit's name: {@code 1cdfb8a}
 * @param files the texts of its content folder; a picture makes no claim
 */
public record Revision(String id, List<ContentEntry> files) {
    public Revision {
        Objects.requireNonNull(id);
        files = List.copyOf(files);
    }
}
