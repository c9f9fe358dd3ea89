package explainer.content;

import explainer.base.Diagnostic;
import explainer.base.Hashed;
import explainer.base.Memo;
import explainer.base.Nearest;
import explainer.base.Parallel;
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
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads the content folder: decodes and parses all its files in parallel, in the order of their paths. */
public final class ContentReader {
    /** The folder's name as it stands in messages. */
    public static final String FOLDER = "content";

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
    private static final Duration PAGE_LIMIT = Duration.ofSeconds(20);

    private ContentReader() {}

    /** What one file became; exactly one of the four is set, or none where the file was refused. */
    private record Read(PageFile page, DataFile data, ShapeFile shape, AssetFile asset, List<Diagnostic> found) {
        static Read refused(String path, ContentCode code, String message, String help) {
            return new Read(
                    null,
                    null,
                    null,
                    null,
                    List.of(Diagnostic.of(code, new SourceFile(path, "").start(), message)
                            .help(help)));
        }

        boolean isFaulty() {
            return page != null
                    ? page.front().isEmpty()
                    : data != null
                            ? data.root().isEmpty()
                            : shape != null ? shape.shapes().isEmpty() : asset == null;
        }
    }

    /** A file that has been read from the disk: all that what becomes of it depends on. */
    private record Loaded(String path, Hashed<Memo.Bytes> content) implements ContentEntry {
        static Loaded of(ContentEntry entry) {
            return new Loaded(entry.path(), Hashed.of(new Memo.Bytes(entry.bytes())));
        }

        @Override
        public boolean isLink() {
            return false;
        }

        @Override
        public byte[] bytes() {
            return content.value().value();
        }
    }

    /** A file that is read at most once while it looks like this. */
    private record Unchanged(ContentEntry entry, DiskFolder.Look look) implements ContentEntry {
        @Override
        public String path() {
            return entry.path();
        }

        @Override
        public boolean isLink() {
            return false;
        }

        @Override
        public byte[] bytes() {
            return entry.bytes();
        }
    }

    /**
     * Reads everything under {@code folder}. Files whose names begin with a dot, and README.md, are not content.
     *
     * @throws UncheckedIOException if a file cannot be read
     */
    public static Result<Content> read(Path folder) {
        return read(folder, new Memo());
    }

    /** The same; a file with the name and the bytes that it had before is not parsed again. */
    public static Result<Content> read(Path folder, Memo memo) {
        return read(folder, PAGE_LIMIT, memo);
    }

    /**
     * The files under {@code folder} as they stand on the disk, unread and in no order; none if there is no such folder.
     *
     * @throws UncheckedIOException if a folder cannot be read
     */
    public static List<ContentEntry> entries(Path folder) {
        return Files.isDirectory(folder) ? DiskFolder.entries(folder) : List.of();
    }

    /** @param pageLimit how long one file may take */
    static Result<Content> read(Path folder, Duration pageLimit) {
        return read(folder, pageLimit, new Memo());
    }

    private static Result<Content> read(Path folder, Duration pageLimit, Memo memo) {
        return Files.isDirectory(folder)
                ? read(DiskFolder.entries(folder), pageLimit, memo)
                : nothing(
                        "there is no folder \"content\" here",
                        "run the command in the project's folder, or name it with --project");
    }

    /** The same for files that need not be on the disk, in any order. */
    public static Result<Content> read(List<? extends ContentEntry> files) {
        return read(files, PAGE_LIMIT, new Memo());
    }

    private static Result<Content> nothing(String message, String help) {
        Diagnostic found = Diagnostic.of(ContentCode.NO_CONTENT, new SourceFile(FOLDER, "").start(), message)
                .help(help);
        return new Result<>(new Content(List.of(), List.of(), List.of(), List.of(), Set.of()), List.of(found));
    }

