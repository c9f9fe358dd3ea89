package explainer;

import explainer.history.NoSuchRevision;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;

/** The command line. */
@Command(
        name = "explainer",
        description = "Builds an explainer from Markdown and YAML: content/ and templates/ become site/.",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        synopsisSubcommandLabel = "COMMAND",
        exitCodeListHeading = Exit.HEADING,
        exitCodeList = {
            "0:done",
            "1:the content has errors or names broken addresses, or a published claim has changed; site/ is as it was",
            "2:bad arguments",
            "3:a file could not be read or written",
            "70:a bug in the program"
        })
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        // nothing is shown on a screen, and where there is none, drawing would fail
        System.setProperty("java.awt.headless", "true");
        PrintWriter out = writer(System.out);
        PrintWriter err = writer(System.err);
        // before all else: what follows takes longer to load than the answer
        Optional<LastBuild> last = LastBuild.same(args);
        end(
                last.isPresent() && (last.get().isPlain() || last.get().isForTerminal() == Ansi.AUTO.enabled())
                        ? last.get().repeat(out, err)
                        : execute(args, console(out, err)));
    }

    /** Ends the virtual machine at once after a failure: Maven, which would say much more behind the diagnostics, may stand around it. */
    static void end(int code) {
        if (code != Exit.DONE) {
            System.exit(code);
        }
    }

    private static Console console(PrintWriter out, PrintWriter err) {
        // AUTO honours NO_COLOR and CLICOLOR, and sees whether a terminal is there
        boolean isTerminal = Ansi.AUTO.enabled();
        // colours can be forced on a pipe, and there a line that changes is no use
        boolean isWatched = isTerminal && System.console() != null;
        return new Console(out, err, isTerminal, isWatched);
    }

    /** The program as a function: what it prints and the exit code. */
    static int run(String[] args, Console console) {
        Optional<LastBuild> last = LastBuild.same(args);
        return last.isPresent() && (last.get().isPlain() || last.get().isForTerminal() == console.isTerminal())
                ? last.get().repeat(console.out(), console.err())
                : execute(args, console);
    }

    private static int execute(String[] args, Console console) {
        CommandLine line = new CommandLine(new Main())
                .addSubcommand(new BuildCommand(console, List.of(args)))
                .addSubcommand(new CheckCommand(console))
                .addSubcommand(new ChangesCommand(console))
                .addSubcommand(new LinksCommand(console))
                .addSubcommand(new NewCommand(console))
                .addSubcommand(new MoveCommand(console))
                .addSubcommand(new ReportCommand(console))
                .addSubcommand(new ExplainCommand(console))
                .addSubcommand(new ServeCommand(console))
                .addSubcommand(new ReviewCommand(console))
                .addSubcommand(new SchemasCommand(console))
                .setOut(console.out())
                .setErr(console.err())
                .setColorScheme(CommandLine.Help.defaultColorScheme(console.isTerminal() ? Ansi.ON : Ansi.OFF))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(new ArgumentAdvice(console))
                .setExecutionExceptionHandler((e, command, result) -> failed(e, console.err()));
        int code = args.length == 0 ? usage(line, console.err()) : line.execute(args);
        console.out().flush();
        console.err().flush();
        return code;
    }

    private static int usage(CommandLine line, PrintWriter err) {
        line.usage(err);
        return Exit.BAD_ARGUMENTS;
    }

    private static int failed(Exception e, PrintWriter err) {
        if (e instanceof BadArgument || e instanceof NoSuchRevision) {
            err.println(e.getMessage());
            return Exit.BAD_ARGUMENTS;
        }
        if (e instanceof InvalidPathException) {
            err.println(
                    "A file name cannot be read under this locale: run with LC_ALL=C.UTF-8. (" + e.getMessage() + ")");
            return Exit.CANNOT_READ_OR_WRITE;
        }
        Throwable cause = e instanceof UncheckedIOException ? e.getCause() : e;
        if (cause instanceof IOException) {
            err.println(
                    "Could not read or write: " + (cause.getMessage() == null ? cause.toString() : cause.getMessage()));
            return Exit.CANNOT_READ_OR_WRITE;
        }
        err.println("This is a bug in the program, not in the content. Please report it with the lines below.");
        e.printStackTrace(err);
        return Exit.BUG;
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

    /** From the jar's manifest. */
    static Optional<String> version() {
        return Optional.ofNullable(Main.class.getPackage().getImplementationVersion());
    }

    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"explainer " + version().orElse("(not packaged)")};
        }
    }
}
