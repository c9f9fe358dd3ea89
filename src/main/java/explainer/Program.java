package explainer;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** How this program was started, for advice that can be typed as it stands. */
final class Program {
    /** Where the launcher says by which name it was called. */
    static final String CALLED = "explainer.program";

    // as after "mvn package"
    private static final String USUAL = "target/explainer";

    private Program() {}

    /** What to type before the name of a command. */
    static String name() {
        return name(Optional.ofNullable(System.getProperty(CALLED)), jar(), Path.of(""));
    }

    static String name(Optional<String> called, Optional<Path> jar, Path here) {
        return called.map(Program::word)
                .or(() -> jar.map(path -> "java -jar " + word(shortest(path, here))))
                .orElse(USUAL);
    }

    /** The jar that this runs from; nothing where classes stand in a folder. */
    static Optional<Path> jar() {
        try {
            Path place = Path.of(Program.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            return Optional.of(place).filter(Files::isRegularFile);
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private static String shortest(Path path, Path here) {
        Path folder = here.toAbsolutePath().normalize();
        return (path.startsWith(folder) ? folder.relativize(path) : path).toString();
    }

    private static String word(String path) {
        return path.contains(" ") ? '"' + path + '"' : path;
    }
}
