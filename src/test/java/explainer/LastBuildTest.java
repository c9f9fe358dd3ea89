package explainer;

import static org.assertj.core.api.Assertions.assertThat;

import explainer.testing.Gen;
import explainer.testing.SiteFixture;
import explainer.testing.Slow;
import explainer.testing.Tree;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A build in which nothing is new, against the same build made from the start. */
@Slow
class LastBuildTest {
    private static final Instant LONG_AGO = Instant.parse("2020-01-01T00:00:00.123456Z");
    private static final int SEQUENCES = 3;
    private static final int EDITS = 9;

    @TempDir
    Path folder;

    private SiteFixture site;
    private String project;
    private String[] build;
    private int saves;

    /** What a run has printed, and its exit code. */
    private record Ran(int code, String out, String err) {
        Ran withoutTimes() {
            return new Ran(code, withoutTimes(out), withoutTimes(err));
        }

        private static String withoutTimes(String text) {
            return text.replaceAll(", \\d+ % of the build", "").replaceAll("in \\d+\\.\\d s", "in s");
        }
    }

    @BeforeEach
    void site() throws IOException {
        site = SiteFixture.in(folder.resolve("project"))
                .withRealTemplates()
                .write("content/one.md", SiteFixture.page("One", "See [[two]]. There were 12."))
                .write("content/two.md", SiteFixture.page("Two", "See [[one]]."));
        project = "--project=" + site.root();
        build = new String[] {"build", project};
        settle();
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "json", "sarif", "github"})
    void itSaysTheSameAndTouchesNothing(String format) throws IOException {
        site.write("content/data/sources.yaml", "- {id: s, type: book, kind: news, title: Nobody cites it}\n");
        settle();
        String[] args = {"build", project, "--format=" + format};
        Ran first = run(args);
        assertThat(first.code).isZero();
        assertThat(first.out + first.err).contains("unused-source");
        // from the start, over a site that is right
        Tree.delete(site.root().resolve("target"));
        Ran second = run(args).withoutTimes();
        SortedMap<String, FileTime> times = Tree.times(site.root());
        assertThat(LastBuild.same(args)).isPresent();
        assertThat(run(args).withoutTimes()).isEqualTo(second);
        assertThat(Tree.times(site.root())).isEqualTo(times);
    }

    @Test
    void coloursAreForTerminalsOnly() {
        site.write("content/data/sources.yaml", "- {id: s, type: book, kind: news, title: Nobody cites it}\n");
        assertThat(run(build).err).contains("warning[").doesNotContain("\u001b");
        for (int i = 0; i < 2; i++) {
            StringWriter err = new StringWriter();
            Main.run(build, new Console(new PrintWriter(new StringWriter()), new PrintWriter(err), true));
            assertThat(err.toString()).contains("\u001b[");
        }
        assertThat(run(build).err).contains("warning[").doesNotContain("\u001b");
    }

    @Test
    void whoAsksWhatABuildTakesGetsOneThatRuns() throws IOException {
        String[] timed = {"build", project, "--timings"};
        run(timed);
        settle();
        assertThat(run(timed).out).contains("starting");
        assertThat(LastBuild.same(timed)).isEmpty();
    }

    @Test
    void aBuildThatIsForcedRunsAndIsRememberedAsTheSame() {
        String[] forced = {"build", "--force", project};
        assertThat(run(build).code).isZero();
        assertThat(LastBuild.same(forced)).isEmpty();
        assertThat(run(forced).code).isZero();
        assertThat(LastBuild.same(forced)).isEmpty();
        assertThat(LastBuild.same(build)).isPresent();
    }

    @Test
    void aContentWithErrorsIsNotRemembered() {
        site.write("content/two.md", SiteFixture.page("Two", "See [[nowhere]]."));
        settle();
        assertThat(run(build).code).isOne();
        assertThat(run(build).code).isOne();
        assertThat(LastBuild.same(build)).isEmpty();
    }

    @Test
    void argumentsInAFileAreNotGuessed() throws IOException {
        Path file = folder.resolve("arguments");
        Files.writeString(file, project);
        String[] args = {"build", "@" + file};
        assertThat(run(args).code).isZero();
        assertThat(LastBuild.same(args)).isEmpty();
    }

    @Test
    void twoSitesOfOneProjectDoNotDisturbEachOther() throws IOException {
        String[] drafts = {"build", project, "--drafts", "--site=" + folder.resolve("with-drafts")};
        run(build);
        run(drafts);
        assertThat(LastBuild.same(build)).isPresent();
        assertThat(LastBuild.same(drafts)).isPresent();
        // the same place for another build
        String[] over = {"build", project, "--drafts"};
        site.write("content/draft.md", SiteFixture.page("Draft", "Not yet.").replace("kind:", "draft: true\nkind:"));
        settle();
        run(build);
        run(over);
        assertThat(site.root().resolve("site/draft/index.html")).exists();
        assertThat(LastBuild.same(build)).isEmpty();
        run(build);
        assertThat(site.root().resolve("site/draft/index.html")).doesNotExist();
    }

    /** Each build is one of a process that knows nothing but what the one before left on the disk. */
    @Test
    void afterAnyEditsTheSiteIsThatOfACleanBuild() {
        Path clean = folder.resolve("clean");
        int[] repeated = {0};
        Gen.forAll(SEQUENCES, gen -> {
            for (int i = 0; i < EDITS; i++) {
                String edit = i + " " + edit(gen);
                repeated[0] += LastBuild.same(build).isPresent() ? 1 : 0;
                Ran ran = run(build);
                Tree.delete(clean);
                Ran fromTheStart = run("build", project, "--site=" + clean);
                assertThat(ran.code).as(edit + fromTheStart.err).isZero();
                assertThat(fromTheStart.code).isZero();
                assertThat(ran.err).as(edit).isEqualTo(fromTheStart.err);
                assertThat(Tree.of(site.root().resolve("site"))).as(edit).isEqualTo(Tree.of(clean));
            }
        });
        assertThat(repeated[0]).as("edits that changed nothing").isPositive();
    }

    private String edit(Gen gen) {
        String page = gen.pick(List.of("one", "two"));
        String version = String.valueOf(gen.below(3));
        Path made = site.root().resolve("site/" + page + "/index.html");
        int kind = gen.below(9);
        try {
            switch (kind) {
                case 0 -> site.write("content/" + page + ".md", SiteFixture.page(page, "Text " + version + "."));
                case 1 -> site.write("content/" + page + ".md", SiteFixture.page(page + " " + version, "Text."));
                case 2 -> save(site.root().resolve("content/" + page + ".md"));
                case 3 -> site.write("content/extra.md", SiteFixture.page("Extra", "More " + version + "."));
                case 4 -> Files.deleteIfExists(site.root().resolve("content/extra.md"));
                case 5 -> Files.deleteIfExists(made);
                case 6 -> site.write("site/" + page + "/index.html", "by hand");
                case 7 -> site.write("templates/styles/more.css", "p { order: " + version + " }\n");
                default -> site.write("content/site.yaml", "title: Title " + version + "\nlanguage: en\n");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        settle();
        return kind + " " + page + " " + version;
    }

    /** Gives all inputs that were saved just now a time that is past, each another. */
    private void settle() {
        try (Stream<Path> files = Stream.concat(
                Files.walk(site.root().resolve("content")),
                Files.walk(site.root().resolve("templates")))) {
            List<Path> saved =
                    new ArrayList<>(files.filter(Files::isRegularFile).toList());
            for (Path file : saved) {
                if (Files.getLastModifiedTime(file).toInstant().isAfter(LONG_AGO.plus(Duration.ofDays(1)))) {
                    save(file);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void save(Path file) throws IOException {
        Files.setLastModifiedTime(file, FileTime.from(LONG_AGO.plusSeconds(saves++)));
    }

    private static Ran run(String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Main.run(args, new Console(new PrintWriter(out), new PrintWriter(err), false));
        return new Ran(code, out.toString(), err.toString());
    }
}
