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

/** The content folder as it stands on the disk. */
final class DiskFolder {
    private DiskFolder() {}

    private record OnDisk(Path file, String path, boolean isLink) implements ContentEntry {
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
                    entries.add(new OnDisk(file, path, attributes.isSymbolicLink()));
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return entries;
    }
}
