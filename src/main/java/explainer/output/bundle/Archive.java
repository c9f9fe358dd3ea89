package explainer.output.bundle;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files in one: a zip whose bytes depend on what is in it, not on when it was made. */
public final class Archive {
    // the JDK adds a field to entries of the very first day that the format can say
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final ZipOutputStream zip = new ZipOutputStream(bytes);

    public Archive() {
        zip.setLevel(Deflater.BEST_COMPRESSION);
    }

    /** Adds a file. */
    public void add(String name, byte[] content) {
        put(new ZipEntry(name), content);
    }

    /** Adds a file that stands in the archive as it is. */
    void addPlain(String name, byte[] content) {
        CRC32 sum = new CRC32();
        sum.update(content);
        ZipEntry entry = new ZipEntry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        entry.setCrc(sum.getValue());
        put(entry, content);
    }

    private void put(ZipEntry entry, byte[] content) {
        entry.setTimeLocal(TIME);
        try {
            zip.putNextEntry(entry);
            zip.write(content);
            zip.closeEntry();
        } catch (IOException e) {
            throw new UncheckedIOException("an archive in memory cannot fail", e);
        }
    }

    /** The whole, to which nothing can be added any more. */
    public byte[] bytes() {
        try {
            zip.close();
        } catch (IOException e) {
            throw new UncheckedIOException("an archive in memory cannot fail", e);
        }
        return bytes.toByteArray();
    }
}
