package explainer.testing;

import explainer.history.RevisionReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.invoke.MethodHandles;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.stream.Stream;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.revwalk.RevCommit;

/** A small project on the disk, in a Git repository that holds its folder. */
public final class GitProject {
    private static final PersonIdent EDITOR =
            new PersonIdent("Editor", "editor@example.org", Instant.parse("2026-11-20T12:00:00Z"), ZoneOffset.UTC);

    static {
        // JGit as the program has it: without the settings of whoever runs the tests, and without writing any
        try {
            MethodHandles.lookup().ensureInitialized(RevisionReader.class);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private final Path repository;
    private final SiteFixture site;

    private GitProject(Path repository, Path folder) {
        this.repository = repository;
        this.site = SiteFixture.in(folder);
    }

    /** @param folder of the project, in the folder of the repository or the same */
    public static GitProject in(Path repository, Path folder) {
        try {
            Git.init()
                    .setDirectory(repository.toFile())
                    .setInitialBranch("main")
                    .call()
                    .close();
            return new GitProject(repository, folder);
        } catch (GitAPIException e) {
            throw new IllegalStateException(e);
        }
    }

    public Path root() {
        return site.root();
    }

    public GitProject write(String path, String text) {
        site.write(path, text);
        return this;
    }

    public GitProject write(String path, byte[] bytes) {
        site.write(path, bytes);
        return this;
    }

    public String read(String path) {
        try {
            return Files.readString(root().resolve(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Replaces a text that stands in a file once. */
    public GitProject edit(String path, String from, String to) {
        String text = read(path);
        int at = text.indexOf(from);
        if (at < 0 || text.indexOf(from, at + 1) >= 0) {
            throw new IllegalStateException(path + " does not hold once: " + from);
        }
        return write(path, text.replace(from, to));
    }

    public GitProject append(String path, String text) {
        return write(path, (Files.exists(root().resolve(path)) ? read(path) : "") + text);
    }

    public GitProject move(String from, String to) {
        write(to, read(from));
        return delete(from);
    }

    public GitProject delete(String path) {
        try (Stream<Path> inside = Files.walk(root().resolve(path))) {
            for (Path each : inside.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Everything as it stands becomes a revision; its name. */
    public String commit() {
        try (Git git = Git.open(repository.toFile())) {
            git.add().addFilepattern(".").call();
            git.add().addFilepattern(".").setUpdate(true).call();
            RevCommit commit = git.commit()
                    .setMessage("Publish")
                    .setAuthor(EDITOR)
                    .setCommitter(EDITOR)
                    .setSign(false)
                    .setNoVerify(true)
                    .call();
            return commit.name();
        } catch (GitAPIException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A clone that has the newest revision alone. */
    public static void cloneWithoutHistory(Path repository, Path folder) {
        try {
            Git.cloneRepository()
                    .setURI(repository.toUri().toString())
                    .setDirectory(folder.toFile())
                    .setDepth(1)
                    .call()
                    .close();
        } catch (GitAPIException e) {
            throw new IllegalStateException(e);
        }
    }
}
