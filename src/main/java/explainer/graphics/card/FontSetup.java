package explainer.graphics.card;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Lets Java2D work on machines without a screen and without fonts.
 *
 * <p>Where a Linux system has no fonts, or lacks fontconfig, the JDK fails before it reads fonts of our own, unless a file says which it has.
 * It takes that from nothing but a file, so this is the one place before publishing where one is written: a temporary one, for this run.
 */
final class FontSetup {
    private static final String HEADLESS = "java.awt.headless";
    private static final String FILE = "sun.awt.fontconfig";
    private static final String RESOURCE = "fontconfig.properties";

    private FontSetup() {}

    /** To be called before anything else that has to do with fonts. */
    static void prepare() {
        System.setProperty(HEADLESS, "true");
        if (System.getProperty("os.name").startsWith("Linux") && System.getProperty(FILE) == null) {
            System.setProperty(FILE, written().toString());
        }
    }

    private static Path written() {
        try (InputStream in = FontSetup.class.getResourceAsStream(RESOURCE)) {
            Path file = Files.createTempFile("explainer", ".properties");
            file.toFile().deleteOnExit();
            Files.write(file, in.readAllBytes());
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
