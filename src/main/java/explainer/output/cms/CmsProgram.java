package explainer.output.cms;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** The files of the content editor that are the same in every site: its page, its program, its icons and their licences. */
public final class CmsProgram {
    private static final List<String> FILES =
            List.of("icons-licence.txt", "icons.woff2", "index.html", "sveltia-cms-licence.txt", "sveltia-cms.js");

    private CmsProgram() {}

    public static List<String> files() {
        return FILES;
    }

    public static byte[] bytes(String file) {
        try (InputStream in = CmsProgram.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("the program was packaged without " + file);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
