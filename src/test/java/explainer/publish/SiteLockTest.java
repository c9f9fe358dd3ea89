package explainer.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SiteLockTest {
    @TempDir
    Path site;

    @Test
    void isFreeAgainOnceClosed() throws IOException {
        for (int i = 0; i < 3; i++) {
            SiteLock lock = SiteLock.on(site);
            assertThatThrownBy(() -> SiteLock.on(site)).isInstanceOf(IOException.class);
            lock.close();
        }
    }

    @Test
    void keepsOutABuildInThisProgram() throws IOException {
        SiteLock lock = SiteLock.on(site);
        try {
            assertThatThrownBy(() -> Publisher.publish(site, SiteFolder.outputs("index.html", "Home")))
                    .isInstanceOf(IOException.class)
                    .hasMessage("another build is writing to " + site + " just now: build again when it is done");
            assertThat(site.resolve("index.html")).doesNotExist();
        } finally {
            lock.close();
        }
    }

    @Test
    void keepsOutABuildInAnotherProgramAndIsFreeWhenThatIsKilled() throws Exception {
        Process other = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Holder.class.getName(),
                        site.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try {
            assertThat(other.getInputStream().read()).isEqualTo('L');
            assertThatThrownBy(() -> SiteLock.on(site)).hasMessageStartingWith("another build is writing to ");
        } finally {
            other.destroyForcibly().waitFor();
        }
        SiteLock.on(site).close();
    }

    @Test
    void isNotTakenThroughALink() throws IOException {
        Path elsewhere = site.resolve("elsewhere");
        Files.createSymbolicLink(site.resolve(SiteLock.FILE), elsewhere);
        assertThatThrownBy(() -> SiteLock.on(site))
                .isInstanceOf(IOException.class)
                .hasMessageStartingWith("cannot open " + site.resolve(SiteLock.FILE) + ": ");
        assertThat(elsewhere).doesNotExist();
    }

    /** Another build, which holds the lock until it is killed. */
    static final class Holder {
        public static void main(String[] args) throws Exception {
            SiteLock lock = SiteLock.on(Path.of(args[0]));
            System.out.print('L');
            System.out.flush();
            Thread.sleep(60_000);
            lock.close();
        }
    }
}
