package explainer;

import static org.assertj.core.api.Assertions.assertThat;

import explainer.testing.GitProject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The runnable jar as a user starts it: what only shows when everything is packed into one file. */
class PackagedJarIT {
    private static final Path JAR = Path.of("target/explainer.jar").toAbsolutePath();
    private static final Path PROJECT = Path.of("").toAbsolutePath();

    @TempDir
    Path folder;

    @Test
    void twoBuildsInOtherFoldersLocalesAndTimeZonesGiveTheSameTree() throws Exception {
        Path one = folder.resolve("one");
        Path two = folder.resolve("elsewhere/two");
        run(
                0,
                List.of("TZ=Pacific/Kiritimati", "LC_ALL=C"),
                List.of("-Duser.language=tr", "-Duser.country=TR"),
                "build",
                "--project=" + PROJECT,
                "--site=" + one);
        run(
                0,
                List.of("TZ=America/Caracas", "LC_ALL=C.UTF-8"),
                List.of(),
                "build",
                "--project=" + copyOfProject(),
                "--site=" + two);
        assertThat(tree(two)).isEqualTo(tree(one));
        assertThat(tree(one)).containsKey("baku-summit/index.html");
    }

    @Test
    void theJarBuildsWhatMavenBuilt() throws Exception {
        Path site = folder.resolve("site");
        run(0, List.of(), List.of(), "build", "--project=" + PROJECT, "--site=" + site);
        Map<String, String> built = tree(site);
        assertThat(built.get("index.html")).contains("<!doctype html>").contains("<h1>");
        assertThat(built.keySet()).contains(".nojekyll", "404.html");
    }

    @Test
    void anErrorEndsWithOneAndItsDiagnosticLast() throws Exception {
        Path project = copyOfProject();
        Files.writeString(
                project.resolve("content/broken.md"), "---\ntitle: Broken\nkind: concept\nsumary: A summary.\n---\n");
        String said = run(1, List.of(), List.of(), "build", "--project=" + project);
        assertThat(said)
                .contains("content/broken.md:4:1: error[unknown-key]")
                .contains("did you mean \"summary\"?")
                .doesNotContain("\tat ")
                .endsWith("Nothing was written: the site is as it was.\n");
        assertThat(project.resolve("site/index.html")).doesNotExist();
    }

    @Test
    void theJarReadsTheHistoryAndNotTheGitSettingsOfItsUser() throws Exception {
        Path home = Files.createDirectories(folder.resolve("home"));
        Files.writeString(home.resolve(".gitconfig"), "[not a setting\n");
        Path project = folder.resolve("repository");
        GitProject.in(project, project).commit();
        assertThat(run(
                        0,
                        List.of("HOME=" + home, "GIT_DIR=" + home, "LC_ALL=C"),
                        List.of("-Duser.home=" + home),
                        "changes",
                        "--since=main",
                        "--project=" + project))
                .matches("0 claims changed since [0-9a-f]{7}\\R");
        assertThat(home.resolve(".config")).doesNotExist();
    }

    @Test
    void aNewSiteBuildsAtOnceWithTheProgramThatItBringsAlong() throws Exception {
        Path site = folder.resolve("lantern-fair");
        assertThat(run(0, List.of(), List.of(), "new", "site", site.toString()))
                .contains("java -jar .explainer/explainer.jar build");
        assertThat(site.resolve(".explainer/explainer.jar")).hasSameBinaryContentAs(JAR);
        assertThat(run(0, List.of(), List.of(), "check", "--strict", "--project=" + site))
                .startsWith("Lantern fair: 3 pages, ")
                .contains(" 0 warnings");
        run(0, List.of(), List.of(), "new", "person", "Marta Holm", "--project=" + site);
        run(0, List.of(), List.of(), "new", "source", "https://example.org/lights", "--project=" + site);
        run(0, List.of(), List.of(), "move", "first-topic", "the-fair", "--project=" + site);
        run(0, List.of(), List.of(), "build", "--project=" + site);
        assertThat(tree(site.resolve("site"))).containsKeys("the-fair/index.html", "first-topic/index.html");
        for (Map.Entry<String, String> file : tree(PROJECT.resolve("templates")).entrySet()) {
            assertThat(tree(site.resolve("templates"))).contains(file);
        }
    }

    @Test
    void theVersionIsThatOfTheJar() throws Exception {
        assertThat(run(0, List.of(), List.of(), "--version")).matches("explainer \\d+\\.\\d+\\.\\d+\\R");
    }

    private Path copyOfProject() throws IOException {
        Path copy = folder.resolve("copy");
        for (String part : List.of("content", "templates")) {
            try (Stream<Path> files = Files.walk(PROJECT.resolve(part))) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    Path target = copy.resolve(PROJECT.relativize(file));
                    Files.createDirectories(target.getParent());
                    Files.copy(file, target);
                }
            }
        }
        return copy;
    }

    private String run(int exit, List<String> environment, List<String> jvm, String... arguments) throws Exception {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(jvm);
        command.addAll(List.of("-jar", JAR.toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        environment.forEach(each ->
                builder.environment().put(each.substring(0, each.indexOf('=')), each.substring(each.indexOf('=') + 1)));
        Process process = builder.start();
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isEqualTo(exit);
        return said;
    }

    private static Map<String, String> tree(Path root) throws IOException {
        Map<String, String> tree = new TreeMap<>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                tree.put(
                        root.relativize(file).toString(),
                        new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
            }
        }
        return tree;
    }
}
