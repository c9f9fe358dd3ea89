package explainer.publish;

import static explainer.publish.SiteFolder.outputs;
import static org.assertj.core.api.Assertions.assertThat;

import explainer.base.Diagnostic;
import explainer.output.Output;
import explainer.output.Outputs;
import explainer.publish.DiskSnapshot.Entry;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanTest {
    /** What happens at one path: letters are contents, "-" is nothing. */
    @ParameterizedTest(name = "owned {0}, disk {1}, made {2}: {3}")
    @CsvSource({
        "-, -,      A, create",
        "A, -,      A, create",
        "A, A,      A, keep",
        "B, A,      A, keep",
        "A, B,      A, replace",
        "A, A,      B, replace",
        "A, longer, A, replace",
        "-, A,      A, keep",
        "-, B,      A, foreign-file",
        "-, longer, A, foreign-file",
        "A, A,      -, delete",
        "A, B,      -, delete",
        "A, -,      -, -",
        "-, A,      -, -",
        "-, link,   A, foreign-file",
        "A, link,   A, foreign-file",
        "A, link,   -, -",
        "-, folder, A, blocked-path",
        "A, folder, A, blocked-path",
        "A, folder, -, -",
    })
    void onePath(String owned, String disk, String made, String expected) {
        Plan plan = Plan.between(
                owned.equals("-") ? Manifest.EMPTY : Manifest.of(outputs("page.html", owned)),
                disk.equals("-") ? disk(Map.of()) : disk(Map.of("page.html", entry(disk))),
                made.equals("-") ? outputs() : outputs("page.html", made));
        assertThat(summary(plan)).isEqualTo(expected.equals("-") ? List.of() : List.of(expected + " page.html"));
    }

    /**
     * Files and folders in each other's way: every owned or foreign file is "path", a link "@path", a folder "path/".
     */
    @ParameterizedTest(name = "owned [{0}], disk [{1}], made [{2}]: {3}")
    @CsvSource(
            delimiter = '|',
            value = {
                // a file of ours gives way to a folder, and a folder of ours to a file
                "a       | a            | a/b     | delete a, create a/b",
                "a/b     | a/, a/b      | a       | create a, delete a/b",
                "a/b/c   | a/, a/b/     | a       | create a",
                "a/b     | a/           | a       | create a",
                // anybody else's does not
                "''      | a            | a/b     | blocked-path a",
                "''      | @a           | a/b     | blocked-path a",
                "a/b     | @a           | a/b     | blocked-path a",
                "a/b     | @a           | ''      | ''",
                "a/b     | a/, a/b, a/c | a       | blocked-path a, delete a/b",
                "a/b     | a/, a/b, a/d/| a       | blocked-path a, delete a/b",
                "a/b     | a/, @a/b     | a       | blocked-path a",
                "''      | a/           | a       | blocked-path a",
                // one obstacle, one refusal
                "''      | a            | a/b,a/c | blocked-path a",
                // the site contradicts itself
                "''      | ''           | a,a/b   | blocked-path a, create a",
                // names like our own
                "''      | ''           | .explainer-manifest | reserved-name .explainer-manifest",
                "''      | ''           | a/.explainer-b.tmp  | reserved-name a/.explainer-b.tmp",
                // a file system that ignores case has one place for both
                "''      | A/           | a/b     | foreign-file A",
                "''      | A            | a       | foreign-file A",
                "''      | A, a         | a       | keep a",
            })
    void filesAndFolders(String owned, String disk, String made, String expected) {
        Map<String, Entry> entries = new TreeMap<>();
        names(disk).forEach(name -> {
            if (name.endsWith("/")) {
                entries.put(name.substring(0, name.length() - 1), Entry.FOLDER);
            } else if (name.startsWith("@")) {
                entries.put(name.substring(1), Entry.OTHER);
            } else {
                entries.put(name, entry("X"));
            }
        });
        Plan plan = Plan.between(Manifest.of(allX(owned)), disk(entries), allX(made));
        assertThat(summary(plan))
                .containsExactlyInAnyOrderElementsOf(names(expected).toList());
    }

    @Test
    void changesAndRefusalsComeInTheOrderOfPaths() {
        Plan plan = Plan.between(
                Manifest.of(outputs("c", "old", "e", "old")),
                disk(Map.of("c", entry("old"), "e", entry("old"), "z", entry("X"), "b", entry("X"))),
                outputs("z", "Z", "b", "B", "d", "D", "c", "C"));
        assertThat(summary(plan))
                .containsExactly("foreign-file b", "foreign-file z", "replace c", "create d", "delete e");
    }

    @Test
    void aRefusalNamesTheFileWhatMadeItAndTheCure() {
        Plan plan = Plan.between(
                Manifest.EMPTY, disk(Map.of("cname", Entry.FOLDER, "about", entry("X"))), outputs("about", "A"));
        Diagnostic refusal = plan.refusals().get(0);
        assertThat(refusal)
                .hasToString("site/about:1:1: error[foreign-file]: content/x.md makes \"about\","
                        + " but a file with other content stands there that the build did not make");
        assertThat(refusal.help()).contains("move it away, or rename the page");
    }

    @Test
    void everyCodeSaysWhatItMeans() {
        assertThat(PublishCode.values()).allSatisfy(code -> {
            assertThat(code.id()).matches("[a-z]+(-[a-z]+)*");
            assertThat(code.summary()).isNotBlank();
        });
    }

    private static Entry entry(String state) {
        return switch (state) {
            case "link" -> Entry.OTHER;
            case "folder" -> Entry.FOLDER;
            case "longer" -> Entry.unreadFile();
            default -> Entry.file(Output.keyOf(state.getBytes(StandardCharsets.UTF_8)));
        };
    }

    private static DiskSnapshot disk(Map<String, Entry> entries) {
        return new DiskSnapshot(new TreeMap<>(entries), List.of());
    }

    private static Outputs allX(String paths) {
        return outputs(names(paths).collect(Collectors.toMap(path -> path, path -> "X")));
    }

    private static Stream<String> names(String list) {
        return Stream.of(list.split(",")).map(String::strip).filter(name -> !name.isEmpty());
    }

    private static List<String> summary(Plan plan) {
        Stream<String> refusals = plan.refusals().stream()
                .map(found ->
                        found.code().id() + " " + found.span().file().path().substring("site/".length()));
        Stream<String> changes = plan.changes().stream()
                .map(change -> change.getClass().getSimpleName().toLowerCase(Locale.ROOT) + " " + change.path());
        return Stream.concat(refusals, changes).toList();
    }
}
