package explainer.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A site built by the packaged program, in a process of its own as a user starts it.
 *
 * @param folder of the built site
 */
record BuiltSite(Path folder) {
    private static final Path JAR = Path.of("target/explainer.jar");

    static BuiltSite of(Path project, Path folder, String... more) throws Exception {
        List<String> arguments =
                new java.util.ArrayList<>(List.of("build", "--project=" + project, "--site=" + folder));
        arguments.addAll(List.of(more));
        Run run = Run.of(arguments);
        assertThat(run.exit()).as(run.output()).isZero();
        return new BuiltSite(folder);
    }

    /** Paths of all pages from the site's root. */
    List<String> pages() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .filter(path -> path.endsWith(".html"))
                    .sorted()
                    .toList();
        }
    }

    String text(String page) {
        try {
            return Files.readString(folder.resolve(page));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String fileUrl(String page) {
        return folder.resolve(page).toUri().toString();
    }

    /** What the packaged program printed and returned. */
    record Run(int exit, String output) {
        static Run of(List<String> arguments, String... environment) throws IOException, InterruptedException {
            List<String> command = new java.util.ArrayList<>(List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-jar",
                    JAR.toAbsolutePath().toString()));
            command.addAll(arguments);
            ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
            for (String each : environment) {
                builder.environment().put(each.substring(0, each.indexOf('=')), each.substring(each.indexOf('=') + 1));
            }
            Process process = builder.start();
            process.getOutputStream().close();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Run(process.waitFor(), output);
        }
    }
}
