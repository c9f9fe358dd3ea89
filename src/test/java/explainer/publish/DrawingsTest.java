package explainer.publish;

import static org.assertj.core.api.Assertions.assertThat;

import explainer.base.SitePath;
import explainer.output.Output;
import explainer.output.Outputs;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that are drawn are drawn when they must be, and otherwise published like any other. */
class DrawingsTest {
    private static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000_000_000L);

    @TempDir
    Path folder;

    private SiteFolder site;
    private final List<String> drawn = new ArrayList<>();

    @BeforeEach
    void name() {
        site = new SiteFolder(folder.resolve("site"));
    }

    /** A site of drawn files, from what they are drawn of. */
    private Outputs outputs(String... keys) {
        TreeMap<SitePath, Output> files = new TreeMap<>();
        for (String key : keys) {
            Output output = Output.drawn(SitePath.of("cards/card.png"), key, () -> draw(key), "content/x.md");
            files.put(output.path(), output);
        }
        Output page = Output.of(SitePath.of("index.html"), "a page", "content/index.md");
        files.put(page.path(), page);
        return new Outputs(files);
    }

    private synchronized byte[] draw(String key) {
        drawn.add(key);
        return ("drawn of " + key).getBytes(StandardCharsets.UTF_8);
    }

    private Published publish(String... keys) throws IOException {
        drawn.clear();
        return Publisher.publish(site.path(), outputs(keys));
    }

    private String path(String key) {
        return outputs(key).files().firstKey().value();
    }

    @Test
    void theNameTellsWhatAFileIsDrawnOf() {
        assertThat(path("one")).matches("cards/card\\.[0-9a-f]{10}\\.png").isEqualTo(path("one"));
        assertThat(path("two")).isNotEqualTo(path("one"));
        assertThat(drawn).isEmpty();
    }

    @Test
    void aFileIsDrawnOnceHoweverOftenItIsAskedFor() {
        Output output = outputs("one").files().get(SitePath.of(path("one")));
        assertThat(output.isDrawn()).isTrue();
        assertThat(drawn).isEmpty();
        assertThat(output.content())
                .isSameAs(output.content())
                .asString(StandardCharsets.UTF_8)
                .isEqualTo("drawn of one");
        assertThat(drawn).containsExactly("one");
    }

    @Test
    void theFirstPublishDrawsAllAndTheSecondNone() throws IOException {
        assertThat(publish("one", "two")).isEqualTo(new Published(3, 0, 0, 0, List.of()));
        assertThat(drawn).containsExactlyInAnyOrder("one", "two");
        assertThat(site.read(path("one"))).isEqualTo("drawn of one");
        Files.setLastModifiedTime(site.at(path("one")), LONG_AGO);

        assertThat(publish("one", "two")).isEqualTo(new Published(0, 0, 3, 0, List.of()));
        assertThat(drawn).isEmpty();
        assertThat(Files.getLastModifiedTime(site.at(path("one")))).isEqualTo(LONG_AGO);
    }

    @Test
    void onlyWhatIsNewIsDrawnAndWhatIsOldGoes() throws IOException {
        publish("one", "two");
        assertThat(publish("one", "three")).isEqualTo(new Published(1, 0, 2, 1, List.of()));
        assertThat(drawn).containsExactly("three");
        assertThat(site.at(path("two"))).doesNotExist();
        assertThat(publish()).isEqualTo(new Published(0, 0, 1, 2, List.of()));
        assertThat(site.at("cards")).doesNotExist();
    }

    @Test
    void aFileThatWasEditedOrDeletedByHandIsDrawnAgain() throws IOException {
        publish("one", "two");
        site.put(path("one"), "drawn by hand");
        Files.delete(site.at(path("two")));
        assertThat(publish("one", "two")).isEqualTo(new Published(1, 1, 1, 0, List.of()));
        assertThat(drawn).containsExactlyInAnyOrder("one", "two");
        assertThat(site.read(path("one"))).isEqualTo("drawn of one");
    }

    @Test
    void aFileThatTheBuildDidNotMakeIsNotTakenForItsOwn() throws IOException {
        site.put(path("one"), "somebody else’s");
        Published refused = publish("one");
        assertThat(refused.diagnostics())
                .singleElement()
                .satisfies(each -> assertThat(each.code()).isEqualTo(PublishCode.FOREIGN_FILE));
        assertThat(site.read(path("one"))).isEqualTo("somebody else’s");
    }

    @Test
    void aFileThatKeepsItsNameIsMadeAnewSinceItsNameTellsNothing() throws IOException {
        assertThat(publishLate("one").created()).isEqualTo(1);
        assertThat(publishLate("one").kept()).isEqualTo(1);
        assertThat(publishLate("two").replaced()).isEqualTo(1);
        assertThat(Files.readString(site.path().resolve("all.zip"))).isEqualTo("drawn of two");
    }

    private Published publishLate(String key) throws IOException {
        drawn.clear();
        Output output = Output.late(SitePath.of("all.zip"), key, () -> draw(key), "all");
        return Publisher.publish(site.path(), new Outputs(new TreeMap<>(Map.of(output.path(), output))));
    }
}
