import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

/** The tables, in Markdown. */
final class Report {
    private static final Path DOCUMENT = Path.of("src/docs/performance.md");
    private static final String BEGIN = "<!-- what follows is written by: bash src/bench/run --write -->";
    private static final String END = "<!-- what bash src/bench/run --write wrote ends here -->";

    private final Options options;
    private final String base;
    private final Map<String, String> versions;
    private final Map<String, String> missing;
    private final StringBuilder clean = new StringBuilder();
    private final StringBuilder second = new StringBuilder();
    private final StringBuilder previews = new StringBuilder();
    private final StringBuilder notes = new StringBuilder();
    private final Map<String, String> built = new LinkedHashMap<>();
    private final Map<String, TreeMap<Integer, Run>> growth = new LinkedHashMap<>();

    Report(Options options, String base, Map<String, String> versions, Map<String, String> missing) {
        this.options = options;
        this.base = base;
        this.versions = versions;
        this.missing = missing;
    }

    void leftOut(int size, String tool) {
        notes.append("- " + tool + " at " + size + " pages, for the time it takes; name it in --tools to run it\n");
    }

    void failed(int size, String tool, String why) {
        notes.append("- **" + tool + " failed at " + size + " pages**: "
                + why.lines().limit(3).toList() + "\n");
    }

    void built(int size, String tool, long pages, long bytes) {
        built.put(size + tool, pages + " | " + bytes);
    }

    void add(int size, Map<Tool, Map<Trial.Scenario, List<Run>>> runs, String load) {
        List<Run> bases = runs.entrySet().stream()
                .filter(each -> each.getKey().name().equals(base))
                .map(each -> each.getValue().getOrDefault(Trial.Scenario.CLEAN, List.of()))
                .findFirst()
                .orElse(List.of());
        clean.append("\n### " + size + " pages, load " + load + "\n\n"
                + "| Tool | Wall s | CPU s | Peak MB | Wall ratio | CPU ratio | Memory ratio | HTML files | Bytes of the sample page |\n"
                + "| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |\n");
        second.append("\n### " + size
                + " pages again\n\n| Tool | What | Wall s | CPU s | Peak MB | Wall ratio | CPU ratio |\n"
                + "| --- | --- | ---: | ---: | ---: | ---: | ---: |\n");
        runs.forEach((tool, scenarios) -> scenarios.forEach((scenario, all) -> {
            if (scenario == Trial.Scenario.CLEAN) {
                clean.append(
                        "| " + tool.name() + medians(all) + ratio(all, bases, Run::wall) + ratio(all, bases, Run::cpu)
                                + ratio(all, bases, Run::memory) + " | " + built.get(size + tool.name()) + " |\n");
                growth.computeIfAbsent(tool.name(), key -> new TreeMap<>()).put(size, median(all));
            } else {
                String what = scenario == Trial.Scenario.UNCHANGED ? "nothing changed" : "one page changed";
                second.append("| " + tool.name() + " | " + what + medians(all) + ratio(all, bases, Run::wall)
                        + ratio(all, bases, Run::cpu) + " |\n");
            }
        }));
        missing.keySet().forEach(name -> clean.append("| " + name + " | missing | | | | | | | |\n"));
    }

    private static Run median(List<Run> all) {
        return new Run(of(all, Run::wall), of(all, Run::cpu), of(all, Run::memory));
    }

    private static double of(List<Run> all, ToDoubleFunction<Run> what) {
        return Run.median(all.stream().map(what::applyAsDouble).toList());
    }

    private static String medians(List<Run> all) {
        Run median = median(all);
        return " | " + Run.number(median.wall()) + " | " + Run.number(median.cpu()) + " | "
                + String.format(Locale.ROOT, "%.0f", median.memory());
    }

