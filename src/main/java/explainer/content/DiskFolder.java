package explainer.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The content folder as it stands on the disk. */
final class DiskFolder {
    private DiskFolder() {}

    /** A file as one look at its folder tells of it. */
    record OnDisk(Path file, Look look, boolean isLink) implements ContentEntry {
        @Override
        public String path() {
            return look.path;
        }

        @Override
        public byte[] bytes() {
            try {
                return Files.readAllBytes(file);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /**
     * What one look at a file tells, without reading it.
     *
     * @param modified in nanoseconds of the file system's own clock
     * @param key the file system's own number of the file; null where it has none
     */
    record Look(String path, long size, long modified, Object key) {
        private static final long SECOND = TimeUnit.SECONDS.toNanos(1);
        private static final long WHOLE_SECONDS = TimeUnit.SECONDS.toNanos(2);
        private static final long TICK = TimeUnit.MILLISECONDS.toNanos(40);

        /**
         * How long after a file was first seen like this a change must show. The clocks of file systems tick every few milliseconds; those
         * of some count whole seconds, or even every other.
         */
        long untilSure() {
            return modified % SECOND == 0 ? WHOLE_SECONDS : TICK;
        }
    }

    /**
     * Everything under a folder, in no order. Folders whose names begin with a dot are not even listed.
     *
     * @throws UncheckedIOException if a folder cannot be read
     */
    static List<ContentEntry> entries(Path folder) {
        List<ContentEntry> entries = new ArrayList<>();
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attributes) {
                    return !dir.equals(folder) && dir.getFileName().toString().startsWith(".")
                            ? FileVisitResult.SKIP_SUBTREE
                            : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    String path = ContentReader.FOLDER + "/"
                            + folder.relativize(file).toString().replace('\\', '/');
                    Look look = new Look(
                            path,
                            attributes.size(),
                            attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS),
                            attributes.fileKey());
                    entries.add(new OnDisk(file, look, attributes.isSymbolicLink()));
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return entries;
    }
}
