package explainer;

import explainer.base.Progress;
import explainer.output.Outputs;
import explainer.publish.Published;
import explainer.publish.Publisher;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "build",
        description = "Builds the site. Nothing is written if the content has an error.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = Exit.HEADING,
        exitCodeList = {
            "0:the site is built; there may have been warnings",
            "1:the content has errors, or a file that the build did not make is in its way; site/ is as it was",
            "2:bad arguments",
            "3:a file could not be read or written",
            "70:a bug in the program"
        })
final class BuildCommand implements Callable<Integer> {
    private static final String AS_IT_WAS = "Nothing was written: the site is as it was.";

    private final Console console;

    @Mixin
    private Options.Project project;

    @Option(names = "--site", paramLabel = "DIR", description = "where to write (default: site/ in the project)")
    private Path site;

    @Mixin
    private Options.Hosting hosting;

    @Mixin
    private Options.WithDrafts drafts;

    @Mixin
    private Options.AsOf asOf;

    @Mixin
    private Options.Strict strict;

    @Mixin
    private Options.Format format;

    BuildCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        long start = System.nanoTime();
        Path target = site == null ? project.folder().resolve("site") : site;
        Timed build = console.showing(() -> timed(new Build.Request(
                project.folder(),
                hosting.url(),
                hosting.repository(),
                drafts.drafts(),
                asOf.day(),
                strict.isStrict())));
        BuildReport report = build.report;
        Optional<Outputs> outputs = report.outputs();
        if (outputs.isEmpty()) {
            return console.rejected(report.diagnostics(), AS_IT_WAS, format.value());
        }
        Published published = Publisher.publish(target, outputs.get());
        if (!published.diagnostics().isEmpty()) {
            return console.rejected(published.diagnostics(), AS_IT_WAS, format.value());
        }
        console.print(report.diagnostics(), format.value());
        console.summary(format.value()).println(report.summary());
        console.summary(format.value()).println(report.search(build.indexing));
        console.summary(format.value())
                .printf(
                        Locale.ROOT,
                        "%d files new, %d changed, %d unchanged, %d removed, in %.1f s%nOpen %s%n",
                        published.created(),
                        published.replaced(),
                        published.kept(),
                        published.deleted(),
                        (System.nanoTime() - start) / 1e9,
                        target.resolve("index.html"));
        return Exit.DONE;
    }

    /** @param indexing how much of the time the index of the search took, in hundredths */
    private record Timed(BuildReport report, long indexing) {}

    private static Timed timed(Build.Request request) {
        StepClock clock = new StepClock(Progress.current(), System::nanoTime);
        BuildReport report = Progress.during(clock, () -> Build.run(request));
        return new Timed(report, clock.hundredths(Outputs.INDEXING));
    }
}
