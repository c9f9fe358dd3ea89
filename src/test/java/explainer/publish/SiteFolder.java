package explainer.publish;

import explainer.base.SitePath;
import explainer.output.Output;
import explainer.output.Outputs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A folder that a test publishes to, with what stands in it as a map. */
record SiteFolder(Path path) {
    /** Outputs from paths and texts in turn. */
    static Outputs outputs(String... pathsAndTexts) {
        SortedMap<String, String> texts = new TreeMap<>();
        for (int i = 0; i < pathsAndTexts.length; i += 2) {
            texts.put(pathsAndTexts[i], pathsAndTexts[i + 1]);
        }
        return outputs(texts);
    }

    static Outputs outputs(Map<String, String> texts) {
        SortedMap<SitePath, Output> files = new TreeMap<>();
        texts.forEach((path, text) -> files.put(SitePath.of(path), Output.of(SitePath.of(path), text, "content/x.md")));
        return new Outputs(files);
    }

    SiteFolder put(String file, String text) throws IOException {
        Path target = path.resolve(file);
        Files.createDirectories(target.getParent());
        Files.writeString(target, text);
        return this;
    }

    void link(String file, Path target) throws IOException {
        Path link = path.resolve(file);
        Files.createDirectories(link.getParent());
        Files.createSymbolicLink(link, target);
    }

    String read(String file) throws IOException {
        return Files.readString(path.resolve(file));
    }

    Path at(String file) {
        return path.resolve(file);
    }

    /**
     * Every file with its text, every link as {@code -> target}, every empty folder with a '/'; not the lock and the
     * manifest.
     */
    SortedMap<String, String> tree() throws IOException {
        SortedMap<String, String> tree = new TreeMap<>();
        try (Stream<Path> all = Files.walk(path)) {
            for (Path entry : all.filter(entry -> !entry.equals(path)).toList()) {
                String name = path.relativize(entry).toString().replace('\\', '/');
                if (Files.isSymbolicLink(entry)) {
                    tree.put(name, "-> " + Files.readSymbolicLink(entry));
                } else if (!Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
                    tree.put(name, Files.readString(entry));
                } else if (isEmpty(entry)) {
                    tree.put(name + "/", "");
                }
            }
        }
        tree.keySet().removeAll(List.of(SiteLock.FILE, Manifest.FILE));
        return tree;
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (Stream<Path> children = Files.list(folder)) {
            return children.findAny().isEmpty();
        }
    }
}
