package explainer;

import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "check",
        description = "Checks the content and the templates as build does, and writes nothing.",
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

    CheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        BuildReport report = console.showing(() -> Build.run(new Build.Request(
                project.folder(), Optional.empty(), Optional.empty(), drafts.drafts(), asOf.day(), strict.isStrict())));
        if (report.outputs().isEmpty()) {
            return console.rejected(report.diagnostics(), "The site cannot be built like this.", format.value());
        }
        console.print(report.diagnostics(), format.value());
        console.summary(format.value()).println(report.summary());
        return Exit.DONE;
    }
}
