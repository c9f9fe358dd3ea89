package explainer.content;

import explainer.base.Diagnostic;
import explainer.base.Hashed;
import explainer.base.Memo;
import explainer.base.Parallel;
import explainer.base.Result;
import explainer.base.SourceFile;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads the content folder: decodes and parses all its files in parallel, in the order of their paths. */
public final class ContentReader {
    /** The folder's name as it stands in messages. */
    public static final String FOLDER = "content";

    private static final Duration PAGE_LIMIT = Duration.ofSeconds(20);

    private ContentReader() {}

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
        List<FileReader.Read> reads = readAll(entries, pageLimit, memo);
        memo.done("content.file");
        for (int i = 0; i < reads.size(); i++) {
            FileReader.Read read = reads.get(i);
            found.addAll(read.found());
            if (read.isFaulty()) {
                faulty.add(entries.get(i).path());
            }
            if (read.page() != null) {
                pages.add(read.page());
            } else if (read.data() != null) {
                data.add(read.data());
            } else if (read.shape() != null) {
                shapes.add(read.shape());
            } else if (read.asset() != null) {
                assets.add(read.asset());
            }
        }
        return new Result<>(new Content(pages, data, shapes, assets, faulty), found);
    }

    /** Names that begin with a dot, and README.md, are not content. */
    private static boolean isContent(String path) {
        return Stream.of(path.split("/")).noneMatch(name -> name.startsWith("."))
                && !path.substring(path.lastIndexOf('/') + 1).equalsIgnoreCase("README.md");
    }

    private static List<FileReader.Read> readAll(List<ContentEntry> entries, Duration pageLimit, Memo memo) {
        // only how long ago a file was first seen as it is: what is read does not depend on it
        long now = System.nanoTime();
        List<FileReader.Read> reads = new ArrayList<>(entries.size());
        List<ContentEntry> unread = new ArrayList<>();
        for (ContentEntry entry : entries) {
            Optional<DiskFolder.Look> unchanged = unchanged(entry, now, memo);
            FileReader.Read known = unchanged.isPresent() ? known(unchanged.get(), memo) : null;
            reads.add(known);
            if (known == null) {
                unread.add(unchanged
                        .<ContentEntry>map(look -> new Unchanged(entry, look))
                        .orElse(entry));
            }
        }
        List<FileReader.Read> made =
                Parallel.map(unread, pageLimit, entry -> readOne(entry, memo), FileReader::tooHard);
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

    private static FileReader.Read known(DiskFolder.Look look, Memo memo) {
        Loaded loaded = memo.known("content.look", look);
        return loaded == null ? null : memo.known("content.file", loaded);
    }

    private static Loaded load(ContentEntry entry, Memo memo) {
        return entry instanceof Unchanged file
                ? memo.get("content.look", file.look, look -> Loaded.of(file.entry))
                : Loaded.of(entry);
    }

    private static FileReader.Read readOne(ContentEntry entry, Memo memo) {
        return FileReader.refusal(entry).orElseGet(() -> memo.get("content.file", load(entry, memo), FileReader::read));
    }
}
