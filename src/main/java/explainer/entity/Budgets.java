package explainer.entity;

import explainer.base.Span;
import java.util.Objects;
import java.util.Optional;

/**
 * How much a page may ask of a reader's connection. Sizes are in kB of 1000 bytes, compressed as servers do it.
 *
 * @param page all that a first visit loads
 * @param mapPage the same for a page with a map
 * @param requests how many files that may be
 * @param scripts all scripts of a page
 * @param index each file of the search's index
 * @param image each image
 */
public record Budgets(Limit page, Limit mapPage, Limit requests, Limit scripts, Limit index, Limit image) {
    public Budgets {
        Objects.requireNonNull(page);
        Objects.requireNonNull(mapPage);
        Objects.requireNonNull(requests);
        Objects.requireNonNull(scripts);
        Objects.requireNonNull(index);
        Objects.requireNonNull(image);
    }

    /**
     * One of them.
     *
     * @param key by which editors set it
     * @param place where they did; empty where it is the usual one
     */
    public record Limit(String key, int most, Optional<Span> place) {
        public Limit {
            Objects.requireNonNull(key);
            Objects.requireNonNull(place);
        }
    }
}
