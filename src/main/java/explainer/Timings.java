package explainer;

import com.sun.management.OperatingSystemMXBean;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** What the steps of a build took, a line each, for those who ask. */
final class Timings {
    /** Prints nothing. */
    static final Timings NONE = new Timings(null);

    private static final double MILLISECOND = TimeUnit.MILLISECONDS.toNanos(1);

    private final StepClock.Step starting;

    private Timings(StepClock.Step starting) {
        this.starting = starting;
    }

    /** To be asked for when the first step begins: all that was before it, from the start of the process, is "starting". */
    static Timings begin() {
        long uptime = TimeUnit.MILLISECONDS.toNanos(
                ManagementFactory.getRuntimeMXBean().getUptime());
        return new Timings(new StepClock.Step(uptime, processor(), 0));
    }

    /** The nanoseconds that all threads of this process have taken of all processors. */
    static long processor() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
    }

    /** Prints each step with its name, and the sum. */
    void print(PrintWriter out, Map<String, StepClock.Step> steps) {
        if (starting == null) {
            return;
        }
        line(out, "starting", starting);
        StepClock.Step all = starting;
        for (Map.Entry<String, StepClock.Step> each : steps.entrySet()) {
            all = all.plus(each.getValue());
            if (!each.getKey().isEmpty()) {
                line(out, each.getKey(), each.getValue());
            }
        }
        line(out, "in all", new StepClock.Step(all.nanos(), all.processor(), 0));
    }

    private static void line(PrintWriter out, String name, StepClock.Step step) {
        out.printf(
                Locale.ROOT,
                "  %-24s %9.1f ms %9.1f ms of processor time%s%n",
                name,
                step.nanos() / MILLISECOND,
                step.processor() / MILLISECOND,
                step.count() == 0 ? "" : String.format(Locale.ROOT, ", %,d done", step.count()));
    }
}
