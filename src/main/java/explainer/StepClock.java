package explainer;

import explainer.base.Progress;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.LongSupplier;

/** Measures how long the steps of a work take, and passes on what it hears. */
final class StepClock implements Progress {
    private final Progress next;
    private final LongSupplier nanos;
    private final LongSupplier processor;
    private final Map<String, Step> steps = new LinkedHashMap<>();
    private final long start;
    private String step = "";
    private int most;
    private long since;
    private long processorSince;

    /**
     * What a step took, in all its turns.
     *
     * @param nanos of the clock on the wall
     * @param processor nanoseconds of all processors together
     * @param count of the things it went through; 0 if it did not count
     */
    record Step(long nanos, long processor, int count) {
        /** Both together. */
        Step plus(Step other) {
            return new Step(nanos + other.nanos, processor + other.processor, Math.max(count, other.count));
        }
    }

    /**
     * @param nanos a clock that counts nanoseconds from any time
     * @param processor a clock that counts the nanoseconds of all processors from any time
     */
    StepClock(Progress next, LongSupplier nanos, LongSupplier processor) {
        this.next = Objects.requireNonNull(next);
        this.nanos = Objects.requireNonNull(nanos);
        this.processor = Objects.requireNonNull(processor);
        this.start = nanos.getAsLong();
        this.since = start;
        this.processorSince = processor.getAsLong();
    }

    @Override
    public void begins(String following, int share) {
        end();
        step = following;
        next.begins(following, share);
    }

    /** Ends the step that runs. */
    void end() {
        long now = nanos.getAsLong();
        long processorNow = processor.getAsLong();
        steps.merge(step, new Step(now - since, processorNow - processorSince, most), Step::plus);
        step = "";
        most = 0;
        since = now;
        processorSince = processorNow;
    }

    @Override
    public void done(int count, int of) {
        most = Math.max(most, of);
        next.done(count, of);
    }

    /** The steps that are over, in the order in which they first began; what was before the first and between them has no name. */
    Map<String, Step> steps() {
        return new LinkedHashMap<>(steps);
    }

    /** How long a step that is over has taken, in hundredths of all the time until now. */
    long hundredths(String name) {
        long all = Math.max(1, nanos.getAsLong() - start);
        Step taken = steps.get(name);
        return taken == null ? 0 : Math.round(100.0 * taken.nanos / all);
    }
}
