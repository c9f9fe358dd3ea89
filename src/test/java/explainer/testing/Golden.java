package explainer.testing;

import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Pairs of files: an input, and the whole output that is expected of it. {@code -Dgolden=update} writes the outputs anew. */
public final class Golden {
    private static final String PROPERTY = "golden";

    private final Path folder;
    private final String inputEnding;
    private final String outputEnding;

    /** @param folder in the test resources */
    public Golden(String folder, String inputEnding, String outputEnding) {
        this.folder = Path.of("src/test/resources", folder);
        this.inputEnding = inputEnding;
        this.outputEnding = outputEnding;
    }

    /** The names of all inputs, without their ending, in order. */
    public List<String> names() {
        List<String> names = names(inputEnding);
        if (names.isEmpty()) {
            throw new IllegalStateException("no case in " + folder);
        }
        return names;
    }

    public String input(String name) {
        return text(folder.resolve(name + inputEnding));
    }

    /** Compares the whole output with the expected one, or writes it. */
    public void check(String name, String output) {
        check(folder.resolve(name + outputEnding), output);
    }

    /** The same for a file that stands anywhere in the project. */
    public static void check(Path file, String output) {
        if ("update".equals(System.getProperty(PROPERTY))) {
            update(file, output);
        } else if (!Files.exists(file)) {
            fail("there is no %s; run with -Dgolden=update, and read what it writes", file);
        } else {
            difference(text(file), output).ifPresent(lines -> fail("%s is not what is made now:%n%s", file, lines));
        }
    }

    /** Files that are neither an input with its output nor an output with its input. */
    public List<String> withoutPartner() {
        List<String> lone = new ArrayList<>();
        List<String> inputs = names(inputEnding);
        List<String> outputs = names(outputEnding);
        inputs.stream().filter(name -> !outputs.contains(name)).forEach(name -> lone.add(name + inputEnding));
        outputs.stream().filter(name -> !inputs.contains(name)).forEach(name -> lone.add(name + outputEnding));
        names("").stream()
                .filter(name -> !name.endsWith(inputEnding) && !name.endsWith(outputEnding))
                .forEach(lone::add);
        return lone;
    }

    private static void update(Path file, String output) {
        if (System.getenv("CI") != null) {
            throw new IllegalStateException("expected files are written by people, not by CI: run without -Dgolden");
        }
        try {
            Files.writeString(file, output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The lines that differ, with what is the same before and after left out. */
    static Optional<String> difference(String expected, String actual) {
        if (expected.equals(actual)) {
            return Optional.empty();
        }
        // a lost last line feed is a difference too
        List<String> was = List.of(expected.split("(?<=\n)"));
        List<String> is = List.of(actual.split("(?<=\n)"));
        int start = 0;
        while (start < was.size() && start < is.size() && was.get(start).equals(is.get(start))) {
            start++;
        }
        int end = 0;
        while (end < was.size() - start
                && end < is.size() - start
                && was.get(was.size() - 1 - end).equals(is.get(is.size() - 1 - end))) {
            end++;
        }
        StringBuilder out = new StringBuilder("@@ from line " + (start + 1) + " @@\n");
        was.subList(start, was.size() - end).forEach(line -> out.append(marked('-', line)));
        is.subList(start, is.size() - end).forEach(line -> out.append(marked('+', line)));
        return Optional.of(out.toString());
    }

    private static String marked(char sign, String line) {
        return sign + (line.endsWith("\n") ? line : line + "\n\\ no line end\n");
    }

    private List<String> names(String ending) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(ending))
                    .map(name -> name.substring(0, name.length() - ending.length()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            // a checkout on Windows may have given the file other line ends
            return Files.readString(file).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
