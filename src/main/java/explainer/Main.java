package explainer;

import explainer.base.Diagnostic;
import explainer.base.DiagnosticText;
import explainer.content.prose.Reference;
import explainer.graph.Drafts;
import explainer.graph.EvidenceGraph;
import explainer.history.Changes;
import explainer.history.NoSuchRevision;
import explainer.history.RevisionReader;
import explainer.ledger.Balance;
import explainer.ledger.BalanceBuilder;
import explainer.output.Outputs;
import explainer.output.json.BalanceJson;
import explainer.publish.Published;
import explainer.publish.Publisher;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The command line. */
@Command(
        name = "explainer",
        description = "Builds an explainer from Markdown and YAML: content/ and templates/ become site/.",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        synopsisSubcommandLabel = "COMMAND",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done",
            "1:the content has errors, which have been printed; site/ is as it was",
            "2:bad arguments",
            "3:a file could not be read or written",
            "70:a bug in the program"
        })
public final class Main {
    private static final int DONE = 0;
    private static final int HAS_ERRORS = 1;
    private static final int CANNOT_READ_OR_WRITE = 3;
    private static final int BUG = 70;
    private static final String AS_OF =
            "the day by which facts are judged stale, as 2026-11-23 (default: the newest on which a page was checked)";
    private static final String STRICT = "count every warning as an error";

    private final PrintWriter out;
    private final PrintWriter err;

    private Main(PrintWriter out, PrintWriter err) {
        this.out = out;
        this.err = err;
    }

    public static void main(String[] args) {
        int code = run(args, writer(System.out), writer(System.err));
        // Maven runs this inside itself: leave it alone after success; after an error, end at once, so that the
        // diagnostics stay last on the screen
        if (code != DONE) {
            System.exit(code);
        }
    }

    /** The program as a function: what it prints and the exit code. */
    static int run(String[] args, PrintWriter out, PrintWriter err) {
        CommandLine line = new CommandLine(new Main(out, err)).setOut(out).setErr(err);
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setExecutionExceptionHandler((e, command, result) -> failed(e, err));
        int code = args.length == 0 ? usage(line, err) : line.execute(args);
        out.flush();
        err.flush();
        return code;
    }

    @Command(
            name = "build",
            description = "Builds the site. Nothing is written if the content has an error.",
            mixinStandardHelpOptions = true)
    int build(
            @Option(
                            names = "--project",
                            paramLabel = "DIR",
                            description = "the folder that holds content/ and templates/ (default: here)")
                    Path project,
            @Option(
                            names = "--site",
                            paramLabel = "DIR",
                            description = "where to write (default: site/ in the project)")
                    Path site,
            @Option(
                            names = "--url",
                            paramLabel = "URL",
                            description = "where the site will stand, for canonical addresses")
                    String url,
            @Option(
                            names = "--repository",
                            paramLabel = "URL",
                            description = "the project on GitHub, for the link that leads editors to a page's source")
                    String repository,
            @Option(names = "--drafts", description = "build pages marked as drafts too, for a preview") boolean drafts,
            @Option(names = "--as-of", paramLabel = "DATE", description = AS_OF) String asOf,
            @Option(names = "--strict", description = STRICT) boolean strict)
            throws IOException {
        long start = System.nanoTime();
        Path root = project == null ? Path.of("") : project;
        Path target = site == null ? root.resolve("site") : site;
        BuildReport report = Build.run(request(root, url, repository, drafts, asOf, strict));
        Optional<Outputs> outputs = report.outputs();
        if (outputs.isEmpty()) {
            return rejected(report, "Nothing was written: the site is as it was.");
        }
        Published published = Publisher.publish(target, outputs.get());
        if (!published.diagnostics().isEmpty()) {
            return rejected(
                    new BuildReport(report.graph(), report.ledger(), Optional.empty(), published.diagnostics()),
                    "Nothing was written: the site is as it was.");
        }
        report.warnings().forEach(this::print);
        out.println(summary(report));
        out.printf(
                Locale.ROOT,
                "%d files new, %d changed, %d unchanged, %d removed, in %.1f s%nOpen %s%n",
                published.created(),
                published.replaced(),
                published.kept(),
                published.deleted(),
                (System.nanoTime() - start) / 1e9,
                target.resolve("index.html"));
        return DONE;
    }

