package explainer;

import static explainer.Console.counted;

import explainer.graph.Drafts;
import explainer.history.Changes;
import explainer.history.Revision;
import explainer.history.RevisionReader;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "changes",
        description = {
            "Says which published facts, quotations, disputes and key points have changed without an entry in"
                    + " content/data/corrections.yaml, and writes nothing.",
            "What was published is read from the project's Git repository. With --as-of the entries that it proposes get"
                    + " that day."
        },
        mixinStandardHelpOptions = true,
        exitCodeListHeading = Exit.HEADING,
        exitCodeList = {
            "0:no published claim has changed without an entry",
            "1:a published claim has changed without an entry, or the content has errors",
            "2:bad arguments, such as a revision that does not exist",
            "3:a file could not be read, or the clone lacks the revision",
            "70:a bug in the program"
        })
final class ChangesCommand implements Callable<Integer> {
    private final Console console;

    @Option(
            names = "--since",
            required = true,
            paramLabel = "REVISION",
            description = "what was published: a commit, branch or tag, as origin/main")
    private String since;

    @Mixin
    private Options.Project project;

    @Mixin
    private Options.AsOf asOf;

    @Mixin
    private Options.Format format;

    ChangesCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        if (since.isBlank()) {
            throw new BadArgument("--since must name a revision, as origin/main");
        }
        Build.Request request = new Build.Request(
                project.folder(), Optional.empty(), Optional.empty(), Drafts.LEFT_OUT, asOf.day(), false);
        Revision revision = RevisionReader.readTexts(request.project(), since.strip());
        ChangeReport report = console.showing(() -> Build.changes(request, revision));
        console.print(report.diagnostics(), format.value());
        long errors = report.errors().size();
        console.repeatFirst(report.diagnostics());
        if (report.changes().isEmpty()) {
            console.err().println(counted(errors, "error") + ". The content cannot be compared like this.");
            return Exit.HAS_ERRORS;
        }
        (errors == 0 ? console.summary(format.value()) : console.err())
                .println(summary(report.changes().get(), errors));
        return errors == 0 ? Exit.DONE : Exit.HAS_ERRORS;
    }

    private static String summary(Changes changes, long errors) {
        long without = changes.changed() - changes.entered();
        String summary = counted(changes.changed(), "claim") + " changed since " + changes.since();
        if (changes.changed() > 0) {
            summary += ", " + changes.entered() + " with an entry, " + without + " without";
        }
        return errors == without ? summary : summary + "; " + counted(errors - without, "other error");
    }
}
