package explainer;

import static org.assertj.core.api.Assertions.assertThat;

import explainer.testing.SiteFixture;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The program as {@code target/explainer} starts it, where {@code mvn package} left it and wherever else it is taken. */
@EnabledOnOs({OS.LINUX, OS.MAC})
class LauncherIT {
    private static final Path BUILT = Path.of("target").toAbsolutePath();
    private static final String VERSION = "explainer \\d+\\.\\d+\\.\\d+\\n";

    @TempDir
    Path folder;

    /** A copy in a folder with a blank in its name. */
    private Path moved;

    @BeforeEach
    void move() throws IOException {
        moved = Files.createDirectories(folder.resolve("a folder"));
        for (String each : List.of("explainer", "explainer.jar", "explainer.jsa", "explainer.jsa.key")) {
            Files.copy(BUILT.resolve(each), moved.resolve(each), StandardCopyOption.COPY_ATTRIBUTES);
        }
    }

    @Test
    void theClassesComeFromTheArchiveThatMavenMade() throws Exception {
        Path log = folder.resolve("classes.log");
        String options = "-Xlog:class+load:file=" + log;
        assertThat(run(0, BUILT.resolve("explainer"), Map.of("EXPLAINER_OPTS", options), "--version"))
                .matches(VERSION);
        assertThat(Files.readString(log)).contains("explainer.Main source: shared objects file (top)");
    }

    @Test
    void anArchiveThatDoesNotFitIsPassedOverWithoutAWord() throws Exception {
        assertThat(version()).as("moved").matches(VERSION);

        Files.setLastModifiedTime(moved.resolve("explainer.jar"), FileTime.fromMillis(1_000_000_000_000L));
        assertThat(version()).as("of an older jar").matches(VERSION);

        Path archive = moved.resolve("explainer.jsa");
        byte[] bytes = Files.readAllBytes(archive);
        Files.delete(archive);
        assertThat(version()).as("missing").matches(VERSION);
        assertThat(archive).doesNotExist();

        Files.write(archive, new byte[] {1, 2, 3});
        assertThat(version()).as("of three bytes").matches(VERSION);

        Files.write(archive, Arrays.copyOf(bytes, bytes.length / 2));
        assertThat(version()).as("cut short").matches(VERSION);

        bytes[8] ^= 0x55;
        Files.write(archive, bytes);
        assertThat(version()).as("with a wrong checksum, as of another Java").matches(VERSION);

        Files.setPosixFilePermissions(moved, PosixFilePermissions.fromString("r-xr-xr-x"));
        assertThat(version()).as("in a folder where nothing can be written").matches(VERSION);
        Files.setPosixFilePermissions(moved, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    @Test
    void aLinkLeadsToItAndAdviceNamesWhatWasTyped() throws Exception {
        Path bin = Files.createDirectories(folder.resolve("bin"));
        Path link = Files.createSymbolicLink(bin.resolve("ex"), Path.of("../a folder/explainer"));
        Path second = Files.createSymbolicLink(bin.resolve("ex2"), link);
        assertThat(run(2, second, Map.of(), "biuld"))
                .isEqualTo("there is no command \"biuld\": did you mean \"build\"?\nHelp: " + second + " --help\n");
        assertThat(run(2, moved.resolve("explainer"), Map.of(), "biuld"))
                .endsWith("Help: \"" + moved.resolve("explainer") + "\" --help\n");
    }

    @Test
    void theJarAloneNamesItselfAsItStandsToTheFolder() throws Exception {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        assertThat(run(2, java, Map.of(), "-jar", moved.resolve("explainer.jar").toString(), "biuld"))
                .endsWith("Help: java -jar \"a folder/explainer.jar\" --help\n");
    }

    @Test
    void exitCodesAndArgumentsPassUnchanged() throws Exception {
        SiteFixture site = SiteFixture.in(folder.resolve("a project"))
                .write("content/one.md", SiteFixture.page("One", "See [[too]]."));
        assertThat(run(1, moved.resolve("explainer"), Map.of(), "check", "--project=" + site.root()))
                .contains("there is no page \"too\"");
        assertThat(run(2, moved.resolve("explainer"), Map.of(), "check", "a b", ""))
                .contains("\"a b\"");
    }

    @Test
    void theJavaOfJavaHomeIsTakenAndOneThatIsNotThereIsNot() throws Exception {
        assertThat(run(
                        0,
                        moved.resolve("explainer"),
                        Map.of("JAVA_HOME", System.getProperty("java.home")),
                        "--version"))
                .matches(VERSION);
        assertThat(run(0, moved.resolve("explainer"), Map.of("JAVA_HOME", "/nowhere"), "--version"))
                .matches(VERSION);
        Path tools = Files.createDirectories(folder.resolve("tools"));
        assertThat(run(3, moved.resolve("explainer"), Map.of("JAVA_HOME", "", "PATH", tools.toString()), "--version"))
                .isEqualTo("No Java was found: install a JDK (17 or later), or name its folder in JAVA_HOME.\n");
    }

    @Test
    void theProcessIsJavaItselfSoThatSignalsReachIt() throws Exception {
        SiteFixture site =
                SiteFixture.in(folder.resolve("project")).write("content/one.md", SiteFixture.page("One", "x"));
        Process process = start(
                moved.resolve("explainer"),
                Map.of("EXPLAINER_OPTS", "-Dmark=given"),
                "serve",
                "--port=0",
                "--project=" + site.root());
        try {
            process.getInputStream().read();
            assertThat(process.toHandle().children()).isEmpty();
            String command = process.info().commandLine().orElseThrow();
            assertThat(command)
                    .contains("/java ")
                    .contains("-Dmark=given")
                    .as("a preview may compile thoroughly")
                    .doesNotContain("TieredStopAtLevel");
            process.destroy();
            assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        } finally {
            process.destroyForcibly();
        }
    }

    private String version() throws Exception {
        return run(0, moved.resolve("explainer"), Map.of(), "--version");
    }

    private String run(int exit, Path program, Map<String, String> environment, String... arguments) throws Exception {
        Process process = start(program, environment, arguments);
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isEqualTo(exit);
        return said;
    }

    private Process start(Path program, Map<String, String> environment, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(program.toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().putAll(environment);
        Process process = builder.start();
        process.getOutputStream().close();
        return process;
    }
}