    /** The median of the ratios in each round: both were run in the same minute. */
    private static String ratio(List<Run> all, List<Run> bases, ToDoubleFunction<Run> what) {
        if (bases.size() != all.size()) {
            return " | ";
        }
        List<Double> ratios = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            ratios.add(what.applyAsDouble(all.get(i)) / what.applyAsDouble(bases.get(i)));
        }
        return " | " + Run.number(Run.median(ratios));
    }

    void preview(String tool, Preview.Times body, Preview.Times title) {
        row(tool, "a word in the text, seen on the page", body);
        row(tool, "the title, seen in a list", title);
    }

    private void row(String tool, String what, Preview.Times times) {
        String reported = times.reported().isEmpty() ? "" : Run.number(Run.median(times.reported()));
        double worst = times.served().stream().max(Double::compare).orElseThrow();
        previews.append("| " + tool + " | " + what + " | " + Run.number(Run.median(times.served())) + " | "
                + Run.number(worst) + " | " + reported + " |\n");
    }

    String text() throws IOException {
        StringBuilder text = new StringBuilder(BEGIN + "\n\nMeasured on " + options.date + " on " + machine() + ".\n\n"
                + "Command: `bash src/bench/run" + (options.asTyped.isEmpty() ? "" : " " + options.asTyped)
                + "`. Medians of "
                + options.rounds + (options.rounds == 1 ? " round" : " rounds")
                + " in which all tools took turns; ratios are medians of the ratios to **"
                + base
                + "** in the same round.\n\n| Tool | Version |\n| --- | --- |\n");
        versions.forEach((name, version) -> text.append("| " + name + " | " + version + " |\n"));
        missing.forEach((name, how) -> text.append("| " + name + " | missing: " + how + " |\n"));
        text.append("\n## Clean builds\n").append(clean);
        if (options.hasSecond) {
            text.append("\n## Second builds, each a new process; ratios to a clean build of " + base + "\n")
                    .append(second);
        }
        if (previews.length() > 0) {
            text.append("\n## Preview of " + options.preview + " pages, " + options.changes
                    + " changes, in milliseconds\n\n"
                    + "| Tool | Change | Served after, median | Worst | The tool itself reports |\n"
                    + "| --- | --- | ---: | ---: | ---: |\n" + previews);
        }
        text.append(exponents());
        if (notes.length() > 0) {
            text.append("\n## Left out\n\n" + notes);
        }
        return text + "\n" + END;
    }

    /** One is linear: twice the pages, twice the time. */
    private String exponents() {
        StringBuilder text = new StringBuilder();
        growth.forEach((tool, sizes) -> {
            Integer before = null;
            for (int size : sizes.keySet()) {
                if (before != null && before >= 1000) {
                    Run small = sizes.get(before);
                    Run large = sizes.get(size);
                    double pages = Math.log((double) size / before);
                    text.append(String.format(
                            Locale.ROOT,
                            "| %s | %d to %d | %.2f | %.2f | %.2f |%n",
                            tool,
                            before,
                            size,
                            Math.log(large.wall() / small.wall()) / pages,
                            Math.log(large.cpu() / small.cpu()) / pages,
                            Math.log(large.memory() / small.memory()) / pages));
                }
                before = size;
            }
        });
        return text.isEmpty()
                ? ""
                : "\n## Growth: the power of the number of pages; 1 is linear\n\n"
                        + "| Tool | Pages | Wall | CPU | Memory |\n| --- | --- | ---: | ---: | ---: |\n" + text;
    }

    private static String machine() throws IOException {
        String model = "a processor that is not known";
        Path info = Path.of("/proc/cpuinfo");
        if (Files.exists(info)) {
            model = Files.readAllLines(info).stream()
                    .filter(line -> line.startsWith("model name"))
                    .map(line -> line.substring(line.indexOf(':') + 2))
                    .findFirst()
                    .orElse(model);
        }
        return Runtime.getRuntime().availableProcessors() + " cores (" + model + "), " + System.getProperty("os.name")
                + " " + System.getProperty("os.version") + ", Java " + System.getProperty("java.vm.version");
    }

    /** Replaces what the last run wrote. */
    static void write(String text) throws IOException {
        String document = Files.readString(DOCUMENT);
        int begin = document.indexOf(BEGIN);
        int end = document.indexOf(END);
        if (begin < 0 || end < begin) {
            throw new IOException(DOCUMENT + " has no lines \"" + BEGIN + "\" and \"" + END + "\"");
        }
        Files.writeString(DOCUMENT, document.substring(0, begin) + text + document.substring(end + END.length()));
    }
}
