package explainer.publish;

import explainer.base.Diagnostic;
import explainer.base.SitePath;
import explainer.base.SourceFile;
import explainer.output.Output;
import explainer.output.Outputs;
import explainer.publish.DiskSnapshot.Entry;
import explainer.publish.DiskSnapshot.Kind;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Makes one {@link Plan}. */
final class Planner {
    private final DiskSnapshot disk;
    private final Outputs outputs;
    private final Set<String> made = new HashSet<>();
    private final Set<String> owned = new HashSet<>();
    private final Set<String> ownedFolders = new HashSet<>();
    private final Map<String, String> spellings = new HashMap<>();

    private final List<Change> changes = new ArrayList<>();
    private final Map<String, Boolean> folders = new HashMap<>();
    // by the place that blocks: one file in the way of a hundred pages is one mistake
    private final Map<String, Diagnostic> refusals = new HashMap<>();

    Planner(Manifest manifest, DiskSnapshot disk, Outputs outputs) {
        this.disk = disk;
        this.outputs = outputs;
        outputs.files().keySet().forEach(path -> made.add(path.value()));
        for (SitePath path : manifest.keys().keySet()) {
            owned.add(path.value());
            ownedFolders.addAll(DiskSnapshot.foldersAbove(path.value()));
        }
        disk.entries().keySet().forEach(path -> spellings.put(folded(path), path));
    }

    Plan plan() {
        outputs.files().values().forEach(output -> changeAt(output).ifPresent(changes::add));
        owned.stream()
                .filter(this::isStale)
                .map(SitePath::of)
                .map(Change.Delete::new)
                .forEach(changes::add);
        changes.sort(Comparator.comparing(Change::path));
        return new Plan(changes, refusals.values().stream().sorted().toList());
    }

    /** Nothing if there is a refusal. */
    private Optional<Change> changeAt(Output output) {
        String path = output.path().value();
        if (path.startsWith(TemporaryName.RESERVED) || path.contains("/" + TemporaryName.RESERVED)) {
            return refuse(
                    PublishCode.RESERVED_NAME,
                    path,
                    output.madeBy() + " makes \"" + path + "\", and the build keeps such names for itself",
                    "choose a name that does not begin with \"" + TemporaryName.RESERVED + "\"");
        }
        for (String folder : DiskSnapshot.foldersAbove(path)) {
            if (!folders.computeIfAbsent(folder, this::canBeFolder)) {
                return Optional.empty();
            }
        }
        Entry entry = disk.entries().get(path);
        if (entry == null) {
            return hasOtherSpelling(path) ? Optional.empty() : Optional.of(new Change.Create(output.path()));
        }
        return switch (entry.kind()) {
            case FILE -> changeOfFile(output, entry);
            case FOLDER ->
                isOursAndEmptied(path)
                        ? Optional.of(new Change.Create(output.path()))
                        : refuse(
                                PublishCode.BLOCKED_PATH,
                                path,
                                output.madeBy() + " makes the file \"" + path
                                        + "\", but a folder with that name stands there",
                                "move the folder away, or rename the page");
            case OTHER -> refuseForeign(output, Kind.OTHER.words());
        };
    }

    private Optional<Change> changeOfFile(Output output, Entry entry) {
        if (entry.key().equals(Optional.of(output.key()))) {
            return Optional.of(new Change.Keep(output.path()));
        }
        return owned.contains(output.path().value())
                ? Optional.of(new Change.Replace(output.path()))
                : refuseForeign(output, "a file with other content");
    }

    private Optional<Change> refuseForeign(Output output, String what) {
        return refuse(
                PublishCode.FOREIGN_FILE,
                output.path().value(),
                output.madeBy() + " makes \"" + output.path() + "\", but " + what
                        + " stands there that the build did not make",
                "move it away, or rename the page");
    }

    private boolean canBeFolder(String folder) {
        if (made.contains(folder)) {
            refuse(
                    PublishCode.BLOCKED_PATH,
                    folder,
                    "the site would have both a file and a folder called \"" + folder + "\"",
                    "rename one of them; "
                            + outputs.files().get(SitePath.of(folder)).madeBy() + " makes the file");
            return false;
        }
        Entry entry = disk.entries().get(folder);
        if (entry == null) {
            return !hasOtherSpelling(folder);
        }
        boolean can = entry.kind() == Kind.FOLDER || isStale(folder);
        if (!can) {
            refuse(
                    PublishCode.BLOCKED_PATH,
                    folder,
                    "the site needs a folder \"" + folder + "\", but "
                            + entry.kind().words() + " with that name stands there",
                    "move it away, or rename the pages in the folder");
        }
        return can;
    }

    /** A file system that ignores case would let us overwrite {@code About/} as {@code about/}. */
    private boolean hasOtherSpelling(String path) {
        String spelling = spellings.get(folded(path));
        if (spelling == null) {
            return false;
        }
        refuse(
                PublishCode.FOREIGN_FILE,
                spelling,
                "\"" + spelling + "\" differs from \"" + path
                        + "\", which the site needs, only in how its letters are written",
                "move it away, or give it the name \"" + path + "\"");
        return true;
    }

    /** A file that is ours, stands there, and is no longer made: it gives way to anything. */
    private boolean isStale(String path) {
        return owned.contains(path) && !made.contains(path) && disk.has(path, Kind.FILE);
    }

    /** Whether all that is in a folder is deleted by this plan, and the folder with it. */
    private boolean isOursAndEmptied(String folder) {
        return ownedFolders.contains(folder)
                && disk.below(folder).entrySet().stream()
                        .allMatch(below -> below.getValue().kind() == Kind.FOLDER
                                ? ownedFolders.contains(below.getKey())
                                : isStale(below.getKey()));
    }

    private Optional<Change> refuse(PublishCode code, String path, String message, String help) {
        refusals.putIfAbsent(
                path,
                Diagnostic.of(code, new SourceFile("site/" + path, "").start(), message)
                        .help(help));
        return Optional.empty();
    }

    private static String folded(String path) {
        return Normalizer.normalize(path, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }
}
