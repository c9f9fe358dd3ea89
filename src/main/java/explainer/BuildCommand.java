package explainer;

import explainer.base.Progress;
import explainer.output.Outputs;
import explainer.publish.Published;
import explainer.publish.Publisher;
import java.io.IOException;
import java.io.PrintWriter;
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

    @Option(names = "--timings", description = "print how long each step took, and what it went through")
    private boolean isTimed;

    @Option(
            names = "--profile",
            paramLabel = "FILE",
            description = "record the build for JDK Mission Control (Java Flight Recorder), as build.jfr")
    private Path profile;

    BuildCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        return profile == null ? build() : Recorder.during(this::build, profile);
    }

    private int build() throws IOException {
        long start = System.nanoTime();
        Timings timings = isTimed ? Timings.begin() : Timings.NONE;
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
        PrintWriter summary = console.summary(format.value());
        if (outputs.isEmpty()) {
            timings.print(summary, build.clock.steps());
            return console.rejected(report.diagnostics(), AS_IT_WAS, format.value());
        }
        build.clock.begins("writing", 0);
        Published published = Publisher.publish(target, outputs.get());
        build.clock.end();
        if (!published.diagnostics().isEmpty()) {
            return console.rejected(published.diagnostics(), AS_IT_WAS, format.value());
        }
        console.print(report.diagnostics(), format.value());
        summary.println(report.summary());
        if (report.hasSearch()) {
            summary.println(report.search(build.indexing));
        }
        summary.printf(
                Locale.ROOT,
                "%d files new, %d changed, %d unchanged, %d removed, in %.1f s%nOpen %s%n",
                published.created(),
                published.replaced(),
                published.kept(),
                published.deleted(),
                (System.nanoTime() - start) / 1e9,
                target.resolve("index.html"));
        timings.print(summary, build.clock.steps());
        return Exit.DONE;
    }

    /** @param indexing how much of the time the index of the search took, in hundredths */
    private record Timed(BuildReport report, long indexing, StepClock clock) {}

    private Timed timed(Build.Request request) {
        // what runs the processors is asked only if somebody wants to know: the answer takes longer than a small step
        StepClock clock = new StepClock(Progress.current(), System::nanoTime, isTimed ? Timings::processor : () -> 0);
        BuildReport report = Progress.during(clock, () -> Build.run(request));
        clock.end();
        return new Timed(report, clock.hundredths(Outputs.INDEXING), clock);
    }
}
