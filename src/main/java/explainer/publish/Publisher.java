package explainer.publish;

import explainer.base.Result;
import explainer.output.Outputs;
import explainer.publish.stamp.Stamping;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;

/**
 * Makes {@code site/} equal to what was built, and changes nothing that is right already.
 *
 * <p>The build owns the files that {@link Manifest} lists. An owned file that somebody edited by hand is put right. Any
 * other file is left as it is; if it stands where the build must write, nothing at all is written and a diagnostic says
 * so. A crash at any point leaves only whole files that the build owns, and temporary ones; the next run compares real
 * bytes and heals what is missing.
 */
public final class Publisher {
    private Publisher() {}

    /**
     * @param site a folder, made if it is not there
     * @return what was done, or why nothing was: then only the lock file may be new
     * @throws IOException if the disk refuses something, or another build is writing; the message names the path in
     *     plain words
     */
    public static Published publish(Path site, Outputs outputs) throws IOException {
        return publish(site, outputs, Stamping.NONE);
    }

    /** The same, with a stamp by which a later build sees that there is nothing to do. */
    public static Published publish(Path site, Outputs outputs, Stamping stamping) throws IOException {
        return publish(site, outputs, new LocalDisk(), stamping);
    }

    static Published publish(Path site, Outputs outputs, Disk disk) throws IOException {
        return publish(site, outputs, disk, Stamping.NONE);
    }

    private static Published publish(Path site, Outputs outputs, Disk disk, Stamping stamping) throws IOException {
        prepare(site);
        SiteLock lock = SiteLock.on(site);
        try {
            return publishAlone(site, outputs, disk, stamping);
        } finally {
            lock.close();
        }
    }

    private static Published publishAlone(Path site, Outputs made, Disk disk, Stamping stamping) throws IOException {
        Result<Manifest> manifest = readManifest(site);
        if (!manifest.diagnostics().isEmpty()) {
            return Published.refused(manifest.diagnostics());
        }
        Outputs outputs = Drawings.settled(site, manifest.value(), made);
        DiskSnapshot snapshot = SiteScanner.scan(site, manifest.value(), outputs);
        Plan plan = Plan.between(manifest.value(), snapshot, outputs);
        if (!plan.refusals().isEmpty()) {
            return Published.refused(plan.refusals());
        }
        stamping.forget();
        new Applier(site, disk, outputs, manifest.value(), snapshot, plan).apply();
        stamping.end(site, Manifest.of(outputs).keys(), List.of(Manifest.FILE));
        return Published.of(plan);
    }

    private static void prepare(Path site) throws IOException {
        // asked first: createDirectories fails where the folder is reached through a link
        if (Files.isDirectory(site)) {
            return;
        }
        if (Files.exists(site, LinkOption.NOFOLLOW_LINKS)) {
            throw new IOException(site + " is not a folder, and the site must be written to one:"
                    + " move it away, or name another folder with --site");
        }
        DiskFailure.naming("make the folder", site, () -> Files.createDirectories(site));
    }

    private static Result<Manifest> readManifest(Path site) throws IOException {
        Path file = site.resolve(Manifest.FILE);
        if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            return Result.of(Manifest.EMPTY);
        }
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return Manifest.damaged("it is a folder or a link, and not a file");
        }
        try {
            return Manifest.parse(Files.readAllBytes(file));
        } catch (IOException e) {
            throw DiskFailure.of("read", file, e);
        }
    }
}
