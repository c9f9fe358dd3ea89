package explainer.output;

import explainer.base.Diagnostic;
import explainer.base.Fingerprint;
import explainer.base.Memo;
import explainer.base.Nearest;
import explainer.base.Result;
import explainer.base.SitePath;
import explainer.base.SourceFile;
import explainer.content.ContentCode;
import explainer.content.ContentEntry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The look of the site: templates, style sheets, and the files they use, each with its fingerprint in its name.
 *
 * @param templates FreeMarker sources by name: {@code topic.ftlh}
 * @param styleSheets by name: "site", which every page loads, is what stands in {@code templates/styles/} itself; each folder in it is
 *     another, for the pages whose templates name it. They have the names of assets as these stand in the site
 * @param assets of {@code templates/assets/}, by their names there
 */
public record Theme(
        SortedMap<String, SourceFile> templates,
        SortedMap<String, Output> styleSheets,
        SortedMap<String, Output> assets) {
    /** The folder's name as it stands in messages. */
    public static final String FOLDER = "templates";

    private static final String ASSETS = "assets/";
    private static final String STYLES = "styles/";
    private static final Pattern URL = Pattern.compile("url\\(\"([^\":#]+)\"\\)");

    /** A file that has been read: all that what becomes of it depends on. */
    private record Loaded(String path, Memo.Bytes content) implements ContentEntry {
        static Loaded of(ContentEntry file) {
            return file instanceof Loaded loaded ? loaded : new Loaded(file.path(), new Memo.Bytes(file.bytes()));
        }

        @Override
        public boolean isLink() {
            return false;
        }

        @Override
        public byte[] bytes() {
            return content.value();
        }
    }

    public Theme {
        templates = Collections.unmodifiableSortedMap(new TreeMap<>(templates));
        styleSheets = Collections.unmodifiableSortedMap(new TreeMap<>(styleSheets));
        assets = Collections.unmodifiableSortedMap(new TreeMap<>(assets));
    }

    /**
     * Reads the templates folder.
     *
     * @throws UncheckedIOException if a file cannot be read
     */
    public static Result<Theme> read(Path folder) {
        return read(folder, new Memo());
    }

    /** The same; where no file has changed, all is the same object, and else each template whose name and bytes are as before. */
    public static Result<Theme> read(Path folder, Memo memo) {
        List<ContentEntry> files = new ArrayList<>();
        List<String> parts = new ArrayList<>(List.of("", ASSETS, STYLES));
        entries(folder.resolve(STYLES), Files::isDirectory).forEach(sheet -> parts.add(STYLES + name(sheet) + "/"));
        for (String part : parts) {
            entries(folder.resolve(part), Files::isRegularFile).stream()
                    .filter(file -> !name(file).startsWith("."))
                    .forEach(file -> files.add(new OnDisk(FOLDER + "/" + part + name(file), file)));
        }
        List<Loaded> loaded = files.stream()
                .sorted(Comparator.comparing(ContentEntry::path))
                .map(Loaded::of)
                .toList();
        return memo.get("theme", loaded, all -> read(all, memo));
    }

    /** The same for files that need not be on the disk, in any order; their paths begin with {@code templates/}. */
    public static Result<Theme> read(List<ContentEntry> files) {
        return read(files, new Memo());
    }

    private static Result<Theme> read(List<? extends ContentEntry> files, Memo memo) {
        SortedMap<String, SourceFile> templates = new TreeMap<>();
        SortedMap<String, Output> assets = new TreeMap<>();
        List<Diagnostic> found = new ArrayList<>();
        in("", files).forEach((name, file) -> {
            if (name.endsWith(".ftlh")) {
                templates.put(name, memo.get("theme.template", Loaded.of(file), Theme::source));
            }
        });
        if (templates.isEmpty()) {
            found.add(Diagnostic.of(
                            OutputCode.MISSING_TEMPLATE,
                            new SourceFile(FOLDER, "").start(),
                            "there is no template in the folder \"" + FOLDER + "\" here")
                    .help("run the command in the project's folder, or name it with --project"));
        }
        in(ASSETS, files).forEach((name, file) -> {
            if (!SitePath.isValid("assets/" + name) || name.indexOf('.') < 0) {
                found.add(badName(file.path(), name)
                        .help("rename it with small letters, digits and hyphens, and an ending"));
                return;
            }
            assets.put(name, memo.get("theme.asset", Loaded.of(file), Theme::asset));
        });
        SortedMap<String, Output> styleSheets = styleSheets(files, assets, found);
        return new Result<>(new Theme(templates, styleSheets, assets), found);
    }

    private static SortedMap<String, Output> styleSheets(
            List<? extends ContentEntry> files, SortedMap<String, Output> assets, List<Diagnostic> found) {
        StyleSheets sheets = new StyleSheets();
        in(STYLES, files)
                .forEach((name, file) -> sheets.add(
                        StyleSheets.EVERYWHERE, name, withAddresses(source(Loaded.of(file)), assets, found)));
        for (String sheet : folders(files)) {
            if (!SitePath.isValid(ASSETS + sheet + ".css")) {
                found.add(badName(FOLDER + "/" + STYLES + sheet, sheet)
                        .help("rename the folder with small letters, digits and hyphens"));
                continue;
            }
            in(STYLES + sheet + "/", files)
                    .forEach((name, file) ->
                            sheets.add(sheet, name, withAddresses(source(Loaded.of(file)), assets, found)));
        }
        return sheets.outputs(FOLDER + "/styles");
    }

    private static SortedSet<String> folders(List<? extends ContentEntry> files) {
        SortedSet<String> folders = new TreeSet<>();
        String start = FOLDER + "/" + STYLES;
        for (ContentEntry file : files) {
            int end = file.path().startsWith(start) ? file.path().indexOf('/', start.length()) : -1;
            if (end > 0 && file.path().charAt(start.length()) != '.') {
                folders.add(file.path().substring(start.length(), end));
            }
        }
        return folders;
    }

    private static Diagnostic badName(String path, String name) {
        return Diagnostic.of(
                ContentCode.BAD_FILE_NAME,
                new SourceFile(path, "").start(),
                "the name \"" + name + "\" cannot stand in an address");
    }

    /** A file of the folder on the disk, where a link counts as what it leads to. */
    private record OnDisk(String path, Path file) implements ContentEntry {
        @Override
        public boolean isLink() {
            return false;
        }

        @Override
        public byte[] bytes() {
            try {
                return Files.readAllBytes(file);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** The files that stand in one folder, by name; one whose name begins with a dot is none. */
    private static SortedMap<String, ContentEntry> in(String part, List<? extends ContentEntry> files) {
        SortedMap<String, ContentEntry> inside = new TreeMap<>();
        String start = FOLDER + "/" + part;
        for (ContentEntry file : files) {
            String name = file.path().startsWith(start) ? file.path().substring(start.length()) : "";
            if (!name.isEmpty() && !name.startsWith(".") && name.indexOf('/') < 0 && !file.isLink()) {
                inside.put(name, file);
            }
        }
        return inside;
    }

    private static SourceFile source(Loaded file) {
        String text = new String(file.bytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        return new SourceFile(file.path, text);
    }

    private static Output asset(Loaded file) {
        SitePath path = SitePath.of(file.path.substring(FOLDER.length() + 1));
        byte[] bytes = file.bytes();
        if (file.path.endsWith(".js")) {
            bytes = ScriptText.compact(new String(bytes, StandardCharsets.UTF_8))
                    .getBytes(StandardCharsets.UTF_8);
        }
        return Output.of(Fingerprint.inName(path, bytes), bytes, file.path);
    }

    private static String withAddresses(SourceFile css, SortedMap<String, Output> assets, List<Diagnostic> found) {
        Matcher url = URL.matcher(css.text());
        return url.replaceAll(match -> {
            Output asset = assets.get(match.group(1));
            if (asset == null) {
                found.add(Diagnostic.of(
                                OutputCode.MISSING_THEME_FILE,
                                css.span(match.start(1), match.end(1)),
                                "there is no file \"" + match.group(1) + "\" in templates/assets")
                        .help("put the file there, or take this out")
                        .didYouMean(Nearest.to(match.group(1), assets.keySet())));
                return Matcher.quoteReplacement(match.group());
            }
            return Matcher.quoteReplacement("url(\"" + name(asset.path()) + "\")");
        });
    }

    /** The first file with an ending, by name: the font or icon to be named in every page. */
    Optional<SitePath> first(String ending) {
        return assets.entrySet().stream()
                .filter(entry -> entry.getKey().endsWith(ending))
                .findFirst()
                .map(entry -> entry.getValue().path());
    }

    /** Where an asset stands in the site, by its name in {@code templates/assets/}. */
    Optional<SitePath> asset(String name) {
        return assetFile(name).map(Output::path);
    }

    Optional<Output> assetFile(String name) {
        return Optional.ofNullable(assets.get(name));
    }

    private static List<Path> entries(Path folder, Predicate<Path> kind) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(kind).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }

    private static String name(SitePath path) {
        return path.value().substring(path.value().lastIndexOf('/') + 1);
    }
}
