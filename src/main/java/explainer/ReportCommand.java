package explainer;

import explainer.graph.Drafts;
import explainer.ledger.Balance;
import explainer.output.json.BalanceJson;
import explainer.report.BalanceTable;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "report",
        description = "Says what the pages rest on: whose sources, how many claims with evidence, what is open.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = Exit.HEADING,
        exitCodeList = {
            "0:done",
            "1:the content has errors, and there is nothing to count",
            "2:bad arguments",
            "3:a file could not be read",
            "70:a bug in the program"
        })
final class ReportCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private Options.Project project;

    @Mixin
    private Options.AsOf asOf;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "TABLE",
            description = "table or json (default: table)")
    private Format format;

    /** How a report is printed. */
    enum Format {
        TABLE,
        JSON
    }

    ReportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        BuildReport report = console.showing(() -> Build.run(new Build.Request(
                project.folder(), Optional.empty(), Optional.empty(), Drafts.LEFT_OUT, asOf.day(), false)));
        if (report.balance().isEmpty()) {
            return console.rejected(report.diagnostics(), "There is nothing to count in a site that cannot be built.");
        }
        Balance balance = report.balance().get();
        console.out().print(format == Format.JSON ? BalanceJson.of(balance) : BalanceTable.of(balance));
        return Exit.DONE;
    }
}
