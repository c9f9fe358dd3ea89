package explainer.serve;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Ends a pause as soon as the system says that something in the folders has changed.
 *
 * <p>It only says when to look: what has changed is seen by looking, which also finds what no system tells, a little later.
 */
final class Notices implements Watcher.Pause {
    private final List<Path> folders;
    private final Optional<WatchService> service;
    private final Set<Path> watched = new HashSet<>();

    Notices(List<Path> folders) {
        this.folders = List.copyOf(folders);
        this.service = open();
        watch();
    }

    /** Nothing where the system has no more of them to give away. */
    private static Optional<WatchService> open() {
        try {
            return Optional.of(FileSystems.getDefault().newWatchService());
        } catch (IOException | UnsupportedOperationException e) {
            return Optional.empty();
        }
    }

    @Override
    public void nanos(long length) throws InterruptedException {
        if (service.isEmpty()) {
            TimeUnit.NANOSECONDS.sleep(length);
            return;
        }
        try {
            boolean isNew = false;
            WatchKey key = service.get().poll(length, TimeUnit.NANOSECONDS);
            while (key != null) {
                isNew |= key.pollEvents().stream()
                        .anyMatch(event -> event.kind() != StandardWatchEventKinds.ENTRY_MODIFY);
                if (!key.reset()) {
                    watched.remove((Path) key.watchable());
                }
                key = service.get().poll();
            }
            // a folder that was deleted and made again is another one
            if (isNew || !watched.containsAll(folders)) {
                watch();
            }
        } catch (ClosedWatchServiceException e) {
            TimeUnit.NANOSECONDS.sleep(length);
        }
    }

    /** Folders that are not watched yet. */
    private void watch() {
        for (Path folder : folders) {
            try (Stream<Path> inside = Files.walk(folder)) {
                inside.filter(Files::isDirectory).forEach(this::watch);
            } catch (IOException | UncheckedIOException e) {
                // it is looked at all the same
                watched.remove(folder);
            }
        }
    }

    private void watch(Path folder) {
        if (service.isEmpty() || !watched.add(folder)) {
            return;
        }
        try {
            folder.register(
                    service.get(),
                    StandardWatchEventKinds.ENTRY_CREATE,
                    StandardWatchEventKinds.ENTRY_DELETE,
                    StandardWatchEventKinds.ENTRY_MODIFY);
        } catch (IOException e) {
            watched.remove(folder);
        }
    }
}
