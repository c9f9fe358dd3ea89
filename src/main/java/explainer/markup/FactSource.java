package explainer.markup;

import java.util.Objects;
import java.util.Optional;

/**
 * A source of a fact, on a page that marks the fact.
 *
 * @param number of the source on that page
 * @param locator where in the source
 */
public record FactSource(int number, String id, Optional<String> locator) {
    public FactSource {
        Objects.requireNonNull(id);
        Objects.requireNonNull(locator);
    }
}
