package explainer.publish.stamp;

import static org.assertj.core.api.Assertions.assertThat;

import explainer.base.SitePath;
import explainer.output.Output;
import explainer.testing.Slow;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** When a build need not be run, and above all when it must. */
@Slow
class StampTest {
    private static final List<String> ARGUMENTS = List.of("build", "--project=x");
    private static final Said SAID = new Said("found\n", "warning: ø\n", true, "2 pages", false, 2);
    private static final FileTime LONG_AGO = FileTime.from(Instant.parse("2020-01-01T00:00:00.123456Z"));
    private static final FileTime LATER = FileTime.from(Instant.parse("2020-01-01T00:00:01.123456Z"));
    /** Later than any build that this test makes, so that a file may change once more without a look of its own. */
    private static final FileTime JUST_NOW = FileTime.from(Instant.parse("2200-01-01T00:00:00.123456Z"));

    @TempDir
    Path project;

    @BeforeEach
    void project() throws IOException {
        put("content/site.yaml", "title: x");
        put("content/a/one.md", "one");
        put("content/a/two.md", "two");
        put("content/README.md", "read me");
        put("templates/page.ftlh", "page");
        put("site/index.html", "index");
        put("site/one/index.html", "page one");
        put("site/.explainer-manifest", "both");
    }

    @Test
    void whereNothingMovedTheWordsOfTheBuildComeBack() throws IOException {
        stamp();
        assertThat(valid()).contains(SAID);
        assertThat(valid()).contains(SAID);
    }

    @Test
    void whereNothingMovedNothingIsWritten() throws IOException {
        stamp();
        byte[] stamp = Files.readAllBytes(place().file());
        put("target/last-builds/clock", "not asked");
        assertThat(valid()).contains(SAID);
        assertThat(place().file()).hasBinaryContent(stamp);
        assertThat(place().folder().resolve("clock")).hasContent("not asked");
    }

    @Test
    void aFileThatWasOnlyTouchedIsReadOnceAndNotAgain() throws IOException {
        stamp();
        for (String file : List.of("content/a/one.md", "site/one/index.html", "site/.explainer-manifest")) {
            byte[] stamp = Files.readAllBytes(place().file());
            Files.setLastModifiedTime(project.resolve(file), LATER);
            assertThat(valid()).as(file).contains(SAID);
            byte[] refreshed = Files.readAllBytes(place().file());
            assertThat(refreshed).as(file).isNotEqualTo(stamp);
            assertThat(valid()).contains(SAID);
            assertThat(place().file()).hasBinaryContent(refreshed);
        }
    }

    @Test
    void anInputThatIsEditedAddedRenamedOrGoneIsSeen() throws IOException {
        for (Step change : List.<Step>of(
                () -> put("content/a/one.md", "One", LATER),
                () -> put("content/a/one.md", "one more", LATER),
                // as an editor saves, with the time of the copy that it keeps
                () -> replace("content/a/one.md", "One"),
                () -> put("content/a/three.md", "three"),
                () -> put("content/b/three.md", "three"),
                () -> put("templates/styles/site.css", "a {}"),
                () -> Files.delete(project.resolve("content/a/two.md")),
                () -> Files.move(project.resolve("content/a/two.md"), project.resolve("content/a/too.md")),
                () -> Files.createDirectory(project.resolve("content/empty")),
                () -> {
                    Files.delete(project.resolve("content/a/two.md"));
                    Files.createDirectory(project.resolve("content/a/two.md"));
                })) {
            fresh();
            stamp();
            change.run();
            assertThat(valid()).isEmpty();
        }
    }

