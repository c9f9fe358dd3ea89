package explainer.serve;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.BiFunction;
import java.util.function.Supplier;

/**
 * Waits until files have changed and lie still again.
 *
 * <p>It looks often instead of trusting what it is told: that works alike on every system and disk, and a folder that is deleted and
 * made again needs no care. The more there is to look at, the less often it looks; where the system tells of a change, it looks at once.
 */
final class Watcher {
    private static final long SHORTEST = TimeUnit.MILLISECONDS.toNanos(25);
    private static final long LONGEST = TimeUnit.MILLISECONDS.toNanos(500);
    // looking takes at most this part of one core's time
    private static final int SHARE = 20;

    private static final long AFTER_ONE_SAVE = TimeUnit.MILLISECONDS.toNanos(6);
    private static final long AFTER_MANY = TimeUnit.MILLISECONDS.toNanos(60);
    // a folder that never lies still is built as it is
    private static final int MOST_LOOKS = 50;

    private final Supplier<FolderState> look;
    private final Pause pause;
    private final Pause betweenLooks;
    private final BiFunction<FolderState, List<Path>, FolderState> lookAgain;

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
        this(look, pause, pause, (state, files) -> look.get());
    }

    /**
     * @param betweenLooks while nothing has changed; may be shorter than it is told
     * @param lookAgain at some files only
     */
    private Watcher(
            Supplier<FolderState> look,
            Pause pause,
            Pause betweenLooks,
            BiFunction<FolderState, List<Path>, FolderState> lookAgain) {
        this.look = look;
        this.pause = pause;
        this.betweenLooks = betweenLooks;
        this.lookAgain = lookAgain;
    }

    static Watcher of(List<Path> folders) {
        return new Watcher(
                () -> FolderState.of(folders),
                TimeUnit.NANOSECONDS::sleep,
                new Notices(folders),
                FolderState::lookedAtAgain);
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
            betweenLooks.nanos(Math.max(SHORTEST, Math.min(LONGEST, cost * SHARE)));
        }
        return Optional.empty();
    }

    /** Half of a move looks like a deletion: many files get more time to come to rest than one that was saved. */
    private FolderState still(FolderState built, FolderState first) throws InterruptedException {
        FolderState now = first;
        for (int i = 0; i < MOST_LOOKS; i++) {
            boolean isOneSave = built.isOneSaveBefore(now);
            pause.nanos(isOneSave ? AFTER_ONE_SAVE : AFTER_MANY);
            // what else may have been saved meanwhile, the look after the build finds
            FolderState next = isOneSave ? lookAgain.apply(now, built.changedIn(now)) : look.get();
            if (next.equals(now)) {
                return now;
            }
            now = next;
        }
        return now;
    }
}
