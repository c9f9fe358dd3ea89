package explainer.history;

import explainer.content.ContentEntry;
import explainer.content.ContentReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.eclipse.jgit.errors.AmbiguousObjectException;
import org.eclipse.jgit.errors.IncorrectObjectTypeException;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.errors.RevisionSyntaxException;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectLoader;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.filter.PathFilter;
import org.eclipse.jgit.util.SystemReader;

/** Reads a revision from the project's Git repository, in memory. */
public final class RevisionReader {
    private static final int SHORT = 7;
    // the reader of the content refuses what is larger
    private static final long LARGEST = 64L << 20;
    private static final String TEMPLATES = "templates";
    private static final String FETCH =
            "fetch the whole history: git fetch --unshallow, or \"fetch-depth: 0\" for actions/checkout in a workflow";

    static {
        SystemReader.setInstance(new QuietSystem());
    }

    private RevisionReader() {}

    /** A file of the revision. */
    private record InMemory(String path, boolean isLink, byte[] bytes) implements ContentEntry {}

    /** What is read of a revision. */
    private enum Part {
        /** The texts of its content: a picture makes no claim. */
        TEXTS,
        /** All that a site is built of. */
        SITE
    }

    /** Reads the texts of a revision's content, as {@link #readSite} does. */
    public static Revision readTexts(Path project, String name) throws IOException {
        return read(project, name, Part.TEXTS);
    }

    /**
     * Reads all that the site of a revision is built of; one that has no content folder has no files.
     *
     * @param project the folder that holds {@code content/}; it may lie anywhere in the repository
     * @param name a commit, a branch or a tag, as Git writes them: {@code origin/main}
     * @throws NoSuchRevision if there is no such revision
     * @throws IOException if there is no repository, or it cannot be read, or it lacks a part of its history
     */
    public static Revision readSite(Path project, String name) throws IOException {
        return read(project, name, Part.SITE);
    }

    private static Revision read(Path project, String name, Part part) throws IOException {
        if (!Files.isDirectory(project)) {
            throw new IOException("there is no folder \"" + project + "\"");
        }
        Path folder = project.toRealPath();
        Path top = find(folder)
                .orElseThrow(() -> new IOException("the folder \"" + folder
                        + "\" is in no Git repository, so nothing is known of what was published"));
        try (Repository repository = open(top);
                RevWalk walk = new RevWalk(repository)) {
            RevCommit commit = commit(repository, walk, name);
            String here = top.relativize(folder).toString().replace('\\', '/');
            String root = here.isEmpty() ? "" : here + "/";
            boolean isAll = part == Part.SITE;
            return new Revision(
                    commit.abbreviate(SHORT).name(),
                    files(repository, commit, root, ContentReader.FOLDER, path -> isAll || isText(path)),
                    isAll ? files(repository, commit, root, TEMPLATES, path -> true) : List.of());
        } catch (MissingObjectException e) {
            // a shallow or partial clone knows the name of what it has not got
            throw new IOException("this clone lacks the revision \"" + name + "\", or a part of it; " + FETCH, e);
        }
    }

    /** The folder of the working tree that holds the repository, if there is one. */
    static Optional<Path> find(Path folder) {
        for (Path each = folder; each != null; each = each.getParent()) {
            if (Files.exists(each.resolve(".git"))) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    static Repository open(Path top) throws IOException {
        return new FileRepositoryBuilder()
                .setWorkTree(top.toFile())
                .setMustExist(true)
                .build();
    }

    private static RevCommit commit(Repository repository, RevWalk walk, String name) throws IOException {
        boolean isShallow = !repository.getObjectDatabase().getShallowCommits().isEmpty();
        try {
            ObjectId id = repository.resolve(name + "^{commit}");
            if (id != null) {
                return walk.parseCommit(id);
            }
        } catch (AmbiguousObjectException e) {
            throw new NoSuchRevision("\"" + name + "\" is the beginning of several revisions: write more of it");
        } catch (RevisionSyntaxException | IncorrectObjectTypeException e) {
            // said below, as for any other name that is none
        } catch (MissingObjectException e) {
            if (isShallow) {
                throw e;
            }
        }
        if (isShallow) {
            throw new IOException("this clone is shallow and has no revision \"" + name + "\"; " + FETCH);
        }
        throw new NoSuchRevision(
                "there is no revision \"" + name
                        + "\" here: name a commit, a branch or a tag, as origin/main; a workflow needs \"fetch-depth: 0\" for actions/checkout");
    }

    /** @param root of the project in the repository, and {@code folder} the one in it that is read */
    private static List<ContentEntry> files(
            Repository repository, RevCommit commit, String root, String folder, Predicate<String> isWanted)
            throws IOException {
        List<ContentEntry> files = new ArrayList<>();
        try (TreeWalk walk = new TreeWalk(repository)) {
            walk.addTree(commit.getTree());
            walk.setRecursive(true);
            walk.setFilter(PathFilter.create(root + folder));
            while (walk.next()) {
                String path = walk.getPathString();
                FileMode mode = walk.getFileMode();
                // not a repository inside this one
                boolean isFile =
                        (mode.getBits() & FileMode.TYPE_MASK) == FileMode.TYPE_FILE || mode == FileMode.SYMLINK;
                if (isFile && path.startsWith(root + folder + "/") && isWanted.test(path)) {
                    ObjectLoader file = walk.getObjectReader().open(walk.getObjectId(0));
                    if (file.getSize() <= LARGEST) {
                        files.add(new InMemory(
                                path.substring(root.length()), mode == FileMode.SYMLINK, file.getCachedBytes((int)
                                        LARGEST)));
                    }
                }
            }
        }
        return files;
    }

    private static boolean isText(String path) {
        String small = path.toLowerCase(Locale.ROOT);
        return small.endsWith(".md") || small.endsWith(".yaml") || small.endsWith(".topojson");
    }
}
