package explainer.history;

import java.util.Objects;

/**
 * How many published claims have changed.
 *
 * @param since the revision that published them: {@code 1cdfb8a}
 * @param entered how many of the changed ones have an entry
 */
public record Changes(String since, int changed, int entered) {
    public Changes {
        Objects.requireNonNull(since);
    }
}
