package explainer.output.json;

import java.util.Objects;
import java.util.Optional;

/**
 * A source that is cited.
 *
 * @param id of the source
 * @param locator the place in it: {@code para. 12}
 */
public record CitedData(String id, Optional<String> locator) {
    public CitedData {
        Objects.requireNonNull(id);
        Objects.requireNonNull(locator);
    }
}
