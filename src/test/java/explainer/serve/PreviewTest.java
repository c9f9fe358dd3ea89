package explainer.serve;

import static org.assertj.core.api.Assertions.assertThat;

import explainer.base.Code;
import explainer.base.Diagnostic;
import explainer.base.Severity;
import explainer.base.SitePath;
import explainer.base.SourceFile;
import explainer.output.Output;
import explainer.output.Outputs;
import explainer.testing.Slow;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Save, build, show: with a build that takes each file as a page, a file with "ERROR" as one with an error, and so on. */
@Slow
class PreviewTest {
    private enum TestCode implements Code {
        BROKEN;

        @Override
        public String id() {
            return "broken";
        }

        @Override
        public Severity severity() {
            return Severity.ERROR;
        }

        @Override
        public String summary() {
            return "broken";
        }
    }

    private final HttpClient client = HttpClient.newHttpClient();
    private final List<String> said = new CopyOnWriteArrayList<>();
    private final PreviewListener listener = new PreviewListener() {
        @Override
        public void built(Built built) {
            said.add("built " + built.pages() + " " + built.attempt().outputs().isPresent());
        }

        @Override
        public void shown(Duration atMost) {
            said.add("shown");
        }

        @Override
        public void unreadable(String message) {
            said.add(message);
        }

        @Override
        public void bug(Throwable bug) {
            said.add("bug " + bug.getMessage());
        }
    };

    @TempDir
    Path folder;

    private Path content;
    private Preview preview;
    private Thread work;
    private Events tab;
    private volatile CountDownLatch rest;
    private volatile boolean isBrokenAtTheEnd;

    @BeforeEach
    void start() throws Exception {
        content = Files.createDirectories(folder.resolve("content"));
        Files.writeString(content.resolve("a.html"), "<body>a1</body>");
        Files.writeString(content.resolve("b.html"), "<body>b1</body>");
        open();
    }

    private void open() throws Exception {
        preview = Preview.open(0, listener);
        work = new Thread(() -> {
            try {
                preview.run(List.of(content), this::begin);
            } catch (InterruptedException e) {
                said.add("interrupted");
            }
        });
        work.start();
        tab = new Events(client, preview.address());
        tab.await(state -> !state.values().contains("revision=0"));
    }

    @AfterEach
    void stop() throws Exception {
        preview.close();
        work.interrupt();
        work.join();
        tab.close();
    }

    /** While {@code rest} is shut, a.html is all that can be had of a build. */
    private Begun begin() {
        Attempt attempt = build();
        CountDownLatch gate = rest;
        if (gate == null || attempt.outputs().isEmpty()) {
            return Begun.whole(attempt);
        }
        SitePath alone = SitePath.of("a.html");
        Output page = attempt.outputs().get().files().get(alone);
        return new Begun(
                Optional.of(
                        new FirstPages(path -> path.equals(alone) ? Optional.of(page) : Optional.empty(), List.of())),
                () -> {
                    try {
                        gate.await();
                    } catch (InterruptedException e) {
                        throw new IllegalStateException(e);
                    }
                    return isBrokenAtTheEnd ? new Attempt(Optional.empty(), List.of(broken())) : attempt;
                });
    }

    private static Diagnostic broken() {
        return Diagnostic.of(TestCode.BROKEN, new SourceFile("content/b.html", "").start(), "too heavy")
                .help("mend it");
    }

