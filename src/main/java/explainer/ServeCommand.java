package explainer;

import explainer.content.ContentReader;
import explainer.graph.Drafts;
import explainer.output.Theme;
import explainer.serve.Preview;
import java.io.IOException;
import java.net.BindException;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "serve",
        description = {
            "Shows the site in the browser while you write: builds again after each save, and reloads what has changed.",
            "Drafts are shown, marked as such. Only this machine can reach it. Ctrl-C ends it."
        },
        mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {
    private static final int USUAL_PORT = 4000;
    private static final int LAST_PORT = 65_535;

    private final Console console;

    @Option(
            names = "--port",
            paramLabel = "N",
            description = "where to listen; 0 for any free port (default: " + USUAL_PORT + ", or the next free one)")
    private Integer port;

    @Mixin
    private Options.Project project;

    @Mixin
    private Options.AsOf asOf;

    @Mixin
    private Options.Strict strict;

    @Option(names = "--no-drafts", description = "leave pages marked as drafts out, as build does")
    private boolean areDraftsLeftOut;

    ServeCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        if (port != null && (port < 0 || port > LAST_PORT)) {
            throw new BadArgument("--port must be a number from 0 to " + LAST_PORT + ", not \"" + port + "\"");
        }
        // said before a browser is told
        Optional<LocalDate> day = asOf.day();
        ServeLog log = new ServeLog(console, project.folder());
        Optional<Preview> opened = open(log);
        if (opened.isEmpty()) {
            console.err()
                    .println("Port " + port + " is taken by another program: end that one, or choose another port"
                            + " with --port, as --port=" + (port < LAST_PORT ? port + 1 : USUAL_PORT));
            return Exit.CANNOT_READ_OR_WRITE;
        }
        try (Preview preview = opened.get()) {
            // Ctrl-C ends the program from outside: browsers are let go before it goes
            Runtime.getRuntime().addShutdownHook(new Thread(preview::close, "preview-end"));
            log.listening(preview.address());
            Build.Request request = request(URI.create(preview.address()), day);
            PreviewBuild build = new PreviewBuild(request);
            preview.run(
                    List.of(
                            project.folder().resolve(ContentReader.FOLDER),
                            project.folder().resolve(Theme.FOLDER)),
                    build::begin);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return Exit.DONE;
    }

    /** Nothing if the port that was asked for is taken. */
    private Optional<Preview> open(ServeLog log) throws IOException {
        if (port != null) {
            try {
                return Optional.of(Preview.open(port, log));
            } catch (BindException e) {
                return Optional.empty();
            }
        }
        for (int each = USUAL_PORT; ; each++) {
            try {
                return Optional.of(Preview.open(each, log));
            } catch (BindException e) {
                if (each == LAST_PORT) {
                    throw e;
                }
                log.taken(each);
            }
        }
    }

    /** The site stands where the preview is: the page for unknown addresses finds its style sheet. */
    private Build.Request request(URI address, Optional<LocalDate> day) {
        return new Build.Request(
                project.folder(),
                Optional.of(address),
                Optional.empty(),
                areDraftsLeftOut ? Drafts.LEFT_OUT : Drafts.SHOWN,
                day,
                strict.isStrict());
    }
}
