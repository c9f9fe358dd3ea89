package explainer.serve;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Waits until files have changed and lie still again.
 *
 * <p>It looks often instead of asking the system to be told: that works alike on every system and disk, and a folder that is deleted and
 * made again needs no care. The more there is to look at, the less often it looks.
 */
final class Watcher {
    private static final long SHORTEST = TimeUnit.MILLISECONDS.toNanos(25);
    private static final long LONGEST = TimeUnit.MILLISECONDS.toNanos(500);
    // looking takes at most this part of one core's time
    private static final int SHARE = 20;

    private static final long AFTER_ONE_SAVE = TimeUnit.MILLISECONDS.toNanos(12);
    private static final long AFTER_MANY = TimeUnit.MILLISECONDS.toNanos(60);
    // a folder that never lies still is built as it is
    private static final int MOST_LOOKS = 50;

    private final Supplier<FolderState> look;
    private final Pause pause;

    /** Lets time pass. */
    @FunctionalInterface
    interface Pause {
        void nanos(long length) throws InterruptedException;
    }

    /**
     * What has been saved.
     *
     * @param state to be built
     * @param files that differ
     * @param before the time of {@link System#nanoTime} at which the files still were as they had been: no save is older
     */
    record Change(FolderState state, List<Path> files, long before) {}

    Watcher(Supplier<FolderState> look, Pause pause) {
        this.look = look;
        this.pause = pause;
    }

    static Watcher of(List<Path> folders) {
        return new Watcher(() -> FolderState.of(folders), TimeUnit.NANOSECONDS::sleep);
    }

    FolderState look() {
        return look.get();
    }

    /**
     * Waits for a state other than the one that was built.
     *
     * @param longest how long to wait, in nanoseconds
     * @return nothing if the time is over
     */
    Optional<Change> await(FolderState built, long since, long longest) throws InterruptedException {
        long start = System.nanoTime();
        long before = since;
        while (System.nanoTime() - start < longest) {
            long looked = System.nanoTime();
            FolderState now = look.get();
            long cost = System.nanoTime() - looked;
            if (!now.equals(built)) {
                FolderState still = still(built, now);
                // a file that was moved away and back again is no change
                if (!still.equals(built)) {
                    return Optional.of(new Change(still, built.changedIn(still), before));
                }
                looked = System.nanoTime();
            }
            before = looked;
            pause.nanos(Math.max(SHORTEST, Math.min(LONGEST, cost * SHARE)));
        }
        return Optional.empty();
    }

    /** Half of a move looks like a deletion: many files get more time to come to rest than one that was saved. */
    private FolderState still(FolderState built, FolderState first) throws InterruptedException {
        FolderState now = first;
        for (int i = 0; i < MOST_LOOKS; i++) {
            pause.nanos(built.isOneSaveBefore(now) ? AFTER_ONE_SAVE : AFTER_MANY);
            FolderState next = look.get();
            if (next.equals(now)) {
                return now;
            }
            now = next;
        }
        return now;
    }
}
