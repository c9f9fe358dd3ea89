package explainer.publish.stamp;

import java.io.IOException;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;

/**
 * Names the bytes of an input by two checksums of different polynomials, 64 bits in all. They tell an edited file from one that was only
 * touched, and need a hundredth of the time of a cryptographic hash in a young process. They are no defence against somebody who forges files:
 * whoever writes to the project need not forge any.
 */
final class ContentKey {
    private ContentKey() {}

    static String of(byte[] bytes) {
        CRC32 one = new CRC32();
        one.update(bytes);
        CRC32C other = new CRC32C();
        other.update(bytes);
        return Long.toHexString(one.getValue() << Integer.SIZE | other.getValue());
    }

    /** That of a file's bytes as they stand on the disk. */
    static String of(Path file) throws IOException {
        return of(Files.readAllBytes(file));
    }

    /** The first checksum alone, of a file that may be large and is not copied into memory. */
    static long checksum(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file)) {
            MappedByteBuffer bytes = channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
            CRC32 checksum = new CRC32();
            checksum.update(bytes);
            return checksum.getValue();
        }
    }
}
