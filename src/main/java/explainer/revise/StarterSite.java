package explainer.revise;

import explainer.content.yaml.YamlText;
import explainer.entity.Declaration;
import explainer.entity.Form;
import explainer.publish.DiskFailure;
import explainer.publish.TemporaryName;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A whole project on no subject, which builds at once: content to write over, the templates, workflows, and the program itself. */
public final class StarterSite {
    /** Where the program stands in the project. */
    public static final String PROGRAM = ".explainer/explainer.jar";

    private static final String STARTER = "/starter/";
    private static final String TEMPLATES = "/templates/";
    // Maven leaves out some names that begin with a dot
    private static final Map<String, String> FILES = Map.ofEntries(
            Map.entry("README.md", "README.md"),
            Map.entry("gitignore", ".gitignore"),
            Map.entry("gitattributes", ".gitattributes"),
            Map.entry("pages.yml", ".github/workflows/pages.yml"),
            Map.entry("pull-request.yml", ".github/workflows/pull-request.yml"),
            Map.entry("content/README.md", "content/README.md"),
            Map.entry("content/site.yaml", "content/site.yaml"),
            Map.entry("content/index.md", "content/index.md"),
            Map.entry("content/guide/first-topic.md", "content/guide/first-topic.md"),
            Map.entry("content/guide/how-it-works.md", "content/guide/how-it-works.md"),
            Map.entry("content/data/sources.yaml", "content/data/sources.yaml"));
    private static final Map<String, Declaration> TABLES = Map.of(
            "{{topic-page}}", Declaration.TOPIC,
            "{{front-page}}", Declaration.HOME,
            "{{settings}}", Declaration.SITE,
            "{{sources}}", Declaration.SOURCES,
            "{{facts}}", Declaration.FACTS,
            "{{quotes}}", Declaration.QUOTES,
            "{{disputes}}", Declaration.DISPUTES,
            "{{corrections}}", Declaration.CORRECTIONS,
            "{{terms}}", Declaration.TERMS);

    private StarterSite() {}

    /**
     * Writes the project, all of it or nothing.
     *
     * @param folder new or empty
     * @param program the program's jar, where it runs from one
     */
    public static void write(Path folder, String title, Optional<Path> program) throws IOException {
        SortedMap<String, byte[]> files = files(title);
        if (program.isPresent()) {
            files.put(PROGRAM, Files.readAllBytes(program.get()));
        }
        Path target = folder.toAbsolutePath().normalize();
        Path temporary = TemporaryName.beside(target);
        try {
            // one that was cut short left it here
            delete(temporary);
            DiskFailure.naming("write", folder, () -> {
                for (Map.Entry<String, byte[]> file : files.entrySet()) {
                    Path path = temporary.resolve(file.getKey());
                    Files.createDirectories(path.getParent());
                    Files.write(path, file.getValue());
                }
                Files.deleteIfExists(target);
                Files.move(temporary, target);
            });
        } finally {
            delete(temporary);
        }
    }

    /** Every file but the program, by its path. */
    static SortedMap<String, byte[]> files(String title) throws IOException {
        SortedMap<String, byte[]> files = new TreeMap<>();
        for (Map.Entry<String, String> file : FILES.entrySet()) {
            try (InputStream in = resource(STARTER + file.getKey()).openStream()) {
                String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                files.put(file.getValue(), filled(text, title).getBytes(StandardCharsets.UTF_8));
            }
        }
        files.putAll(templates());
        return files;
    }

    private static String filled(String text, String title) {
        String filled = text.replace("\"{{title}}\"", YamlText.quoted(title)).replace("{{title}}", title);
        for (Map.Entry<String, Declaration> table : TABLES.entrySet()) {
            filled = filled.replace(
                    table.getKey() + "\n", table(table.getValue().keys().keys()));
        }
        return filled;
    }

    private static String table(List<Form.Key> keys) {
        StringBuilder table =
                new StringBuilder("| Key | Must | Holds | It must be | Example |\n| --- | --- | --- | --- | --- |\n");
        for (Form.Key key : keys) {
            String parts = key.parts().isEmpty()
                    ? ""
                    : "; each has "
                            + String.join(
                                    ", ",
                                    key.parts().stream()
                                            .map(part -> "`" + part.name() + "`")
                                            .toList());
            table.append("| `")
                    .append(key.name())
                    .append("` | ")
                    .append(key.isRequired() ? "yes" : "")
                    .append(" | ")
                    .append(cell(key.meaning() + parts))
                    .append(" | ")
                    .append(cell(key.parts().isEmpty() ? key.wanted() : "a list"))
                    .append(" | ")
                    .append(key.parts().isEmpty() ? "`" + cell(key.example()) + "`" : "")
                    .append(" |\n");
        }
        return table.toString();
    }

    private static String cell(String text) {
        return text.replace("|", "\\|");
    }

    private static SortedMap<String, byte[]> templates() throws IOException {
        try {
            URI place = resource(TEMPLATES + "frame.ftlh").toURI();
            if (!place.getScheme().equals("jar")) {
                return under(Path.of(place).getParent());
            }
            try (FileSystem jar = FileSystems.newFileSystem(place, Map.of())) {
                return under(jar.getPath(TEMPLATES));
            }
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static SortedMap<String, byte[]> under(Path folder) throws IOException {
        SortedMap<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                files.put(
                        "templates/" + folder.relativize(path).toString().replace('\\', '/'), Files.readAllBytes(path));
            }
        }
        return files;
    }

    private static URL resource(String name) {
        URL found = StarterSite.class.getResource(name);
        if (found == null) {
            throw new IllegalStateException("the program lacks " + name);
        }
        return found;
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> inside = Files.walk(folder)) {
                for (Path each : inside.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(each);
                }
            }
        }
    }
}