    @Command(
            name = "check",
            description = "Checks the content and the templates as build does, and writes nothing.",
            mixinStandardHelpOptions = true)
    int check(
            @Option(
                            names = "--project",
                            paramLabel = "DIR",
                            description = "the folder that holds content/ and templates/ (default: here)")
                    Path project,
            @Option(names = "--drafts", description = "check links to and from drafts too") boolean drafts,
            @Option(names = "--as-of", paramLabel = "DATE", description = AS_OF) String asOf,
            @Option(names = "--strict", description = STRICT) boolean strict) {
        BuildReport report =
                Build.run(request(project == null ? Path.of("") : project, null, null, drafts, asOf, strict));
        if (report.outputs().isEmpty()) {
            return rejected(report, "The site cannot be built like this.");
        }
        report.warnings().forEach(this::print);
        out.println(summary(report));
        return DONE;
    }

    @Command(
            name = "changes",
            description = {
                "Says which published facts, quotations, disputes and key points have changed without an entry in"
                        + " content/data/corrections.yaml, and writes nothing.",
                "What was published is read from the project's Git repository."
            },
            mixinStandardHelpOptions = true)
    int changes(
            @Option(
                            names = "--since",
                            required = true,
                            paramLabel = "REVISION",
                            description = "what was published: a commit, branch or tag, as origin/main")
                    String since,
            @Option(
                            names = "--project",
                            paramLabel = "DIR",
                            description = "the folder that holds content/ (default: here)")
                    Path project,
            @Option(
                            names = "--as-of",
                            paramLabel = "DATE",
                            description =
                                    "the day in the entries that are proposed (default: the newest on which their page was checked)")
                    String asOf)
            throws IOException {
        if (since.isBlank()) {
            throw new BadArgument("--since must name a revision, as origin/main");
        }
        Build.Request request = request(project == null ? Path.of("") : project, null, null, false, asOf, false);
        ChangeReport report = Build.changes(request, RevisionReader.read(request.project(), since.strip()));
        report.diagnostics().forEach(this::print);
        long errors = report.errors().size();
        if (report.changes().isEmpty()) {
            err.println(counted(errors, "error") + ". The content cannot be compared like this.");
            return HAS_ERRORS;
        }
        (errors == 0 ? out : err).println(summary(report.changes().get(), errors));
        return errors == 0 ? DONE : HAS_ERRORS;
    }

    @Command(
            name = "report",
            description = "Says what the pages rest on: whose sources, how many claims with evidence, what is open.",
            mixinStandardHelpOptions = true)
    int report(
            @Option(
                            names = "--project",
                            paramLabel = "DIR",
                            description = "the folder that holds content/ and templates/ (default: here)")
                    Path project,
            @Option(names = "--as-of", paramLabel = "DATE", description = AS_OF) String asOf,
            @Option(
                            names = "--format",
                            paramLabel = "FORMAT",
                            defaultValue = "TABLE",
                            description = "table or json (default: table)")
                    ReportFormat format) {
        BuildReport report =
                Build.run(request(project == null ? Path.of("") : project, null, null, false, asOf, false));
        if (report.outputs().isEmpty()) {
            return rejected(report, "There is nothing to count in a site that cannot be built.");
        }
        Balance balance = BalanceBuilder.of(report.graph(), report.ledger());
        out.print(format == ReportFormat.JSON ? BalanceJson.of(balance) : BalanceTable.of(balance));
        return DONE;
    }

    /** How a report is printed. */
    enum ReportFormat {
        TABLE,
        JSON
    }

    private static Build.Request request(
            Path project, String url, String repository, boolean drafts, String asOf, boolean strict) {
        return new Build.Request(
                project,
                address("--url", url),
                address("--repository", repository),
                drafts ? Drafts.SHOWN : Drafts.LEFT_OUT,
                day(asOf),
                strict);
    }

