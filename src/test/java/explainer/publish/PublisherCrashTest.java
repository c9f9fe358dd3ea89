package explainer.publish;

import static org.assertj.core.api.Assertions.assertThat;

import explainer.output.Outputs;
import explainer.publish.DyingDisk.Death;
import explainer.publish.DyingDisk.Killed;
import explainer.testing.Slow;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Slow
class PublisherCrashTest {
    private static final String ADOPTED = "adopted.txt";
    private static final Map<String, String> OLD = Map.of(
            "index.html", "Home, old",
            "gone/deep/index.html", "Gone",
            "same.css", "Same",
            "was-file", "File",
            "was-folder/a.html", "A",
            "was-folder/b/c.html", "C");
    private static final Map<String, String> NEXT = Map.of(
            "index.html",
            "Home, new",
            "same.css",
            "Same",
            ADOPTED,
            "Adopted",
            "new/deep/index.html",
            "New",
            "was-file/index.html",
            "Folder",
            "was-folder",
            "File now");
    private static final Map<String, String> OTHER =
            Map.of("index.html", "Home, other", "new", "A file", "gone/x", "X");
    private static final Map<String, String> FOREIGN = Map.of("gone/notes.txt", "Mine", "cname", "example.org");

    private static final int MORE_STEPS_THAN_ANY_BUILD = 200;

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void theNextRunHealsACrashAtAnyStep(Death death) throws IOException {
        for (Map<String, String> after : List.of(NEXT, OLD, OTHER)) {
            int steps = 0;
            while (!crashesAndHeals(steps, death, after)) {
                steps++;
                assertThat(steps).isLessThan(MORE_STEPS_THAN_ANY_BUILD);
            }
            assertThat(steps).as("steps of the build").isGreaterThan(20);
        }
    }

    /** Whether the build was done before the step at which it would be killed. */
    private boolean crashesAndHeals(int steps, Death death, Map<String, String> after) throws IOException {
        SiteFolder site = new SiteFolder(folder.resolve(death + "-" + steps + "-" + after.hashCode()));
        Publisher.publish(site.path(), SiteFolder.outputs(OLD));
        for (Map.Entry<String, String> foreign : FOREIGN.entrySet()) {
            site.put(foreign.getKey(), foreign.getValue());
        }
        site.put(ADOPTED, "Adopted");
        String where = death + " at step " + steps;

        boolean done = isDone(site, SiteFolder.outputs(NEXT), new DyingDisk(steps, death));

        assertThat(site.tree()).as("foreign files, " + where).containsAllEntriesOf(FOREIGN);
        assertThat(site.tree()).as("only whole pages, " + where).allSatisfy(PublisherCrashTest::assertIsWhole);
        assertThat(Publisher.publish(site.path(), SiteFolder.outputs(after)).diagnostics())
                .as(where)
                .isEmpty();
        SortedMap<String, String> expected = new TreeMap<>(FOREIGN);
        expected.putAll(after);
        SortedMap<String, String> healed = site.tree();
        if (!after.containsKey(ADOPTED)) {
            // ours, and so deleted, from the step on at which the manifest claims it
            healed.remove(ADOPTED);
        }
        assertThat(healed).as("healed, " + where).isEqualTo(expected);
        return done;
    }

    private static boolean isDone(SiteFolder site, Outputs outputs, Disk disk) throws IOException {
        try {
            Publisher.publish(site.path(), outputs, disk);
            return true;
        } catch (Killed e) {
            return false;
        }
    }

    private static void assertIsWhole(String path, String text) {
        boolean isTemporary = TemporaryName.matches(Path.of(path));
        boolean isOurs = text.equals(OLD.get(path)) || text.equals(NEXT.get(path));
        boolean isEmptyFolder = path.endsWith("/");
        assertThat(isTemporary || isOurs || isEmptyFolder || path.equals(ADOPTED) || FOREIGN.containsKey(path))
                .as("%s: %s", path, text)
                .isTrue();
    }
}
