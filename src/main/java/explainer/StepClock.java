package explainer;

import explainer.base.Progress;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.LongSupplier;

/** Measures how long the steps of a work take, and passes on what it hears. */
final class StepClock implements Progress {
    private final Progress next;
    private final LongSupplier nanos;
    private final Map<String, Long> taken = new HashMap<>();
    private final long start;
    private String step = "";
    private long since;

    /** @param nanos a clock that counts nanoseconds from any time */
    StepClock(Progress next, LongSupplier nanos) {
        this.next = Objects.requireNonNull(next);
        this.nanos = Objects.requireNonNull(nanos);
        this.start = nanos.getAsLong();
        this.since = start;
    }

    @Override
    public void begins(String following, int share) {
        long now = nanos.getAsLong();
        taken.merge(step, now - since, Long::sum);
        step = following;
        since = now;
        next.begins(following, share);
    }

    @Override
    public void done(int count, int of) {
        next.done(count, of);
    }

    /** How long a step that is over has taken, in hundredths of all the time until now. */
    long hundredths(String name) {
        long all = Math.max(1, nanos.getAsLong() - start);
        return Math.round(100.0 * taken.getOrDefault(name, 0L) / all);
    }
}
