package explainer.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;

/** A small project on the disk. What a test does not write itself is there in its simplest right form. */
public final class SiteFixture {
    private static final Path REAL_TEMPLATES = Path.of("templates");
    private static final String SETTINGS = "title: Fixture\nlanguage: en\n";
    private static final String HOME = """
            ---
            title: Fixture
            summary: A front page that has all it needs and nothing that a test could stumble over.
            question: Does it build?
            answer: It does.
            ---
            """;

    private final Path root;

    private SiteFixture(Path root) {
        this.root = root;
    }

    /** An empty project in a folder, with settings and a front page. */
    public static SiteFixture in(Path root) {
        return new SiteFixture(root).write("content/site.yaml", SETTINGS).write("content/index.md", HOME);
    }

    /** The front matter of a right topic page, to be followed by its text. */
    public static String page(String title, String text) {
        return "---\ntitle: " + title
                + "\nkind: concept\nsummary: A summary that is long enough for search results and link previews.\n---\n"
                + text;
    }

    public SiteFixture write(String path, String text) {
        return write(path, text.getBytes(StandardCharsets.UTF_8));
    }

    public SiteFixture write(String path, byte[] bytes) {
        try {
            Path file = root.resolve(path);
            Files.createDirectories(file.getParent());
            Files.write(file, bytes);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public SiteFixture writeAll(Map<String, String> files) {
        files.forEach(this::write);
        return this;
    }

    /** Copies the project's own templates. */
    public SiteFixture withRealTemplates() {
        try (Stream<Path> files = Files.walk(REAL_TEMPLATES)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                write(
                        "templates/"
                                + REAL_TEMPLATES.relativize(file).toString().replace('\\', '/'),
                        Files.readAllBytes(file));
            }
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Path root() {
        return root;
    }
}
