package explainer.links;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import explainer.base.Diagnostic;
import explainer.base.Result;
import explainer.testing.Gen;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinkFileTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final LinkMemory MEMORY = new LinkMemory(new TreeMap<>(Map.of(
            "https://example.org/there",
            Remembered.after(Optional.empty(), new Outcome.Found(), DAY),
            "https://example.org/old",
            Remembered.after(
                    Optional.empty(),
                    new Outcome.Moved(Address.of("https://example.org/new").orElseThrow()),
                    DAY),
            "https://example.org/gone",
            Remembered.after(
                    Optional.of(
                            Remembered.after(Optional.empty(), new Outcome.Missing("gone", true), DAY.minusDays(4))),
                    new Outcome.Missing("the server answers \"404\"", true),
                    DAY))));

    @TempDir
    private Path project;

    private Path file() {
        return project.resolve(LinkFile.PATH);
    }

    @Test
    void withoutAFileNothingIsKnown() throws IOException {
        assertThat(LinkFile.read(project)).isEqualTo(Result.of(LinkMemory.NOTHING));
    }

    @Test
    void whatIsWrittenIsReadAndNothingElseIsLeft() throws IOException {
        LinkFile.write(project, LinkMemory.NOTHING);
        LinkFile.write(project, MEMORY);
        assertThat(LinkFile.read(project)).isEqualTo(Result.of(MEMORY));
        try (Stream<Path> files = Files.list(file().getParent())) {
            assertThat(files).containsExactly(file());
        }
    }

    @Test
    void theFileIsTheSameBytesEverywhere() throws IOException {
        LinkFile.write(project, MEMORY);
        assertThat(file()).hasContent("""
                {
                  "version" : 1,
                  "addresses" : {
                    "https://example.org/gone" : {
                      "state" : "broken",
                      "asked" : "2026-11-24",
                      "named" : "2026-11-24",
                      "moved-to" : null,
                      "missed-on" : "2026-11-20",
                      "why" : "the server answers \\"404\\""
                    },
                    "https://example.org/old" : {
                      "state" : "moved",
                      "asked" : "2026-11-24",
                      "named" : "2026-11-24",
                      "moved-to" : "https://example.org/new",
                      "missed-on" : null,
                      "why" : null
                    },
                    "https://example.org/there" : {
                      "state" : "ok",
                      "asked" : "2026-11-24",
                      "named" : "2026-11-24",
                      "moved-to" : null,
                      "missed-on" : null,
                      "why" : null
                    }
                  }
                }
                """);
        assertThat(Files.readString(file())).doesNotContain("\r");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "nonsense",
                "[]",
                "null",
                "{\"version\":1}",
                "{\"version\":1,\"addresses\":[]}",
                "{\"version\":1,\"addresses\":{\"https://example.org/\":null}}",
                "{\"version\":1,\"addresses\":{\"https://example.org/\":{}}}",
                "{\"version\":1,\"addresses\":{\"https://example.org/\":{\"state\":\"fine\",\"asked\":\"2026-11-24\",\"named\":\"2026-11-24\"}}}",
                "{\"version\":1,\"addresses\":{\"https://example.org/\":{\"state\":\"ok\",\"asked\":\"soon\",\"named\":\"2026-11-24\"}}}",
                "{\"version\":1,\"addresses\":{\"https://example.org/\":{\"state\":\"moved\",\"asked\":\"2026-11-24\",\"named\":\"2026-11-24\"}}}",
                "{\"version\":1,\"addresses\":{}} and more"
            })
    void whatTheProgramDidNotWriteIsSaidAndForgotten(String text) throws IOException {
        Files.createDirectories(file().getParent());
        Files.writeString(file(), text);
        Result<LinkMemory> read = LinkFile.read(project);
        assertThat(read.value()).isEqualTo(LinkMemory.NOTHING);
        assertThat(read.diagnostics()).hasSize(1);
        assertThat(read.diagnostics().get(0).toString())
                .startsWith(".explainer/links.json:1:")
                .contains("warning[unreadable-link-memory]");
    }

    @Test
    void anotherVersionStartsAnew() throws IOException {
        Files.createDirectories(file().getParent());
        Files.writeString(file(), "{\"version\": 2, \"addresses\": \"elsewhere\"}");
        assertThat(LinkFile.read(project).diagnostics())
                .extracting(Diagnostic::message)
                .containsExactly("this was written by another version of the program");
    }

    @Test
    void noDamageCanEndTheProgram() {
        String whole = LinkFile.text(MEMORY);
        Gen.forAll(gen -> {
            int at = gen.below(whole.length());
            String damaged =
                    whole.substring(0, at) + gen.text() + whole.substring(Math.min(whole.length(), at + gen.below(9)));
            try {
                Files.createDirectories(file().getParent());
                Files.writeString(file(), damaged);
                assertThat(LinkFile.read(project).diagnostics()).hasSizeLessThan(2);
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        });
    }

    @Test
    void aFolderInTheFilesPlaceIsLeftAloneAndNamed() throws IOException {
        Files.createDirectories(file().resolve("inside"));
        assertThatThrownBy(() -> LinkFile.write(project, MEMORY))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("links.json");
        assertThat(file().resolve("inside")).exists();
        try (Stream<Path> files = Files.list(file().getParent())) {
            assertThat(files).containsExactly(file());
        }
    }
}
