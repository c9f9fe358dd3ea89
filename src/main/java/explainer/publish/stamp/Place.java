package explainer.publish.stamp;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.zip.CRC32;

/**
 * Where the stamp of a project's builds to one site stands. It is a folder that Git does not see, whatever else is ignored in the project, and
 * that may be deleted at any time.
 */
record Place(Path folder, Path file) {
    private static final String FOLDER = "target/last-builds";
    private static final String CLOCK = "clock";
    private static final String IGNORED = ".gitignore";

    static Place of(Path project, Path site) {
        CRC32 name = new CRC32();
        name.update(site.toAbsolutePath().normalize().toString().getBytes(StandardCharsets.UTF_8));
        Path folder = project.toAbsolutePath().resolve(FOLDER);
        return new Place(
                folder, folder.resolve(Long.toHexString(name.getValue()).concat(".stamp")));
    }

    /** Makes the folder, if it is not there. */
    void open() throws IOException {
        if (!Files.exists(folder.resolve(IGNORED))) {
            Files.createDirectories(folder);
            Files.write(folder.resolve(IGNORED), "*\n".getBytes(StandardCharsets.UTF_8));
        }
    }

    /** What time it is by the clock that gives files their times. */
    long now() throws IOException {
        Path clock = folder.resolve(CLOCK);
        Files.write(clock, new byte[1]);
        return FileState.of(clock).time();
    }

    /** Puts a stamp in the place of the last one, whole. */
    void write(byte[] stamp) throws IOException {
        Path temporary = folder.resolve(file.getFileName().toString().concat(".tmp"));
        Files.write(temporary, stamp);
        Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE);
    }

    void delete() throws IOException {
        Files.deleteIfExists(file);
    }
}
