package explainer.serve;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Every file in some folders as the disk names it, without a look into the files. What is missing or cannot be listed has no files. */
record FolderState(Map<Path, Stamp> files) {
    /**
     * What changes when a file is saved.
     *
     * @param key the file system's own number of the file; null where it has none
     */
    record Stamp(long size, long modified, Object key) {
        private static Stamp of(BasicFileAttributes attributes) {
            return new Stamp(
                    attributes.size(),
                    attributes.lastModifiedTime().to(java.util.concurrent.TimeUnit.NANOSECONDS),
                    attributes.fileKey());
        }
    }

    /** Names that begin with a dot are left out: they are an editor's own, and no content. */
    static FolderState of(List<Path> folders) {
        Map<Path, Stamp> files = new HashMap<>();
        folders.forEach(folder -> add(folder, files));
        return new FolderState(files);
    }

    private static void add(Path folder, Map<Path, Stamp> files) {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
                    return !directory.equals(folder) && isHidden(directory)
                            ? FileVisitResult.SKIP_SUBTREE
                            : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    if (!isHidden(file)) {
                        files.put(file, Stamp.of(attributes));
                    }
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException e) {
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult postVisitDirectory(Path directory, IOException e) {
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isHidden(Path file) {
        return file.getFileName().toString().startsWith(".");
    }

    /** Files that are new, gone or other in a later state, in order. */
    List<Path> changedIn(FolderState later) {
        List<Path> changed = new ArrayList<>();
        later.files.forEach((file, stamp) -> {
            if (!Objects.equals(files.get(file), stamp)) {
                changed.add(file);
            }
        });
        files.keySet().stream().filter(file -> !later.files.containsKey(file)).forEach(changed::add);
        changed.sort(null);
        return changed;
    }

    /** The same after another look at some of its files. */
    FolderState lookedAtAgain(List<Path> some) {
        Map<Path, Stamp> again = new HashMap<>(files);
        for (Path file : some) {
            try {
                again.put(file, Stamp.of(Files.readAttributes(file, BasicFileAttributes.class)));
            } catch (IOException e) {
                again.remove(file);
            }
        }
        return new FolderState(again);
    }

    /** Whether exactly one file was written, and no name has come or gone: the state is not half of anything. */
    boolean isOneSaveBefore(FolderState later) {
        return files.keySet().equals(later.files.keySet()) && changedIn(later).size() == 1;
    }
}
