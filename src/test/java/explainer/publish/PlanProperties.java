package explainer.publish;

import static org.assertj.core.api.Assertions.assertThat;

import explainer.output.Outputs;
import explainer.publish.DyingDisk.Death;
import explainer.testing.Slow;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;

/** Laws of publishing over random sites. {@code -Dseed=N} repeats the run whose seed a failure printed. */
@Slow
class PlanProperties {
    private static final int CASES = 500;
    private static final List<String> NAMES = List.of("a", "b", "c");
    private static final List<String> TEXTS = List.of("", "X", "Y", "longer");
    private static final int MOST_FILES = 7;
    private static final int MOST_STEPS = 30;

    @TempDir
    Path folder;

    @Test
    void publishingLeavesOutputsAndForeignFilesOrEverythingAsItWas(TestReporter reporter) throws IOException {
        long first = Long.getLong("seed", 20191025L);
        reporter.publishEntry("seed", Long.toString(first));
        int refused = 0;
        for (int i = 0; i < CASES; i++) {
            long seed = first + i;
            refused += isRefused(new Random(seed), "seed " + seed, new SiteFolder(folder.resolve("site-" + i))) ? 1 : 0;
        }
        // the cases are worth their time only if both ends are common
        assertThat(refused).as("refusals from seed " + first).isBetween(CASES / 10, CASES * 9 / 10);
    }

    private static boolean isRefused(Random random, String seed, SiteFolder site) throws IOException {
        SortedMap<String, String> old = files(random);
        Publisher.publish(site.path(), SiteFolder.outputs(old));
        tamper(random, site);
        SortedMap<String, String> before = site.tree();
        SortedMap<String, String> foreign = new TreeMap<>(before);
        // a link is never ours, even where we had a file
        foreign.entrySet()
                .removeIf(entry -> entry.getKey().endsWith("/")
                        || old.containsKey(entry.getKey()) && !entry.getValue().startsWith("-> "));
        SortedMap<String, String> next = files(random);
        Outputs outputs = SiteFolder.outputs(next);

        boolean mustRefuse = isInTheWay(foreign, next);
        if (random.nextBoolean()) {
            crash(random, site, outputs);
        }
        Published published = Publisher.publish(site.path(), outputs);

        assertThat(!published.diagnostics().isEmpty()).as("refused, " + seed).isEqualTo(mustRefuse);
        if (mustRefuse) {
            assertThat(site.tree()).as(seed).isEqualTo(before);
            return true;
        }
        SortedMap<String, String> expected = new TreeMap<>(foreign);
        expected.putAll(next);
        assertThat(site.tree()).as(seed).isEqualTo(expected);
        assertThat(Publisher.publish(site.path(), outputs))
                .as("the second publish, " + seed)
                .isEqualTo(new Published(0, 0, next.size(), 0, List.of()));
        return false;
    }

    /** A random site in which no file has the name of a folder. */
    private static SortedMap<String, String> files(Random random) {
        SortedMap<String, String> files = new TreeMap<>();
        for (int i = random.nextInt(MOST_FILES); i > 0; i--) {
            String path = path(random);
            if (files.keySet().stream().noneMatch(other -> isAbove(other, path) || isAbove(path, other))) {
                files.put(path, any(random, TEXTS));
            }
        }
        return files;
    }

    private static String path(Random random) {
        StringBuilder path = new StringBuilder(any(random, NAMES));
        while (random.nextInt(5) < 2) {
            path.append('/').append(any(random, NAMES));
        }
        return path.toString();
    }

    private static <T> T any(Random random, List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    /** Somebody edits, deletes and adds files by hand, and replaces some with links. */
    private static void tamper(Random random, SiteFolder site) throws IOException {
        for (int i = random.nextInt(3); i > 0; i--) {
            String path = path(random);
            boolean isFree = site.tree().keySet().stream()
                    .noneMatch(other -> isAbove(other, path) || isAbove(path, other) || other.equals(path + "/"));
            if (isFree) {
                Files.deleteIfExists(site.at(path));
                switch (random.nextInt(5)) {
                    case 0 -> {} // deleted
                    case 1 -> site.link(path, site.path().resolveSibling("nowhere"));
                    default -> site.put(path, any(random, TEXTS));
                }
            }
        }
    }

    private static void crash(Random random, SiteFolder site, Outputs outputs) throws IOException {
        try {
            Publisher.publish(
                    site.path(),
                    outputs,
                    new DyingDisk(random.nextInt(MOST_STEPS), any(random, List.of(Death.values()))));
        } catch (DyingDisk.Killed e) {
            // what it left is what the test is about
        }
    }

    private static boolean isInTheWay(Map<String, String> foreign, Map<String, String> made) {
        return foreign.entrySet().stream()
                .anyMatch(file -> made.entrySet().stream()
                        .anyMatch(output -> isAbove(file.getKey(), output.getKey())
                                || isAbove(output.getKey(), file.getKey())
                                || file.getKey().equals(output.getKey())
                                        && !file.getValue().equals(output.getValue())));
    }

    private static boolean isAbove(String folder, String path) {
        return path.startsWith(folder + "/");
    }
}
