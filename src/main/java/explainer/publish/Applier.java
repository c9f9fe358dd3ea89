package explainer.publish;

import explainer.base.SitePath;
import explainer.output.Outputs;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * Does what a plan says, in an order in which a crash between any two steps leaves nothing that the next build does not
 * know as ours.
 *
 * <p>The manifest first claims every file that is ours or is about to be, and lets go of a file only when the file is
 * gone. Each file is written whole under another name and then renamed, so that a reader sees the old page or the new
 * one.
 */
final class Applier {
    private final Path site;
    private final Disk disk;
    private final Outputs outputs;
    private final Manifest before;
    private final DiskSnapshot snapshot;
    private final Plan plan;
    private final Set<String> made = new HashSet<>();
    private final Set<String> madeFolders = new HashSet<>();
    private final Set<String> folders = new HashSet<>();
    private final NavigableSet<String> abandonedFolders = new TreeSet<>();

    Applier(Path site, Disk disk, Outputs outputs, Manifest before, DiskSnapshot snapshot, Plan plan) {
        this.site = site;
        this.disk = disk;
        this.outputs = outputs;
        this.before = before;
        this.snapshot = snapshot;
        this.plan = plan;
        for (SitePath path : outputs.files().keySet()) {
            made.add(path.value());
            madeFolders.addAll(DiskSnapshot.foldersAbove(path.value()));
        }
        snapshot.entries().keySet().stream()
                .filter(path -> snapshot.has(path, DiskSnapshot.Kind.FOLDER))
                .forEach(folders::add);
        for (SitePath path : before.keys().keySet()) {
            abandonedFolders.addAll(DiskSnapshot.foldersAbove(path.value()));
        }
        abandonedFolders.removeAll(madeFolders);
        abandonedFolders.retainAll(folders);
    }

    void apply() throws IOException {
        for (String path : snapshot.temporary()) {
            delete(path);
        }
        Manifest next = Manifest.of(outputs);
        Manifest both = before.union(next);
        writeManifest(before, both);
        // where the page "about" becomes the folder "about", the page cannot stay until the new files are written
        deleteStale(this::isInTheWay);
        // new pages first: an old page that is replaced may link to them
        for (Class<? extends Change> kind : List.of(Change.Create.class, Change.Replace.class)) {
            for (String path : plan.paths(kind)) {
                write(path);
            }
        }
        deleteStale(path -> !isInTheWay(path));
        writeManifest(both, next);
    }

    private void write(String path) throws IOException {
        for (String folder : DiskSnapshot.foldersAbove(path)) {
            if (folders.add(folder)) {
                Path target = site.resolve(folder);
                DiskFailure.naming("make the folder", target, () -> disk.createFolder(target));
            }
        }
        Path target = site.resolve(path);
        byte[] bytes = outputs.files().get(SitePath.of(path)).content();
        DiskFailure.naming("write", target, () -> {
            Path temporary = TemporaryName.beside(target);
            disk.write(temporary, bytes);
            disk.move(temporary, target);
        });
    }

    private void writeManifest(Manifest from, Manifest to) throws IOException {
        if (from.equals(to)) {
            return;
        }
        Path target = site.resolve(Manifest.FILE);
        DiskFailure.naming("write", target, () -> {
            Path temporary = TemporaryName.beside(target);
            disk.writeDurably(temporary, to.bytes());
            disk.move(temporary, target);
        });
    }

    /** Deletes the files that are no longer made, then the folders that held them if nothing else is in these. */
    private void deleteStale(Predicate<String> where) throws IOException {
        for (String path : plan.paths(Change.Delete.class)) {
            if (where.test(path)) {
                delete(path);
            }
        }
        // inner folders first
        for (String folder : abandonedFolders.descendingSet()) {
            if (where.test(folder)) {
                Path target = site.resolve(folder);
                DiskFailure.naming("delete the folder", target, () -> disk.deleteFolderIfEmpty(target));
                folders.remove(folder);
            }
        }
    }

    private void delete(String path) throws IOException {
        Path target = site.resolve(path);
        DiskFailure.naming("delete", target, () -> disk.deleteFile(target));
    }

    /** Whether something that is no longer made stands where a new file or its folder must go. */
    private boolean isInTheWay(String path) {
        return made.contains(path)
                || madeFolders.contains(path)
                || DiskSnapshot.foldersAbove(path).stream().anyMatch(made::contains);
    }
}
