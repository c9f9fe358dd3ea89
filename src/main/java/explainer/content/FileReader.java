package explainer.content;

import explainer.base.Diagnostic;
import explainer.base.Nearest;
import explainer.base.Result;
import explainer.base.SitePath;
import explainer.base.SourceFile;
import explainer.content.prose.MarkdownParser;
import explainer.content.prose.Prose;
import explainer.content.prose.ProseCode;
import explainer.content.topojson.TopoJson;
import explainer.content.topojson.TopoJsonReader;
import explainer.content.yaml.YamlCode;
import explainer.content.yaml.YamlMap;
import explainer.content.yaml.YamlNode;
import explainer.content.yaml.YamlReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Decodes and parses one file of the content folder, of the kind that its ending says. */
final class FileReader {
    private static final Set<String> FILES = Set.of("pdf", "csv", "txt");
    private static final List<String> KNOWN =
            List.of("md", "yaml", "topojson", "png", "jpg", "jpeg", "gif", "svg", "pdf", "csv", "txt");
    private static final Map<String, String> OTHER_ENDINGS = Map.of(
            "yml", ".yaml", "markdown", ".md", "mdown", ".md", "mkd", ".md", "mdx", ".md", "geojson", ".topojson");
    // as a word processor or a browser saves a page or data file
    private static final Pattern SAVED_AS_TEXT = Pattern.compile("(.+\\.(?:md|yaml))\\.txt", Pattern.CASE_INSENSITIVE);
    private static final int LARGEST_PAGE = 1 << 20;
    private static final int LARGEST_DATA = 32 << 20;
    private static final int LARGEST_SHAPES = 2 << 20;
    private static final int LARGEST_ASSET = 64 << 20;

    private FileReader() {}

    /** What one file became; exactly one of the four is set, or none where the file was refused. */
    record Read(PageFile page, DataFile data, ShapeFile shape, AssetFile asset, List<Diagnostic> found) {
        static Read refused(String path, ContentCode code, String message, String help) {
            return nothing(List.of(Diagnostic.of(code, new SourceFile(path, "").start(), message)
                    .help(help)));
        }

        static Read nothing(List<Diagnostic> found) {
            return new Read(null, null, null, null, found);
        }

        boolean isFaulty() {
            return page != null
                    ? page.front().isEmpty()
                    : data != null
                            ? data.root().isEmpty()
                            : shape != null ? shape.shapes().isEmpty() : asset == null;
        }
    }

    /** Why a file is not even opened, if there is a reason. */
    static Optional<Read> refusal(ContentEntry entry) {
        if (entry.isLink()) {
            return Optional.of(Read.refused(
                    entry.path(),
                    ContentCode.SYMBOLIC_LINK,
                    "this is a link to another place on the disk",
                    "put the file itself here"));
        }
        if (entry.path().indexOf('\uFFFD') >= 0) {
            return Optional.of(Read.refused(
                    entry.path(),
                    ContentCode.BAD_FILE_NAME,
                    "this name cannot be read under the locale of this machine",
                    "run the build with LC_ALL=C.UTF-8, or rename the file with the letters a to z"));
        }
        String extension = extension(entry.path());
        return KNOWN.contains(extension) ? Optional.empty() : Optional.of(unknown(entry, extension));
    }

    /** What becomes of a file that is not refused. */
    static Read read(ContentEntry entry) {
        String extension = extension(entry.path());
        String name = entry.path().substring(entry.path().lastIndexOf('/') + 1);
        Matcher asText = SAVED_AS_TEXT.matcher(name);
        boolean isShouted = !name.endsWith(extension) && (extension.equals("md") || extension.equals("yaml"));
        if (asText.matches() || isShouted) {
            String right = (asText.matches() ? asText.group(1) : name).toLowerCase(Locale.ROOT);
            return Read.refused(
                    entry.path(),
                    ContentCode.BAD_FILE_NAME,
                    "the name \"" + name + "\" is not that of a page or data file",
                    "rename it to \"" + right + "\"");
        }
        return switch (extension) {
            case "md" ->
                ofText(
                        entry,
                        LARGEST_PAGE,
                        "the page is larger than 1 MB",
                        "divide it into several pages",
                        FileReader::page);
            case "yaml" ->
                ofText(
                        entry,
                        LARGEST_DATA,
                        "the file is larger than 32 MB",
                        "divide it into several files",
                        FileReader::data);
            case "topojson" ->
                ofText(
                        entry,
                        LARGEST_SHAPES,
                        "the shapes are larger than 2 MB",
                        "leave out what the map does not show, and simplify the rest",
                        FileReader::shapes);
            default -> asset(entry, extension);
        };
    }

    /** What becomes of a file that takes too long. */
    static Read tooHard(ContentEntry entry) {
        SourceFile file = TextDecoder.decode(entry.path(), entry.bytes()).value();
        Result<Prose> refused =
                MarkdownParser.refused(file, FrontMatter.find(file).bodyStart());
        return Read.nothing(refused.diagnostics());
    }

