package explainer.base;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** Names bytes by what they are: SHA-256 (FIPS 180-4) in hexadecimal. */
public final class Fingerprint {
    private static final int SHORT = 10;
    private static final Pattern IN_NAME = Pattern.compile("\\.[0-9a-f]{" + SHORT + "}(?=\\.[^./]+$)");

    private Fingerprint() {}

    public static String of(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    /** {@code assets/site.css} as {@code assets/site.3f2a….css}: a browser may keep the file for ever. */
    public static SitePath inName(SitePath path, byte[] bytes) {
        String value = path.value();
        int dot = value.lastIndexOf('.');
        return SitePath.of(value.substring(0, dot) + "." + of(bytes).substring(0, SHORT) + value.substring(dot));
    }

    /** The name that a file has whatever it holds: {@code assets/site.3f2a….css} as {@code assets/site.css}. */
    public static SitePath notInName(SitePath path) {
        return SitePath.of(IN_NAME.matcher(path.value()).replaceFirst(""));
    }
}
