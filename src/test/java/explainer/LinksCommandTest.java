package explainer;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import explainer.testing.SiteFixture;
import explainer.testing.Slow;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code explainer links} from end to end against a server on this machine: what an editor is told, and the exit code. */
@Slow
class LinksCommandTest {
    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final List<String> requests = new CopyOnWriteArrayList<>();
    private final List<String> agents = new CopyOnWriteArrayList<>();
    private HttpServer server;
    private SiteFixture site;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        server.createContext("/", exchange -> {
            String path = exchange.getRequestURI().getPath();
            requests.add(exchange.getRequestMethod() + " " + path);
            agents.add(exchange.getRequestHeaders().getFirst("User-Agent"));
            if (path.equals("/old")) {
                exchange.getResponseHeaders().set("Location", "/new");
            }
            exchange.sendResponseHeaders(
                    switch (path) {
                        case "/there", "/new" -> 200;
                        case "/old" -> 301;
                        case "/secret" -> 403;
                        default -> 404;
                    },
                    -1);
            exchange.close();
        });
        server.start();
        site = SiteFixture.in(folder)
                .write(
                        "content/site.yaml",
                        "title: T\nlanguage: en\nurl: https://example.org/baku/\ncontact: desk@example.org\n");
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private String url(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    private int run(String... more) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        List<String> args = new java.util.ArrayList<>(List.of("links", "--project=" + folder, "--pause=0"));
        args.addAll(List.of(more));
        return Main.run(args.toArray(String[]::new), new Console(new PrintWriter(out), new PrintWriter(err), false));
    }

    /** Without the port, which is another each time. */
    private String said() {
        return err.toString().replace(":" + server.getAddress().getPort(), "");
    }

    @Test
    void everyPlaceIsNamedInPlainWordsAndOnlyBrokenAddressesAreErrors() {
        site.write(
                        "content/one.md",
                        SiteFixture.page(
                                "One",
                                "See [a](" + url("/gone") + "), [b](" + url("/gone#part") + "),\n[c](" + url("/there")
                                        + "), [d](" + url("/old#part") + ").\n"))
                .write(
                        "content/data/sources.yaml",
                        "- id: s\n  type: book\n  kind: news\n  title: T\n  URL: " + url("/gone")
                                + "\n- {id: t, type: book, kind: news, title: T, URL: " + url("/secret") + "}\n");
        assertThat(run("--private-networks", "--as-of=2026-11-23")).isZero();
        assertThat(said().lines().filter(line -> line.contains("]: ")))
                .containsExactly(
                        "content/data/sources.yaml:5:8: warning[missed-address]: \"http://127.0.0.1/gone\" was not found:"
                                + " the server answers 404 (not found)",
                        "content/data/sources.yaml:6:50: warning[unverified-address]: \"http://127.0.0.1/secret\" could not"
                                + " be checked: the server answers 403 (it does not show this to everybody)",
                        "content/one.md:6:9: warning[missed-address]: \"http://127.0.0.1/gone\" was not found: the server"
                                + " answers 404 (not found)",
                        "content/one.md:6:" + (16 + url("/gone").length())
                                + ": warning[missed-address]: \"http://127.0.0.1/gone#part\" was not found: the server answers"
                                + " 404 (not found)",
                        "content/one.md:7:" + (12 + url("/there").length())
                                + ": warning[moved-address]: \"http://127.0.0.1/old#part\" has moved to"
                                + " \"http://127.0.0.1/new#part\"");
        assertThat(out.toString())
                .isEqualTo("6 places, 4 addresses, 4 of them asked now: 1 there, 1 moved, 1 could not be"
                        + " checked, 1 not found for the first time, 0 broken\n");
        assertThat(requests)
                .containsExactlyInAnyOrder(
                        "HEAD /gone",
                        "GET /gone",
                        "HEAD /there",
                        "HEAD /old",
                        "HEAD /new",
                        "HEAD /secret",
                        "GET /secret");

        assertThat(run("--private-networks", "--as-of=2026-11-26")).isEqualTo(1);
        assertThat(said())
                .contains("content/one.md:6:9: error[broken-address]: \"http://127.0.0.1/gone\" is broken: the server"
                        + " answers 404 (not found), and it was not found on 2026-11-23 either")
                .contains("help: find where it stands now, or a copy of it at"
                        + " https://web.archive.org/web/*/http://127.0.0.1/gone and write that address")
                .endsWith("and write that address\n\n");
        assertThat(out.toString())
                .contains("2 of them asked now: 1 there, 1 moved,")
                .contains("1 broken");
    }

