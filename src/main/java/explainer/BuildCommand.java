package explainer;

import explainer.base.Progress;
import explainer.output.OutputCode;
import explainer.output.Outputs;
import explainer.publish.Published;
import explainer.publish.Publisher;
import explainer.publish.stamp.Said;
import explainer.publish.stamp.Stamping;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
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
    private final List<String> arguments;

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

    // LastBuild has looked for it before
    @Option(names = LastBuild.FORCE, description = "build even if nothing has changed since the last build")
    private boolean isForced;

    @Option(names = "--timings", description = "print how long each step took, and what it went through")
    private boolean isTimed;

    @Option(
            names = "--profile",
            paramLabel = "FILE",
            description = "record the build for JDK Mission Control (Java Flight Recorder), as build.jfr")
    private Path profile;

    /** @param arguments of the whole command line */
    BuildCommand(Console console, List<String> arguments) {
        this.console = console;
        this.arguments =
                arguments.stream().filter(each -> !each.equals(LastBuild.FORCE)).toList();
    }

    @Override
    public Integer call() throws IOException {
        return profile == null ? build() : Recorder.during(this::build, profile);
    }

    private int build() throws IOException {
        long start = System.nanoTime();
        Timings timings = isTimed ? Timings.begin() : Timings.NONE;
        Path target = site == null ? project.folder().resolve(BuildEnd.SITE) : site;
        Stamping stamping = Stamping.begin(arguments, project.folder(), target, Build.inputs(project.folder()));
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
        Said said = said(report);
        Published published =
                Publisher.publish(target, outputs.get(), isToBeSaidAgain(report) ? stamping.saying(said) : stamping);
        build.clock.end();
        if (!published.diagnostics().isEmpty()) {
            return console.rejected(published.diagnostics(), AS_IT_WAS, format.value());
        }
        console.print(said.out(), said.err());
        summary.println(report.summary());
        report.search().ifPresent(line -> summary.println(line + ", " + build.indexing + " % of the build"));
        summary.print(BuildEnd.text(published, System.nanoTime() - start, target));
        timings.print(summary, build.clock.steps());
        return Exit.DONE;
    }

    private Said said(BuildReport report) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        new Console(new PrintWriter(out), new PrintWriter(err), console.isTerminal())
                .print(report.diagnostics(), format.value());
        return new Said(
                out.toString(),
                err.toString(),
                console.isTerminal(),
                summary(report),
                format.value().forMachines().isPresent(),
                report.outputs().map(outputs -> outputs.files().size()).orElse(0));
    }

    private static String summary(BuildReport report) {
        return report.summary()
                + System.lineSeparator()
                + report.search().map(line -> line + System.lineSeparator()).orElse("");
    }

    /** Who wants to know what a build takes wants it to run; and what this machine lacks may be there the next time. */
    private boolean isToBeSaidAgain(BuildReport report) {
        return !isTimed
                && profile == null
                && report.diagnostics().stream().noneMatch(each -> each.code() == OutputCode.PLAIN_CARD);
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
