package explainer.output.search;

import java.util.List;
import java.util.Objects;

/**
 * A page as the search finds it and as a preview shows it.
 *
 * @param path from the site's root
 * @param kind in words
 * @param asOf the day up to which it counts, as text; empty where the page does not say
 * @param questions what it answers
 * @param aliases other names of its subject
 * @param parts the first is what stands before the first heading
 */
public record IndexedPage(
        String path,
        String title,
        String kind,
        String summary,
        String asOf,
        List<String> questions,
        List<String> aliases,
        List<Part> parts) {
    public IndexedPage {
        Objects.requireNonNull(path);
        Objects.requireNonNull(title);
        Objects.requireNonNull(kind);
        Objects.requireNonNull(summary);
        Objects.requireNonNull(asOf);
        questions = List.copyOf(questions);
        aliases = List.copyOf(aliases);
        parts = List.copyOf(parts);
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("a page begins with a part");
        }
    }

    /**
     * A stretch of a page that a result can lead to.
     *
     * @param id its fragment; empty for the page itself
     * @param heading empty for the page itself
     * @param text the words of it
     * @param isTerm whether the heading is a term and the text what it means, which a preview shows
     */
    public record Part(String id, String heading, String text, boolean isTerm) {
        public Part {
            Objects.requireNonNull(id);
            Objects.requireNonNull(heading);
            Objects.requireNonNull(text);
        }
    }
}