    @Test
    void theRequestSaysWhatAsksAndForWhom() {
        site.write("content/one.md", SiteFixture.page("One", "[a](" + url("/there") + ")"));
        assertThat(run("--private-networks", "--repository=https://example.org/repo"))
                .isZero();
        assertThat(agents)
                .containsExactly("explainer-links/1 (link check, asks once for each address that a page names;"
                        + " +https://example.org/baku/; mailto:desk@example.org; https://example.org/repo)");
    }

    @Test
    void onlySomeAddressesCanBeAsked() {
        site.write("content/one.md", SiteFixture.page("One", "[a](" + url("/there") + ") [b](" + url("/gone") + ")"));
        assertThat(run("--private-networks", "--only=/there")).isZero();
        assertThat(requests).containsExactly("HEAD /there");
        assertThat(out.toString()).startsWith("1 place, 1 address, 1 of them asked now: 1 there, 0 moved");
    }

    @Test
    void aDamagedMemoryIsSaidAndWrittenAnew() throws IOException {
        site.write("content/one.md", SiteFixture.page("One", "[a](" + url("/there") + ")"))
                .write(".explainer/links.json", "{\"version\": 1,");
        assertThat(run("--private-networks", "--as-of=2026-11-23")).isZero();
        assertThat(said())
                .contains(".explainer/links.json:1:")
                .contains("warning[unreadable-link-memory]: this is not what");
        assertThat(Files.readString(folder.resolve(".explainer/links.json"))).contains("\"asked\" : \"2026-11-23\"");
        assertThat(run("--private-networks", "--as-of=2026-11-23")).isZero();
        assertThat(said()).isEmpty();
        assertThat(requests).hasSize(1);
    }

    @Test
    void contentWithAnErrorIsNotAskedFor() {
        site.write("content/one.md", SiteFixture.page("One", "[a](" + url("/there") + ") [[nowhere]]"));
        assertThat(run("--private-networks")).isEqualTo(1);
        assertThat(said()).contains("error[broken-link]").endsWith("when the content has no error.\n");
        assertThat(requests).isEmpty();
        assertThat(folder.resolve(".explainer")).doesNotExist();
    }

    @Test
    void thisMachineIsNotAskedUnlessATestSaysSo() {
        site.write("content/one.md", SiteFixture.page("One", "[a](" + url("/there") + ")"));
        assertThat(run()).isZero();
        assertThat(said()).contains("127.0.0.1 is in a private network, which is not asked");
        assertThat(requests).isEmpty();
    }

    @Test
    void anAddressThatNoProgramCouldAskForIsNamed() {
        site.write("content/one.md", SiteFixture.page("One", "[a](https://example.org:99999/)"));
        assertThat(run()).isZero();
        assertThat(said())
                .startsWith(
                        "content/one.md:6:5: warning[unverified-address]: \"https://example.org:99999/\" could not be"
                                + " checked: it is no web address that a program could ask for\n");
    }

    @Test
    void aSiteWithoutAddressesElsewhereIsFine() {
        assertThat(run()).isZero();
        assertThat(out.toString()).startsWith("0 places, 0 addresses, 0 of them asked now: 0 there");
    }

    @Test
    void aBuildAsksNobody() {
        site.withRealTemplates()
                .write("content/one.md", SiteFixture.page("One", "[a](" + url("/gone") + ")"))
                .write(
                        "content/data/sources.yaml",
                        "- {id: s, type: book, kind: news, title: T, URL: " + url("/gone") + "}\n");
        for (String command : List.of("build", "check", "report")) {
            assertThat(Main.run(
                            new String[] {command, "--project=" + folder},
                            new Console(new PrintWriter(out), new PrintWriter(err), false)))
                    .isZero();
        }
        assertThat(requests).isEmpty();
        assertThat(folder.resolve(".explainer")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--max-age=-1",
                "--parallel=0",
                "--parallel=65",
                "--pause=-1",
                "--pause=NaN",
                "--timeout=0",
                "--timeout=Infinity",
                "--as-of=today"
            })
    void badNumbersEndWithTwo(String option) {
        assertThat(run(option)).isEqualTo(2);
        assertThat(said()).isNotBlank().doesNotContain("\tat ");
    }
}
