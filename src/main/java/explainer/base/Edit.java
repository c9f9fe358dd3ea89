package explainer.base;

import java.util.Objects;

/** A stretch of a file and what is to stand there instead; empty to take it out. */
public record Edit(Span span, String replacement) {
    public Edit {
        Objects.requireNonNull(span);
        Objects.requireNonNull(replacement);
    }
}
