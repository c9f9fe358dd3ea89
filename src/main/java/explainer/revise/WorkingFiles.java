package explainer.revise;

import explainer.base.Edit;
import explainer.content.ContentEntry;
import explainer.content.ContentReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The content folder as it is to be, in memory: what a stage would say of it can be asked before anything is written.
 *
 * @param files by path; each remembers what it was on the disk
 */
public record WorkingFiles(SortedMap<String, WorkingFile> files) {
    public WorkingFiles {
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }

    /**
     * The files as they stand.
     *
     * @throws java.io.UncheckedIOException if one cannot be read
     */
    public static WorkingFiles read(Path project) {
        SortedMap<String, WorkingFile> files = new TreeMap<>();
        for (ContentEntry entry : ContentReader.entries(project.resolve(ContentReader.FOLDER))) {
            files.put(entry.path(), WorkingFile.read(entry));
        }
        return new WorkingFiles(files);
    }

    /** What the reader of the content reads. */
    public List<ContentEntry> entries() {
        return List.copyOf(files.values());
    }

    public boolean has(String path) {
        return files.containsKey(path);
    }

    /** The same after some edits, which do not overlap; their spans are in files that were read from these. */
    public WorkingFiles edited(Collection<Edit> edits) {
        Map<String, List<Edit>> byFile = new LinkedHashMap<>();
        edits.forEach(edit -> byFile.computeIfAbsent(edit.span().file().path(), path -> new ArrayList<>())
                .add(edit));
        SortedMap<String, WorkingFile> next = new TreeMap<>(files);
        byFile.forEach((path, here) -> {
            WorkingFile file = next.get(path);
            next.put(
                    path,
                    file.with(new EncodedText(file.bytes(), here.get(0).span().file()).edited(here)));
        });
        return new WorkingFiles(next);
    }

    /** The same with a file under another name, at which nothing stands. */
    public WorkingFiles renamed(String from, String to) {
        SortedMap<String, WorkingFile> next = new TreeMap<>(files);
        WorkingFile file = next.remove(from);
        if (file == null || next.containsKey(to)) {
            throw new IllegalArgumentException(from + " cannot become " + to);
        }
        next.put(to, file.at(to));
        return new WorkingFiles(next);
    }

    /** The same with one file more. */
    public WorkingFiles created(String path, String text) {
        if (has(path)) {
            throw new IllegalArgumentException(path + " is there");
        }
        SortedMap<String, WorkingFile> next = new TreeMap<>(files);
        next.put(path, new WorkingFile(path, false, text.getBytes(StandardCharsets.UTF_8), Optional.empty()));
        return new WorkingFiles(next);
    }

    /** What differs from the disk, in the order of paths. */
    public List<FileChange> changes() {
        List<FileChange> changes = new ArrayList<>();
        for (WorkingFile file : files.values()) {
            Optional<WorkingFile.Origin> origin = file.origin();
            if (origin.isEmpty()) {
                changes.add(new FileChange.Create(file.path(), file.bytes()));
            } else if (!origin.get().path().equals(file.path())) {
                changes.add(new FileChange.Rename(
                        origin.get().path(), file.path(), origin.get().bytes(), file.bytes()));
            } else if (!Arrays.equals(origin.get().bytes(), file.bytes())) {
                changes.add(new FileChange.Replace(file.path(), origin.get().bytes(), file.bytes()));
            }
        }
        return List.copyOf(changes);
    }
}
