package explainer;

import static org.assertj.core.api.Assertions.assertThat;

import explainer.testing.SiteFixture;
import explainer.testing.Slow;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The command around the preview: what it prints and returns, and that it builds as {@code build --drafts} does. */
@Slow
class ServeCommandTest {
    private static final Pattern ADDRESS = Pattern.compile("Preview: (http://127\\.0\\.0\\.1:[0-9]+/)");
    private static final long LONGEST_SECONDS = 60;

    @TempDir
    Path folder;

    private final HttpClient client = HttpClient.newHttpClient();
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final CompletableFuture<Integer> exit = new CompletableFuture<>();
    private Thread work;

    @AfterEach
    void stop() throws InterruptedException {
        if (work != null) {
            work.interrupt();
            work.join();
        }
    }

    @Test
    void theAddressComesFirstAndAnInterruptEndsItInPeace() throws Exception {
        site();
        serve();
        assertThat(page("one/")).contains("<h1>One</h1>").contains("/~preview/client.js");
        assertThat(out.toString().lines().findFirst().orElseThrow()).matches(ADDRESS.pattern() + ".*Ctrl-C.*");
        await(out, "built in ");
        work.interrupt();
        assertThat(exit.get(LONGEST_SECONDS, TimeUnit.SECONDS)).isZero();
        assertThat(err.toString()).doesNotContain("bug", "\tat ");
        assertThat(folder.resolve("site")).doesNotExist();
    }

    @Test
    void draftsAreShownAndMarked() throws Exception {
        site().write("content/two.md", draft());
        serve();
        assertThat(page("two/")).contains("<strong class=\"draft\">Draft</strong>");
        assertThat(page("one/")).doesNotContain("class=\"draft\"");
    }

    @Test
    void draftsCanBeLeftOut() throws Exception {
        site().write("content/two.md", draft());
        serve("--no-drafts");
        assertThat(page("one/")).contains("<h1>One</h1>");
        assertThat(send("two/").statusCode()).isEqualTo(404);
    }

    @Test
    void theSiteStandsWhereThePreviewIsWhateverTheSettingsSay() throws Exception {
        site().write("content/site.yaml", "title: Fixture\nlanguage: en\nurl: https://example.org/repo/\n");
        serve();
        HttpResponse<String> lost = send("at/any/depth/");
        assertThat(lost.statusCode()).isEqualTo(404);
        assertThat(lost.body()).contains("<base href=\"/\">").doesNotContain("example.org");
    }

    @Test
    void anErrorIsPrintedAsABuildPrintsItAndAMendedPageIsShown() throws Exception {
        SiteFixture site = site();
        serve();
        await(out, "built in ");
        site.write("content/one.md", SiteFixture.page("One", "See [[too]]."));
        await(err, "1 error, ");
        assertThat(err.toString())
                .contains("content/one.md:6:7: error[broken-link]: there is no page \"too\"")
                .contains("  6 | See [[too]].\n    |       ^^^\n")
                .contains("The last good pages stay.");
        assertThat(page("one/")).contains("Text.");
        site.write("content/one.md", SiteFixture.page("One", "Mended."));
        await(out, "(content/one.md): ");
        assertThat(out.toString())
                .containsPattern(
                        "rebuilt in [0-9]+ ms(?:, the rest in [0-9]+ ms)? \\(content/one\\.md\\): [0-9]+ pages? changed\n");
        assertThat(page("one/")).contains("Mended.");
    }

    @Test
    void aWarningThatStaysIsSaidOnce() throws Exception {
        SiteFixture site = site();
        site.write("content/one.md", SiteFixture.page("One", "Text.\n\n## A\n\n#### B\n"));
        serve();
        await(out, "built in ");
        site.write("content/one.md", SiteFixture.page("One", "Texts.\n\n## A\n\n#### B\n"));
        await(out, "rebuilt in ");
        assertThat(err.toString()).containsOnlyOnce("warning[heading-jump]");
    }

    @Test
    void aLinkOutOfTheContentIsNotFollowed() throws Exception {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "secret");
        site();
        Files.createDirectories(folder.resolve("content/assets"));
        Files.createSymbolicLink(folder.resolve("content/assets/secret.txt"), secret);
        serve();
        await(err, "error[symbolic-link]");
        HttpResponse<String> answer = send("assets/secret.txt");
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.body()).doesNotContain("secret");
        Files.delete(folder.resolve("content/assets/secret.txt"));
        await(out, "built in ");
        assertThat(send("assets/secret.txt").statusCode()).isEqualTo(404);
    }

    @Test
    void aPortThatWasAskedForAndIsTakenEndsIt() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            assertThat(run(List.of("serve", "--project=" + folder, "--port=" + taken.getLocalPort())))
                    .isEqualTo(3);
            assertThat(err.toString())
                    .startsWith(
                            "Port " + taken.getLocalPort() + " is taken by another program: end that one, or choose")
                    .doesNotContain("\tat ");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"--port=-1", "--port=65536", "--port=http", "--as-of=today"})
    void whatCannotBeMeantIsABadArgument(String argument) {
        assertThat(run(List.of("serve", "--project=" + folder, argument))).isEqualTo(2);
    }

    private SiteFixture site() {
        return SiteFixture.in(folder).withRealTemplates().write("content/one.md", SiteFixture.page("One", "Text."));
    }

    private static String draft() {
        return SiteFixture.page("Two", "Not yet.").replace("kind:", "draft: true\nkind:");
    }

    private int run(List<String> arguments) {
        return Main.run(
                arguments.toArray(String[]::new),
                new Console(new PrintWriter(out, true), new PrintWriter(err, true), false));
    }

    private void serve(String... more) {
        List<String> arguments = new ArrayList<>(List.of("serve", "--port=0", "--project=" + folder));
        arguments.addAll(List.of(more));
        work = new Thread(() -> exit.complete(run(arguments)));
        work.start();
    }

    /** Waits until something has been printed. */
    private void await(StringWriter printed, String text) throws Exception {
        long start = System.nanoTime();
        while (!printed.toString().contains(text)) {
            assertThat(System.nanoTime() - start)
                    .as(text + " in:\n" + out + err)
                    .isLessThan(TimeUnit.SECONDS.toNanos(LONGEST_SECONDS));
            assertThat(exit).as(out.toString() + err).isNotDone();
            Thread.sleep(5);
        }
    }

    private String page(String path) throws Exception {
        return send(path).body();
    }

    private HttpResponse<String> send(String path) throws Exception {
        await(out, "Ctrl-C");
        Matcher address = ADDRESS.matcher(out.toString());
        assertThat(address.find()).isTrue();
        return client.send(
                HttpRequest.newBuilder(URI.create(address.group(1) + path)).build(),
                HttpResponse.BodyHandlers.ofString());
    }
}
