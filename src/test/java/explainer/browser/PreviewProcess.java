package explainer.browser;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;

/** The packaged program while it serves, in a process of its own as an editor starts it. */
final class PreviewProcess implements AutoCloseable {
    private static final long LONGEST_SECONDS = 120;

    private final Process process;
    private final List<String> lines = new CopyOnWriteArrayList<>();
    private final Thread reader;

    PreviewProcess(Path project, int port) throws IOException {
        process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        // so that a test need not wait for the usual time
                        "-Dsun.net.httpserver.maxReqTime=2",
                        "-jar",
                        Path.of("target/explainer.jar").toAbsolutePath().toString(),
                        "serve",
                        "--project=" + project,
                        "--port=" + port)
                .redirectErrorStream(true)
                .start();
        reader = new Thread(this::read, "preview-output");
        reader.start();
    }

    private void read() {
        try (BufferedReader out =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            out.lines().forEach(lines::add);
        } catch (IOException | java.io.UncheckedIOException e) {
            lines.add("(the output ended: " + e.getMessage() + ")");
        }
    }

    List<String> lines() {
        return lines;
    }

    /** Waits for a line that contains a text, after so many lines. */
    String awaitLine(int after, String text) throws InterruptedException {
        long start = System.nanoTime();
        while (System.nanoTime() - start < TimeUnit.SECONDS.toNanos(LONGEST_SECONDS)) {
            for (int i = after; i < lines.size(); i++) {
                if (lines.get(i).contains(text)) {
                    return lines.get(i);
                }
            }
            Thread.sleep(5);
        }
        throw new AssertionError("no line with \"" + text + "\" in " + lines);
    }

    String url(String path) throws InterruptedException {
        String line = awaitLine(0, "Preview: ");
        awaitLine(0, "built in ");
        return line.split(" ")[1] + path;
    }

    /** Asks the program to end, as Ctrl-C does, and returns its exit code. */
    int end() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS)) {
            throw new AssertionError("it does not end");
        }
        reader.join();
        return process.exitValue();
    }

    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
    }
}
