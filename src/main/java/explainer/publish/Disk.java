package explainer.publish;

import java.io.IOException;
import java.nio.file.Path;

/** All that publishing and revising do to the disk, in steps small enough that a test can let each of them fail. */
public interface Disk {
    /** Makes one folder in a folder that exists. */
    void createFolder(Path folder) throws IOException;

    /** Writes a file that does not exist yet. */
    void write(Path file, byte[] bytes) throws IOException;

    /** Writes a file that does not exist yet, and waits until it would outlast a power cut. */
    void writeDurably(Path file, byte[] bytes) throws IOException;

    /** Renames a file in its folder, over the file that has the name now. */
    void move(Path from, Path to) throws IOException;

    void deleteFile(Path file) throws IOException;

    /** Deletes a folder, unless something is in it. */
    void deleteFolderIfEmpty(Path folder) throws IOException;
}
