package explainer.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Writes the parts of a case as a project. A part's name is a path, and may say in brackets what a text file cannot hold:
 *
 * <ul>
 *   <li>{@code content/a.md (latin-1)}: in that charset
 *   <li>{@code content/a.md (escaped)}: with {@code \}{@code u0007} for a character that no editor shows
 *   <li>{@code content/a.md (and 500 times)}: the text without its last line end, 500 times, after what the file has
 *   <li>{@code content/a.md (link)}: a symbolic link to the path in the text
 *   <li>{@code without content/site.yaml}: no such file or folder, though the fixture has it
 * </ul>
 */
public final class CaseProject {
    private static final Pattern NAME = Pattern.compile("(without )?(\\S+)(?: \\((.+)\\))?");
    private static final Pattern TIMES = Pattern.compile("and (\\d+) times");
    private static final Pattern ESCAPE = Pattern.compile("\\\\u([0-9a-f]{4})");

    private CaseProject() {}

    /** The project of a case in an empty folder, with the real templates. */
    public static Path write(CaseFile source, Path folder) {
        SiteFixture fixture = SiteFixture.in(folder).withRealTemplates();
        for (Map.Entry<String, String> part : source.parts().entrySet()) {
            Matcher name = NAME.matcher(part.getKey());
            if (!name.matches()) {
                throw new IllegalStateException(source.name() + ": not a part: " + part.getKey());
            }
            Path file = folder.resolve(name.group(2));
            if (name.group(1) != null) {
                delete(file);
            } else if (name.group(2).startsWith("content/") || name.group(2).startsWith("templates/")) {
                write(fixture, name.group(2), name.group(3), part.getValue());
            }
        }
        return folder;
    }

    private static void write(SiteFixture fixture, String path, String how, String text) {
        Matcher times = TIMES.matcher(how == null ? "" : how);
        if (how == null) {
            fixture.write(path, text);
        } else if (how.equals("latin-1")) {
            fixture.write(path, text.getBytes(StandardCharsets.ISO_8859_1));
        } else if (how.equals("escaped")) {
            fixture.write(
                    path,
                    ESCAPE.matcher(text)
                            .replaceAll(match -> Matcher.quoteReplacement(
                                    Character.toString(Integer.parseInt(match.group(1), 16)))));
        } else if (how.equals("link")) {
            link(fixture.root().resolve(path), Path.of(text.strip()));
        } else if (times.matches()) {
            fixture.write(
                    path,
                    read(fixture.root().resolve(path)) + text.stripTrailing().repeat(Integer.parseInt(times.group(1))));
        } else {
            throw new IllegalStateException("not a way to write " + path + ": " + how);
        }
    }

    private static String read(Path file) {
        try {
            return Files.exists(file) ? Files.readString(file) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void link(Path from, Path to) {
        try {
            Files.createDirectories(from.getParent());
            Files.createSymbolicLink(from, to);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path path) {
        try (Stream<Path> inside = Files.walk(path)) {
            for (Path each : inside.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
