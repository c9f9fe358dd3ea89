package explainer.publish;

import explainer.base.SitePath;
import explainer.output.Output;
import explainer.output.Outputs;
import explainer.publish.DiskSnapshot.Entry;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.TreeMap;

/**
 * Takes a {@link DiskSnapshot}. Reads only folders that concern the build, and of their files only those that it would
 * write.
 */
final class SiteScanner {
    private final Map<String, Output> made = new HashMap<>();
    private final Set<String> folders = new HashSet<>();
    private final TreeMap<String, Entry> entries = new TreeMap<>();
    private final List<String> temporary = new ArrayList<>();
    private final Queue<String> unread = new ArrayDeque<>();

    private SiteScanner(Manifest manifest, Outputs outputs) {
        outputs.files().forEach((path, output) -> made.put(path.value(), output));
        made.keySet().forEach(path -> folders.addAll(DiskSnapshot.foldersAbove(path)));
        for (SitePath path : manifest.keys().keySet()) {
            folders.addAll(DiskSnapshot.foldersAbove(path.value()));
        }
    }

    static DiskSnapshot scan(Path site, Manifest manifest, Outputs outputs) throws IOException {
        SiteScanner scanner = new SiteScanner(manifest, outputs);
        scanner.readFolder(site, "");
        while (!scanner.unread.isEmpty()) {
            String folder = scanner.unread.remove();
            scanner.readFolder(site.resolve(folder), folder + "/");
        }
        return new DiskSnapshot(scanner.entries, scanner.temporary);
    }

    private void readFolder(Path folder, String prefix) throws IOException {
        List<Path> children = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
            stream.forEach(children::add);
        } catch (DirectoryIteratorException e) {
            throw DiskFailure.of("read", folder, e.getCause());
        } catch (IOException e) {
            throw DiskFailure.of("read", folder, e);
        }
        for (Path child : children) {
            DiskFailure.naming("read", child, () -> readEntry(child, prefix + child.getFileName()));
        }
    }

    private void readEntry(Path child, String path) throws IOException {
        BasicFileAttributes attributes =
                Files.readAttributes(child, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        if (attributes.isDirectory()) {
            entries.put(path, Entry.FOLDER);
            if (folders.contains(path)) {
                unread.add(path);
            }
        } else if (!attributes.isRegularFile()) {
            entries.put(path, Entry.OTHER);
        } else if (TemporaryName.matches(child)) {
            temporary.add(path);
        } else if (!path.equals(Manifest.FILE) && !path.equals(SiteLock.FILE)) {
            entries.put(path, file(child, made.get(path), attributes.size()));
        }
    }

    private static Entry file(Path file, Output output, long size) throws IOException {
        return output != null && output.content().length == size
                ? Entry.file(Output.keyOf(Files.readAllBytes(file)))
                : Entry.unreadFile();
    }
}
