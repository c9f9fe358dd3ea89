package explainer.revise;

import explainer.publish.Disk;
import explainer.publish.DiskFailure;
import explainer.publish.LocalDisk;
import explainer.publish.TemporaryName;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Makes changes on the disk, all or nothing: every new text is first written whole beside its place, then the files get their names, and if the
 * disk refuses a step, all steps before it are taken back.
 */
public final class Reviser {
    private final Path project;
    private final Disk disk;
    private final List<FileChange> changes;
    // the last step is taken back first
    private final Deque<Undo> steps = new ArrayDeque<>();
    private final Deque<Undo> folders = new ArrayDeque<>();
    private final Set<Path> temporary = new LinkedHashSet<>();

    /** How a step is taken back; if that fails, the old text of the file stands in {@code kept}. */
    private record Undo(Path file, Path kept, DiskFailure.Step step) {}

    private Reviser(Path project, Disk disk, List<FileChange> changes) {
        this.project = project;
        this.disk = disk;
        this.changes = changes;
    }

    /**
     * Applies changes to the files of a project.
     *
     * @throws IOException if a file is not what it was when it was read, or the disk refuses a step; the files are then as they were
     */
    public static void apply(Path project, List<FileChange> changes) throws IOException {
        apply(project, new LocalDisk(), changes);
    }

    static void apply(Path project, Disk disk, List<FileChange> changes) throws IOException {
        new Reviser(project, disk, changes).apply();
    }

    private void apply() throws IOException {
        for (FileChange change : changes) {
            check(change);
        }
        try {
            for (FileChange change : changes) {
                prepare(change);
            }
            // a name that differs in capitals alone is free only when the old one is gone
            for (FileChange change : changes) {
                if (change instanceof FileChange.Rename rename) {
                    setAside(at(rename.from()));
                }
            }
            for (FileChange change : changes) {
                put(change);
            }
        } catch (IOException | RuntimeException e) {
            takeBack(e);
            throw e;
        }
        tidy();
    }

    private void check(FileChange change) throws IOException {
        if (change instanceof FileChange.Replace replace) {
            checkUnchanged(replace.path(), replace.before());
        } else if (change instanceof FileChange.Rename rename) {
            checkUnchanged(rename.from(), rename.before());
            boolean isItself =
                    Files.exists(at(rename.path())) && Files.isSameFile(at(rename.from()), at(rename.path()));
            if (!isItself) {
                checkFree(rename.path());
            }
        } else {
            checkFree(change.path());
        }
    }

    private void checkUnchanged(String path, byte[] before) throws IOException {
        boolean isFile = Files.isRegularFile(at(path), LinkOption.NOFOLLOW_LINKS);
        if (!isFile || !Arrays.equals(Files.readAllBytes(at(path)), before)) {
            throw new IOException(path + " has changed since it was read: nothing was written; run the command again");
        }
    }

    private void checkFree(String path) throws IOException {
        if (Files.exists(at(path), LinkOption.NOFOLLOW_LINKS)) {
            throw new IOException(path + " is there already: nothing was written");
        }
    }

    /** Takes all the room that is needed, so that a full disk is found out before a file changes. */
    private void prepare(FileChange change) throws IOException {
        Path target = at(change.path());
        createFolder(target.getParent());
        write(target, fresh(target), change.after());
        if (change instanceof FileChange.Replace replace) {
            write(target, old(target), replace.before());
        }
    }

    private void createFolder(Path folder) throws IOException {
        if (folder != null && !Files.isDirectory(folder)) {
            createFolder(folder.getParent());
            DiskFailure.naming("make the folder", folder, () -> disk.createFolder(folder));
            folders.push(new Undo(folder, folder, () -> disk.deleteFolderIfEmpty(folder)));
        }
    }

    private void write(Path target, Path file, byte[] bytes) throws IOException {
        DiskFailure.naming("write", target, () -> {
            // one that was cut short left it here
            if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
                disk.deleteFile(file);
            }
            temporary.add(file);
            disk.write(file, bytes);
        });
    }

    private void setAside(Path file) throws IOException {
        DiskFailure.naming("rename", file, () -> disk.move(file, old(file)));
        temporary.add(old(file));
        steps.push(new Undo(file, old(file), () -> disk.move(old(file), file)));
    }

    private void put(FileChange change) throws IOException {
        Path target = at(change.path());
        boolean isNew = !(change instanceof FileChange.Replace);
        if (isNew) {
            checkFree(change.path());
        }
        DiskFailure.naming("write", target, () -> disk.move(fresh(target), target));
        steps.push(
                isNew
                        ? new Undo(target, target, () -> disk.deleteFile(target))
                        : new Undo(target, old(target), () -> disk.move(old(target), target)));
    }

    private void takeBack(Exception cause) throws IOException {
        for (Undo undo : steps) {
            try {
                undo.step.run();
            } catch (IOException e) {
                IOException failure = new IOException(
                        cause.getMessage() + "; and " + undo.file + " could not be put back: what it held stands in "
                                + undo.kept,
                        cause);
                failure.addSuppressed(e);
                throw failure;
            }
        }
        tidy();
        folders.forEach(undo -> quietly(undo.step));
    }

    /** Takes away what was written on the way; what cannot be taken away harms nobody, as nothing reads these names. */
    private void tidy() {
        for (Path file : temporary) {
            if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
                quietly(() -> disk.deleteFile(file));
            }
        }
        for (FileChange change : changes) {
            if (change instanceof FileChange.Rename rename) {
                quietly(() -> disk.deleteFolderIfEmpty(at(rename.from()).getParent()));
            }
        }
    }

    private static void quietly(DiskFailure.Step step) {
        try {
            step.run();
        } catch (IOException e) {
            // said above: it harms nobody
        }
    }

    private Path at(String path) {
        return project.resolve(path);
    }

    /** Where a new text waits. */
    private static Path fresh(Path file) {
        return TemporaryName.beside(file);
    }

    /** Where an old text waits. */
    private static Path old(Path file) {
        return TemporaryName.beside(file.resolveSibling(file.getFileName() + "~"));
    }
}