    @Test
    void anOutputThatIsEditedOrGoneIsSeen() throws IOException {
        for (Step change : List.<Step>of(
                () -> put("site/one/index.html", "page ONE", LATER),
                () -> put("site/one/index.html", "by hand", LATER),
                () -> replace("site/one/index.html", "page ONE"),
                () -> Files.delete(project.resolve("site/index.html")),
                () -> put("site/.explainer-manifest", "Both", LATER),
                () -> Files.delete(project.resolve("site/.explainer-manifest")),
                () -> {
                    Path file = project.resolve("site/index.html");
                    Files.move(file, project.resolve("site/elsewhere"));
                    Files.createSymbolicLink(file, Path.of("elsewhere"));
                })) {
            fresh();
            stamp();
            change.run();
            assertThat(valid()).isEmpty();
        }
    }

    @Test
    void whatABuildLeavesAloneChangesNothing() throws IOException {
        stamp();
        put("content/.one.md.swp", "an editor's own");
        put("content/.git/index", "x");
        put("site/notes.txt", "somebody's");
        put("site/one/more/notes.txt", "somebody's");
        put("README.md", "elsewhere");
        assertThat(valid()).contains(SAID);
    }

    @Test
    void anotherCommandLineOrSiteIsAnotherBuild() throws IOException {
        stamp();
        assertThat(Stamp.valid(List.of("build", "--project=x", "--drafts"), project, site()))
                .isEmpty();
        assertThat(Stamp.valid(List.of("build"), project, site())).isEmpty();
        assertThat(Stamp.valid(ARGUMENTS, project, project.resolve("other"))).isEmpty();
        assertThat(Stamp.valid(ARGUMENTS, project.resolve("content"), site())).isEmpty();
        assertThat(valid()).contains(SAID);
    }

    @Test
    void aByteThatDiffersAnywhereMakesItNone() throws IOException {
        stamp();
        byte[] stamp = Files.readAllBytes(place().file());
        for (int i = 0; i < stamp.length; i++) {
            byte[] damaged = stamp.clone();
            damaged[i] ^= (byte) (1 << i % 8);
            Files.write(place().file(), damaged);
            assertThat(valid()).as("byte %d of %d", i, stamp.length).isEmpty();
        }
        for (int length = 0; length < stamp.length; length++) {
            Files.write(place().file(), Arrays.copyOf(stamp, length));
            assertThat(valid()).as("%d bytes of %d", length, stamp.length).isEmpty();
        }
        Files.write(place().file(), Arrays.copyOf(stamp, stamp.length + 1));
        assertThat(valid()).isEmpty();
        Files.write(place().file(), stamp);
        assertThat(valid()).contains(SAID);
    }

    @Test
    void aWholeStampOfAnotherFormIsNone() throws IOException {
        stamp();
        byte[] stamp = Files.readAllBytes(place().file());
        stamp[Long.BYTES - 1]++;
        Files.write(place().file(), stamp);
        assertThat(valid()).isEmpty();
        byte[] endless = new byte[64];
        Arrays.fill(endless, StampWriter.HEAD, endless.length, (byte) 0x7f);
        StampWriter.seal(endless);
        Files.write(place().file(), endless);
        assertThat(valid()).isEmpty();
    }

    @Test
    void aStampOfAnotherBranchDoesNotAgreeWithThisOne() throws IOException {
        stamp();
        byte[] there = Files.readAllBytes(place().file());
        put("content/a/one.md", "uno", LATER);
        put("site/one/index.html", "page uno", LATER);
        stamp();
        Files.write(place().file(), there);
        assertThat(valid()).isEmpty();
        // the content of that branch, and the site of this one
        put("content/a/one.md", "one", LONG_AGO);
        assertThat(valid()).isEmpty();
        put("site/one/index.html", "page one", LONG_AGO);
        assertThat(valid()).contains(SAID);
    }

    @Test
    void aSiteThatWasWrittenJustNowIsReadAndNotOnlyLookedAt() throws IOException {
        put("site/one/index.html", "page one", JUST_NOW);
        stamp();
        assertThat(valid()).contains(SAID);
        put("site/one/index.html", "page two", JUST_NOW);
        assertThat(valid()).isEmpty();
    }

