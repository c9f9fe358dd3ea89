package explainer.publish;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What stands in {@code site/} before a build writes to it. Links are not followed.
 *
 * @param entries by path from the site, separated by '/', spelt as on the disk. Of a folder in which neither this build
 *     nor the one before has a file, only the folder itself.
 * @param temporary the paths of temporary files that a crash left
 */
record DiskSnapshot(SortedMap<String, Entry> entries, List<String> temporary) {
    DiskSnapshot {
        entries = Collections.unmodifiableSortedMap(new TreeMap<>(entries));
        temporary = temporary.stream().sorted().toList();
    }

    /** What an entry is. */
    enum Kind {
        FILE("a file"),
        FOLDER("a folder"),
        OTHER("a link or a special file");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        /** As a diagnostic says it. */
        String words() {
            return words;
        }
    }

    /**
     * One name in a folder.
     *
     * @param key checksum of the file, if it would be written and has the length of what would be written: any other is
     *     seen to differ without being read
     */
    record Entry(Kind kind, Optional<String> key) {
        static final Entry FOLDER = new Entry(Kind.FOLDER, Optional.empty());
        static final Entry OTHER = new Entry(Kind.OTHER, Optional.empty());

        static Entry unreadFile() {
            return new Entry(Kind.FILE, Optional.empty());
        }

        static Entry file(String key) {
            return new Entry(Kind.FILE, Optional.of(key));
        }
    }

    boolean has(String path, Kind kind) {
        Entry entry = entries.get(path);
        return entry != null && entry.kind() == kind;
    }

    /** Everything in a folder and in the folders below it. */
    Map<String, Entry> below(String folder) {
        // '0' is the character after '/'
        return entries.subMap(folder + "/", folder + "0");
    }

    /** The folders that a path lies in, outermost first: {@code a} and {@code a/b} for {@code a/b/c}. */
    static List<String> foldersAbove(String path) {
        List<String> folders = new ArrayList<>();
        for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
            folders.add(path.substring(0, slash));
        }
        return folders;
    }
}