    private Attempt build() {
        TreeMap<SitePath, Output> files = new TreeMap<>();
        List<Diagnostic> found = new ArrayList<>();
        try (Stream<Path> all = Files.walk(content)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                String text = Files.readString(file);
                if (text.contains("BUG")) {
                    throw new IllegalStateException("of the program");
                }
                if (text.contains("LOCKED")) {
                    throw new UncheckedIOException(new IOException("locked"));
                }
                if (text.contains("ERROR")) {
                    SourceFile source = new SourceFile("content/" + file.getFileName(), text);
                    int at = text.indexOf("ERROR");
                    found.add(Diagnostic.of(TestCode.BROKEN, source.span(at, at + 5), "bad & <b>\"ə\"</b>")
                            .help("mend it"));
                }
                SitePath path = SitePath.of(content.relativize(file).toString().replace('\\', '/'));
                files.put(path, Output.of(path, text, "test"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Attempt(found.isEmpty() ? Optional.of(new Outputs(files)) : Optional.empty(), found);
    }

    @Test
    void aSaveIsServedAndNamesThePagesThatChanged() throws Exception {
        write("a.html", "<body>a2</body>");
        Events.State state = tab.awaitChange("a.html");
        assertThat(state.changed()).containsExactly("a.html");
        assertThat(page("a.html")).contains("a2");
    }

    @Test
    void aPageThatSomebodyLooksAtIsNewBeforeAllOthersAreThere() throws Exception {
        assertThat(page("a.html")).contains("a1");
        rest = new CountDownLatch(1);
        write("a.html", "<body>a2</body>");
        assertThat(tab.awaitChange("a.html").values()).contains("revision=2");
        assertThat(page("a.html")).contains("a2").contains("data-revision=\"2\"");
        page("~preview/shown?revision=2");
        CompletableFuture<HttpResponse<String>> waiting =
                client.sendAsync(request("b.html"), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        assertThat(page("a.html")).contains("a2");
        assertThat(waiting).isNotDone();
        assertThat(said).doesNotContain("shown");
        rest.countDown();
        assertThat(waiting.get().body()).contains("b1").contains("data-revision=\"3\"");
        Events.State all = tab.await(state -> state.values().contains("revision=3"));
        assertThat(all.changed()).isEmpty();
        assertThat(page("a.html")).contains("a2");
        while (!said.contains("shown")) {
            Thread.onSpinWait();
        }
        assertThat(said).endsWith("built 1 true", "shown");
    }

    @Test
    void whereTheRestFailsTheLastGoodPagesComeBack() throws Exception {
        assertThat(page("a.html")).contains("a1");
        rest = new CountDownLatch(1);
        isBrokenAtTheEnd = true;
        write("a.html", "<body>a2</body>");
        tab.awaitChange("a.html");
        assertThat(page("a.html")).contains("a2");
        rest.countDown();
        Events.State state = tab.await(each -> !each.problems().isEmpty());
        assertThat(state.changed()).containsExactly("a.html");
        assertThat(page("a.html")).contains("a1");
    }

    @Test
    void anEditorMaySaveByRename() throws Exception {
        Files.move(content.resolve("a.html"), content.resolve("a.html~"));
        write(".a.new", "<body>a2</body>");
        Files.move(content.resolve(".a.new"), content.resolve("a.html"));
        Files.delete(content.resolve("a.html~"));
        awaitPage("a.html", "a2");
    }

    @Test
    void aSaveThatChangesNoPageTellsNoTabToReload() throws Exception {
        write("a.html", "<body>a1</body>");
        assertThat(tab.await(state -> state.values().contains("revision=2")).changed())
                .isEmpty();
    }

    @Test
    void anErrorKeepsTheLastGoodPagesAndIsToldWhole() throws Exception {
        write("a.html", "<body>a2</body>\nan ERROR here");
        Events.State state = tab.await(each -> !each.problems().isEmpty());
        assertThat(state.values()).contains("errors=1", "site=true");
        assertThat(state.changed()).isEmpty();
        assertThat(state.problems())
                .containsExactly("severity=error&code=broken&place=content/a.html:2&message=bad & <b>\"ə\"</b>"
                        + "&excerpt=  2 | an ERROR here\n    |    ^^^^^&help=mend it");
        assertThat(page("a.html")).contains("a1");
        write("a.html", "<body>a3</body>");
        assertThat(tab.awaitChange("a.html").problems()).isEmpty();
        assertThat(page("a.html")).contains("a3");
    }

    @Test
    void aBugOfTheProgramIsShownAndTheServerLivesOn() throws Exception {
        write("a.html", "BUG");
        Events.State state = tab.await(each -> !each.problems().isEmpty());
        assertThat(state.problems().get(0))
                .startsWith("severity=error&code=bug&place=&message=this is a bug in the program")
                .contains("IllegalStateException: of the program");
        assertThat(page("a.html")).contains("a1");
        write("a.html", "<body>a2</body>");
        tab.awaitChange("a.html");
        assertThat(said).contains("bug of the program");
    }

    @Test
    void aFileThatCannotBeReadIsTriedAgain() throws Exception {
        write("a.html", "LOCKED");
        Events.State state = tab.await(each -> !each.problems().isEmpty());
        assertThat(state.problems().get(0)).contains("a file cannot be read: locked");
        write("a.html", "<body>a2</body>");
        tab.awaitChange("a.html");
        assertThat(said).containsOnlyOnce("a file cannot be read: locked");
    }

    @Test
    void aThousandFilesMovedAtOnceAllArrive() throws Exception {
        for (int i = 0; i < 1000; i++) {
            Path file = content.resolve("old/" + i + ".html");
            Files.createDirectories(file.getParent());
            Files.writeString(file, "<body>" + i + "</body>");
        }
        awaitPage("old/999.html", "999");
        Files.createDirectory(content.resolve("new"));
        for (int i = 0; i < 1000; i++) {
            Files.move(content.resolve("old/" + i + ".html"), content.resolve("new/" + i + ".html"));
        }
        for (int i = 0; i < 1000; i += 111) {
            awaitPage("new/" + i + ".html", ">" + i + "<");
            assertThat(status("old/" + i + ".html")).isEqualTo(404);
        }
        Files.move(content.resolve("new"), content.resolve("newest"));
        awaitPage("newest/0.html", ">0<");
        assertThat(status("new/0.html")).isEqualTo(404);
    }

    @Test
    void aFolderThatIsDeletedAndMadeAgainIsFollowed() throws Exception {
        delete(content);
        tab.await(state -> !state.problems().isEmpty());
        assertThat(page("a.html")).contains("a1");
        Files.createDirectories(content);
        write("a.html", "<body>a2</body>");
        awaitPage("a.html", "a2");
    }

    @Test
    void aTabThatMissedSomethingCanAsk() throws Exception {
        write("a.html", "<body>a2</body>");
        tab.awaitChange("a.html");
        write("b.html", "<body>b2</body>");
        tab.awaitChange("b.html");
        assertThat(page("~preview/state?since=1")).contains("&from=1&").contains("&changed=a.html&changed=b.html");
        assertThat(page("~preview/state?since=2"))
                .doesNotContain("changed=a.html")
                .contains("&changed=b.html");
        assertThat(page("~preview/state?since=3")).doesNotContain("changed=");
    }

    @Test
    void onlyTheFirstTabToShowANewPageIsTimed() throws Exception {
        write("a.html", "<body>a2</body>");
        tab.awaitChange("a.html");
        page("~preview/shown?revision=1");
        assertThat(said).doesNotContain("shown");
        page("~preview/shown?revision=2");
        page("~preview/shown?revision=2");
        assertThat(said).endsWith("built 1 true", "shown").containsOnlyOnce("shown");
    }

    @Test
    void withoutAGoodBuildThereIsAPageThatSaysWhy() throws Exception {
        stop();
        write("a.html", "ERROR");
        open();
        assertThat(status("a.html")).isEqualTo(503);
        assertThat(page("any/")).contains("There is no page to show yet").contains("client.js");
        assertThat(page("~preview/state")).contains("&site=false&").contains("message=bad");
        write("a.html", "<body>a2</body>");
        tab.await(state -> state.values().contains("site=true"));
        assertThat(page("a.html")).contains("a2");
    }

    @Test
    void itEndsAtOnceAndLetsTheTabsGo() throws Exception {
        preview.close();
        work.interrupt();
        work.join();
        tab.awaitEnd();
        assertThat(said).endsWith("interrupted").noneMatch(line -> line.startsWith("bug"));
    }

    private void write(String path, String text) throws IOException {
        Files.writeString(content.resolve(path), text);
    }

    private void awaitPage(String path, String text) throws Exception {
        while (!page(path).contains(text)) {
            tab.await(state -> true);
        }
    }

    private String page(String path) throws Exception {
        return send(path).body();
    }

    private int status(String path) throws Exception {
        return send(path).statusCode();
    }

    private HttpResponse<String> send(String path) throws Exception {
        return client.send(request(path), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    private HttpRequest request(String path) {
        return HttpRequest.newBuilder(URI.create(preview.address() + path)).build();
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
