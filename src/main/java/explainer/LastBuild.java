package explainer;

import explainer.publish.Published;
import explainer.publish.stamp.Said;
import explainer.publish.stamp.Stamp;
import java.io.PrintWriter;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Ends a build before it begins, where it would change nothing: the same command line as that of the last one, and all as that one left it.
 * Looked for before the command line is understood, as that takes longer: the project and the site are guessed, and a wrong guess finds nothing.
 */
final class LastBuild {
    /** Asks for a build where there is no need of one. */
    static final String FORCE = "--force";

    private static final String PROJECT = "--project=";
    private static final String SITE = "--site=";

    private final long start;
    private final Said said;
    private final Path site;

    private LastBuild(long start, Said said, Path site) {
        this.start = start;
        this.said = said;
        this.site = site;
    }

    /** The last build, if this one would do and say the same. */
    static Optional<LastBuild> same(String[] args) {
        long start = System.nanoTime();
        if (args.length == 0 || !args[0].equals("build")) {
            return Optional.empty();
        }
        for (String arg : args) {
            // more arguments stand in a file
            if (arg.startsWith("@") || arg.equals(FORCE)) {
                return Optional.empty();
            }
        }
        try {
            Path project = Path.of(last(PROJECT, args, ""));
            String named = last(SITE, args, null);
            Path site = named == null ? project.resolve(BuildEnd.SITE) : Path.of(named);
            Optional<Said> said = Stamp.valid(List.of(args), project, site);
            return said.isPresent() ? Optional.of(new LastBuild(start, said.get(), site)) : Optional.empty();
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private static String last(String option, String[] args, String otherwise) {
        String value = otherwise;
        for (String arg : args) {
            value = arg.startsWith(option) ? arg.substring(option.length()) : value;
        }
        return value;
    }

    /** Whether what it said looks the same on a terminal as elsewhere. */
    boolean isPlain() {
        return said.err().isEmpty();
    }

    boolean isForTerminal() {
        return said.isForTerminal();
    }

    /** Says it again. */
    int repeat(PrintWriter out, PrintWriter err) {
        out.print(said.out());
        err.print(said.err());
        PrintWriter summary = said.isSummaryOnErr() ? err : out;
        summary.print(said.summary());
        Published published = new Published(0, 0, said.files(), 0, List.of());
        summary.print(BuildEnd.text(published, System.nanoTime() - start, site));
        out.flush();
        err.flush();
        return Exit.DONE;
    }
}
