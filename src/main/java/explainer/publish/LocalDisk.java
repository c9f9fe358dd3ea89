package explainer.publish;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Set;

/** The disk itself. Files and folders get the permissions that the user's umask gives them. */
public final class LocalDisk implements Disk {
    private static final int LARGEST_PIECE = 1 << 18;

    @Override
    public void createFolder(Path folder) throws IOException {
        Files.createDirectory(folder);
    }

    @Override
    public void write(Path file, byte[] bytes) throws IOException {
        // not over a file that is there: it could be a link to somewhere else
        write(file, bytes, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE));
    }

    @Override
    public void writeDurably(Path file, byte[] bytes) throws IOException {
        write(file, bytes, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE, StandardOpenOption.SYNC));
    }

    /** Asks the system once for a page, where streams of the JDK ask anew for each 8 kB. */
    private static void write(Path file, byte[] bytes, Set<StandardOpenOption> options) throws IOException {
        try (FileChannel channel = FileChannel.open(file, options)) {
            ByteBuffer left = ByteBuffer.wrap(bytes);
            while (left.hasRemaining()) {
                // the JDK keeps a buffer of the largest piece for good
                channel.write(left.limit(Math.min(bytes.length, left.position() + LARGEST_PIECE)));
                left.limit(bytes.length);
            }
        }
    }

    @Override
    public void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            // a crash in here may leave half a file: the next build compares bytes and puts it right
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    @Override
    public void deleteFile(Path file) throws IOException {
        Files.delete(file);
    }

    @Override
    public void deleteFolderIfEmpty(Path folder) throws IOException {
        try {
            Files.delete(folder);
        } catch (DirectoryNotEmptyException e) {
            // somebody else's file is in it: the folder stays, and that is right
        }
    }
}