    private static Optional<LocalDate> day(String text) {
        if (text == null || text.isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(text.strip()));
        } catch (DateTimeParseException e) {
            throw new BadArgument("--as-of must be a day as 2026-11-23, not \"" + text + "\"");
        }
    }

    /** An option without a value counts as not given: a build script passes on what it may not have. */
    private static Optional<URI> address(String option, String text) {
        if (text == null || text.isBlank()) {
            return Optional.empty();
        }
        try {
            URI uri = new URI(text.strip());
            // addresses are made by adding to it
            boolean isFolder = uri.getRawQuery() == null && uri.getRawFragment() == null;
            if (uri.getHost() != null && List.of("http", "https").contains(uri.getScheme()) && isFolder) {
                return Optional.of(uri);
            }
        } catch (URISyntaxException e) {
            // said below, as for any other text that is no address
        }
        throw new BadArgument(
                option + " must be a web address that begins with https:// or http://, without \"?\" and \"#\", not \""
                        + text + "\"");
    }

    private int rejected(BuildReport report, String consequence) {
        report.warnings().forEach(this::print);
        report.errors().forEach(this::print);
        err.println(counted(report.errors().size(), "error") + ", "
                + counted(report.warnings().size(), "warning") + ". " + consequence);
        return HAS_ERRORS;
    }

    private void print(Diagnostic diagnostic) {
        err.println(DiagnosticText.of(diagnostic));
        err.println();
        err.flush();
    }

    private static String summary(BuildReport report) {
        long citations = report.graph().pages().stream()
                .flatMap(page -> page.texts().stream())
                .flatMap(text -> text.references().stream())
                .filter(Reference.Citation.class::isInstance)
                .count();
        long cited = report.graph().citedBy().values().stream()
                .filter(pages -> !pages.isEmpty())
                .count();
        return String.format(
                Locale.ROOT,
                "%s: %s, %s checked, %s to %s, %s%s",
                report.graph().catalog().settings().title().text(),
                counted(report.graph().pages().size(), "page"),
                counted(report.graph().targets().size(), "link"),
                counted(citations, "citation"),
                counted(cited, "source"),
                evidence(report.graph().evidence()),
                counted(report.warnings().size(), "warning"));
    }

    private static String summary(Changes changes, long errors) {
        int without = changes.changed() - changes.entered();
        String summary = counted(changes.changed(), "claim") + " changed since " + changes.since();
        if (changes.changed() > 0) {
            summary += ", " + changes.entered() + " with an entry, " + without + " without";
        }
        return errors == without ? summary : summary + "; " + counted(errors - without, "other error");
    }

    /** What there is of it, each part with a comma after it. */
    private static String evidence(EvidenceGraph evidence) {
        return part(evidence.facts().size(), "fact")
                + part(evidence.quotes().size(), "quotation")
                + part(evidence.disputes().size(), "dispute");
    }

    private static String part(int count, String thing) {
        return count == 0 ? "" : counted(count, thing) + ", ";
    }

    private static String counted(long count, String thing) {
        return count + " " + thing + (count == 1 ? "" : "s");
    }

    private static int usage(CommandLine line, PrintWriter err) {
        line.usage(err);
        return CommandLine.ExitCode.USAGE;
    }

    private static int failed(Exception e, PrintWriter err) {
        if (e instanceof BadArgument || e instanceof NoSuchRevision) {
            err.println(e.getMessage());
            return CommandLine.ExitCode.USAGE;
        }
        if (e instanceof InvalidPathException) {
            err.println(
                    "A file name cannot be read under this locale: run with LC_ALL=C.UTF-8. (" + e.getMessage() + ")");
            return CANNOT_READ_OR_WRITE;
        }
        Throwable cause = e instanceof UncheckedIOException ? e.getCause() : e;
        if (cause instanceof IOException) {
            err.println(
                    "Could not read or write: " + (cause.getMessage() == null ? cause.toString() : cause.getMessage()));
            return CANNOT_READ_OR_WRITE;
        }
        err.println("This is a bug in the program, not in the content. Please report it with the lines below.");
        e.printStackTrace(err);
        return BUG;
    }

    /** A terminal that says it knows ASCII only is nearly always one without a locale, and shows UTF-8 well. */
    private static PrintWriter writer(PrintStream stream) {
        String name = System.getProperty("native.encoding", StandardCharsets.UTF_8.name());
        Charset charset = Charset.isSupported(name) ? Charset.forName(name) : StandardCharsets.UTF_8;
        return new PrintWriter(
                stream,
                true,
                charset.equals(StandardCharsets.US_ASCII) || name.startsWith("ANSI_X3.4")
                        ? StandardCharsets.UTF_8
                        : charset);
    }

    private static final class BadArgument extends RuntimeException {
        private static final long serialVersionUID = 1;

        BadArgument(String message) {
            super(message);
        }
    }

    /** The version from the jar's manifest. */
    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = Main.class.getPackage().getImplementationVersion();
            return new String[] {"explainer " + (version == null ? "(not packaged)" : version)};
        }
    }
}
