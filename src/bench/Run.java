import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What one process needed, with all the processes it started.
 *
 * @param wall seconds
 * @param cpu seconds, of the process and of the system for it
 * @param memory the most at one time, in MB, of its largest process
 */
record Run(double wall, double cpu, double memory) {
    /** bash measures times to a thousandth, GNU time the memory, and neither of them the other. */
    private static final String SCRIPT = """
            TIMEFORMAT='%3R %3U %3S'
            times=$1 memory=$2 log=$3
            shift 3
            { time LC_ALL=C.UTF-8 /usr/bin/time --format=%M --output="$memory" "$@" > "$log" 2>&1 < /dev/null; } 2> "$times"
            """;

    /**
     * Runs a command in a folder.
     *
     * @param notes a folder for the log
     * @throws IOException if it fails, with the end of its log
     */
    static Run of(List<String> command, Path folder, Path notes) throws IOException, InterruptedException {
        Files.createDirectories(notes);
        Path times = notes.resolve("times.txt");
        Path memory = notes.resolve("memory.txt");
        Path log = notes.resolve("log.txt");
        List<String> all = new ArrayList<>(
                List.of("bash", "-c", SCRIPT, "bench", times.toString(), memory.toString(), log.toString()));
        all.addAll(command);
        int exit = new ProcessBuilder(all)
                .directory(folder.toFile())
                .inheritIO()
                .start()
                .waitFor();
        if (exit != 0) {
            List<String> lines = Files.readAllLines(log);
            throw new IOException(String.join(" ", command) + "\nended with " + exit + ":\n"
                    + String.join("\n", lines.subList(Math.max(0, lines.size() - 20), lines.size())));
        }
        List<String> lines = Files.readAllLines(times);
        String[] parts = lines.get(lines.size() - 1).replace(',', '.').split(" ");
        return new Run(
                Double.parseDouble(parts[0]),
                Double.parseDouble(parts[1]) + Double.parseDouble(parts[2]),
                Double.parseDouble(Files.readString(memory).strip()) / 1024);
    }

    static double median(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }

    /** With as many digits as it is known to. */
    static String number(double value) {
        return String.format(Locale.ROOT, value < 10 ? "%.2f" : value < 100 ? "%.1f" : "%.0f", value);
    }
}
