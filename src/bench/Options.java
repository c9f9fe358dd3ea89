import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What was asked for on the command line. */
final class Options {
    static final String HELP = """
            Compares static-site generators on the same work. README.md in this folder says what is equal and what is not.

            bash src/bench/install           install the peers
            bash src/bench/run [OPTION…]

              --sizes=30,1000                pages; also 10000, 30000 (default: 30,1000)
              --rounds=5                     measured rounds, after one that does not count
              --tools=hugo,explainer         only these (default: all; Jekyll, JBake and our own theme only to 1,000 pages unless named here)
              --hugo=NAME=FILE               a further Hugo
              --explainer=NAME=COMMAND       ours started otherwise, such as --explainer="jar=java -jar JAR"
              --base=NAME                    what ratios are to (default: hugo-sid if it is there, else hugo)
              --preview=1000                 pages of the preview, 0 for none (default: 1000 if that is one of the sizes)
              --changes=20                   changes in the preview
              --port=41300                   its first port
              --seed=7                       of the corpus
              --work=DIR                     where to write, in a folder explainer-bench; memory rather than a disk (default: /dev/shm, else the folder for temporary files)
              --no-warm-up                   let the first round count, where there is time for one only
              --no-second                    clean builds and the preview alone
              --keep                         leave the projects and sites there
              --projects                     write the projects there, run nothing: to try or to profile one by hand
              --date=2026-11-26              of the table (default: today)
              --write                        put the tables into src/docs/performance.md
            """;

    List<Integer> sizes = List.of(30, 1000);
    int rounds = 5;
    Set<String> named = Set.of();
    final List<String> hugos = new ArrayList<>();
    final List<String> explainers = new ArrayList<>();
    String base = "";
    int preview = -1;
    int changes = 20;
    int port = 41300;
    long seed = 7;
    Path work = Path.of(Files.isWritable(Path.of("/dev/shm")) ? "/dev/shm" : System.getProperty("java.io.tmpdir"))
            .resolve("explainer-bench");
    boolean hasWarmUp = true;
    boolean hasSecond = true;
    boolean isKept;
    boolean isOnlyProjects;
    boolean isWritten;
    LocalDate date = LocalDate.now();
    final String asTyped;

    Options(String[] arguments) {
        asTyped = String.join(" ", arguments);
        for (String argument : arguments) {
            int equals = argument.indexOf('=');
            String value = equals < 0 ? "" : argument.substring(equals + 1);
            switch (equals < 0 ? argument : argument.substring(0, equals)) {
                case "--sizes" ->
                    sizes = Arrays.stream(value.split(","))
                            .map(Integer::valueOf)
                            .sorted()
                            .toList();
                case "--rounds" -> rounds = Integer.parseInt(value);
                case "--tools" -> named = new LinkedHashSet<>(List.of(value.split(",")));
                case "--hugo" -> hugos.add(value);
                case "--explainer" -> explainers.add(value);
                case "--base" -> base = value;
                case "--preview" -> preview = Integer.parseInt(value);
                case "--changes" -> changes = Integer.parseInt(value);
                case "--port" -> port = Integer.parseInt(value);
                case "--seed" -> seed = Long.parseLong(value);
                case "--work" -> work = Path.of(value).toAbsolutePath().resolve("explainer-bench");
                case "--no-warm-up" -> hasWarmUp = false;
                case "--no-second" -> hasSecond = false;
                case "--keep" -> isKept = true;
                case "--projects" -> isOnlyProjects = true;
                case "--date" -> date = LocalDate.parse(value);
                case "--write" -> isWritten = true;
                default -> throw new IllegalArgumentException(argument);
            }
        }
        if (preview < 0) {
            preview = sizes.contains(1000) ? 1000 : 0;
        }
    }
}
