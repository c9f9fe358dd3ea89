package explainer;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import explainer.graph.Drafts;
import explainer.testing.CaseFile;
import explainer.testing.FeedChecker;
import explainer.testing.Golden;
import explainer.testing.KitchenSink;
import explainer.testing.SiteFixture;
import explainer.testing.Slow;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.SAXException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What other programs find of a site: feeds, the sitemap, the calendar, texts, icons, and what heads of pages say. */
@Slow
class ReachTest {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final URI ADDRESS = URI.create("https://example.org/keepers/");
    private static final Pattern MARKDOWN_LINK = Pattern.compile("]\\(<?([^()<>]+)>?\\)");

    @TempDir
    Path folder;

    @Test
    void everyFeedIsValidAndNamedInEveryPage() {
        SortedMap<String, byte[]> site = fair(Optional.of(ADDRESS));
        for (String name : List.of("feed.xml", "rss.xml", "corrections/feed.xml", "corrections/rss.xml")) {
            assertThat(FeedChecker.check(name, text(site, name))).as(name).isEmpty();
            assertThat(FeedChecker.read(text(site, name)).getEntries())
                    .as(name)
                    .isNotEmpty()
                    .allSatisfy(entry -> leadsSomewhere(site, entry.getLink()));
        }
        for (String name : List.of("feed.json", "corrections/feed.json")) {
            assertThat(FeedChecker.check(name, text(site, name))).as(name).isEmpty();
        }
        for (Document page : pages(site)) {
            assertThat(page.select("link[rel=alternate][type~=(rss|atom|feed)]"))
                    .hasSize(6);
        }
    }

    @Test
    void theFeedOfPagesHasThemByTheirDates() throws Exception {
        SiteFixture site = fixture("url: " + ADDRESS + "\n")
                .write("content/one.md", updated(SiteFixture.page("One", "Text."), "2026-03-01"))
                .write("content/two.md", updated(SiteFixture.page("Two", "Text."), "2026-05-01"))
                .write("content/three.md", SiteFixture.page("Three", "Text."))
                .write("content/four.md", updated(SiteFixture.page("Four", "Text."), "2026-06-01\ndraft: true"));
        SortedMap<String, byte[]> built = build(site, Drafts.SHOWN, Optional.empty());
        JsonNode items = JSON.readTree(built.get("feed.json")).path("items");
        assertThat(items.valueStream().map(item -> item.path("title").asString()))
                .containsExactly("Two", "One");
        assertThat(items.path(0).path("date_published").asString()).isEqualTo("2026-05-01T00:00:00Z");
        // checked again: an entry of its own, and the other keeps its id
        site.write("content/one.md", updated(SiteFixture.page("One", "Text."), "2026-07-01"));
        JsonNode later = JSON.readTree(
                        build(site, Drafts.SHOWN, Optional.empty()).get("feed.json"))
                .path("items");
        assertThat(later.path(0).path("title").asString()).isEqualTo("One");
        assertThat(later.path(0).path("id")).isNotEqualTo(items.path(1).path("id"));
        assertThat(later.path(1).path("id")).isEqualTo(items.path(0).path("id"));
    }

    @Test
    void aCorrectionCountsAsTheDayOnWhichAPageChanged() {
        SiteFixture site = fixture("url: " + ADDRESS + "\n")
                .write("content/one.md", updated(SiteFixture.page("One", "Text."), "2026-03-01"))
                .write(
                        "content/data/corrections.yaml",
                        "- {page: one, date: 2026-04-01, kind: correction, said: A, says: B, why: C., claims: [key-points]}\n");
        SortedMap<String, byte[]> built = build(site, Drafts.LEFT_OUT, Optional.empty());
        assertThat(text(built, "sitemap.xml"))
                .contains("<loc>https://example.org/keepers/one/</loc>\n<lastmod>2026-04-01</lastmod>")
                .contains("<loc>https://example.org/keepers/corrections/</loc>\n<lastmod>2026-04-01</lastmod>");
        assertThat(page(built, "one/index.html")
                        .select("meta[property=article:modified_time]")
                        .attr("content"))
                .isEqualTo("2026-04-01");
    }

