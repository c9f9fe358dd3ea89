package explainer.base;

import java.util.HexFormat;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;

/**
 * Tells bytes from others, as those of a file before and after a change: two checksums of different polynomials, 64 bits in all. They take a
 * sixtieth of the time of a cryptographic hash, which counts for every file of a site. They are no defence against somebody who forges
 * files: whoever can write into the site need not forge any.
 */
public final class Checksum {
    /** How many hexadecimal digits one has. */
    public static final int DIGITS = 16;

    private Checksum() {}

    public static String of(byte[] bytes) {
        CRC32 one = new CRC32();
        one.update(bytes);
        CRC32C other = new CRC32C();
        other.update(bytes);
        return HexFormat.of().toHexDigits(one.getValue() << Integer.SIZE | other.getValue());
    }
}
