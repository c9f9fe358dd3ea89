package explainer.history;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevTree;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.treewalk.TreeWalk;

/** The files of the project beside those of the last commit. */
public final class WorkingTree {
    private WorkingTree() {}

    /**
     * Which of some files the last commit does not hold as they are; how their lines end does not count.
     *
     * @param project the folder that the paths begin at; it may lie anywhere in the repository
     * @return nothing if the project is in no Git repository
     */
    public static Optional<SortedSet<String>> changed(Path project, Collection<String> paths) throws IOException {
        Path folder = project.toRealPath();
        Optional<Path> top = RevisionReader.find(folder);
        if (top.isEmpty()) {
            return Optional.empty();
        }
        SortedSet<String> changed = new TreeSet<>();
        try (Repository repository = RevisionReader.open(top.get());
                RevWalk walk = new RevWalk(repository)) {
            ObjectId head = repository.resolve("HEAD^{tree}");
            for (String path : paths) {
                Path file = folder.resolve(path);
                if (head == null || !isSame(repository, walk.parseTree(head), top.get(), file)) {
                    changed.add(path);
                }
            }
        }
        return Optional.of(changed);
    }

    private static boolean isSame(Repository repository, RevTree tree, Path top, Path file) throws IOException {
        String inside = top.relativize(file).toString().replace('\\', '/');
        try (TreeWalk found = TreeWalk.forPath(repository, inside, tree)) {
            return found != null
                    && Files.isRegularFile(file)
                    && text(repository.open(found.getObjectId(0)).getBytes()).equals(text(Files.readAllBytes(file)));
        }
    }

    /** A checkout may write other line ends than those that are committed. */
    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1).replace("\r\n", "\n");
    }
}
