package explainer;

import java.io.IOException;
import java.nio.file.Path;
import java.text.ParseException;
import jdk.jfr.Configuration;
import jdk.jfr.Recording;

/** Records what the program does for JDK Mission Control: a file of the Java Flight Recorder. */
final class Recorder {
    private Recorder() {}

    /** Work that reads and writes. */
    interface Work {
        int run() throws IOException;
    }

    /**
     * Does the work while it is recorded.
     *
     * @throws IOException if the file cannot be written, before the work begins, or from the work
     */
    static int during(Work work, Path file) throws IOException {
        try (Recording recording = new Recording(Configuration.getConfiguration("profile"))) {
            recording.setDestination(file.toAbsolutePath());
            recording.start();
            int result = work.run();
            recording.stop();
            return result;
        } catch (ParseException e) {
            throw new IllegalStateException("the JDK's own settings cannot be read", e);
        }
    }
}