    private static Read unknown(ContentEntry entry, String extension) {
        Diagnostic diagnostic = Diagnostic.of(
                        ContentCode.UNKNOWN_FILE,
                        new SourceFile(entry.path(), "").start(),
                        extension.isEmpty()
                                ? "a file without an ending is not content"
                                : "files that end in \"." + extension + "\" are not content")
                .help("known are ." + String.join(", .", KNOWN)
                        + "; move the file out of content/, or save it as one of these")
                .didYouMean(
                        OTHER_ENDINGS.containsKey(extension)
                                ? Optional.of(OTHER_ENDINGS.get(extension))
                                : Nearest.to(extension, KNOWN).map(e -> "." + e));
        return Read.nothing(List.of(diagnostic));
    }

    /** Half a text has mistakes that the whole text has not, and one with marks of a merge is two texts. */
    private static Read ofText(
            ContentEntry entry,
            int largest,
            String tooLarge,
            String advice,
            BiFunction<SourceFile, List<Diagnostic>, Read> work) {
        byte[] bytes = entry.bytes();
        if (bytes.length > largest) {
            return Read.refused(entry.path(), ContentCode.TOO_LARGE, tooLarge, advice);
        }
        Result<SourceFile> decoded = TextDecoder.decode(entry.path(), bytes);
        if (decoded.diagnostics().stream().anyMatch(found -> found.code() == ContentCode.NOT_UTF8)) {
            return Read.nothing(decoded.diagnostics());
        }
        Optional<Diagnostic> conflict = MergeConflict.find(decoded.value());
        return conflict.isPresent()
                ? Read.nothing(List.of(conflict.get()))
                : work.apply(decoded.value(), new ArrayList<>(decoded.diagnostics()));
    }

    private static Read page(SourceFile file, List<Diagnostic> found) {
        FrontMatter front = FrontMatter.find(file);
        front.problem().ifPresent(found::add);
        Optional<YamlMap> keys = Optional.empty();
        if (front.problem().isEmpty()) {
            Result<Optional<YamlNode>> yaml = YamlReader.read(file, front.start(), front.end());
            found.addAll(yaml.diagnostics());
            if (yaml.value().orElse(null) instanceof YamlMap map) {
                keys = Optional.of(map);
            } else if (yaml.value().isPresent()) {
                found.add(Diagnostic.of(
                                YamlCode.BAD_YAML, yaml.value().get().span(), "front matter is lines of \"key: value\"")
                        .help("put a colon and a space after each key"));
            }
        }
        Result<Prose> body =
                MarkdownParser.parse(file, front.bodyStart(), file.text().length());
        body.diagnostics().stream()
                // where there is no first title, none is the second, and the front matter's end underlines its last key
                .filter(diagnostic -> front.problem().isEmpty()
                        || diagnostic.code() != ProseCode.SECOND_TITLE && diagnostic.code() != ProseCode.DOUBTFUL_MARK)
                .forEach(found::add);
        return new Read(new PageFile(file, keys, body.value()), null, null, null, found);
    }

    private static Read data(SourceFile file, List<Diagnostic> found) {
        Result<Optional<YamlNode>> yaml = YamlReader.read(file);
        found.addAll(yaml.diagnostics());
        return new Read(null, new DataFile(file, yaml.value()), null, null, found);
    }

    private static Read shapes(SourceFile file, List<Diagnostic> found) {
        String name = file.path()
                .substring(file.path().lastIndexOf('/') + 1, file.path().lastIndexOf('.'));
        Result<Optional<TopoJson>> shapes = TopoJsonReader.read(file, name);
        found.addAll(shapes.diagnostics());
        return new Read(null, null, new ShapeFile(file, shapes.value()), null, found);
    }

    private static Read asset(ContentEntry entry, String extension) {
        String inside = entry.path().substring(ContentReader.FOLDER.length() + 1);
        if (!SitePath.isValid(inside) || inside.indexOf(' ') >= 0) {
            return Read.refused(
                    entry.path(),
                    ContentCode.BAD_FILE_NAME,
                    "the name \"" + inside + "\" cannot stand in an address",
                    "rename it with small letters, digits and hyphens");
        }
        byte[] bytes = entry.bytes();
        if (bytes.length > LARGEST_ASSET) {
            return Read.refused(
                    entry.path(), ContentCode.TOO_LARGE, "the file is larger than 64 MB", "make it smaller");
        }
        boolean isImage = !FILES.contains(extension);
        Optional<ImageSize> size = !isImage
                ? Optional.empty()
                : extension.equals("svg") ? ImageSize.ofSvg(bytes) : ImageSize.ofBitmap(bytes);
        if (isImage && size.isEmpty()) {
            return Read.refused(
                    entry.path(),
                    ContentCode.BAD_IMAGE,
                    "this is not a readable ." + extension + " image",
                    "save the image again, or give it the ending that fits");
        }
        return new Read(null, null, null, new AssetFile(new SourceFile(entry.path(), ""), bytes, size), List.of());
    }

    private static String extension(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }
}
