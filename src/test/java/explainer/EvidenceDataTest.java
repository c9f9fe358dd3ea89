package explainer;

import static org.assertj.core.api.Assertions.assertThat;

import explainer.base.SitePath;
import explainer.graph.Drafts;
import explainer.output.Output;
import explainer.testing.KitchenSink;
import explainer.testing.SchemaChecker;
import explainer.testing.SiteFixture;
import explainer.testing.Slow;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The evidence of a site as others get it: data files, their schemas, and the feed of corrections. */
@Slow
class EvidenceDataTest {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final List<String> NAMES = List.of("facts", "quotes", "disputes", "sources");
    private static final Set<String> ADDRESSES = Set.of("url", "speaker-page", "used-by", "cited-by");
    private static final URI ADDRESS = URI.create("https://example.org/keepers/");
    private static final URI OTHER = URI.create("https://elsewhere.example/şəhər");

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void everyFileFitsTheSchemaThatItNames(Drafts drafts) {
        for (SortedMap<String, String> site : List.of(
                build(kitchenSink(), drafts, Optional.of(OTHER)), build(withoutAddress(), drafts, Optional.empty()))) {
            for (String name : NAMES) {
                String path = name + "/" + name + ".json";
                String schema = URI.create(path)
                        .resolve(JSON.readTree(site.get(path)).path("$schema").asString())
                        .toString();
                assertThat(SchemaChecker.of(site.get(schema)).check(site.get(path)))
                        .as(path)
                        .isEmpty();
                assertThat(SchemaChecker.ofSchemas().check(site.get(schema)))
                        .as(schema)
                        .isEmpty();
            }
        }
    }

    @Test
    void everyAddressInAFileLeadsToItsPlaceFromAnywhere() {
        SortedMap<String, String> site = build(kitchenSink(), Drafts.SHOWN, Optional.of(ADDRESS));
        for (String name : NAMES) {
            String path = name + "/" + name + ".json";
            JsonNode file = JSON.readTree(site.get(path));
            assertThat(file.path("url").asString()).isEqualTo(ADDRESS + path);
            assertThat(addresses(file.path(name))).isNotEmpty().allSatisfy(address -> {
                assertThat(address).startsWith(ADDRESS.toString());
                leadsSomewhere(site, ADDRESS.relativize(URI.create(address)));
            });
        }
        assertThat(JSON.readTree(site.get("schemas/facts.schema.json"))
                        .path("$id")
                        .asString())
                .isEqualTo(ADDRESS + "schemas/facts.schema.json");
    }

    @Test
    void withoutTheAddressOfTheSiteEveryAddressLeadsFromTheFile() {
        SortedMap<String, String> site = build(withoutAddress(), Drafts.SHOWN, Optional.empty());
        for (String name : NAMES) {
            URI path = URI.create("site:/" + name + "/" + name + ".json");
            JsonNode file = JSON.readTree(site.get(name + "/" + name + ".json"));
            assertThat(file.has("url")).isFalse();
            assertThat(addresses(file.path(name)))
                    .isNotEmpty()
                    .allSatisfy(
                            address -> leadsSomewhere(site, URI.create("site:/").relativize(path.resolve(address))));
            assertThat(site.get("schemas/" + name + ".schema.json")).doesNotContain("$id");
        }
    }

    private static void leadsSomewhere(SortedMap<String, String> site, URI address) {
        String path = address.getPath().endsWith("/") || address.getPath().isEmpty()
                ? address.getPath() + "index.html"
                : address.getPath();
        assertThat(site).as(address.toString()).containsKey(path);
        if (address.getFragment() != null) {
            String id = URLDecoder.decode(address.getRawFragment(), StandardCharsets.UTF_8);
            assertThat(Jsoup.parse(site.get(path)).getElementById(id))
                    .as(address.toString())
                    .isNotNull();
        }
    }

    /** The values of keys that hold addresses in the site, at any depth. */
    private static List<String> addresses(JsonNode node) {
        List<String> found = new ArrayList<>();
        for (Map.Entry<String, JsonNode> key : node.properties()) {
            if (ADDRESSES.contains(key.getKey())) {
                (key.getValue().isArray() ? key.getValue().values() : List.of(key.getValue()))
                        .forEach(value -> found.add(value.asString()));
            }
        }
        node.values().forEach(value -> found.addAll(addresses(value)));
        return found;
    }

