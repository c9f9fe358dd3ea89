package explainer.links;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import explainer.testing.Slow;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What each kind of server comes to, played on this machine. */
@Slow
class VisitorTest {
    static final String AGENT = "explainer-links/test (+https://example.org/)";

    private final PlayedWorld world = new PlayedWorld();
    private PlayedServer server;

    @BeforeEach
    void start() throws IOException {
        server = PlayedServer.started().at("/there", 200);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    static Manners manners(Duration timeout) {
        return new Manners(AGENT, 8, Duration.ZERO, timeout, true);
    }

    private Outcome visit(String url) {
        return visit(url, manners(Duration.ofSeconds(30)));
    }

    private Outcome visit(String url, Manners manners) {
        try {
            return new Visitor(manners, world).visit(Address.of(url).orElseThrow());
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Outcome unknown(String why) {
        return Outcome.Unknown.because(why);
    }

    @Test
    void whatIsThereIsAskedOnceByHeadAndTheRequestSaysWhoAsks() {
        assertThat(visit(server.url("/there"))).isEqualTo(new Outcome.Found());
        assertThat(server.requests).containsExactly("HEAD /there");
        assertThat(server.headers.get(0)).containsEntry("User-agent", List.of(AGENT));
    }

    @Test
    void neitherUserNorFragmentNorAnyPasswordIsSent() {
        assertThat(visit("http://me:secret@127.0.0.1:" + server.port() + "/there#part"))
                .isEqualTo(new Outcome.Found());
        assertThat(server.requests).containsExactly("HEAD /there");
        assertThat(server.headers.toString()).doesNotContain("secret").doesNotContainIgnoringCase("authorization");
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 403, 404, 405, 500, 501})
    void headThatIsRefusedIsAskedAgainByGet(int refused) {
        server.at("/get-only", refused, 200);
        assertThat(visit(server.url("/get-only"))).isEqualTo(new Outcome.Found());
        assertThat(server.requests).containsExactly("HEAD /get-only", "GET /get-only");
    }

    @ParameterizedTest
    @CsvSource({"404, not found", "410, gone for good"})
    void whatIsNotThereIsMissing(int status, String words) {
        server.at("/x", status);
        assertThat(visit(server.url("/x")))
                .isEqualTo(new Outcome.Missing("the server answers " + status + " (" + words + ")", true));
    }

    @ParameterizedTest
    @CsvSource({
        "401, it wants a password",
        "403, it does not show this to everybody",
        "451, it does not show this to everybody",
        "400, which says neither yes nor no",
        "304, which says neither yes nor no",
        "429, too many requests",
        "500, it has a fault",
        "503, it has a fault"
    })
    void whatAServerDoesNotTellProgramsIsNotMissing(int status, String words) {
        server.at("/x", status);
        assertThat(visit(server.url("/x"))).isEqualTo(unknown("the server answers " + status + " (" + words + ")"));
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 308})
    void aRedirectForGoodNamesTheNewAddress(int status) {
        server.redirect("/old", status, "/there");
        assertThat(visit(server.url("/old")))
                .isEqualTo(new Outcome.Moved(Address.of(server.url("/there")).orElseThrow()));
    }

    @ParameterizedTest
    @ValueSource(ints = {302, 303, 307})
    void aRedirectForNowIsNoNews(int status) {
        server.redirect("/old", status, server.url("localhost", "/there"));
        assertThat(visit(server.url("/old"))).isEqualTo(new Outcome.Found());
    }

    @Test
    void theNewAddressIsThatOfTheRedirectsBeforeTheFirstOneForNow() {
        server.redirect("/1", 301, "/2")
                .redirect("/2", 308, "/3")
                .redirect("/3", 302, "/4")
                .redirect("/4", 301, "/there");
        assertThat(visit(server.url("/1")))
                .isEqualTo(new Outcome.Moved(Address.of(server.url("/3")).orElseThrow()));
    }

    @Test
    void aRedirectToWhatIsNotThereIsMissing() {
        server.redirect("/old", 301, "/nowhere");
        assertThat(visit(server.url("/old"))).isInstanceOf(Outcome.Missing.class);
    }

    @Test
    void redirectsInACircleAndEndlessOnesCouldNotBeChecked() {
        server.redirect("/a", 302, "/b").redirect("/b", 301, "/a");
        assertThat(visit(server.url("/a"))).isEqualTo(unknown("it leads back to itself by redirects"));
        for (int i = 0; i < 20; i++) {
            server.redirect("/hop" + i, 302, "/hop" + (i + 1));
        }
        server.requests.clear();
        assertThat(visit(server.url("/hop0"))).isEqualTo(unknown("it redirects more than 10 times"));
        assertThat(server.requests).hasSize(11);
        server.at("/hop10", 200);
        assertThat(visit(server.url("/hop0"))).isEqualTo(new Outcome.Found());
    }

    @Test
    void aRedirectToNoWebAddressCouldNotBeChecked() {
        server.redirect("/ftp", 301, "ftp://example.org/").redirect("/odd", 301, "http://[");
        assertThat(visit(server.url("/ftp")))
                .isEqualTo(unknown("it redirects to \"ftp://example.org/\", which is no web address"));
        assertThat(visit(server.url("/odd")))
                .isEqualTo(unknown("it redirects to \"http://[\", which is no web address"));
        server.at("/without", 302);
        assertThat(visit(server.url("/without")))
                .isEqualTo(unknown("the server answers 302 (which says neither yes nor no)"));
    }

    @Test
    void aBusyServerIsAskedAgainAfterThePauseThatItWants() {
        server.at("/busy", exchange -> {
            if (server.requests.size() == 1) {
                exchange.getResponseHeaders().set("Retry-After", "7");
            }
            exchange.sendResponseHeaders(server.requests.size() == 1 ? 429 : 200, -1);
        });
        assertThat(visit(server.url("/busy"))).isEqualTo(new Outcome.Found());
        assertThat(world.pauses).containsExactly(Duration.ofSeconds(7));
    }

    @Test
    void aPauseMayBeADateByTheServersOwnClock() throws IOException {
        String head = "HTTP/1.1 503 Busy\r\nDate: Tue, 24 Nov 2026 10:00:00 GMT\r\nRetry-After: Tue, 24 Nov 2026"
                + " 10:00:09 GMT\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";
        String done = "HTTP/1.1 200 OK\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";
        try (RawServer raw = new RawServer(head, done)) {
            assertThat(visit(raw.url())).isEqualTo(new Outcome.Found());
        }
        assertThat(world.pauses).containsExactly(Duration.ofSeconds(9));
    }

    @ParameterizedTest
    @ValueSource(strings = {"3600", "99999999999999999999", "soon"})
    void aServerThatWantsTooLongAPauseIsLeftAloneInThisRun(String pause) throws InterruptedException {
        server.at("/busy", exchange -> {
            exchange.getResponseHeaders().set("Retry-After", pause);
            exchange.sendResponseHeaders(429, -1);
        });
        Visitor visitor = new Visitor(manners(Duration.ofSeconds(30)), world);
        assertThat(visitor.visit(Address.of(server.url("/busy")).orElseThrow()))
                .isEqualTo(unknown("the server answers 429 (too many requests)"));
        assertThat(visitor.visit(Address.of(server.url("/there")).orElseThrow()))
                .isEqualTo(unknown("127.0.0.1 asked for a longer pause than a check can make"));
        assertThat(server.requests).containsExactly("HEAD /busy");
        assertThat(world.pauses).isEmpty();
    }

    @Test
    void betweenTwoRequestsToOneHostIsAPauseAndNoneBeforeTheFirst() throws InterruptedException {
        Manners slow = new Manners(AGENT, 8, Duration.ofSeconds(1), Duration.ofSeconds(30), true);
        Visitor visitor = new Visitor(slow, world);
        visitor.visit(Address.of(server.url("/there")).orElseThrow());
        visitor.visit(Address.of(server.url("localhost", "/there")).orElseThrow());
        assertThat(world.pauses).isEmpty();
        visitor.visit(Address.of(server.url("/nowhere")).orElseThrow());
        assertThat(world.pauses).containsExactly(Duration.ofSeconds(1), Duration.ofSeconds(1));
    }

    @Test
    void aServerThatIsTooSlowCouldNotBeChecked() {
        CountDownLatch end = new CountDownLatch(1);
        server.at("/slow", exchange -> {
            try {
                end.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        assertThat(visit(server.url("/slow"), manners(Duration.ofMillis(100))))
                .isEqualTo(unknown("127.0.0.1 did not answer in time"));
        end.countDown();
    }

    @Test
    void aDroppedConnectionIsTriedOnceMoreAndThenCouldNotBeChecked() throws IOException {
        try (RawServer raw = new RawServer("")) {
            assertThat(visit(raw.url())).isEqualTo(unknown("the connection to 127.0.0.1 failed"));
            assertThat(raw.requests).hasSizeBetween(2, 4);
        }
        try (RawServer raw = new RawServer("", "HTTP/1.1 200 OK\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")) {
            assertThat(visit(raw.url())).isEqualTo(new Outcome.Found());
        }
    }

    @Test
    void aPortAtWhichNobodyListensCouldNotBeChecked() {
        String url = server.url("/there");
        server.close();
        assertThat(visit(url)).isEqualTo(unknown("the connection to 127.0.0.1 failed"));
    }

    @Test
    void whatIsNotHttpCouldNotBeChecked() throws IOException {
        try (RawServer raw = new RawServer("SSH-2.0-OpenSSH_9.2\r\n")) {
            assertThat(visit(raw.url())).isEqualTo(unknown("the connection to 127.0.0.1 failed"));
        }
    }

    @Test
    void aWrongLengthOfTheBodyDoesNotMatter() throws IOException {
        try (RawServer raw = new RawServer(
                "HTTP/1.1 405 No\r\nContent-Length: 0\r\nConnection: close\r\n\r\n",
                "HTTP/1.1 200 OK\r\nContent-Length: 1000\r\nConnection: close\r\n\r\nshort")) {
            assertThat(visit(raw.url())).isEqualTo(new Outcome.Found());
        }
    }

    @Test
    void aBodyWithoutEndIsNotRead() throws Exception {
        CompletableFuture<String> end = new CompletableFuture<>();
        server.at("/endless", exchange -> {
            if (exchange.getRequestMethod().equals("HEAD")) {
                exchange.sendResponseHeaders(405, -1);
                return;
            }
            exchange.sendResponseHeaders(200, 0);
            try {
                while (true) {
                    exchange.getResponseBody().write(new byte[8192]);
                }
            } catch (IOException e) {
                end.complete("the client has hung up");
            }
        });
        assertThat(visit(server.url("/endless"))).isEqualTo(new Outcome.Found());
        assertThat(end.get(30, TimeUnit.SECONDS)).isEqualTo("the client has hung up");
    }

    @Test
    void anUnknownHostIsMissingUnlessTheResolverHasTroubleItself() {
        assertThat(visit("http://gone.invalid/"))
                .isEqualTo(new Outcome.Missing("there is no host gone.invalid", false));
        world.unknown = "Temporary failure in name resolution";
        assertThat(visit("http://gone.invalid/"))
                .isEqualTo(new Outcome.Unknown("the name of gone.invalid could not be looked up just now", false));
    }

    @Test
    void privateNetworksAreNotAskedUnlessATestSaysSo() {
        Manners strict = new Manners(AGENT, 8, Duration.ZERO, Duration.ofSeconds(30), false);
        for (String host : List.of("127.0.0.1", "localhost", "2130706433")) {
            assertThat(visit(server.url(host, "/there"), strict))
                    .isEqualTo(new Outcome.Unknown(host + " is in a private network, which is not asked", false));
        }
        world.hosts.put("inside.invalid", "10.0.0.7");
        assertThat(visit("http://inside.invalid/", strict))
                .isEqualTo(new Outcome.Unknown("inside.invalid is in a private network, which is not asked", false));
        assertThat(server.requests).isEmpty();
    }

    @Test
    void nonAsciiAndEncodedPathsArriveAsBrowsersSendThem() throws IOException {
        server.at("/az%C9%99rbaycan?q=%C3%A9", 200).at("/%25D5%25BC/a%2Fb", 200).at("/a%20b%7Cc", 200);
        assertThat(visit(server.url("/azərbaycan?q=é"))).isEqualTo(new Outcome.Found());
        assertThat(visit(server.url("/%25D5%25BC/a%2Fb"))).isEqualTo(new Outcome.Found());
        assertThat(visit(server.url("/a b|c"))).isEqualTo(new Outcome.Found());
        // a header of bytes in UTF-8, which is not allowed and is done
        String location = new String("/azərbaycan?q=é".getBytes("UTF-8"), "ISO-8859-1");
        try (RawServer raw = new RawServer("HTTP/1.1 301 Moved\r\nLocation: http://127.0.0.1:" + server.port()
                + location + "\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")) {
            assertThat(visit(raw.url()))
                    .isEqualTo(new Outcome.Moved(
                            Address.of(server.url("/azərbaycan?q=é")).orElseThrow()));
        }
    }

    @Test
    void aCertificateThatNobodySignedCouldNotBeChecked(@TempDir Path folder) throws Exception {
        HttpsServer secure = HttpsServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        SSLContext context = selfSigned(folder.resolve("keys.p12"));
        secure.setHttpsConfigurator(new HttpsConfigurator(context));
        try (PlayedServer tls = PlayedServer.of(secure).at("/there", 200)) {
            assertThat(visit("https://127.0.0.1:" + tls.port() + "/there"))
                    .isEqualTo(unknown("127.0.0.1 has no certificate that can be trusted"));
            assertThat(tls.requests).isEmpty();
        }
    }

    private static SSLContext selfSigned(Path store)
            throws IOException, InterruptedException, GeneralSecurityException {
        Process keytool = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-alias",
                        "self",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=127.0.0.1",
                        "-storetype",
                        "PKCS12",
                        "-storepass",
                        "changeit",
                        "-keystore",
                        store.toString())
                .redirectErrorStream(true)
                .start();
        keytool.getInputStream().readAllBytes();
        assertThat(keytool.waitFor()).isZero();
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(store)) {
            keys.load(in, "changeit".toCharArray());
        }
        KeyManagerFactory factory = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        factory.init(keys, "changeit".toCharArray());
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(factory.getKeyManagers(), null, null);
        return context;
    }
}
