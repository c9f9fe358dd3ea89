package explainer.serve;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Tells browsers of each new snapshot: server-sent events (HTML, section 9.2).
 *
 * <p>Every stream has a thread of its own, so that a browser that does not read keeps nobody waiting; one that does not read for long is
 * dropped. A browser that misses snapshots is told the newest.
 */
final class EventStreams implements AutoCloseable {
    private static final int MOST = 200;
    private static final Duration HEARTBEAT = Duration.ofSeconds(10);
    // how soon a browser looks for a preview that was stopped, in milliseconds
    private static final String RETRY = "retry: 500\n\n";
    private static final String STILL_HERE = ": still here\n\n";

    private final String server;
    private final Deadlines deadlines;
    private final AtomicInteger count = new AtomicInteger();
    private Snapshot newest;
    private boolean isClosed;

    EventStreams(String server, Deadlines deadlines, Snapshot first) {
        this.server = server;
        this.deadlines = deadlines;
        this.newest = first;
    }

    int count() {
        return count.get();
    }

    synchronized void announce(Snapshot snapshot) {
        newest = snapshot;
        notifyAll();
    }

    /** Keeps the exchange open after the handler has returned; false if there are too many. */
    boolean accept(HttpExchange exchange) {
        if (count.incrementAndGet() > MOST) {
            count.decrementAndGet();
            return false;
        }
        Thread thread = new Thread(() -> stream(exchange), "preview-events");
        thread.setDaemon(true);
        thread.start();
        return true;
    }

    private void stream(HttpExchange exchange) {
        try (exchange) {
            exchange.getResponseHeaders().set("Content-Type", "text/event-stream; charset=utf-8");
            exchange.getResponseHeaders().set("Cache-Control", Reply.NO_STORE);
            // 0 is how the server is told that the length is not known
            exchange.sendResponseHeaders(200, 0);
            write(exchange, RETRY);
            long sent = -1;
            while (true) {
                Snapshot next = awaitAfter(sent);
                if (next == null) {
                    return;
                }
                if (next.revision() > sent) {
                    // what was there before a tab came, it asks for itself
                    write(exchange, event(next.text(server, sent < 0 ? next.revision() : sent)));
                    sent = next.revision();
                } else {
                    write(exchange, STILL_HERE);
                }
            }
        } catch (IOException e) {
            // the tab was closed, which only a write can notice
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            count.decrementAndGet();
        }
    }

    /** The newest snapshot, at once if it is newer and else when it is or after a time; null when all is over. */
    private synchronized Snapshot awaitAfter(long revision) throws InterruptedException {
        if (!isClosed && newest.revision() <= revision) {
            wait(HEARTBEAT.toMillis());
        }
        return isClosed ? null : newest;
    }

    private void write(HttpExchange exchange, String text) throws IOException {
        deadlines.hold(() -> {
            OutputStream out = exchange.getResponseBody();
            out.write(text.getBytes(StandardCharsets.UTF_8));
            out.flush();
        });
    }

    private static String event(String text) {
        return "data: " + text.replace("\n", "\ndata: ") + "\n\n";
    }

    @Override
    public synchronized void close() {
        isClosed = true;
        notifyAll();
    }
}