    @Test
    void aFactSaysWhatItsEditorWrote() {
        SortedMap<String, String> site = build(withoutAddress(), Drafts.LEFT_OUT, Optional.empty());
        JsonNode facts = JSON.readTree(site.get("facts/facts.json")).path("facts");
        assertThat(entry(facts, "lamps")).isEqualTo(JSON.readTree("""
                {
                  "id": "lamps",
                  "url": "index.html#fact.lamps",
                  "statement": "The rocks had 13 or 14 lamps: \\"too few\\", <some> said & wrote.",
                  "value": {"low": 13, "high": 14},
                  "unit": "lamps",
                  "as-of": "1902",
                  "review-by": "2026-11-01",
                  "status": "disputed",
                  "dispute": "lamps",
                  "sources": [{"id": "minutes"}, {"id": "gazette", "locator": "column 2"}],
                  "used-by": ["../the-union/index.html"]
                }"""));
        assertThat(entry(facts, "members-1901").path("value").isNumber()).isTrue();
        assertThat(entry(facts, "meeting").path("as-of").asString()).isEqualTo("fixed");
        assertThat(entry(facts, "unused").path("used-by")).isEmpty();
    }

    @Test
    void aPageThatIsLeftOutIsInNoFile() {
        SortedMap<String, String> published = build(kitchenSink(), Drafts.LEFT_OUT, Optional.empty());
        assertThat(published)
                .allSatisfy((path, text) -> assertThat(text).as(path).doesNotContain("draft-page"));
        SortedMap<String, String> preview = build(kitchenSink(), Drafts.SHOWN, Optional.empty());
        assertThat(preview.get("quotes/quotes.json")).contains("draft-page");
        assertThat(preview.get("sources/sources.json")).contains("draft-page");
    }

