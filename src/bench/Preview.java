import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A preview: from the saved file until the new bytes are served, as a browser that asks would see it. */
final class Preview implements AutoCloseable {
    private static final Duration LONGEST = Duration.ofSeconds(120);
    private static final long BETWEEN = TimeUnit.MILLISECONDS.toNanos(1);
    /** What hugo server and ours say of a rebuild. */
    private static final Pattern REPORTED = Pattern.compile("(?:Total in |rebuilt in )([0-9.]+) ?ms");

    private final Tool tool;
    private final Corpus corpus;
    private final Path project;
    private final Path log;
    private final Tool.Server server;
    private final String address;
    private final Process process;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /**
     * What was measured, in milliseconds.
     *
     * @param served from the save to the bytes
     * @param reported what the tool itself says of the same changes; empty if it says nothing
     */
    record Times(List<Double> served, List<Double> reported) {}

    Preview(Tool tool, Corpus corpus, Path project, Path notes, int port) throws IOException {
        this.tool = tool;
        this.corpus = corpus;
        this.project = project;
        this.log = notes.resolve("server.txt");
        this.server = tool.server(project, port).orElseThrow();
        this.address = "http://127.0.0.1:" + port;
        this.process = new ProcessBuilder(server.command())
                .directory(project.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
    }

    private String page() {
        Corpus.Page page = corpus.sample();
        return server.page().formatted(Corpus.section(page.section()), page.slug());
    }

    private String tag() {
        return server.tag().formatted(Corpus.tag(corpus.sample().tags().get(0)));
    }

    /** A word more in the text of a page. */
    Times body(int changes) throws IOException, InterruptedException {
        Path file = tool.source(project, corpus.sample());
        String text = Files.readString(file);
        return changes(
                changes,
                page(),
                marker -> write(file, text.replaceFirst("\n## ", "\nNow " + marker + ".\n\n## ")),
                () -> write(file, text));
    }

    /** Another title, seen on the page of its tag. */
    Times title(int changes) throws IOException, InterruptedException {
        Path file = tool.source(project, corpus.sample());
        String text = Files.readString(file);
        String title = corpus.sample().title();
        return changes(
                changes,
                tag(),
                marker -> write(file, text.replaceFirst("title: " + title, "title: " + title + " " + marker)),
                () -> write(file, text));
    }

    private interface Change {
        void to(String marker) throws IOException;
    }

    private interface Undo {
        void run() throws IOException;
    }

    private Times changes(int count, String path, Change change, Undo undo) throws IOException, InterruptedException {
        await(path, "</html>");
        List<Double> served = new ArrayList<>();
        // one change more than counted: the first is slow everywhere
        int before = 0;
        for (int i = 0; i <= count; i++) {
            String marker = "mark" + path.length() + "x" + i + "x";
            // a tool that waits for the disk to come to rest has come to rest
            Thread.sleep(700);
            before = i == 1 ? reported().size() : before;
            long start = System.nanoTime();
            change.to(marker);
            await(path, marker);
            if (i > 0) {
                served.add((System.nanoTime() - start) / 1e6);
            }
        }
        Thread.sleep(700);
        List<Double> reported = reported();
        List<Double> own = List.copyOf(reported.subList(Math.min(before, reported.size()), reported.size()));
        undo.run();
        Thread.sleep(2000);
        return new Times(served, own);
    }

    private void await(String path, String wanted) throws IOException, InterruptedException {
        long start = System.nanoTime();
        while (System.nanoTime() - start < LONGEST.toNanos()) {
            if (!process.isAlive()) {
                throw new IOException("the preview ended:\n" + Files.readString(log));
            }
            if (get(path).contains(wanted)) {
                return;
            }
            TimeUnit.NANOSECONDS.sleep(BETWEEN);
        }
        throw new IOException(address + path + " never showed \"" + wanted + "\":\n" + Files.readString(log));
    }

    private String get(String path) throws InterruptedException {
        try {
            HttpRequest request =
                    HttpRequest.newBuilder(URI.create(address + path)).build();
            return client.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8))
                    .body();
        } catch (IOException e) {
            return "";
        }
    }

    private List<Double> reported() throws IOException {
        List<Double> all = new ArrayList<>();
        Matcher matcher = REPORTED.matcher(Files.readString(log));
        while (matcher.find()) {
            all.add(Double.parseDouble(matcher.group(1)));
        }
        return all;
    }

    private static void write(Path file, String text) throws IOException {
        Files.writeString(file, text);
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(10, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
