package explainer.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What counts as a change, and when it is over. */
class WatcherTest {
    @TempDir
    Path folder;

    @Test
    void aMoveThatTakesSeveralLooksIsOneChange() throws Exception {
        FolderState built = state("a", 1, "b", 1);
        FolderState end = state("x/a", 1, "x/b", 1);
        Watcher.Change change = change(built, built, state("b", 1), state("x/a", 1, "b", 1), end, end);
        assertThat(change.state()).isEqualTo(end);
        assertThat(change.files()).hasSize(4);
    }

    @Test
    void aFileThatIsGoneForAMomentHasOnlyChanged() throws Exception {
        FolderState built = state("a", 1, "b", 1);
        FolderState saved = state("a", 2, "b", 1);
        assertThat(change(built, state("b", 1), saved, saved).files()).containsExactly(Path.of("a"));
    }

    @Test
    void aFileThatComesBackAsItWasIsNoChange() throws Exception {
        FolderState built = state("a", 1);
        FolderState saved = state("a", 2);
        assertThat(change(built, state(), built, built, saved, saved).state()).isEqualTo(saved);
    }

    @Test
    void aFolderThatNeverLiesStillIsBuiltAllTheSame() throws Exception {
        long[] looks = new long[1];
        Watcher restless = new Watcher(() -> state("a", looks[0]++), length -> {});
        assertThat(restless.await(state("a", -1), 0, Long.MAX_VALUE)).isPresent();
    }

    @Test
    void oneSavedFileNeedsLessRestThanAMove() throws Exception {
        Map<String, Long> rest = new HashMap<>();
        FolderState built = state("a", 1, "b", 1);
        for (FolderState now : List.of(state("a", 2, "b", 1), state("a", 1))) {
            Queue<FolderState> looks = new ArrayDeque<>(List.of(now, now));
            new Watcher(looks::remove, length -> rest.put(now.files().size() + " files", length))
                    .await(built, 0, Long.MAX_VALUE);
        }
        assertThat(rest.get("2 files")).isLessThan(rest.get("1 files"));
    }

    @Test
    void theDiskIsSeenWithoutAnEditorsOwnFiles() throws IOException {
        Path content = Files.createDirectories(folder.resolve("content/summit"));
        Path page = Files.writeString(content.resolve("x.md"), "one");
        FolderState before = now();
        Files.writeString(content.resolve(".x.md.swp"), "an editor's own");
        Files.createDirectories(folder.resolve("content/.git"));
        Files.writeString(folder.resolve("content/.git/index"), "x");
        assertThat(before.changedIn(now())).isEmpty();
        // saved beside and put into its place, with the size and the time of the old one
        Path copy = Files.copy(page, content.resolve(".new"), StandardCopyOption.COPY_ATTRIBUTES);
        Files.writeString(copy, "two");
        Files.setLastModifiedTime(copy, Files.getLastModifiedTime(page));
        Files.move(copy, page, StandardCopyOption.ATOMIC_MOVE);
        assertThat(before.changedIn(now())).containsExactly(page);
        assertThat(before.isOneSaveBefore(now())).isTrue();
    }

    @Test
    void aFolderThatIsNotThereHasNoFiles() {
        assertThat(FolderState.of(List.of(folder.resolve("none"))).files()).isEmpty();
    }

    private FolderState now() {
        return FolderState.of(List.of(folder.resolve("content")));
    }

    private static Watcher.Change change(FolderState built, FolderState... looks) throws InterruptedException {
        Queue<FolderState> queue = new ArrayDeque<>(List.of(looks));
        Watcher.Change change = new Watcher(queue::remove, length -> {})
                .await(built, 0, Long.MAX_VALUE)
                .orElseThrow();
        assertThat(queue).isEmpty();
        return change;
    }

    private static FolderState state(Object... namesAndTimes) {
        Map<Path, FolderState.Stamp> files = new HashMap<>();
        for (int i = 0; i < namesAndTimes.length; i += 2) {
            long time = ((Number) namesAndTimes[i + 1]).longValue();
            files.put(Path.of((String) namesAndTimes[i]), new FolderState.Stamp(1, time, null));
        }
        return new FolderState(files);
    }
}
