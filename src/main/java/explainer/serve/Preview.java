package explainer.serve;

import explainer.base.Fingerprint;
import explainer.base.SitePath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Shows a site in the browser while it is being written: builds, serves, looks for saves, builds again.
 *
 * <p>{@link #open} takes the port and can already be asked for its address; {@link #run} is the work. A build never ends the preview.
 */
public final class Preview implements AutoCloseable {
    private static final Duration READER_LIMIT = Duration.ofSeconds(10);
    private static final long FOR_EVER = Long.MAX_VALUE;
    private static final long BEFORE_NEXT_TRY = TimeUnit.MILLISECONDS.toNanos(300);

    private final PreviewListener listener;
    private final PreviewServer server;
    // the newest revision and a time before which its files were not saved, until a tab has shown it
    private long awaited;
    private long savedAfter;
    private boolean isEnded;
    // what the listener hears when the build has come to its end
    private Optional<Duration> shownBeforeEnd = Optional.empty();
    private boolean isUnreadable;

    private Preview(int port, PreviewListener listener, Duration readerLimit) throws IOException {
        this.listener = listener;
        // not a secret, and seen by nobody but the tabs: another run has another name
        String run = Fingerprint.of(
                        (ProcessHandle.current().pid() + " " + System.nanoTime()).getBytes(StandardCharsets.UTF_8))
                .substring(0, 12);
        this.server = new PreviewServer(port, run, readerLimit, this::shown);
    }

    /**
     * Listens on this machine only.
     *
     * @param port 0 for any that is free
     * @throws java.net.BindException if another program has the port
     */
    public static Preview open(int port, PreviewListener listener) throws IOException {
        return open(port, listener, READER_LIMIT);
    }

    static Preview open(int port, PreviewListener listener, Duration readerLimit) throws IOException {
        return new Preview(port, listener, readerLimit);
    }

    /** Where browsers find it: {@code http://127.0.0.1:4000/}. */
    public String address() {
        return "http://127.0.0.1:" + server.port() + "/";
    }

    /**
     * Builds, and again after each save, until it is interrupted.
     *
     * @param folders whose files the build reads
     * @param build the site as it stands in them
     */
    public void run(List<Path> folders, Supplier<Begun> build) throws InterruptedException {
        run(Watcher.of(folders), build);
    }

    void run(Watcher watcher, Supplier<Begun> build) throws InterruptedException {
        long before = System.nanoTime();
        FolderState built = watcher.look();
        build(build, List.of(), before);
        while (!Thread.currentThread().isInterrupted()) {
            long looked = System.nanoTime();
            Optional<Watcher.Change> change = watcher.await(built, looked, isUnreadable ? BEFORE_NEXT_TRY : FOR_EVER);
            if (change.isPresent()) {
                built = change.get().state();
                build(build, change.get().files(), change.get().before());
            } else {
                build(build, List.of(), looked);
            }
        }
    }

    private void build(Supplier<Begun> build, List<Path> saved, long savedAfter) {
        long start = System.nanoTime();
        Snapshot before = server.newest();
        try {
            Begun begun = build.get();
            // before there is a site, there is nothing that could be asked for again
            Optional<Duration> first =
                    begun.first().filter(pages -> before.hasSite()).map(pages -> show(pages, start, savedAfter));
            Attempt attempt = begun.rest().get();
            isUnreadable = false;
            show(attempt, before, new Begin(saved, start, savedAfter, first));
        } catch (UncheckedIOException e) {
            unreadable(e.getCause());
        } catch (RuntimeException | Error e) {
            isUnreadable = false;
            if (!Thread.currentThread().isInterrupted()) {
                show(Problem.bug(e), () -> listener.bug(e));
            }
        }
    }

    /** @param first how long it took until single pages were there, if these were shown before all */
    private record Begin(List<Path> saved, long start, long savedAfter, Optional<Duration> first) {}

    /** Shows single pages: those that somebody looks at are made at once, any other when it is asked for. */
    private Duration show(FirstPages pages, long start, long savedAfter) {
        Snapshot before = server.newest();
        Snapshot next =
                before.with(pages, pages.diagnostics().stream().map(Problem::of).toList());
        await(next.revision(), savedAfter, false);
        server.place(next);
        List<SitePath> changed = server.recent().stream()
                .filter(path -> pages.find(path)
                        .filter(page -> !page.equals(before.files().get(path)))
                        .isPresent())
                .toList();
        server.show(next.knowing(changed));
        return Duration.ofNanos(System.nanoTime() - start);
    }

    private void show(Attempt attempt, Snapshot before, Begin begin) {
        Snapshot now = server.newest();
        List<Problem> problems = attempt.diagnostics().stream().map(Problem::of).toList();
        Snapshot next =
                attempt.outputs().map(outputs -> now.with(outputs, problems)).orElseGet(() -> now.with(problems));
        long pages = next.changedSince(before.revision()).stream()
                .filter(ContentTypes::isPage)
                .count();
        boolean hasNewStyle = before.hasSite() && !before.styleSheets().equals(next.styleSheets());
        // a tab that is quick must not be told of before the build
        synchronized (this) {
            if (begin.first.isEmpty()) {
                await(next.revision(), begin.savedAfter, true);
            }
            server.show(next);
            Duration all = Duration.ofNanos(System.nanoTime() - begin.start);
            listener.built(new PreviewListener.Built(
                    attempt, begin.saved, begin.first.orElse(all), all, pages, hasNewStyle, server.tabs()));
            isEnded = true;
            shownBeforeEnd.ifPresent(listener::shown);
        }
    }

    /** From now on a tab that shows this revision is the first. */
    private synchronized void await(long revision, long savedAfter, boolean isEnded) {
        this.awaited = revision;
        this.savedAfter = savedAfter;
        this.isEnded = isEnded;
        this.shownBeforeEnd = Optional.empty();
    }

    private synchronized void show(Problem problem, Runnable news) {
        server.show(server.newest().with(List.of(problem)));
        news.run();
    }

    /** A file may be on its way to its place: only what still cannot be read at the next look is a problem. */
    private void unreadable(IOException e) {
        if (isUnreadable) {
            Problem problem = Problem.unreadable(e);
            if (!server.newest().problems().equals(List.of(problem))) {
                show(problem, () -> listener.unreadable(problem.message()));
            }
        }
        isUnreadable = true;
        if (server.newest().first().isPresent()) {
            server.show(server.newest().with(server.newest().problems()));
        }
    }

    private synchronized void shown(long revision) {
        if (awaited < 0 || revision < awaited) {
            return;
        }
        awaited = -1;
        Duration atMost = Duration.ofNanos(System.nanoTime() - savedAfter);
        if (isEnded) {
            listener.shown(atMost);
        } else {
            shownBeforeEnd = Optional.of(atMost);
        }
    }

    @Override
    public void close() {
        server.close();
    }
}
