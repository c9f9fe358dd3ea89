package explainer.serve;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A build that has read and checked what is written.
 *
 * @param first nothing if no page may be shown before all are made
 * @param rest makes all files
 */
public record Begun(Optional<FirstPages> first, Supplier<Attempt> rest) {
    public Begun {
        Objects.requireNonNull(first);
        Objects.requireNonNull(rest);
    }

    /** One that shows nothing before all is made. */
    static Begun whole(Attempt attempt) {
        return new Begun(Optional.empty(), () -> attempt);
    }
}
