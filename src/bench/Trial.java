import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All rounds of one size. */
final class Trial {
    /** What is run. */
    enum Scenario {
        CLEAN,
        UNCHANGED,
        ONE_CHANGED
    }

    private final Options options;
    private final int size;
    private final Report report;
    private final Corpus corpus;
    private final List<Tool> tools = new ArrayList<>();
    private final Map<Tool, Map<Scenario, List<Run>>> runs = new LinkedHashMap<>();

    Trial(Options options, int size, List<Tool> all, Report report) {
        this.options = options;
        this.size = size;
        this.report = report;
        this.corpus = new Corpus(options.seed, size);
        for (Tool tool : all) {
            if (size <= tool.mostPages() || options.named.contains(tool.name())) {
                tools.add(tool);
            } else {
                report.leftOut(size, tool.name());
            }
        }
    }

    /** @return whether all tools have done the work */
    boolean run() throws IOException, InterruptedException {
        boolean isGood = true;
        write();
        tools.forEach(tool -> runs.put(tool, new EnumMap<>(Scenario.class)));
        String load = load();
        int first = options.hasWarmUp ? 0 : 1;
        for (int round = first; round <= options.rounds; round++) {
            for (Tool tool : List.copyOf(tools)) {
                System.err.printf("%d pages, round %d of %d: %s%n", size, round, options.rounds, tool.name());
                try {
                    round(tool, round == first, round > 0);
                } catch (IOException e) {
                    System.err.println(e.getMessage());
                    report.failed(size, tool.name(), e.getMessage());
                    tools.remove(tool);
                    runs.remove(tool);
                    isGood = false;
                }
            }
        }
        report.add(size, runs, load + " before, " + load() + " after");
        if (options.preview == size) {
            preview();
        }
        return isGood;
    }

    /** The projects alone. */
    void write() throws IOException {
        for (Tool tool : tools) {
            tool.write(corpus, project(tool));
        }
    }

    private Path folder(Tool tool) {
        return options.work.resolve(size + "-" + tool.name());
    }

    private Path project(Tool tool) {
        return folder(tool).resolve("project");
    }

    private void round(Tool tool, boolean isFirst, boolean isCounted) throws IOException, InterruptedException {
        Path project = project(tool);
        Path out = folder(tool).resolve("out");
        Text.delete(out);
        for (Path each : tool.leftovers(project)) {
            if (Files.isDirectory(each)) {
                Text.delete(each);
            } else {
                Files.deleteIfExists(each);
            }
        }
        one(tool, Scenario.CLEAN, isCounted);
        if (isFirst) {
            List<String> faults = Check.faults(tool, corpus, out);
            if (!faults.isEmpty()) {
                throw new IOException(tool.name() + " has not done the work: " + faults.size() + " faults, such as "
                        + String.join("; ", faults.subList(0, Math.min(5, faults.size()))));
            }
            report.built(size, tool.name(), Text.count(out, ".html"), bytes(tool, out));
        }
        if (options.hasSecond && tool.server(project, 0).isPresent()) {
            one(tool, Scenario.UNCHANGED, isCounted);
            Path source = tool.source(project, corpus.sample());
            String text = Files.readString(source);
            Files.writeString(source, text.replaceFirst("\n## ", "\nIt was changed.\n\n## "));
            one(tool, Scenario.ONE_CHANGED, isCounted);
            String html = Files.readString(tool.built(out, corpus.sample()));
            Files.writeString(source, text);
            if (!html.contains("It was changed.")) {
                throw new IOException(tool.name() + " has not built the change");
            }
        }
    }

    private long bytes(Tool tool, Path out) throws IOException {
        return Files.size(tool.built(out, corpus.sample()));
    }

    private void one(Tool tool, Scenario scenario, boolean isCounted) throws IOException, InterruptedException {
        Run run = Run.of(
                tool.build(project(tool), folder(tool).resolve("out")),
                project(tool),
                folder(tool).resolve("notes"));
        if (isCounted) {
            runs.get(tool).computeIfAbsent(scenario, key -> new ArrayList<>()).add(run);
        }
    }

    private void preview() throws IOException, InterruptedException {
        int port = options.port;
        for (Tool tool : tools) {
            if (tool.server(project(tool), port).isPresent()) {
                System.err.printf("%d pages, preview: %s%n", size, tool.name());
                try (Preview preview =
                        new Preview(tool, corpus, project(tool), folder(tool).resolve("notes"), port++)) {
                    report.preview(tool.name(), preview.body(options.changes), preview.title(options.changes));
                }
            }
        }
    }

    /** The load average of the last minute, where the system tells. */
    private static String load() throws IOException {
        Path file = Path.of("/proc/loadavg");
        return Files.exists(file) ? Files.readString(file).split(" ")[0] : "?";
    }
}
