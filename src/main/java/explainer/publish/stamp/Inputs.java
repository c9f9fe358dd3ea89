package explainer.publish.stamp;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What a build reads, as it stands on the disk. Names that begin with a dot are not read. */
final class Inputs {
    private Inputs() {}

    /**
     * All folders below some, and these; without keys.
     *
     * @throws IOException if there is something that is neither a file nor a folder, such as a link: what it leads to may change unseen
     */
    static List<Group> in(List<Path> folders) throws IOException {
        List<Group> groups = new ArrayList<>();
        for (Path folder : folders) {
            add(folder.toAbsolutePath().toString(), groups);
        }
        return groups;
    }

    /** @throws IOException if one of these is no folder, or a link to one */
    static void require(List<Path> folders) throws IOException {
        for (Path folder : folders) {
            if (FileState.of(folder).size() != FileState.FOLDER) {
                throw new IOException("not a folder: " + folder);
            }
        }
    }

    private static void add(String folder, List<Group> groups) throws IOException {
        List<Group.Entry> entries = new ArrayList<>();
        List<String> inner = new ArrayList<>();
        for (String name : Stamp.names(folder)) {
            String path = folder + "/" + name;
            FileState state = FileState.of(Path.of(path));
            if (state.size() == FileState.OTHER) {
                throw new IOException("neither a file nor a folder: " + path);
            }
            if (state.size() == FileState.FOLDER) {
                inner.add(path);
            }
            entries.add(new Group.Entry(name, state, ""));
        }
        groups.add(new Group(Group.Kind.READ, folder, entries));
        for (String path : inner) {
            add(path, groups);
        }
    }

    /** Whether every change from {@code now} on will be seen. */
    static boolean isSettled(List<Group> groups, long now) {
        return groups.stream()
                .flatMap(group -> group.entries().stream())
                .noneMatch(entry -> entry.state().isFresh(now));
    }

    /** The same files with the keys of their bytes. */
    static List<Group> withKeys(List<Group> groups) throws IOException {
        List<Group> all = new ArrayList<>();
        for (Group group : groups) {
            List<Group.Entry> entries = new ArrayList<>();
            for (Group.Entry entry : group.entries()) {
                boolean isFile = entry.state().size() >= 0;
                String key = isFile ? ContentKey.of(Path.of(group.base() + "/" + entry.name())) : "";
                entries.add(new Group.Entry(entry.name(), entry.state(), key));
            }
            all.add(new Group(group.kind(), group.base(), entries));
        }
        return all;
    }
}