    @Test
    void whatWasSavedJustNowMightHaveBeenSavedAgainAndGetsNoStamp() throws IOException {
        put("content/a/one.md", "two", JUST_NOW);
        stamp();
        assertThat(place().file()).doesNotExist();
    }

    @Test
    void whatIsSavedWhileABuildRunsGetsNoStamp() throws IOException {
        Stamping stamping = begin();
        put("content/a/one.md", "One", LATER);
        end(stamping);
        assertThat(place().file()).doesNotExist();
    }

    @Test
    void aBuildThatChangesTheSiteForgetsTheStampFirst() throws IOException {
        stamp();
        begin().forget();
        assertThat(valid()).isEmpty();
    }

    @Test
    void aBuildThatIsNotToBeRepeatedGetsNoStamp() throws IOException {
        begin().end(site(), keys(), List.of(".explainer-manifest"));
        assertThat(place().file()).doesNotExist();
    }

    @Test
    void inputsThatAreLinksGetNoStamp() throws IOException {
        put("elsewhere/page.ftlh", "page");
        Files.createSymbolicLink(project.resolve("templates/linked.ftlh"), project.resolve("elsewhere/page.ftlh"));
        stamp();
        assertThat(place().file()).doesNotExist();
    }

    @Test
    void whereThereIsNoProjectNothingIsMade() throws IOException {
        Path nowhere = project.resolve("nowhere");
        Stamping.begin(ARGUMENTS, nowhere, nowhere.resolve("site"), List.of(nowhere.resolve("content")));
        assertThat(nowhere).doesNotExist();
    }

    @Test
    void whereNoStampCanBeWrittenThereIsNone() throws IOException {
        put("target", "not a folder");
        stamp();
        assertThat(valid()).isEmpty();
        assertThat(project.resolve("target")).hasContent("not a folder");
    }

    @Test
    void gitDoesNotSeeTheFolder() throws IOException {
        stamp();
        assertThat(place().folder().resolve(".gitignore")).hasContent("*\n");
    }

    /** Something done to the project. */
    private interface Step {
        void run() throws IOException;
    }

    private void fresh() throws IOException {
        try (Stream<Path> all = Files.walk(project)) {
            for (Path path : all.sorted((a, b) -> b.compareTo(a)).toList()) {
                if (!path.equals(project)) {
                    Files.delete(path);
                }
            }
        }
        project();
    }

    private void put(String path, String text) throws IOException {
        put(path, text, LONG_AGO);
    }

    private void put(String path, String text, FileTime time) throws IOException {
        Path file = project.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        Files.setLastModifiedTime(file, time);
    }

    /** Another file of the same length, name and time. */
    private void replace(String path, String text) throws IOException {
        put("other", text, LONG_AGO);
        Files.delete(project.resolve(path));
        put("taken-node", "so that the number of the file is not given again");
        Files.move(project.resolve("other"), project.resolve(path));
    }

    private Path site() {
        return project.resolve("site");
    }

    private Place place() {
        return Place.of(project, site());
    }

    private Optional<Said> valid() {
        return Stamp.valid(ARGUMENTS, project, site());
    }

    private Stamping begin() {
        return Stamping.begin(
                ARGUMENTS, project, site(), List.of(project.resolve("content"), project.resolve("templates")));
    }

    private void stamp() throws IOException {
        end(begin());
    }

    private void end(Stamping stamping) throws IOException {
        stamping.saying(SAID).end(site(), keys(), List.of(".explainer-manifest"));
    }

    private SortedMap<SitePath, String> keys() throws IOException {
        SortedMap<SitePath, String> keys = new TreeMap<>();
        for (String path : List.of("index.html", "one/index.html")) {
            keys.put(SitePath.of(path), Output.keyOf(Files.readAllBytes(site().resolve(path))));
        }
        return keys;
    }
}
