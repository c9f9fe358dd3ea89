package explainer.serve;

import static org.assertj.core.api.Assertions.assertThat;

import explainer.base.SitePath;
import explainer.output.Output;
import explainer.output.Outputs;
import explainer.testing.Slow;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the server answers to whom, over real connections. */
@Slow
class PreviewServerTest {
    private static final String PAGE = "<!doctype html><title>Ə</title><body><p>text</p></body>";

    private final LinkedBlockingQueue<Long> shown = new LinkedBlockingQueue<>();
    private final PreviewServer server = server(Duration.ofSeconds(30));

    private PreviewServer server(Duration readerLimit) {
        try {
            PreviewServer made = new PreviewServer(0, "run", readerLimit, shown::add);
            made.show(Snapshot.NOTHING.with(
                    outputs(
                            "index.html", PAGE,
                            "one/index.html", PAGE,
                            "404.html", "<!doctype html><body>lost</body>",
                            "assets/site.0123456789.css", "p {}",
                            "assets/map.svg", "<svg/>",
                            "facts/facts.json", "{}",
                            "sitemap.xml", "<x/>",
                            ".nojekyll", ""),
                    List.of()));
            return made;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    static Outputs outputs(String... pathsAndTexts) {
        TreeMap<SitePath, Output> files = new TreeMap<>();
        for (int i = 0; i < pathsAndTexts.length; i += 2) {
            SitePath path = SitePath.of(pathsAndTexts[i]);
            files.put(path, Output.of(path, pathsAndTexts[i + 1], "test"));
        }
        return new Outputs(files);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void aPageHasTheScriptThatTheSiteHasNot() throws IOException {
        String answer = RawRequest.get(server.port(), "/");
        assertThat(RawRequest.status(answer)).isEqualTo(200);
        assertThat(RawRequest.header(answer, "content-type")).isEqualTo("text/html; charset=utf-8");
        assertThat(RawRequest.header(answer, "cache-control")).isEqualTo("no-store");
        assertThat(RawRequest.body(answer))
                .endsWith("<p>text</p><script src=\"/~preview/client.js\" data-server=\"run\" data-revision=\"1\""
                        + " data-pages=\"index.html\" data-styles=\"assets%2Fsite.0123456789.css\"></script>\n</body>");
        assertThat(server.newest().files().get(SitePath.of("index.html")).content())
                .isEqualTo(PAGE.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @CsvSource({
        "/one/, text/html; charset=utf-8",
        "/one/index.html?a=b, text/html; charset=utf-8",
        "/assets/site.0123456789.css, text/css; charset=utf-8",
        "/assets/map.svg, image/svg+xml",
        "/facts/facts.json, application/json",
        "/sitemap.xml, application/xml",
        "/%6Fne/, text/html; charset=utf-8",
        "/~preview/client.js, text/javascript; charset=utf-8",
        "/~preview/overlay.css, text/css; charset=utf-8"
    })
    void aFileHasItsTypeAndHeadItsLength(String path, String type) throws IOException {
        String answer = RawRequest.get(server.port(), path);
        assertThat(RawRequest.status(answer)).isEqualTo(200);
        assertThat(RawRequest.header(answer, "content-type")).isEqualTo(type);
        String head = RawRequest.send(
                server.port(),
                List.of("HEAD " + path + " HTTP/1.1", "Host: localhost:" + server.port(), "Connection: close"));
        assertThat(RawRequest.status(head)).isEqualTo(200);
        assertThat(RawRequest.body(head)).isEmpty();
        assertThat(RawRequest.header(head, "content-length"))
                .isEqualTo(RawRequest.header(answer, "content-length"))
                .isEqualTo(Integer.toString(RawRequest.body(answer).length()));
    }

    @Test
    void onlyWhatChangesItsNameIsKeptByTheBrowser() throws IOException {
        assertThat(RawRequest.header(RawRequest.get(server.port(), "/assets/site.0123456789.css"), "cache-control"))
                .contains("immutable");
        assertThat(RawRequest.header(RawRequest.get(server.port(), "/assets/map.svg"), "cache-control"))
                .isEqualTo("no-store");
    }

    @Test
    void aFolderWithoutItsSlashLeadsToTheFolder() throws IOException {
        String answer = RawRequest.get(server.port(), "/one");
        assertThat(RawRequest.status(answer)).isEqualTo(302);
        assertThat(RawRequest.header(answer, "location")).isEqualTo("/one/");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/two/",
                "/ONE/",
                "/one//",
                "/../etc/passwd",
                "/one/../index.html",
                "/%2e%2e/%2e%2e/etc/passwd",
                "/..%2fetc%2fpasswd",
                "/one/%5c..%5cindex.html",
                "/%00",
                "/index.html%00.css",
                "/.nojekyll",
                "/.git/config",
                "/%2egit/config",
                "/~preview/",
                "/~preview/../index.html",
                "/~preview/Preview.class",
                "/~preview/waiting.html"
            })
    void whatIsNotInTheSiteIsThePageForUnknownAddresses(String path) throws IOException {
        String answer = RawRequest.get(server.port(), path);
        assertThat(RawRequest.status(answer)).isEqualTo(404);
        assertThat(RawRequest.body(answer)).contains("lost").contains("client.js");
    }

    @Test
    void aTabOnAMissingPageKnowsWhatItWaitsFor() throws IOException {
        assertThat(RawRequest.get(server.port(), "/a%20%C9%99"))
                .contains(" data-pages=\"a+%C9%99 a+%C9%99%2Findex.html 404.html\" ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "OPTIONS", "TRACE", "PATCH", "get"})
    void aPreviewIsOnlyRead(String method) throws IOException {
        String answer = RawRequest.send(
                server.port(),
                List.of(
                        method + " / HTTP/1.1",
                        "Host: 127.0.0.1:" + server.port(),
                        "Content-Length: 0",
                        "Connection: close"));
        assertThat(RawRequest.status(answer)).isEqualTo(405);
        assertThat(RawRequest.header(answer, "allow")).isEqualTo("GET, HEAD");
    }

    @ParameterizedTest
    @CsvSource({
        "127.0.0.1:PORT, 200",
        "localhost:PORT, 200",
        "LOCALHOST:PORT, 200",
        "[::1]:PORT, 200",
        "localhost, 421",
        "localhost:1, 421",
        "example.org, 421",
        "example.org:PORT, 421",
        "localhost.example.org:PORT, 421",
        "127.0.0.1:PORT.example.org, 421",
        "'', 421"
    })
    void onlyTheNamesOfThisMachineAreAnswered(String host, int status) throws IOException {
        String answer = RawRequest.send(
                server.port(),
                List.of("GET / HTTP/1.1", "Host: " + host.replace("PORT", "" + server.port()), "Connection: close"));
        assertThat(RawRequest.status(answer)).isEqualTo(status);
        assertThat(RawRequest.body(answer).contains("text</p>")).isEqualTo(status == 200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "http://example.org/", "//example.org/"})
    void noHostAndTwoAndAnotherInTheAddressAreRefused(String target) throws IOException {
        String ours = "Host: 127.0.0.1:" + server.port();
        List<String> hosts = target.equals("/") ? List.of("A: b") : List.of(ours);
        List<String> lines = new ArrayList<>(List.of("GET " + target + " HTTP/1.1", "Connection: close"));
        lines.addAll(hosts);
        assertThat(RawRequest.status(RawRequest.send(server.port(), lines))).isIn(400, 421);
        lines.set(0, "GET / HTTP/1.1");
        lines.addAll(List.of(ours, "Host: example.org"));
        assertThat(RawRequest.status(RawRequest.send(server.port(), lines))).isIn(400, 421);
    }

    @Test
    void anotherSiteInTheBrowserCannotSpeakForATab() throws IOException {
        List<String> lines = List.of(
                "GET /~preview/shown?revision=1 HTTP/1.1",
                "Host: 127.0.0.1:" + server.port(),
                "Sec-Fetch-Site: cross-site",
                "Connection: close");
        assertThat(RawRequest.status(RawRequest.send(server.port(), lines))).isEqualTo(403);
        assertThat(shown).isEmpty();
        RawRequest.get(server.port(), "/~preview/shown?revision=1");
        assertThat(shown).containsExactly(1L);
    }

    @Test
    void tooLargeAHeadIsNotRead() throws IOException {
        List<String> many = new ArrayList<>(List.of("GET / HTTP/1.1", "Host: 127.0.0.1:" + server.port()));
        for (int i = 0; i < 1000; i++) {
            many.add("X" + i + ": y");
        }
        assertThat(RawRequest.status(RawRequest.send(server.port(), many))).isNotEqualTo(200);
        List<String> large = List.of("GET / HTTP/1.1", "Host: 127.0.0.1:" + server.port(), "X: " + "y".repeat(500_000));
        assertThat(RawRequest.status(RawRequest.send(server.port(), large))).isNotEqualTo(200);
        assertThat(RawRequest.status(RawRequest.get(server.port(), "/"))).isEqualTo(200);
    }

    @Test
    void whoeverDoesNotReadIsDropped() throws IOException {
        byte[] large = new byte[64 << 20];
        Arrays.fill(large, (byte) 'x');
        SitePath path = SitePath.of("large.txt");
        try (PreviewServer impatient = server(Duration.ofMillis(50));
                Socket socket = new Socket()) {
            TreeMap<SitePath, Output> files = new TreeMap<>();
            files.put(path, Output.of(path, large, "test"));
            impatient.show(impatient.newest().with(new Outputs(files), List.of()));
            socket.setReceiveBufferSize(1 << 14);
            socket.connect(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), impatient.port()));
            socket.getOutputStream()
                    .write(("GET /large.txt HTTP/1.1\r\nHost: 127.0.0.1:" + impatient.port() + "\r\n\r\n").getBytes());
            // a reader that takes a little at a time is still too slow for one answer
            long read = 0;
            byte[] part = new byte[1 << 12];
            try {
                for (int n = socket.getInputStream().read(part);
                        n >= 0;
                        n = socket.getInputStream().read(part)) {
                    read += n;
                    Thread.sleep(5);
                }
            } catch (IOException e) {
                // dropped: the same as an end
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
            assertThat(read).isLessThan(large.length);
            assertThat(RawRequest.status(RawRequest.get(impatient.port(), "/~preview/state")))
                    .isEqualTo(200);
        }
    }

    @Test
    void fiftyListenersDoNotKeepAPageWaiting() throws Exception {
        List<Events> tabs = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            tabs.add(new Events(java.net.http.HttpClient.newHttpClient(), "http://127.0.0.1:" + server.port() + "/"));
        }
        for (Events tab : tabs) {
            tab.await(state -> state.values().contains("revision=1"));
        }
        assertThat(server.tabs()).isEqualTo(50);
        assertThat(RawRequest.status(RawRequest.get(server.port(), "/one/"))).isEqualTo(200);
        server.show(server.newest().with(List.of()));
        for (Events tab : tabs) {
            tab.await(state -> state.values().contains("revision=2"));
        }
        server.close();
        for (Events tab : tabs) {
            tab.awaitEnd();
        }
    }
}
