package explainer.publish;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Says in plain words what the disk refused: {@code cannot write site/index.html: no space left on device}. */
public final class DiskFailure {
    private DiskFailure() {}

    /** Something done to the disk. */
    public interface Step {
        void run() throws IOException;
    }

    /** Runs a step, and names the path if it fails. */
    public static void naming(String verb, Path path, Step step) throws IOException {
        try {
            step.run();
        } catch (IOException e) {
            throw of(verb, path, e);
        }
    }

    /**
     * @param verb what was tried: {@code write}
     */
    static IOException of(String verb, Path path, IOException cause) {
        return new IOException("cannot " + verb + " " + path + ": " + reason(cause), cause);
    }

    private static String reason(IOException cause) {
        if (cause instanceof AccessDeniedException) {
            return "permission denied";
        }
        if (cause instanceof NoSuchFileException) {
            return "it is not there";
        }
        if (cause instanceof FileAlreadyExistsException) {
            return "something else stands there";
        }
        String reason = cause instanceof FileSystemException e ? e.getReason() : cause.getMessage();
        return reason == null || reason.isEmpty()
                ? cause.getClass().getSimpleName()
                : Character.toLowerCase(reason.charAt(0)) + reason.substring(1);
    }
}
