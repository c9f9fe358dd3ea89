package explainer.serve;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import explainer.base.SitePath;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.LongConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Answers browsers on this machine from the newest snapshot. */
final class PreviewServer implements AutoCloseable {
    private static final int THREADS = 32;
    // a browser that comes while the first build runs is let wait, so that it has the page as soon as there is one
    private static final long FIRST_BUILD_SECONDS = 20;
    private static final Pattern REVISION = Pattern.compile("(?:since|revision)=([0-9]{1,18})");

    private final AtomicReference<Snapshot> newest = new AtomicReference<>(Snapshot.NOTHING);
    private final CountDownLatch firstBuild = new CountDownLatch(1);
    private final String name;
    private final RecentPages recent = new RecentPages();
    private final PreviewFiles files;
    private final Addresses addresses;
    private final Deadlines deadlines;
    private final EventStreams streams;
    private final LongConsumer shown;
    private final HttpServer server;
    private final ExecutorService threads;
    private final Access access;

    /**
     * @param port 0 for any that is free
     * @param name of this run of the program
     * @param limit how long a reader may take for one answer
     * @param shown is told the revision that a tab says it shows
     * @throws java.net.BindException if the port is taken
     */
    PreviewServer(int port, String name, Duration limit, LongConsumer shown) throws IOException {
        Limits.set();
        this.name = name;
        this.shown = shown;
        files = new PreviewFiles(name);
        addresses = new Addresses(files, recent);
        deadlines = new Deadlines(limit);
        streams = new EventStreams(name, deadlines, Snapshot.NOTHING);
        server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), port), 0);
        threads = Executors.newFixedThreadPool(THREADS, PreviewServer::thread);
        access = new Access(port());
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
    }

    private static Thread thread(Runnable task) {
        Thread thread = new Thread(task, "preview-answers");
        thread.setDaemon(true);
        return thread;
    }

    int port() {
        return server.getAddress().getPort();
    }

    Snapshot newest() {
        return newest.get();
    }

    int tabs() {
        return streams.count();
    }

    /** The pages that somebody most likely looks at. */
    List<SitePath> recent() {
        return recent.all();
    }

    /** From now on this is what browsers get, and they are told. */
    void show(Snapshot snapshot) {
        place(snapshot);
        streams.announce(snapshot);
    }

    /** From now on this is what browsers get that ask. */
    void place(Snapshot snapshot) {
        newest.set(snapshot);
        firstBuild.countDown();
        synchronized (newest) {
            newest.notifyAll();
        }
    }

    /** The newest snapshot all of whose files are there. */
    private Snapshot whole() throws InterruptedException {
        synchronized (newest) {
            while (newest().first().isPresent()) {
                newest.wait();
            }
            return newest();
        }
    }

    private void answer(HttpExchange exchange) throws IOException {
        Optional<Reply> refusal = access.refusal(exchange);
        if (refusal.isEmpty() && isListening(exchange)) {
            if (streams.accept(exchange)) {
                return;
            }
            refusal = Optional.of(Reply.text(503, "Too many tabs are open."));
        }
        try (exchange) {
            Reply reply = refusal.isPresent() ? refusal.get() : reply(exchange);
            deadlines.hold(() -> reply.sendTo(exchange));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static boolean isListening(HttpExchange exchange) {
        return exchange.getRequestMethod().equals("GET")
                && PreviewFiles.EVENTS.equals(exchange.getRequestURI().getPath());
    }

    private Reply reply(HttpExchange exchange) throws InterruptedException {
        String path = exchange.getRequestURI().getPath();
        if (path == null) {
            return Reply.text(400, "This is not an address of a page.");
        }
        Optional<Reply> file = files.find(path);
        if (file.isPresent()) {
            return file.get();
        }
        Optional<Long> revision = revision(exchange);
        if (path.equals(PreviewFiles.STATE)) {
            return Reply.text(200, newest().text(name, revision.orElse(0L)));
        }
        if (path.equals(PreviewFiles.SHOWN)) {
            revision.ifPresent(shown::accept);
            return Reply.text(200, "Thank you.");
        }
        firstBuild.await(FIRST_BUILD_SECONDS, TimeUnit.SECONDS);
        Optional<Reply> early = addresses.early(path, newest());
        return early.isPresent() ? early.get() : addresses.answer(path, whole());
    }

    private static Optional<Long> revision(HttpExchange exchange) {
        String query = exchange.getRequestURI().getRawQuery();
        Matcher matcher = REVISION.matcher(query == null ? "" : query);
        return matcher.matches() ? Optional.of(Long.valueOf(matcher.group(1))) : Optional.empty();
    }

    /** Ends at once: open streams and half-sent answers are cut off. */
    @Override
    public void close() {
        streams.close();
        server.stop(0);
        threads.shutdownNow();
        deadlines.close();
    }
}
