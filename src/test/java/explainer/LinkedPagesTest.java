package explainer;

import static org.assertj.core.api.Assertions.assertThat;

import explainer.base.SitePath;
import explainer.graph.Drafts;
import explainer.output.Output;
import explainer.testing.CaseFile;
import explainer.testing.KitchenSink;
import explainer.testing.SchemaOrg;
import explainer.testing.SiteFixture;
import explainer.testing.Slow;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/** The structured data of every page, parsed back and held against the vocabulary of schema.org. */
@Slow
class LinkedPagesTest {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final URI ADDRESS = URI.create("https://example.org/keepers/");

    @TempDir
    Path folder;

    @Test
    void everyPageThatMayBeFoundDescribesItselfInTheVocabularyOfSchemaOrg() {
        for (Optional<URI> url : List.of(Optional.of(ADDRESS), Optional.<URI>empty())) {
            SortedMap<String, Document> site = fair(url);
            List<String> faults = new ArrayList<>();
            site.forEach((path, page) -> {
                // a brief has what its page has
                boolean isByItself = !path.equals("404.html")
                        && !path.endsWith("/brief/index.html")
                        && page.select("meta[http-equiv=refresh]").isEmpty();
                assertThat(page.select("script[type=application/ld+json]"))
                        .as(path)
                        .hasSize(isByItself ? 1 : 0);
                if (isByItself) {
                    new SchemaOrg(url.isPresent())
                            .faults(linked(page))
                            .forEach(fault -> faults.add(path + ": " + fault));
                }
            });
            assertThat(faults).isEmpty();
        }
    }

    @Test
    void theSinkThatHoldsEverythingIsDescribedWithoutAFault() {
        pages(build(KitchenSink.in(folder), Optional.empty()))
                .forEach((path, page) -> page.select("script[type=application/ld+json]")
                        .forEach(script -> assertThat(new SchemaOrg(true).faults(JSON.readTree(script.data())))
                                .as(path)
                                .isEmpty()));
    }

    @Test
    void theVocabularySeesFaults() {
        String faulty = "{\"@context\":\"https://schema.org\",\"@graph\":["
                + "{\"@type\":\"Event\",\"@id\":\"https://example.org/#x\",\"name\":\"X\",\"dateModified\":\"2026-11-24\"},"
                + "{\"@type\":\"FAQPage\",\"name\":\"Y\",\"isPartOf\":{\"@id\":\"https://example.org/#nowhere\"},\"url\":\"y/\"}]}";
        assertThat(new SchemaOrg(true).faults(JSON.readTree(faulty)))
                .containsExactlyInAnyOrder(
                        "Event has no property dateModified",
                        "Event lacks startDate",
                        "Event lacks subjectOf",
                        "no type FAQPage is used here",
                        "nothing has the id https://example.org/#nowhere",
                        "not absolute: y/");
    }

    @Test
    void aPageIsDescribedByItsKind() {
        SortedMap<String, Document> site = fair(Optional.of(ADDRESS));
        JsonNode fair = thing(site, "lantern-fair", "Event");
        assertThat(fair.path("startDate").asString()).isEqualTo("1872-02-28");
        assertThat(fair.path("endDate").asString()).isEqualTo("1872-03-01");
        assertThat(fair.path("alternateName").path(0).asString()).isEqualTo("Night of Lanterns");
        JsonNode article = thing(site, "lantern-fair", "Article");
        assertThat(article.path("@id").asString()).isEqualTo(ADDRESS + "lantern-fair/");
        assertThat(article.path("about").path("@id")).isEqualTo(fair.path("@id"));
        assertThat(article.path("dateModified").asString()).isEqualTo("2026-11-24");
        assertThat(article.path("citation").isMissingNode()).isFalse();
        assertThat(thing(site, "lantern-fair", "BreadcrumbList")
                        .path("itemListElement")
                        .valueStream()
                        .map(step -> step.path("name").asString()))
                .containsExactly("Home", "The fair", "The Lantern Fair");
        assertThat(thing(site, "marta-holm", "Person").path("name").asString()).isEqualTo("Marta Holm");
        assertThat(thing(site, "lamp-guild", "Organization").isMissingNode()).isFalse();
        assertThat(thing(site, "skerry-point", "Place").isMissingNode()).isFalse();
        assertThat(thing(site, "low-islands", "Country").isMissingNode()).isFalse();
        assertThat(thing(site, "charter-of-lights", "CreativeWork").isMissingNode())
                .isFalse();
        assertThat(thing(site, "who-lights-first", "Article").has("about")).isFalse();
        assertThat(thing(site, "topics", "CollectionPage").path("name").asString())
                .isEqualTo("All topics");
        assertThat(linked(site.get("index.html")).path("@graph").valueStream().map(LinkedPagesTest::type))
                .containsExactly("WebPage", "WebSite");
    }

