package explainer.output;

import static org.assertj.core.api.Assertions.assertThat;

import explainer.base.Diagnostic;
import explainer.base.Memo;
import explainer.base.Result;
import explainer.base.SitePath;
import explainer.content.Content;
import explainer.content.ContentReader;
import explainer.entity.EntityBinder;
import explainer.graph.Drafts;
import explainer.graph.Graph;
import explainer.graph.GraphBuilder;
import explainer.graphics.card.CardPress;
import explainer.ledger.BalanceBuilder;
import explainer.ledger.Ledger;
import explainer.ledger.LedgerBuilder;
import explainer.markup.MarkupRenderer;
import explainer.testing.SiteFixture;
import explainer.testing.Slow;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The pictures that other sites show beside links: which page has which, and what happens where none can be drawn. */
@Slow
class CardsTest {
    private static final String SETTINGS = "title: Fixture\nlanguage: en\nurl: https://example.org/x/\n";
    private static final String NAVIGATION = "navigation:\n  - {title: The part, pages: [one]}\n";

    @TempDir
    Path folder;

    private SiteFixture site;

    @BeforeEach
    void write() {
        site = SiteFixture.in(folder)
                .write("content/site.yaml", SETTINGS + NAVIGATION)
                .write("content/one.md", SiteFixture.page("The first page", "Words. [[two]]"))
                .write("content/two.md", SiteFixture.page("The second page", "Words. [[one]]"));
    }

    private Result<Outputs> build(Cards.Opener opener) {
        Result<Content> content = ContentReader.read(site.root().resolve("content"));
        Graph graph = GraphBuilder.build(EntityBinder.bind(content.value()).value(), Drafts.LEFT_OUT)
                .value();
        Ledger ledger = LedgerBuilder.build(graph, Optional.empty()).value();
        return OutputBuilder.build(
                MarkupRenderer.render(graph).value(),
                ledger,
                BalanceBuilder.build(graph, ledger).value(),
                Theme.read(Path.of("templates")).value(),
                new Memo(),
                opener);
    }

    private Outputs build() {
        Result<Outputs> built = build(Cards.Opener.REAL);
        assertThat(built.diagnostics()).isEmpty();
        return built.value();
    }

    private static Set<String> cards(Outputs outputs) {
        return outputs.files().keySet().stream()
                .map(SitePath::value)
                .filter(path -> path.startsWith("cards/"))
                .collect(Collectors.toSet());
    }

    private static Map<String, String> byName(Outputs outputs) {
        return cards(outputs).stream().collect(Collectors.toMap(path -> path.split("\\.")[0], path -> path));
    }

    private static Document page(Outputs outputs, String path) {
        byte[] content = outputs.files().get(SitePath.of(path)).content();
        return Jsoup.parse(new String(content, StandardCharsets.UTF_8));
    }

    private static String meta(Document page, String name) {
        return page.select("meta[property=" + name + "], meta[name=" + name + "]")
                .attr("content");
    }

    @Test
    void eachTopicHasACardAndAllOtherPagesThatOfTheFrontPage() {
        Outputs outputs = build();
        Map<String, String> cards = byName(outputs);
        assertThat(cards.keySet()).containsExactlyInAnyOrder("cards/index", "cards/one", "cards/two");
        String address = "https://example.org/x/";
        Map.of("index", "index.html", "one", "one/index.html", "two", "two/index.html")
                .forEach((name, path) -> assertThat(meta(page(outputs, path), "og:image"))
                        .isEqualTo(address + cards.get("cards/" + name)));
        for (String path : List.of("topics/index.html", "sources/index.html", "corrections/index.html")) {
            assertThat(meta(page(outputs, path), "og:image")).isEqualTo(address + cards.get("cards/index"));
        }
        Document one = page(outputs, "one/index.html");
        assertThat(meta(one, "og:image:width")).isEqualTo("1200");
        assertThat(meta(one, "og:image:height")).isEqualTo("630");
        assertThat(meta(one, "og:image:alt")).isEqualTo("The first page");
        assertThat(meta(one, "twitter:card")).isEqualTo("summary_large_image");
    }

