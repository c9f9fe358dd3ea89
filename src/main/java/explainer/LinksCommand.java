package explainer;

import static explainer.Console.counted;

import explainer.base.Diagnostic;
import explainer.base.Result;
import explainer.entity.SiteSettings;
import explainer.links.Address;
import explainer.links.LinkChecker;
import explainer.links.LinkFile;
import explainer.links.LinkFindings;
import explainer.links.LinkMemory;
import explainer.links.Manners;
import explainer.links.OutsideLink;
import explainer.links.World;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "links",
        description = {
            "Asks the servers elsewhere whether the addresses that the content names are still there, and remembers the"
                    + " answers in " + LinkFile.PATH + ".",
            "An address that is not found on two different days is broken. Addresses are asked for without what stands after"
                    + " \"#\"; a robots.txt is not read, since only addresses are asked for that a page names."
        },
        mixinStandardHelpOptions = true)
final class LinksCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private Options.Project project;

    @Mixin
    private Options.Hosting hosting;

    @Mixin
    private Options.WithDrafts drafts;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "the day that counts as today, as 2026-11-23 (default: today, in UTC)")
    private String day;

    @Option(
            names = "--max-age",
            paramLabel = "DAYS",
            defaultValue = "7",
            description = "for how many days it counts that an address was there (default: ${DEFAULT-VALUE})")
    private int maxAge;

    @Option(
            names = "--only",
            paramLabel = "TEXT",
            defaultValue = "",
            description = "look only at addresses with this text in them")
    private String only;

    @Option(
            names = "--parallel",
            paramLabel = "N",
            defaultValue = "8",
            description = "how many hosts to ask at the same time (default: ${DEFAULT-VALUE})")
    private int parallel;

    @Option(
            names = "--pause",
            paramLabel = "SECONDS",
            defaultValue = "1",
            description = "the pause between two requests to one host (default: ${DEFAULT-VALUE})")
    private double pause;

    @Option(
            names = "--timeout",
            paramLabel = "SECONDS",
            defaultValue = "20",
            description = "how long a server may take to answer (default: ${DEFAULT-VALUE})")
    private double timeout;

    @Option(
            names = "--private-networks",
            description = "ask addresses on this machine and in its own network too, for tests")
    private boolean privateNetworks;

    @Mixin
    private Options.Format format;

    LinksCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        LocalDate today = Options.day("--as-of", day).orElseGet(() -> LocalDate.now(ZoneOffset.UTC));
        checkNumbers();
        FoundLinks found = Build.outsideLinks(new Build.Request(
                project.folder(), hosting.url(), hosting.repository(), drafts.drafts(), Optional.of(today), false));
        if (!found.errors().isEmpty()) {
            return console.rejected(
                    found.errors(), "Addresses are asked for when the content has no error.", format.value());
        }
        Result<LinkMemory> before = LinkFile.read(project.folder());
        SortedSet<Address> named = addresses(found.links());
        List<OutsideLink> shown = found.links().stream()
                .filter(link -> link.written().contains(only))
                .toList();
        SortedSet<Address> wanted = addresses(shown);
        LinkChecker.Checked checked = new LinkChecker(manners(found.settings()), World.real(), this::showProgress)
                .check(named, wanted, before.value(), today, maxAge);
        LinkFile.write(project.folder(), checked.memory());
        return report(shown, wanted, checked, before.diagnostics());
    }

    private int report(
            List<OutsideLink> shown, SortedSet<Address> wanted, LinkChecker.Checked checked, List<Diagnostic> before) {
        List<Diagnostic> findings = new ArrayList<>(before);
        findings.addAll(LinkFindings.of(shown, checked.memory()));
        console.print(findings, format.value());
        String counts = LinkFindings.counts(wanted, checked.memory()).entrySet().stream()
                .map(count -> count.getValue() + " " + count.getKey())
                .collect(Collectors.joining(", "));
        console.summary(format.value())
                .println(counted(shown.size(), "place") + ", "
                        + (wanted.size() == 1 ? "1 address" : wanted.size() + " addresses") + ", " + checked.asked()
                        + " of them asked now: " + counts);
        return findings.stream().anyMatch(Diagnostic::isError) ? Exit.HAS_ERRORS : Exit.DONE;
    }

    private static SortedSet<Address> addresses(List<OutsideLink> links) {
        return links.stream().flatMap(link -> link.address().stream()).collect(Collectors.toCollection(TreeSet::new));
    }

    private void checkNumbers() {
        if (maxAge < 0 || parallel < 1 || parallel > 64) {
            throw new BadArgument("--max-age must be 0 or more, and --parallel 1 to 64");
        }
        // also refuses what is no number
        if (!(pause >= 0 && pause <= 3600) || !(timeout >= 0.01 && timeout <= 3600)) {
            throw new BadArgument("--pause and --timeout must be seconds, as 0.5 or 20");
        }
    }

    private Manners manners(SiteSettings settings) {
        return new Manners(userAgent(settings), parallel, duration(pause), duration(timeout), privateNetworks);
    }

    private static Duration duration(double seconds) {
        return Duration.ofMillis(Math.round(seconds * 1000));
    }

    /** Whoever runs a server can see what asks and whom to write to. */
    private static String userAgent(SiteSettings settings) {
        String who = Stream.of(settings.url(), settings.contact(), settings.repository())
                .flatMap(Optional::stream)
                .map(URI::toASCIIString)
                .collect(Collectors.joining("; "));
        List<String> parts = new ArrayList<>(List.of("link check, asks once for each address that a page names"));
        if (!who.isEmpty()) {
            parts.add("+" + who);
        }
        return "explainer-links/1 (" + String.join("; ", parts) + ")";
    }

    private void showProgress(int done, int all) {
        if (console.isWatched()) {
            String line = done + " of " + all + " addresses asked";
            console.err().print("\r" + (done < all ? line : " ".repeat(line.length()) + "\r"));
            console.err().flush();
        }
    }
}