    @Test
    void aGlossaryIsASetOfTermsAndASubjectHasItsOwnName() {
        SiteFixture site = SiteFixture.in(folder)
                .write(
                        "content/words.md",
                        SiteFixture.page(
                                "Words of the keepers",
                                "Wick\n:   What *burns*, see [[oil]].\n\nLamp\nLight\n:   What shines.\n"))
                .write(
                        "content/oil.md",
                        SiteFixture.page("Oil, and who pays for it", "Text, see [[words]].")
                                .replace("kind: concept", "kind: organisation\nsubject: The Oil Fund"))
                .write(
                        "content/data/corrections.yaml",
                        "- {page: oil, date: 2026-11-01, kind: correction, said: A <b>, says: B, why: C., claims: [key-points]}\n")
                .withRealTemplates();
        SortedMap<String, Document> pages = pages(build(site, Optional.of(ADDRESS)));
        JsonNode terms = thing(pages, "words", "DefinedTermSet").path("hasDefinedTerm");
        assertThat(terms.valueStream()
                        .map(term -> term.path("name").asString() + ": "
                                + term.path("description").asString()))
                .containsExactly(
                        "Wick: What burns, see Oil, and who pays for it.", "Lamp: What shines.", "Light: What shines.");
        assertThat(thing(pages, "oil", "Organization").path("name").asString()).isEqualTo("The Oil Fund");
        JsonNode correction = thing(pages, "oil", "Article").path("correction");
        assertThat(correction.path("text").asString()).isEqualTo("Correction. It said: A <b> It says: B Why: C.");
        assertThat(correction.path("datePublished").asString()).isEqualTo("2026-11-01");
    }

    private SortedMap<String, Document> fair(Optional<URI> url) {
        CaseFile fair = CaseFile.all("sites", ".site").stream()
                .filter(file -> file.name().equals("lantern-fair.site"))
                .findFirst()
                .orElseThrow();
        return pages(build(
                SiteFixture.in(folder.resolve("fair" + url.isPresent()))
                        .withRealTemplates()
                        .writeAll(fair.parts()),
                url));
    }

    private static BuildReport build(SiteFixture site, Optional<URI> url) {
        BuildReport report = Build.run(
                new Build.Request(site.root(), url, Optional.empty(), Drafts.LEFT_OUT, Optional.empty(), false));
        assertThat(report.errors()).isEmpty();
        return report;
    }

    private static SortedMap<String, Document> pages(BuildReport report) {
        SortedMap<String, Document> pages = new TreeMap<>();
        SortedMap<SitePath, Output> files = report.outputs().orElseThrow().files();
        files.forEach((path, output) -> {
            if (path.value().endsWith(".html")) {
                pages.put(path.value(), Jsoup.parse(new String(output.content(), StandardCharsets.UTF_8)));
            }
        });
        return pages;
    }

    private static JsonNode linked(Document page) {
        return JSON.readTree(
                page.select("script[type=application/ld+json]").first().data());
    }

    private static JsonNode thing(SortedMap<String, Document> site, String slug, String type) {
        return linked(site.get(slug + "/index.html"))
                .path("@graph")
                .valueStream()
                .filter(node -> type(node).equals(type))
                .findFirst()
                .orElse(MissingNode.getInstance());
    }

    private static String type(JsonNode node) {
        JsonNode type = node.path("@type");
        return type.isArray() ? type.path(0).asString() : type.asString();
    }
}
