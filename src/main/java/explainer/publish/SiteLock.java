package explainer.publish;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Keeps a second build out of {@code site/} while one writes to it.
 *
 * <p>A lock of the operating system on a file, not the mere existence of a file: when a build is killed its lock goes
 * with it, so nobody has to delete anything by hand. A second build is turned away at once instead of waiting, for what
 * it read may be old by then. The file stays: if it were deleted, a build could hold a lock on the deleted file while
 * another locks its successor.
 */
final class SiteLock implements Closeable {
    static final String FILE = ".explainer-lock";

    private final FileChannel channel;
    // kept: the JDK forgets a lock that nobody refers to, and would grant it again in this program
    private final FileLock lock;

    private SiteLock(FileChannel channel, FileLock lock) {
        this.channel = channel;
        this.lock = lock;
    }

    static SiteLock on(Path site) throws IOException {
        Path file = site.resolve(FILE);
        FileChannel channel;
        try {
            channel = FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
        } catch (IOException e) {
            throw DiskFailure.of("open", file, e);
        }
        try {
            FileLock lock = channel.tryLock();
            if (lock != null) {
                return new SiteLock(channel, lock);
            }
        } catch (OverlappingFileLockException e) {
            // the other build is in this program: said below, as for one in another
        } catch (IOException e) {
            channel.close();
            throw DiskFailure.of("lock", file, e);
        }
        channel.close();
        throw new IOException("another build is writing to " + site + " just now: build again when it is done");
    }

    @Override
    public void close() throws IOException {
        lock.release();
        channel.close();
    }
}
