package explainer.markup;

import java.util.Objects;
import java.util.Optional;

/**
 * A place in the text that refers to a note or source.
 *
 * @param id fragment of the place
 * @param locator where in the source
 */
public record BackReference(String id, Optional<String> locator) {
    public BackReference {
        Objects.requireNonNull(id);
        Objects.requireNonNull(locator);
    }
}
