package explainer.base;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;

/**
 * Maps a list on all cores, keeping its order, so that a result never depends on scheduling.
 *
 * <p>Workers have a deep stack: the Markdown parser recurses with the nesting of the text. One item may take a bounded time; an item
 * that takes longer, or overflows even the deep stack, is handed to a fallback, which turns it into a diagnostic.
 */
public final class Parallel {
    private static final long STACK_BYTES = 64L << 20;

    private Parallel() {}

    /**
     * @param limit how long one item may take once all items before it are done
     * @param tooHard the result of an item that took too long or overflowed the stack
     */
    public static <T, R> List<R> map(List<T> items, Duration limit, Function<T, R> work, Function<T, R> tooHard) {
        if (items.isEmpty()) {
            return List.of();
        }
        int threads = Math.min(items.size(), Runtime.getRuntime().availableProcessors());
        ThreadPoolExecutor pool = new ThreadPoolExecutor(
                threads, threads, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), Parallel::worker);
        try {
            List<Future<R>> futures = new ArrayList<>(items.size());
            for (T item : items) {
                futures.add(pool.submit(() -> guarded(item, work, tooHard)));
            }
            List<R> results = new ArrayList<>(items.size());
            Progress progress = Progress.current();
            for (int i = 0; i < items.size(); i++) {
                results.add(await(pool, futures.get(i), limit, items.get(i), tooHard));
                progress.done(i + 1, items.size());
            }
            return List.copyOf(results);
        } finally {
            pool.shutdownNow();
        }
    }

    /**
     * What {@code work} gives for each, as {@link Memo#get} remembers it: only what is new is handed to the cores, for handing over costs more
     * than looking up.
     *
     * @param name of the function
     */
    public static <K, R> List<R> map(
            Memo memo, String name, List<K> given, Duration limit, Function<K, R> work, Function<K, R> tooHard) {
        List<R> results = new ArrayList<>(given.size());
        List<K> unknown = new ArrayList<>();
        for (K each : given) {
            R known = memo.known(name, each);
            results.add(known);
            if (known == null) {
                unknown.add(each);
            }
        }
        List<R> made = map(unknown, limit, each -> memo.get(name, each, work), tooHard);
        int next = 0;
        for (int i = 0; i < results.size() && next < made.size(); i++) {
            if (results.get(i) == null) {
                results.set(i, made.get(next++));
            }
        }
        return List.copyOf(results);
    }

    private static Thread worker(Runnable task) {
        Thread thread = new Thread(null, task, "explainer-worker", STACK_BYTES);
        thread.setDaemon(true);
        return thread;
    }

    private static <T, R> R guarded(T item, Function<T, R> work, Function<T, R> tooHard) {
        try {
            return work.apply(item);
        } catch (StackOverflowError e) {
            return tooHard.apply(item);
        }
    }

    private static <T, R> R await(
            ThreadPoolExecutor pool, Future<R> future, Duration limit, T item, Function<T, R> tooHard) {
        try {
            return future.get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            future.cancel(true);
            // most work does not see that it is cancelled: another worker, or the items after it would wait in vain
            pool.setMaximumPoolSize(pool.getMaximumPoolSize() + 1);
            pool.setCorePoolSize(pool.getCorePoolSize() + 1);
            return tooHard.apply(item);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while building", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException bug) {
                throw bug;
            }
            if (e.getCause() instanceof Error bug) {
                throw bug;
            }
            throw new IllegalStateException(e.getCause());
        }
    }
}
