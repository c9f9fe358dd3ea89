package explainer.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A whole test in one text file: first lines that say what it shows, then parts that begin with {@code -- name --}.
 *
 * @param description the lines before the first part, without their number signs
 * @param parts by name, in order, each with its text
 */
public record CaseFile(String name, String description, Map<String, String> parts) {

    /** Reads every file of a folder of the test resources with an ending, in the order of names. */
    public static List<CaseFile> all(String folder, String ending) {
        Path root = Path.of("src/test/resources", folder);
        try (Stream<Path> files = Files.list(root)) {
            List<CaseFile> cases = files.filter(
                            file -> file.getFileName().toString().endsWith(ending))
                    .sorted()
                    .map(CaseFile::read)
                    .toList();
            if (cases.isEmpty()) {
                throw new IllegalStateException("no case in " + root);
            }
            return cases;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static CaseFile read(Path file) {
        StringBuilder description = new StringBuilder();
        Map<String, StringBuilder> parts = new LinkedHashMap<>();
        StringBuilder part = null;
        for (String line : text(file).split("(?<=\n)")) {
            String bare = line.stripTrailing();
            if (bare.startsWith("-- ") && bare.endsWith(" --")) {
                part = new StringBuilder();
                if (parts.put(bare.substring(3, bare.length() - 3), part) != null) {
                    throw new IllegalStateException(file + " has two parts " + bare);
                }
            } else if (part == null) {
                description.append(bare.replaceFirst("^# ?", "")).append('\n');
            } else {
                part.append(line);
            }
        }
        Map<String, String> texts = new LinkedHashMap<>();
        parts.forEach((name, text) -> texts.put(name, text.toString()));
        return new CaseFile(
                file.getFileName().toString(), description.toString().strip(), texts);
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
