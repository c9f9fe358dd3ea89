package explainer.publish.stamp;

import java.util.List;

/**
 * Files that a stamp knows below one folder.
 *
 * @param base the folder, from the root
 * @param entries in the order of their names, which for a site are paths
 */
record Group(Kind kind, String base, List<Entry> entries) {
    Group {
        entries = List.copyOf(entries);
    }

    /** What a group is of; a stamp holds the number. */
    enum Kind {
        /** A folder that was read: no other name may be in it. */
        READ,
        /** What the build made. Other files may be there: a build leaves them alone, too. */
        MADE,
        /** What the build notes beside what it makes. */
        NOTED
    }

    /**
     * A file, or a folder in a folder that was read.
     *
     * @param key of its bytes
     */
    record Entry(String name, FileState state, String key) {}
}
