package explainer.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file of the project that the program made and keeps up to date: it says so by a mark.
 *
 * @param path in the project
 * @param mark a part of the text; a file without it is somebody's own, and is left alone
 */
public record ProjectFile(String path, String text, String mark) {
    /** How the file stands on the disk. */
    public enum State {
        RIGHT,
        MISSING,
        OUTDATED,
        FOREIGN
    }

    public ProjectFile {
        if (!text.contains(mark)) {
            throw new IllegalArgumentException("a file that would not be known again: " + path);
        }
    }

    public State state(Path project) throws IOException {
        Path file = project.resolve(path);
        if (!Files.exists(file)) {
            return State.MISSING;
        }
        String found = new String(Files.readAllBytes(file), StandardCharsets.UTF_8).replace("\r\n", "\n");
        if (found.equals(text)) {
            return State.RIGHT;
        }
        return found.contains(mark) ? State.OUTDATED : State.FOREIGN;
    }

    /** Writes the file, whole or not at all; to be called for one that is missing or outdated. */
    public void write(Path project) throws IOException {
        Path file = project.resolve(path);
        Files.createDirectories(file.getParent());
        Path temporary = TemporaryName.beside(file);
        Files.deleteIfExists(temporary);
        Disk disk = new LocalDisk();
        disk.write(temporary, text.getBytes(StandardCharsets.UTF_8));
        disk.move(temporary, file);
    }
}
