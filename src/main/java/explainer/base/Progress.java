package explainer.base;

import java.util.Objects;
import java.util.function.Supplier;

/**
 * Hears how far a long work has come, on the thread that does it; no result depends on it.
 *
 * <p>It is heard through the thread and not through a parameter: every stage and all that it calls would have to hand it on, for the sake of
 * a line that most runs do not show.
 */
public interface Progress {
    /** Hears nothing. */
    Progress NONE = new Progress() {
        @Override
        public void begins(String step, int share) {}

        @Override
        public void done(int count, int of) {}
    };

    /**
     * A step of the work begins, and the one before it is done.
     *
     * @param step for people: {@code reading}
     * @param share how many hundredths of the whole work it takes, as a rule
     */
    void begins(String step, int share);

    /** So many things of the step are done, of so many; a step may count several kinds of things, one after the other. */
    void done(int count, int of);

    /** The one that hears the work of this thread. */
    static Progress current() {
        return Heard.BY.get();
    }

    /** Does the work while {@code listener} hears it. */
    static <R> R during(Progress listener, Supplier<R> work) {
        Progress before = Heard.BY.get();
        Heard.BY.set(Objects.requireNonNull(listener));
        try {
            return work.get();
        } finally {
            Heard.BY.set(before);
        }
    }

    /** Keeps what an interface cannot hide. */
    final class Heard {
        private static final ThreadLocal<Progress> BY = ThreadLocal.withInitial(() -> NONE);

        private Heard() {}
    }
}
