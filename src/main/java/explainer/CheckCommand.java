package explainer;

import explainer.revise.FileChange;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "check",
        description = "Checks the content and the templates as build does, and writes nothing but the fixes of --fix.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = Exit.HEADING,
        exitCodeList = {
            "0:the site can be built; there may have been warnings",
            "1:the content has errors",
            "2:bad arguments",
            "3:a file could not be read",
            "70:a bug in the program"
        })
final class CheckCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private Options.Project project;

    @Mixin
    private Options.WithDrafts drafts;

    @Mixin
    private Options.AsOf asOf;

    @Mixin
    private Options.Strict strict;

    @Mixin
    private Options.Format format;

    @Option(
            names = "--fix",
            description =
                    "make the fixes that have one right answer, show them, and check again: links in other capitals or"
                            + " to renamed pages, names of files, blanks at line ends of front matter, dates without zeros")
    private boolean isFixing;

    @Mixin
    private Options.DryRun dryRun;

    CheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        if (dryRun.isDryRun() && !isFixing) {
            throw new BadArgument("--dry-run shows what --fix would do: write both");
        }
        Build.Request request = new Build.Request(
                project.folder(), Optional.empty(), Optional.empty(), drafts.drafts(), asOf.day(), strict.isStrict());
        if (isFixing) {
            fix(request);
        }
        BuildReport report = console.showing(() -> Build.run(request));
        if (report.outputs().isEmpty()) {
            return console.rejected(report.diagnostics(), "The site cannot be built like this.", format.value());
        }
        console.print(report.diagnostics(), format.value());
        console.summary(format.value()).println(report.summary());
        return Exit.DONE;
    }

    private void fix(Build.Request request) throws IOException {
        List<FileChange> changes = Revising.fixed(request).changes();
        if (changes.isEmpty()) {
            console.out().println("There is nothing that can be fixed without you.");
        } else {
            Revising.apply(request.project(), changes, dryRun.isDryRun(), console);
        }
    }
}
