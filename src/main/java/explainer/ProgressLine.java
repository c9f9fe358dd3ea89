package explainer;

import explainer.base.Progress;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/**
 * One line of a terminal that says how far a build has come and about how long it will take, once it has taken a second. It is drawn by the
 * build itself as it comes on, so there is no thread to stop, and taken away at the end.
 */
final class ProgressLine implements Progress, AutoCloseable {
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(1);
    private static final long INTERVAL = TimeUnit.MILLISECONDS.toNanos(100);
    private static final double SECOND = TimeUnit.SECONDS.toNanos(1);
    /** Before that, an estimate says nothing. */
    private static final double ENOUGH = 0.05;
    /** To the line's start, and all of it away (ECMA-48, EL). */
    private static final String CLEAR = "\r\u001b[K";

    private final PrintWriter terminal;
    private final LongSupplier nanos;
    private final long start;
    private String step = "";
    private int share;
    private int sharesBefore;
    private int most;
    private double done;
    private long drawn;
    private boolean isShown;

    /** @param nanos a clock that counts nanoseconds from any time */
    ProgressLine(PrintWriter terminal, LongSupplier nanos) {
        this.terminal = terminal;
        this.nanos = nanos;
        this.start = nanos.getAsLong();
        this.drawn = start;
    }

    @Override
    public void begins(String next, int itsShare) {
        sharesBefore += share;
        share = itsShare;
        step = next;
        most = 0;
        reach(0);
        draw(step);
    }

    @Override
    public void done(int count, int of) {
        most = Math.max(most, of);
        // the front page alone, beside thousands of others, says nothing and would make the line flicker
        if (of > 1 && of == most) {
            reach((double) count / of);
            draw(String.format(Locale.ROOT, "%s: %,d of %,d", step, count, of));
        }
    }

    /** A step that counts several kinds of things goes on from the most that it had reached. */
    private void reach(double ofStep) {
        done = Math.max(done, (sharesBefore + share * ofStep) / 100);
    }

    private void draw(String text) {
        long now = nanos.getAsLong();
        if (now - start < PATIENCE || now - drawn < INTERVAL) {
            return;
        }
        drawn = now;
        isShown = true;
        terminal.print(CLEAR + text + left(now - start));
        terminal.flush();
    }

    private String left(long taken) {
        if (done < ENOUGH || done >= 1) {
            return "";
        }
        long seconds = (long) Math.ceil(taken / done * (1 - done) / SECOND);
        return seconds < 90 ? ", about " + seconds + " s left" : ", about " + Math.round(seconds / 60.0) + " min left";
    }

    @Override
    public void close() {
        if (isShown) {
            terminal.print(CLEAR);
            terminal.flush();
        }
    }
}
