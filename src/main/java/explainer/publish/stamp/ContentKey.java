package explainer.publish.stamp;

import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
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

    /** The first checksum alone, of a file that may be large and is not taken into memory as a whole. */
    static long checksum(Path file) throws IOException {
        CRC32 checksum = new CRC32();
        byte[] part = new byte[1 << 16];
        try (InputStream in = new FileInputStream(file.toFile())) {
            for (int length = in.read(part); length >= 0; length = in.read(part)) {
                checksum.update(part, 0, length);
            }
        }
        return checksum.getValue();
    }
}
