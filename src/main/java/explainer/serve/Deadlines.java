package explainer.serve;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** Ends what takes too long by an interrupt, which closes the connection that a thread waits for. */
final class Deadlines implements AutoCloseable {
    private final ScheduledThreadPoolExecutor timer = new ScheduledThreadPoolExecutor(1, Deadlines::thread);
    private final Duration limit;

    /** @param limit how long a reader may take */
    Deadlines(Duration limit) {
        this.limit = limit;
        timer.setRemoveOnCancelPolicy(true);
    }

    private static Thread thread(Runnable task) {
        Thread thread = new Thread(task, "preview-deadlines");
        thread.setDaemon(true);
        return thread;
    }

    /** Work that waits for the other end of a connection. */
    @FunctionalInterface
    interface Work {
        void run() throws IOException;
    }

    /** @throws IOException if the work fails, or takes too long */
    void hold(Work work) throws IOException {
        Deadline deadline = new Deadline(Thread.currentThread());
        try {
            work.run();
        } finally {
            deadline.end();
        }
    }

    @Override
    public void close() {
        timer.shutdownNow();
    }

    private final class Deadline {
        private final Thread thread;
        private final Future<?> timeout;
        private boolean isOver;

        private Deadline(Thread thread) {
            this.thread = thread;
            this.timeout = timer.schedule(this::interrupt, limit.toMillis(), TimeUnit.MILLISECONDS);
        }

        private synchronized void interrupt() {
            if (!isOver) {
                thread.interrupt();
            }
        }

        private void end() {
            timeout.cancel(false);
            synchronized (this) {
                isOver = true;
            }
            // the thread goes back to its pool: what was meant for this exchange must not meet the next
            Thread.interrupted();
        }
    }
}
