import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Runs all tools in turn, round by round, so that what else the machine does meets all of them alike. */
public final class Bench {
    private static final Path SID =
            Path.of("target/bench/sid/unpacked/usr/bin/hugo").toAbsolutePath();
    private static final Path LAUNCHER = Path.of("target/explainer").toAbsolutePath();

    private final Options options;
    private final List<Tool> tools = new ArrayList<>();
    private final Report report;

    private Bench(Options options) throws IOException {
        this.options = options;
        for (Tool tool : all()) {
            if (options.named.isEmpty() || options.named.contains(tool.name())) {
                tools.add(tool);
            }
        }
        Map<String, String> missing = new LinkedHashMap<>();
        Map<String, String> versions = new LinkedHashMap<>();
        for (Tool tool : List.copyOf(tools)) {
            if (tool.missing().isPresent()) {
                missing.put(tool.name(), tool.missing().get());
                System.err.println(
                        tool.name() + " is missing: " + tool.missing().get());
                tools.remove(tool);
            } else {
                versions.put(tool.name(), tool.version());
            }
        }
        boolean hasSid = tools.stream().anyMatch(tool -> tool.name().equals("hugo-sid"));
        String base = options.base.isEmpty() ? hasSid ? "hugo-sid" : "hugo" : options.base;
        report = new Report(options, base, versions, missing);
    }

    private List<Tool> all() {
        List<Tool> all = new ArrayList<>();
        all.add(new Hugo("hugo", "hugo"));
        all.add(new Hugo("hugo-sid", SID.toString()));
        for (String each : options.hugos) {
            all.add(new Hugo(each.split("=", 2)[0], each.split("=", 2)[1]));
        }
        List<String> command = List.of(LAUNCHER.toString());
        all.add(new Explainer("explainer", command, false));
        for (String each : options.explainers) {
            all.add(new Explainer(each.split("=", 2)[0], List.of(each.split("=", 2)[1].split(" ")), false));
        }
        all.add(new Explainer("explainer-own-theme", command, true));
        all.add(new Eleventy());
        all.add(new Jekyll());
        all.add(new JBake());
        return all;
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        if (List.of(arguments).contains("--help")) {
            System.out.print(Options.HELP);
            return;
        }
        Options options;
        try {
            options = new Options(arguments);
        } catch (IllegalArgumentException | java.time.format.DateTimeParseException e) {
            System.err.println("cannot read the options: " + e.getMessage() + "\n\n" + Options.HELP);
            System.exit(2);
            return;
        }
        if (!Files.isExecutable(Path.of("/usr/bin/time"))) {
            System.err.println("GNU time is missing: bash src/bench/install, or: apt-get install time");
            System.exit(2);
        }
        System.exit(new Bench(options).run() ? 0 : 1);
    }

    private boolean run() throws IOException, InterruptedException {
        boolean isGood = true;
        Text.delete(options.work);
        for (int size : options.sizes) {
            if (options.isOnlyProjects) {
                new Trial(options, size, tools, report).write();
                continue;
            }
            isGood &= new Trial(options, size, tools, report).run();
            if (!options.isKept) {
                Text.delete(options.work);
            }
        }
        if (options.isOnlyProjects) {
            System.out.println("see " + options.work);
            return true;
        }
        String text = report.text();
        System.out.println(text);
        if (options.isWritten) {
            Report.write(text);
        }
        return isGood;
    }
}