    @Test
    void theSitemapIsValidAndListsEveryPageThatMayBeFound() throws Exception {
        SortedMap<String, byte[]> site = fair(Optional.of(ADDRESS));
        String sitemap = text(site, "sitemap.xml");
        sitemapSchema().validate(new StreamSource(new StringReader(sitemap)));
        List<String> listed = Jsoup.parse(sitemap, org.jsoup.parser.Parser.xmlParser())
                .select("loc")
                .eachText();
        List<String> indexed = site.keySet().stream()
                .filter(path -> path.endsWith(".html"))
                .filter(path -> page(site, path).select("meta[name=robots]").isEmpty())
                // a brief has what its page has, and leads there
                .filter(path -> !path.endsWith("/brief/index.html"))
                .map(path -> ADDRESS + path.replaceFirst("index\\.html$", ""))
                .toList();
        assertThat(listed).containsExactlyInAnyOrderElementsOf(indexed);
        assertThat(text(site, "robots.txt"))
                .isEqualTo("User-agent: *\nAllow: /\n\nSitemap: " + ADDRESS + "sitemap.xml\n");
    }

    @Test
    void withoutAnAddressNothingIsMadeThatWouldNeedOne() {
        SortedMap<String, byte[]> site = fair(Optional.empty());
        assertThat(site.keySet())
                .doesNotContain("sitemap.xml", "rss.xml", "feed.json", "corrections/rss.xml")
                .contains("feed.xml", "corrections/feed.xml", "llms.txt", "events.ics", "site.webmanifest");
        assertThat(text(site, "robots.txt")).isEqualTo("User-agent: *\nAllow: /\n");
        assertThat(text(site, "feed.xml") + text(site, "events.ics")).doesNotContain("example.org");
        for (Document page : pages(site)) {
            assertThat(page.select("link[rel=canonical], meta[property=og:url]"))
                    .isEmpty();
            assertThat(page.select("link[rel=alternate][type~=(rss|atom|feed)]"))
                    .hasSize(2);
        }
    }

    private static Validator sitemapSchema() throws SAXException {
        return SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(Path.of("src/test/resources/schemas/sitemap-0.9.xsd").toFile())
                .newValidator();
    }

    @Test
    void theCalendarHasTheEventsWhoseDaysAreKnown() {
        SiteFixture site = fixture("")
                .write(
                        "content/fair.md",
                        event("The fair, lit", "date: 1872-02-28\nend: 1872-03-01\nsubject: The fair"))
                .write("content/night.md", event("A night", "date: 1871-11-02"))
                .write("content/year.md", event("A year", "date: 1880"))
                .write("content/never.md", event("Never dated", "updated: 2026-11-01"));
        String calendar = text(build(site, Drafts.LEFT_OUT, Optional.empty()), "events.ics");
        assertThat(Biweekly.parse(calendar).first().validate(ICalVersion.V2_0).getWarnings())
                .isEmpty();
        assertThat(calendar.lines().filter(line -> line.startsWith("SUMMARY") || line.startsWith("DT")))
                .containsExactly(
                        "DTSTAMP:20261101T000000Z",
                        "DTSTART;VALUE=DATE:18711102",
                        "SUMMARY:A night",
                        "DTSTAMP:20261101T000000Z",
                        "DTSTART;VALUE=DATE:18720228",
                        "DTEND;VALUE=DATE:18720302",
                        "SUMMARY:The fair");
    }

    @Test
    void everyPageIsThereInMarkdownAndEveryLinkOfItLeadsSomewhere() {
        SortedMap<String, byte[]> site = fair(Optional.empty());
        List<String> mirrors =
                site.keySet().stream().filter(path -> path.endsWith(".md")).toList();
        assertThat(mirrors).hasSize(10).contains("index.md", "lantern-fair.md");
        for (String path : mirrors) {
            String text = text(site, path);
            assertThat(text)
                    .as(path)
                    .startsWith("# ")
                    .doesNotContain("[@")
                    .doesNotContain("](fact:")
                    .doesNotContain("[[");
            links(text).forEach(link -> leadsSomewhere(site, link));
            // every mark has its note, and every note a mark
            assertThat(matches("\\[\\^([a-z]+-\\d+)](?!:)", text))
                    .as(path)
                    .containsAll(matches("^\\[\\^(fact-\\d+)]:", text));
            assertThat(matches("^\\[\\^([a-z]+-\\d+)]:", text))
                    .as(path)
                    .containsAll(matches("\\[\\^([a-z]+-\\d+)](?!:)", text));
        }
        links(text(site, "llms.txt")).forEach(link -> leadsSomewhere(site, link));
        assertThat(text(site, "llms.txt")).startsWith("# The Lantern Fair of Skerry Point\n\n> ");
        assertThat(links(text(site, "llms.txt"))).containsAll(mirrors);
        assertThat(page(site, "lantern-fair/index.html")
                        .select("link[type=text/markdown]")
                        .attr("href"))
                .isEqualTo("../lantern-fair.md");
    }

