package explainer.testing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * An explanation of one code, with a wrong and a right example: a case file whose description is the explanation, in Markdown. A part
 * {@code right PATH} is the file as it should be, and a part {@code right} alone says it in words where no file can show it; a part
 * {@code published PATH} is what the last published revision had; {@code says} is the message where no build can give it. All other
 * parts are the wrong project. A part {@code also PATH} is a file that both projects have and no reader needs to see.
 */
public record ErrorCase(String code, CaseFile file) {
    private static final String RIGHT = "right ";
    private static final String PUBLISHED = "published ";
    private static final String ALSO = "also ";
    private static final String SAYS = "says";

    public static List<ErrorCase> all() {
        return CaseFile.all("errors", ".case").stream()
                .map(each -> new ErrorCase(each.name().substring(0, each.name().length() - ".case".length()), each))
                .toList();
    }

    public String explanation() {
        return file.description();
    }

    public Optional<String> says() {
        return Optional.ofNullable(file.parts().get(SAYS));
    }

    public Optional<String> rightInWords() {
        return Optional.ofNullable(file.parts().get(RIGHT.strip()));
    }

    /** The files of the wrong project, as parts of a case. */
    public Map<String, String> wrong() {
        Map<String, String> parts = new LinkedHashMap<>(with(ALSO));
        file.parts().forEach((name, text) -> {
            if (List.of(RIGHT, PUBLISHED, ALSO).stream().noneMatch(name::startsWith)
                    && !List.of(SAYS, RIGHT.strip()).contains(name)) {
                parts.put(name, text);
            }
        });
        return parts;
    }

    /** The files of the right project: what it does not replace is as in the wrong one. */
    public Map<String, String> right() {
        Map<String, String> parts = new LinkedHashMap<>();
        Map<String, String> right = with(RIGHT);
        wrong().forEach((name, text) -> {
            if (right.keySet().stream().noneMatch(path -> path(name).equals(path(path)))
                    && !right.containsKey("without " + path(name))) {
                parts.put(name, text);
            }
        });
        right.forEach((name, text) -> {
            if (!name.startsWith("without ")) {
                parts.put(name, text);
            }
        });
        return parts;
    }

    public Map<String, String> published() {
        return with(PUBLISHED);
    }

    /** The paths whose files a reader has to see, in order: those of the wrong and of the right example that are not equal. */
    public List<String> shown() {
        return differing(wrong(), right());
    }

    /** The paths at which two projects have different texts, or only one has any. */
    public static List<String> differing(Map<String, String> one, Map<String, String> other) {
        TreeSet<String> paths = new TreeSet<>();
        Stream.concat(one.keySet().stream(), other.keySet().stream())
                .map(ErrorCase::path)
                .filter(path -> !text(one, path).equals(text(other, path)))
                .forEach(paths::add);
        return List.copyOf(paths);
    }

    /** A project as a case, to be written by {@link CaseProject}. */
    public CaseFile project(Map<String, String> parts) {
        return new CaseFile(file.name(), "", parts);
    }

    public static Optional<String> text(Map<String, String> parts, String path) {
        return parts.entrySet().stream()
                .filter(part ->
                        path(part.getKey()).equals(path) && !part.getKey().startsWith("without "))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /** {@code content/a.md (latin-1)} and {@code without content/a.md} are both about that file. */
    private static String path(String part) {
        return part.replaceFirst("^without ", "").replaceFirst(" \\(.*\\)$", "");
    }

    private Map<String, String> with(String prefix) {
        Map<String, String> parts = new LinkedHashMap<>();
        file.parts().forEach((name, text) -> {
            if (name.startsWith(prefix)) {
                parts.put(name.substring(prefix.length()), text);
            }
        });
        return parts;
    }
}
