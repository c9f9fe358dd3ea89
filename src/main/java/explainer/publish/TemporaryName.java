package explainer.publish;

import explainer.base.Checksum;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * The name under which a file is written before it gets its own: {@code .explainer-3f2a….tmp} beside it, for a rename
 * is atomic only in one file system. The same file has the same name in every build, and one of fixed length, as a
 * page's own name may be as long as the file system allows.
 */
public final class TemporaryName {
    /** How every name begins that the build keeps for itself. */
    static final String RESERVED = ".explainer-";

    private static final String END = ".tmp";

    private TemporaryName() {}

    /** Where {@code file} is written first. */
    public static Path beside(Path file) {
        String name = file.getFileName().toString();
        return file.resolveSibling(RESERVED + Checksum.of(name.getBytes(StandardCharsets.UTF_8)) + END);
    }

    /** Whether a file is one that a build was writing when it ended. */
    static boolean matches(Path file) {
        String name = file.getFileName().toString();
        return name.startsWith(RESERVED) && name.endsWith(END);
    }
}