    private static Result<Content> read(List<? extends ContentEntry> files, Duration pageLimit, Memo memo) {
        List<ContentEntry> entries = new ArrayList<>(files);
        entries.removeIf(entry -> !isContent(entry.path()));
        entries.sort(Comparator.comparing(ContentEntry::path));
        if (entries.isEmpty()) {
            return nothing("the folder \"content\" is empty", "write content/site.yaml and content/index.md");
        }
        List<Diagnostic> found = new ArrayList<>();
        List<PageFile> pages = new ArrayList<>();
        List<DataFile> data = new ArrayList<>();
        List<ShapeFile> shapes = new ArrayList<>();
        List<AssetFile> assets = new ArrayList<>();
        Set<String> faulty = new HashSet<>();
        List<Read> reads = readAll(entries, pageLimit, memo);
        memo.done("content.file");
        for (int i = 0; i < reads.size(); i++) {
            Read read = reads.get(i);
            found.addAll(read.found);
            if (read.isFaulty()) {
                faulty.add(entries.get(i).path());
            }
            if (read.page != null) {
                pages.add(read.page);
            } else if (read.data != null) {
                data.add(read.data);
            } else if (read.shape != null) {
                shapes.add(read.shape);
            } else if (read.asset != null) {
                assets.add(read.asset);
            }
        }
        return new Result<>(new Content(pages, data, shapes, assets, faulty), found);
    }

    /** Names that begin with a dot, and README.md, are not content. */
    private static boolean isContent(String path) {
        return Stream.of(path.split("/")).noneMatch(name -> name.startsWith("."))
                && !path.substring(path.lastIndexOf('/') + 1).equalsIgnoreCase("README.md");
    }

    private static List<Read> readAll(List<ContentEntry> entries, Duration pageLimit, Memo memo) {
        // only how long ago a file was first seen as it is: what is read does not depend on it
        long now = System.nanoTime();
        List<Read> reads = new ArrayList<>(entries.size());
        List<ContentEntry> unread = new ArrayList<>();
        for (ContentEntry entry : entries) {
            Optional<DiskFolder.Look> unchanged = unchanged(entry, now, memo);
            Read known = unchanged.isPresent() ? known(unchanged.get(), memo) : null;
            reads.add(known);
            if (known == null) {
                unread.add(unchanged
                        .<ContentEntry>map(look -> new Unchanged(entry, look))
                        .orElse(entry));
            }
        }
        List<Read> made = Parallel.map(unread, pageLimit, entry -> readOne(entry, memo), ContentReader::tooHard);
        int next = 0;
        for (int i = 0; i < reads.size() && next < made.size(); i++) {
            if (reads.get(i) == null) {
                reads.set(i, made.get(next++));
            }
        }
        return reads;
    }

    /**
     * How a file looks, if it was first seen so long ago that whatever was saved since then would look otherwise: then what is read of it now
     * stays true while it looks the same.
     */
    private static Optional<DiskFolder.Look> unchanged(ContentEntry entry, long now, Memo memo) {
        if (entry instanceof DiskFolder.OnDisk file && !file.isLink()) {
            long seen = memo.get("content.seen", file.look(), look -> now);
            return Optional.of(file.look()).filter(look -> now - seen >= look.untilSure());
        }
        return Optional.empty();
    }

    private static Read known(DiskFolder.Look look, Memo memo) {
        Loaded loaded = memo.known("content.look", look);
        return loaded == null ? null : memo.known("content.file", loaded);
    }

    private static Loaded load(ContentEntry entry, Memo memo) {
        return entry instanceof Unchanged file
                ? memo.get("content.look", file.look, look -> Loaded.of(file.entry))
                : Loaded.of(entry);
    }

    private static Read readOne(ContentEntry entry, Memo memo) {
        if (entry.isLink()) {
            return Read.refused(
                    entry.path(),
                    ContentCode.SYMBOLIC_LINK,
                    "this is a link to another place on the disk",
                    "put the file itself here");
        }
        if (entry.path().indexOf('\uFFFD') >= 0) {
            return Read.refused(
                    entry.path(),
                    ContentCode.BAD_FILE_NAME,
                    "this name cannot be read under the locale of this machine",
                    "run the build with LC_ALL=C.UTF-8, or rename the file with the letters a to z");
        }
        return KNOWN.contains(extension(entry.path()))
                ? memo.get("content.file", load(entry, memo), ContentReader::readKnown)
                : unknown(entry, extension(entry.path()));
    }