    @Test
    void aPageWithEverythingInMarkdownIsAsItsGoldenFileSays() {
        SortedMap<String, byte[]> site = build(KitchenSink.in(folder), Drafts.LEFT_OUT, Optional.of(ADDRESS));
        Golden golden = new Golden("golden/mirror", "", ".md");
        for (String name : List.of("index", "rules", "the-union", "keeper")) {
            golden.check(name, text(site, name + ".md"));
        }
        new Golden("golden/mirror", "", ".txt").check("llms", text(site, "llms.txt"));
    }

    @Test
    void theManifestNamesIconsOfTheRightSizes() throws IOException {
        SortedMap<String, byte[]> site = fair(Optional.empty());
        JsonNode manifest = JSON.readTree(site.get("site.webmanifest"));
        assertThat(manifest.path("name").asString()).isEqualTo("The Lantern Fair of Skerry Point");
        leadsSomewhere(site, manifest.path("start_url").asString());
        assertThat(manifest.path("icons")
                        .valueStream()
                        .map(icon -> icon.path("sizes").asString()))
                .containsExactly("any", "192x192", "512x512");
        for (JsonNode icon : manifest.path("icons").values()) {
            byte[] file = site.get(icon.path("src").asString());
            if (icon.path("type").asString().equals("image/png")) {
                isDrawn(file, icon.path("sizes").asString());
            }
        }
        String touch =
                page(site, "index.html").select("link[rel=apple-touch-icon]").attr("href");
        isDrawn(site.get(touch), "180x180");
    }

    private static void isDrawn(byte[] png, String size) throws IOException {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
        assertThat(image.getWidth() + "x" + image.getHeight()).isEqualTo(size);
        // the corner is clear, the middle is not
        assertThat(image.getRGB(0, 0) >>> 24).isLessThan(128);
        assertThat(image.getRGB(image.getWidth() / 2, image.getHeight() / 3) >>> 24)
                .isEqualTo(255);
    }

    @Test
    void thePeopleAndTheSecurityContactAreNamedOnlyIfTheyAreSet() {
        String settings = "url: " + ADDRESS + "\nhumans: [\"Ada Keeper, editor\"]\n"
                + "security: {contact: safe@example.org, expires: 2027-10-31}\n";
        SortedMap<String, byte[]> site = build(fixture(settings), Drafts.LEFT_OUT, Optional.empty());
        assertThat(text(site, "humans.txt")).contains("Ada Keeper, editor\n");
        // RFC 9116: contact and expires must be there
        assertThat(text(site, ".well-known/security.txt"))
                .isEqualTo("Contact: mailto:safe@example.org\nExpires: 2027-10-31T23:59:59Z\nPreferred-Languages: en\n"
                        + "Canonical: https://example.org/keepers/.well-known/security.txt\n");
        assertThat(fair(Optional.empty()).keySet()).doesNotContain("humans.txt", ".well-known/security.txt");
    }

    @Test
    void aControlCharacterInASettingIsABlank() {
        String settings = "humans: [\"\\aAda\\u0007\\u0085 Keeper\\e\"]\n";
        SortedMap<String, byte[]> site = build(fixture(settings), Drafts.LEFT_OUT, Optional.empty());
        assertThat(text(site, "humans.txt")).contains("\nAda Keeper\n");
    }

