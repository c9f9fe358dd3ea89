package explainer.links;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What several checks on several days make of the answers. */
class LinkCheckerTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final LocalDate THURSDAY = MONDAY.plusDays(3);
    private static final int WEEK = 7;

    private final PlayedWorld world = new PlayedWorld();
    private final List<String> progress = new CopyOnWriteArrayList<>();
    private PlayedServer server;
    private LinkMemory memory = LinkMemory.NOTHING;

    @BeforeEach
    void start() throws IOException {
        server = PlayedServer.started().at("/there", 200);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private static SortedSet<Address> addresses(String... urls) {
        return Stream.of(urls).map(url -> Address.of(url).orElseThrow()).collect(Collectors.toCollection(TreeSet::new));
    }

    private int check(LocalDate day, String... urls) {
        return check(day, addresses(urls), addresses(urls));
    }

    private int check(LocalDate day, SortedSet<Address> named, SortedSet<Address> wanted) {
        LinkChecker checker = new LinkChecker(
                VisitorTest.manners(Duration.ofSeconds(30)), world, (done, all) -> progress.add(done + "/" + all));
        LinkChecker.Checked checked = checker.check(named, wanted, memory, day, WEEK);
        memory = checked.memory();
        return checked.asked();
    }

    private Remembered.State state(String url) {
        return memory.of(Address.of(url).orElseThrow()).orElseThrow().state();
    }

    @Test
    void whatIsNotFoundOnTwoDaysIsBroken() {
        String url = server.url("/gone");
        check(MONDAY, url);
        assertThat(state(url)).isEqualTo(Remembered.State.MISSED);
        check(THURSDAY, url);
        assertThat(state(url)).isEqualTo(Remembered.State.BROKEN);
    }

    @Test
    void twoMissesOnOneDayAreOne() {
        String url = server.url("/gone");
        check(MONDAY, url);
        check(MONDAY, url);
        assertThat(state(url)).isEqualTo(Remembered.State.MISSED);
        assertThat(server.requests).hasSize(4);
    }

    @Test
    void aMissOnADayBeforeTheFirstIsNoSecond() {
        String url = server.url("/gone");
        check(THURSDAY, url);
        check(MONDAY, url);
        assertThat(state(url)).isEqualTo(Remembered.State.MISSED);
    }

    @Test
    void whatComesBackIsForgivenItsMiss() {
        String url = server.url("/back");
        check(MONDAY, url);
        server.at("/back", 200);
        check(MONDAY.plusDays(1), url);
        assertThat(state(url)).isEqualTo(Remembered.State.OK);
        server.at("/back", 404);
        check(MONDAY.plusDays(9), url);
        assertThat(state(url)).isEqualTo(Remembered.State.MISSED);
    }

    @Test
    void whatCouldNotBeCheckedNeitherCountsAsAMissNorForgivesOne() {
        String url = server.url("/odd");
        server.at("/odd", 503);
        check(MONDAY, url);
        check(MONDAY.plusDays(1), url);
        assertThat(state(url)).isEqualTo(Remembered.State.UNVERIFIED);
        server.at("/odd", 404);
        check(MONDAY.plusDays(2), url);
        assertThat(state(url)).isEqualTo(Remembered.State.MISSED);
        server.at("/odd", 403);
        check(MONDAY.plusDays(3), url);
        assertThat(state(url)).isEqualTo(Remembered.State.UNVERIFIED);
        server.at("/odd", 410);
        check(MONDAY.plusDays(4), url);
        assertThat(state(url)).isEqualTo(Remembered.State.BROKEN);
    }

    @Test
    void whatWasThereIsNotAskedForAWeekAndWhatWasNotIsAskedAlways() {
        server.redirect("/old", 301, "/there").at("/odd", 403);
        String[] urls = {server.url("/there"), server.url("/old"), server.url("/odd"), server.url("/gone")};
        assertThat(check(MONDAY, urls)).isEqualTo(4);
        assertThat(check(MONDAY, urls)).isEqualTo(2);
        assertThat(check(MONDAY.plusDays(6), urls)).isEqualTo(2);
        assertThat(state(server.url("/old"))).isEqualTo(Remembered.State.MOVED);
        assertThat(check(MONDAY.plusDays(7), urls)).isEqualTo(4);
        // another clock
        assertThat(check(MONDAY, urls)).isEqualTo(4);
    }

    @Test
    void anAddressIsAskedOnceWhateverItsFragment() {
        check(MONDAY, server.url("/there#a"), server.url("/there#b"), server.url("/there"));
        assertThat(server.requests).containsExactly("HEAD /there");
    }

    @Test
    void whatTheContentNoLongerNamesIsForgottenAfterAWhile() {
        String kept = server.url("/there");
        check(MONDAY, kept, server.url("/gone"));
        check(MONDAY.plusDays(90), kept);
        assertThat(memory.addresses()).hasSize(2);
        check(MONDAY.plusDays(91), kept);
        assertThat(memory.addresses()).containsOnlyKeys(kept);
    }

    @Test
    void whatIsNamedAndNotWantedIsNeitherAskedNorForgotten() {
        check(MONDAY, server.url("/gone"));
        SortedSet<Address> named = addresses(server.url("/gone"), server.url("/there"));
        assertThat(check(MONDAY.plusDays(200), named, addresses(server.url("/there"))))
                .isEqualTo(1);
        assertThat(state(server.url("/gone"))).isEqualTo(Remembered.State.MISSED);
    }

    @Test
    void anUnknownHostIsAMissWhereOthersAreFound() {
        String url = "https://gone.invalid/a";
        check(MONDAY, url, server.url("/there"));
        assertThat(check(THURSDAY, url, server.url("/there"))).isEqualTo(1);
        assertThat(state(url))
                .as("the other was found lately, so there is a network")
                .isEqualTo(Remembered.State.BROKEN);
    }

    @Test
    void aMachineWithoutANetworkMissesNothing() {
        String[] urls = {"https://one.invalid/", "https://two.invalid/", "https://three.invalid/"};
        check(MONDAY, urls);
        check(THURSDAY, urls);
        assertThat(memory.addresses().values()).extracting(Remembered::state).containsOnly(Remembered.State.UNVERIFIED);
        assertThat(memory.addresses().values())
                .allSatisfy(each -> assertThat(each.why())
                        .hasValueSatisfying(why -> assertThat(why).contains("no network")));
    }

    @Test
    void thatThisMachineFindsItselfIsNoNetwork() {
        Manners strict = new Manners(VisitorTest.AGENT, 8, Duration.ZERO, Duration.ofSeconds(30), false);
        SortedSet<Address> all = addresses("https://gone.invalid/", "http://localhost/");
        memory = new LinkChecker(strict, world, (done, of) -> {})
                .check(all, all, memory, MONDAY, WEEK)
                .memory();
        assertThat(memory.addresses().values()).extracting(Remembered::state).containsOnly(Remembered.State.UNVERIFIED);
    }

    @Test
    void oneHostIsAskedOneThingAtATimeAndOthersMeanwhile() throws InterruptedException {
        CountDownLatch others = new CountDownLatch(5);
        List<Integer> seen = new CopyOnWriteArrayList<>();
        for (int i = 0; i < 5; i++) {
            server.at("/mine" + i, exchange -> {
                await(others);
                seen.add((int) server.requests.stream()
                        .filter(each -> each.contains("mine"))
                        .count());
                exchange.sendResponseHeaders(200, -1);
            });
            server.at("/other" + i, exchange -> {
                exchange.sendResponseHeaders(200, -1);
                others.countDown();
            });
        }
        check(
                MONDAY,
                IntStream.range(0, 5)
                        .boxed()
                        .flatMap(i ->
                                Stream.of(server.url("127.0.0.1", "/mine" + i), server.url("localhost", "/other" + i)))
                        .toArray(String[]::new));
        assertThat(seen).containsExactly(1, 2, 3, 4, 5);
        assertThat(memory.addresses().values()).extracting(Remembered::state).containsOnly(Remembered.State.OK);
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void howFarItIsIsSaidAfterEachAddress() {
        check(MONDAY, server.url("/there"), server.url("/gone"), server.url("localhost", "/there"));
        assertThat(progress).containsExactly("1/3", "2/3", "3/3");
    }
}
