package explainer.history;

import explainer.content.ContentEntry;
import java.util.List;
import java.util.Objects;

/**
 * A state of the project in its history.
 *
 * @param id the beginning of the commit's name: {@code 1cdfb8a}
 * @param files of its content folder
 * @param templates of its templates folder, where they were asked for
 */
public record Revision(String id, List<ContentEntry> files, List<ContentEntry> templates) {
    public Revision {
        Objects.requireNonNull(id);
        files = List.copyOf(files);
        templates = List.copyOf(templates);
    }
}