    private static JsonNode entry(JsonNode list, String id) {
        return list.valueStream()
                .filter(entry -> entry.path("id").asString().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aSiteWithoutEvidenceHasNoFilesOfIt() {
        SiteFixture site = SiteFixture.in(folder).withRealTemplates();
        assertThat(build(site, Drafts.LEFT_OUT, Optional.empty()).keySet())
                .noneMatch(path -> path.endsWith(".json") && !path.startsWith("schemas/content/"))
                .contains("sources/index.html", "corrections/feed.xml");
    }

    @ParameterizedTest
    @ValueSource(strings = {"facts", "quotes", "disputes", "sources"})
    void aPageOfTheEvidenceNamesTheSameAsData(String name) {
        Document page = Jsoup.parse(
                build(kitchenSink(), Drafts.LEFT_OUT, Optional.empty()).get(name + "/index.html"));
        assertThat(page.select("head link[rel=alternate][type=application/json]")
                        .attr("href"))
                .isEqualTo(name + ".json");
        assertThat(page.select("main a[href=" + name + ".json]")).hasSize(1);
    }

    @Test
    void everyPageNamesTheFeedOfCorrections() {
        SortedMap<String, String> site = build(kitchenSink(), Drafts.SHOWN, Optional.empty());
        site.forEach((path, text) -> {
            if (path.endsWith(".html")) {
                String href = Jsoup.parse(text)
                        .select("head link[rel=alternate][type=application/atom+xml][title^=Corrections]")
                        .attr("href");
                assertThat(href).as(path).isNotEmpty();
                assertThat(URI.create(path).resolve(href)).as(path).hasToString("corrections/feed.xml");
            }
        });
    }

    @Test
    void idsOfTheFeedDoNotChangeWithTheAddressOfTheSite() {
        String feed =
                build(kitchenSink(), Drafts.LEFT_OUT, Optional.of(ADDRESS)).get("corrections/feed.xml");
        String moved = build(kitchenSink(), Drafts.LEFT_OUT, Optional.of(OTHER)).get("corrections/feed.xml");
        String nowhere =
                build(withoutAddress(), Drafts.LEFT_OUT, Optional.empty()).get("corrections/feed.xml");
        assertThat(moved).isNotEqualTo(feed);
        assertThat(texts(feed, "id")).hasSize(4).doesNotHaveDuplicates();
        assertThat(texts(moved, "id")).isEqualTo(texts(feed, "id"));
        assertThat(texts(nowhere, "id")).isEqualTo(texts(feed, "id"));
    }

    @Test
    void idsOfTheFeedDoNotChangeWhenThePageIsRenamedOrTheSiteIsRetitled() {
        SiteFixture site = kitchenSink();
        String feed = build(site, Drafts.LEFT_OUT, Optional.empty()).get("corrections/feed.xml");
        edit(site, "content/site.yaml", "(?m)^title: (.*)$", "title: Quite another\nfeed-name: $1");
        edit(site, "content/data/corrections.yaml", "page: the-union", "page: index");
        String renamed = build(site, Drafts.LEFT_OUT, Optional.empty()).get("corrections/feed.xml");
        assertThat(texts(renamed, "title")).isNotEqualTo(texts(feed, "title"));
        assertThat(texts(renamed, "id")).isEqualTo(texts(feed, "id"));
    }

    @Test
    void twoEqualCorrectionsHaveIdsOfTheirOwn() {
        SiteFixture site = kitchenSink();
        String before = build(site, Drafts.LEFT_OUT, Optional.empty()).get("corrections/feed.xml");
        edit(site, "content/data/corrections.yaml", "(?s)(- page: index.*?)(?=- page: draft)", "$1$1");
        SortedMap<String, String> files = build(site, Drafts.LEFT_OUT, Optional.empty());
        List<String> ids = texts(files.get("corrections/feed.xml"), "id");
        assertThat(ids).hasSize(5).doesNotHaveDuplicates().containsAll(texts(before, "id"));
        assertThat(Jsoup.parse(files.get("corrections/index.html"))
                        .select("[id^=correction.]")
                        .eachAttr("id"))
                .hasSize(4)
                .doesNotHaveDuplicates();
    }

    @Test
    void aCorrectionStaysWhenItsPageIsADraft() {
        SortedMap<String, String> files = build(kitchenSink(), Drafts.LEFT_OUT, Optional.empty());
        Document page = Jsoup.parse(files.get("corrections/index.html"));
        assertThat(page.select("h2").eachText()).contains("A draft, a page that is not published now");
        assertThat(page.select("a[href*=draft-page]")).isEmpty();
        assertThat(files.get("corrections/feed.xml")).contains("<title>Clarification: A draft</title>");
    }

    @Test
    void aCorrectionStandsOnEveryPageThatShowsWhatItNames() {
        SortedMap<String, String> files = build(kitchenSink(), Drafts.LEFT_OUT, Optional.empty());
        for (String path : List.of("index.html", "the-union/index.html")) {
            assertThat(Jsoup.parse(files.get(path)).select(".changes dd").eachText())
                    .as(path)
                    .contains("The union had 11 members & one dog.");
        }
        assertThat(Jsoup.parse(files.get("rules/index.html")).select(".changes"))
                .isEmpty();
    }

    private static void edit(SiteFixture site, String path, String from, String to) {
        try {
            String text = Files.readString(site.root().resolve(path));
            String edited = text.replaceAll(from, to);
            assertThat(edited).isNotEqualTo(text);
            site.write(path, edited);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void theFeedIsAsOldAsTheNewestEntryThatItShows() {
        String feed = build(kitchenSink(), Drafts.LEFT_OUT, Optional.empty()).get("corrections/feed.xml");
        assertThat(texts(feed, "updated")).containsExactly("2026-11-25", "2026-11-25", "2026-11-24", "2026-11-20");
    }

    private static List<String> texts(String feed, String element) {
        return Jsoup.parse(feed, Parser.xmlParser()).select(element).eachText().stream()
                .map(text -> text.replace("T00:00:00Z", ""))
                .toList();
    }

    private SiteFixture kitchenSink() {
        return KitchenSink.in(folder.resolve("sink"));
    }

    private SiteFixture withoutAddress() {
        SiteFixture site = KitchenSink.in(folder.resolve("nowhere"));
        Path settings = site.root().resolve("content/site.yaml");
        try {
            String text = Files.readString(settings);
            return site.write("content/site.yaml", text.replaceFirst("(?m)^url: .*\n", ""));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SortedMap<String, String> build(SiteFixture site, Drafts drafts, Optional<URI> url) {
        BuildReport report =
                Build.run(new Build.Request(site.root(), url, Optional.empty(), drafts, Optional.empty(), false));
        assertThat(report.errors()).isEmpty();
        SortedMap<String, String> files = new TreeMap<>();
        for (Map.Entry<SitePath, Output> file :
                report.outputs().orElseThrow().files().entrySet()) {
            files.put(file.getKey().value(), new String(file.getValue().content(), StandardCharsets.UTF_8));
        }
        return files;
    }
}
