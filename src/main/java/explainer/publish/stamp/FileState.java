package explainer.publish.stamp;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.concurrent.TimeUnit;

/**
 * What one look at a file tells, without reading it.
 *
 * @param size of a file in bytes, or what else it is
 * @param time of the last change of a file, in nanoseconds of the file system's own clock
 * @param node the file system's number of a file, where it has one: a file that was put in the place of another has a new one
 */
record FileState(long size, long time, int node) {
    static final long FOLDER = -1;
    static final long OTHER = -2;

    /** The time of a file that may have changed within the tick of the clock in which it was looked at: no file has it. */
    static final long UNSURE = Long.MIN_VALUE;

    private static final long SECOND = TimeUnit.SECONDS.toNanos(1);
    private static final long WHOLE_SECONDS = TimeUnit.SECONDS.toNanos(2);
    private static final long TICK = TimeUnit.MILLISECONDS.toNanos(40);

    /** @throws IOException if there is none */
    static FileState of(Path file) throws IOException {
        BasicFileAttributes attributes =
                Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        if (attributes.isRegularFile()) {
            Object node = attributes.fileKey();
            return new FileState(
                    attributes.size(),
                    attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS),
                    node == null ? 0 : node.hashCode());
        }
        return new FileState(attributes.isDirectory() ? FOLDER : OTHER, 0, 0);
    }

    /**
     * Whether a change after {@code now} might leave the same time as that of a change before it. The clocks of file systems tick every
     * few milliseconds; those of some count whole seconds, or even every other.
     */
    boolean isFresh(long now) {
        return size >= 0 && time >= now - (time % SECOND == 0 ? WHOLE_SECONDS : TICK);
    }

    /** The same, not to be taken for unchanged until somebody has looked into the file. */
    FileState unsure() {
        return new FileState(size, UNSURE, node);
    }
}
