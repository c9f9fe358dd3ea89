package explainer;

import static org.assertj.core.api.Assertions.assertThat;

import explainer.testing.Gen;
import explainer.testing.SiteFixture;
import explainer.testing.Tree;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The runnable jar, killed at any moment: what it leaves on the disk must not deceive the build after it. */
class KilledBuildIT {
    private static final Path JAR = Path.of("target/explainer.jar").toAbsolutePath();
    private static final int PAGES = 40;
    private static final int KILLS = 8;

    @TempDir
    Path folder;

    @Test
    void theBuildAfterAKilledOneMakesTheSiteOfACleanBuild() throws Exception {
        SiteFixture site = SiteFixture.in(folder.resolve("project")).withRealTemplates();
        write(site, 0);
        Path clean = folder.resolve("clean");
        long start = System.nanoTime();
        finish(site, site.root().resolve("site"));
        long wholeBuild = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
        Gen.forAll(KILLS, gen -> {
            try {
                // there and back, so that a stamp of the build before might seem right again
                write(site, 1 + gen.below(2));
                Process killed = start(site, site.root().resolve("site"));
                boolean isDone = killed.waitFor(gen.below((int) wholeBuild + 200), TimeUnit.MILLISECONDS);
                killed.destroyForcibly().waitFor();
                if (gen.chance(50)) {
                    write(site, 0);
                }
                finish(site, site.root().resolve("site"));
                Tree.delete(clean);
                finish(site, clean);
                assertThat(Tree.of(site.root().resolve("site")))
                        .as(isDone ? "done before the kill" : "killed")
                        .isEqualTo(Tree.of(clean));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        });
    }

    private static void write(SiteFixture site, int version) {
        for (int i = 0; i < PAGES; i++) {
            site.write(
                    "content/page-" + i + ".md",
                    SiteFixture.page("Page " + i, "Text " + version + ", see [[page-" + (i + 1) % PAGES + "]]."));
        }
    }

    private static Process start(SiteFixture site, Path to) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-jar",
                        JAR.toString(),
                        "build",
                        "--project=" + site.root(),
                        "--site=" + to)
                .redirectErrorStream(true)
                .redirectOutput(Files.createTempFile(site.root().getParent(), "said", ".txt")
                        .toFile())
                .start();
    }

    private static void finish(SiteFixture site, Path to) throws IOException, InterruptedException {
        Process process = start(site, to);
        assertThat(process.waitFor()).isZero();
    }
}