    @Test
    void withoutAnAddressNoPageNamesACard() {
        site.write("content/site.yaml", "title: Fixture\nlanguage: en\n" + NAVIGATION);
        Outputs outputs = build();
        assertThat(cards(outputs)).hasSize(3);
        Document page = page(outputs, "one/index.html");
        assertThat(page.select("meta[property^=og:image], [content=summary_large_image]"))
                .isEmpty();
        assertThat(meta(page, "og:title")).isNotEmpty();
    }

    @Test
    void cardsCanBeTurnedOff() {
        site.write("content/site.yaml", SETTINGS + NAVIGATION + "cards: false\n");
        Outputs outputs = build(map -> {
                    throw new AssertionError("nothing is opened");
                })
                .value();
        assertThat(cards(outputs)).isEmpty();
        assertThat(page(outputs, "one/index.html").select("meta[property^=og:image], [content=summary_large_image]"))
                .isEmpty();
    }

    @Test
    void aCardHasAnotherNameWhenAndOnlyWhenItsWordsDiffer() {
        Map<String, String> before = byName(build());
        site.write("content/one.md", SiteFixture.page("The first page", "Other words. [[two]]"));
        assertThat(byName(build())).isEqualTo(before);

        site.write("content/one.md", SiteFixture.page("A new title", "Other words. [[two]]"));
        Map<String, String> titled = byName(build());
        assertThat(titled.get("cards/one")).isNotEqualTo(before.get("cards/one"));
        assertThat(titled.get("cards/two")).isEqualTo(before.get("cards/two"));

        site.write("content/site.yaml", SETTINGS + NAVIGATION.replace("The part", "Another part"));
        Map<String, String> moved = byName(build());
        assertThat(moved.get("cards/one")).isNotEqualTo(titled.get("cards/one"));
        assertThat(moved.get("cards/two")).isEqualTo(titled.get("cards/two"));

        site.write("content/site.yaml", (SETTINGS + NAVIGATION).replace("title: Fixture", "title: Another name"));
        assertThat(byName(build()).values()).doesNotContainAnyElementsOf(before.values());
    }

    static Stream<Throwable> failures() {
        return Stream.of(
                new InternalError("java.lang.reflect.InvocationTargetException"),
                new UnsatisfiedLinkError("libfreetype.so.6: cannot open shared object file"),
                new NoClassDefFoundError("Could not initialize class sun.font.SunFontManager"));
    }

    @ParameterizedTest
    @MethodSource("failures")
    void whereNothingCanBeDrawnAllPagesShareACardWithoutWordsAndItIsSaid(Error failure) {
        Result<Outputs> built = build(map -> {
            throw failure;
        });
        assertThat(built.diagnostics()).singleElement().satisfies(each -> {
            assertThat(each.code()).isEqualTo(OutputCode.PLAIN_CARD);
            assertThat(each.isError()).isFalse();
            assertThat(each.span().file().path()).isEqualTo("content/site.yaml");
            assertThat(each.help().orElseThrow()).contains("libfreetype6", "libfontconfig1", "cards: false");
        });
        Outputs outputs = built.value();
        String card = cards(outputs).stream().collect(Collectors.joining());
        assertThat(card).matches("cards/plain\\.[0-9a-f]{10}\\.png");
        assertThat(outputs.files().get(SitePath.of(card)).content()).isEqualTo(CardPress.plain());
        for (String path : List.of("index.html", "one/index.html", "topics/index.html")) {
            assertThat(meta(page(outputs, path), "og:image")).isEqualTo("https://example.org/x/" + card);
        }
    }

    @Test
    void titlesWithoutLettersAreNamedOnceAndHaveTheCardWithoutWords() {
        site.write("content/one.md", SiteFixture.page("灯籠祭り", "Words. [[two]]"));
        site.write("content/three.md", SiteFixture.page("مهرجان الفوانيس", "Words. [[two]]"));
        Result<Outputs> built = build(Cards.Opener.REAL);
        assertThat(built.diagnostics())
                .extracting(Diagnostic::message)
                .containsExactly(
                        "the letters of this title cannot be drawn, nor those of 1 more page: the picture for links has no words on it");
        assertThat(byName(built.value()).keySet()).containsExactlyInAnyOrder("cards/index", "cards/two", "cards/plain");
    }
}
