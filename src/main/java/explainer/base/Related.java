package explainer.base;

import java.util.Objects;

/** A second place that explains a diagnostic: where the same id was first used. */
public record Related(Span span, String message) {
    public Related {
        Objects.requireNonNull(span);
        Objects.requireNonNull(message);
    }
}