    private static Read readKnown(ContentEntry entry) {
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
            case "md" -> readPage(entry);
            case "yaml" -> readData(entry);
            case "topojson" -> readShapes(entry);
            default -> readAsset(entry, extension);
        };
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
        return new Read(null, null, null, null, List.of(diagnostic));
    }

    private static Read readPage(ContentEntry entry) {
        byte[] bytes = entry.bytes();
        if (bytes.length > LARGEST_PAGE) {
            return Read.refused(
                    entry.path(),
                    ContentCode.TOO_LARGE,
                    "the page is larger than 1 MB",
                    "divide it into several pages");
        }
        Result<SourceFile> decoded = TextDecoder.decode(entry.path(), bytes);
        if (isCut(decoded)) {
            return new Read(null, null, null, null, decoded.diagnostics());
        }
        SourceFile file = decoded.value();
        Optional<Diagnostic> conflict = MergeConflict.find(file);
        if (conflict.isPresent()) {
            return new Read(null, null, null, null, List.of(conflict.get()));
        }
        List<Diagnostic> found = new ArrayList<>(decoded.diagnostics());
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

    private static Read tooHard(ContentEntry entry) {
        SourceFile file = TextDecoder.decode(entry.path(), entry.bytes()).value();
        Result<Prose> refused =
                MarkdownParser.refused(file, FrontMatter.find(file).bodyStart());
        return new Read(null, null, null, null, refused.diagnostics());
    }

    private static Read readData(ContentEntry entry) {
        byte[] bytes = entry.bytes();
        if (bytes.length > LARGEST_DATA) {
            return Read.refused(
                    entry.path(),
                    ContentCode.TOO_LARGE,
                    "the file is larger than 32 MB",
                    "divide it into several files");
        }
        Result<SourceFile> decoded = TextDecoder.decode(entry.path(), bytes);
        if (isCut(decoded)) {
            return new Read(null, null, null, null, decoded.diagnostics());
        }
        Optional<Diagnostic> conflict = MergeConflict.find(decoded.value());
        if (conflict.isPresent()) {
            return new Read(null, null, null, null, List.of(conflict.get()));
        }
        List<Diagnostic> found = new ArrayList<>(decoded.diagnostics());
        Result<Optional<YamlNode>> yaml = YamlReader.read(decoded.value());
        found.addAll(yaml.diagnostics());
        return new Read(null, new DataFile(decoded.value(), yaml.value()), null, null, found);
    }

    private static Read readShapes(ContentEntry entry) {
        byte[] bytes = entry.bytes();
        if (bytes.length > LARGEST_SHAPES) {
            return Read.refused(
                    entry.path(),
                    ContentCode.TOO_LARGE,
                    "the shapes are larger than 2 MB",
                    "leave out what the map does not show, and simplify the rest");
        }
        Result<SourceFile> decoded = TextDecoder.decode(entry.path(), bytes);
        if (isCut(decoded)) {
            return new Read(null, null, null, null, decoded.diagnostics());
        }
        Optional<Diagnostic> conflict = MergeConflict.find(decoded.value());
        if (conflict.isPresent()) {
            return new Read(null, null, null, null, List.of(conflict.get()));
        }
        List<Diagnostic> found = new ArrayList<>(decoded.diagnostics());
        String name = entry.path()
                .substring(entry.path().lastIndexOf('/') + 1, entry.path().lastIndexOf('.'));
        Result<Optional<TopoJson>> shapes = TopoJsonReader.read(decoded.value(), name);
        found.addAll(shapes.diagnostics());
        return new Read(null, null, new ShapeFile(decoded.value(), shapes.value()), null, found);
    }

    private static Read readAsset(ContentEntry entry, String extension) {
        String inside = entry.path().substring(FOLDER.length() + 1);
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

    /** Half a text has mistakes that the whole text has not. */
    private static boolean isCut(Result<SourceFile> decoded) {
        return decoded.diagnostics().stream().anyMatch(found -> found.code() == ContentCode.NOT_UTF8);
    }

    private static String extension(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }
}