    @Test
    void theHeadOfAPageSaysWhatAPreviewOfItNeeds() {
        Document page = page(fair(Optional.of(ADDRESS)), "lantern-fair/index.html");
        assertThat(page.select("link[rel=canonical]").attr("href")).isEqualTo(ADDRESS + "lantern-fair/");
        for (List<String> tag : List.of(
                List.of("og:url", ADDRESS + "lantern-fair/"),
                List.of("og:type", "article"),
                List.of("og:site_name", "The Lantern Fair of Skerry Point"),
                List.of("og:locale", "en"),
                List.of("article:modified_time", "2026-11-24"),
                List.of("article:section", "The fair"))) {
            Element meta = page.select("meta[property=" + tag.get(0) + "]").first();
            assertThat(meta).as(tag.get(0)).isNotNull();
            assertThat(meta.attr("content")).isEqualTo(tag.get(1));
        }
        assertThat(page.select("meta[property=og:title], meta[property=og:description], meta[name=twitter:card]"))
                .hasSize(3)
                .allMatch(meta -> !meta.attr("content").isBlank());
    }

    @Test
    void anOldAddressNamesTheScriptThatTakesTheFragmentAlong() {
        Document page = page(fair(Optional.empty()), "fair/index.html");
        Element script = page.select("script[src]").first();
        assertThat(script.attr("src")).matches("\\.\\./assets/redirect\\.[0-9a-f]{10}\\.js");
        assertThat(script.attr("data-target")).isEqualTo("../lantern-fair/index.html");
        assertThat(script.data()).isEmpty();
    }

    private SortedMap<String, byte[]> fair(Optional<URI> url) {
        CaseFile fair = CaseFile.all("sites", ".site").stream()
                .filter(file -> file.name().equals("lantern-fair.site"))
                .findFirst()
                .orElseThrow();
        return build(
                SiteFixture.in(folder.resolve("fair" + url.isPresent()))
                        .withRealTemplates()
                        .writeAll(fair.parts()),
                Drafts.LEFT_OUT,
                url);
    }

    private SiteFixture fixture(String settings) {
        return SiteFixture.in(folder.resolve("fixture"))
                .write("content/site.yaml", "title: Fixture\nlanguage: en\n" + settings)
                .withRealTemplates();
    }

    private static String updated(String page, String day) {
        return page.replace("kind:", "updated: " + day + "\nkind:");
    }

    private static String event(String title, String keys) {
        return SiteFixture.page(title, "Text.").replace("kind: concept", "kind: event\n" + keys);
    }

    private static SortedMap<String, byte[]> build(SiteFixture site, Drafts drafts, Optional<URI> url) {
        BuildReport report =
                Build.run(new Build.Request(site.root(), url, Optional.empty(), drafts, Optional.empty(), false));
        assertThat(report.errors()).isEmpty();
        SortedMap<String, byte[]> files = new TreeMap<>();
        report.outputs().orElseThrow().files().forEach((path, output) -> files.put(path.value(), output.content()));
        return files;
    }

    private static String text(SortedMap<String, byte[]> site, String path) {
        assertThat(site.keySet()).contains(path);
        return new String(site.get(path), StandardCharsets.UTF_8);
    }

    private static Document page(SortedMap<String, byte[]> site, String path) {
        return Jsoup.parse(text(site, path));
    }

    private static List<Document> pages(SortedMap<String, byte[]> site) {
        return site.keySet().stream()
                .filter(path -> path.endsWith("/index.html") && !path.equals("fair/index.html"))
                .map(path -> page(site, path))
                .toList();
    }

    private static List<String> links(String markdown) {
        return MARKDOWN_LINK
                .matcher(markdown)
                .results()
                .map(link -> link.group(1))
                .toList();
    }

    private static List<String> matches(String pattern, String text) {
        Matcher matcher = Pattern.compile(pattern, Pattern.MULTILINE).matcher(text);
        return matcher.results().map(found -> found.group(1)).distinct().toList();
    }

    private static void leadsSomewhere(SortedMap<String, byte[]> site, String link) {
        String address = link.startsWith(ADDRESS.toString())
                ? link.substring(ADDRESS.toString().length())
                : link;
        if (!address.startsWith("#") && !address.startsWith("http")) {
            String path = address.replaceFirst("#.*", "");
            assertThat(site.keySet())
                    .as(link)
                    .contains(path.isEmpty() || path.endsWith("/") ? path + "index.html" : path);
        }
    }
}
