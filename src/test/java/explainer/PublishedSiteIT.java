package explainer;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import explainer.graph.Drafts;
import explainer.testing.EpubChecker;
import explainer.testing.FeedChecker;
import explainer.testing.NuChecker;
import explainer.testing.SchemaOrg;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.imageio.ImageIO;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** This site as it is published, with an address, held against what other programs ask of each of its files. */
class PublishedSiteIT {
    private static final String ADDRESS = "https://example.github.io/nam/";
    private static final Pattern OWN_ADDRESS = Pattern.compile(Pattern.quote(ADDRESS) + "[^\\s\"'&<>()\\\\\\[\\]]*");
    // what these name is a thing in the structured data, not a place in the page: SchemaOrg looks whether it is there
    private static final Pattern THING = Pattern.compile(".*#page\\.(site|subject|breadcrumbs)");
    private static final Pattern MARKDOWN_LINK = Pattern.compile("]\\(<?([^()<>]+)>?\\)");
    // whatever ends otherwise is a picture, a font or an archive
    private static final Pattern TEXT = Pattern.compile(".*\\.(html|xml|json|md|txt|ics|csv|svg|webmanifest)");
    private static final Set<String> FEEDS = Set.of(
            "feed.xml", "rss.xml", "feed.json", "corrections/feed.xml", "corrections/rss.xml", "corrections/feed.json");

    private static final SortedMap<String, byte[]> FILES = new TreeMap<>();
    private static final SortedMap<String, Document> PAGES = new TreeMap<>();
    private static final Map<String, Set<String>> IDS = new HashMap<>();

    @BeforeAll
    static void build() {
        BuildReport report = Build.run(new Build.Request(
                Path.of("").toAbsolutePath(),
                Optional.of(URI.create(ADDRESS)),
                Optional.empty(),
                Drafts.LEFT_OUT,
                Optional.empty(),
                false));
        assertThat(report.errors()).isEmpty();
        report.outputs().orElseThrow().files().forEach((path, output) -> FILES.put(path.value(), output.content()));
        FILES.keySet().stream()
                .filter(path -> path.endsWith(".html"))
                .forEach(path -> PAGES.put(path, Jsoup.parse(text(path))));
        PAGES.forEach(
                (path, page) -> IDS.put(path, Set.copyOf(page.select("[id]").eachAttr("id"))));
    }

    @Test
    void theHtmlCheckerFindsNothingOnAnyPage() throws Exception {
        assertThat(PAGES)
                .containsKeys(
                        "index.html",
                        "404.html",
                        "all/index.html",
                        "search/index.html",
                        "baku-summit/index.html",
                        "baku-summit/brief/index.html");
        NuChecker checker = new NuChecker();
        List<String> faults = new ArrayList<>();
        for (String path : PAGES.keySet()) {
            checker.check(text(path)).forEach(fault -> faults.add(path + ":" + fault));
        }
        assertThat(faults).isEmpty();
    }

    /** Relative addresses are those of the site without an address, which {@code OwnSiteIT} follows. */
    @Test
    void everyWholeAddressLeadsSomewhereWhateverFileNamesIt() throws IOException {
        Map<String, String> named = new HashMap<>();
        for (String path : FILES.keySet()) {
            if (TEXT.matcher(path).matches()) {
                addresses(text(path)).forEach(address -> named.putIfAbsent(address, path));
            }
        }
        unzipped(only(".epub")).forEach((name, bytes) -> {
            if (name.endsWith(".xhtml")) {
                addresses(new String(bytes, StandardCharsets.UTF_8))
                        .forEach(address -> named.putIfAbsent(address, "the book's " + name));
            }
        });
        List<String> lost = new ArrayList<>();
        named.forEach((address, path) -> {
            if (!THING.matcher(address).matches() && !leadsSomewhere(address.substring(ADDRESS.length()))) {
                lost.add(path + ": " + address);
            }
        });
        assertThat(lost).isEmpty();
        assertThat(named).hasSizeGreaterThan(400);
    }

    @Test
    void everyLinkOfAPageInMarkdownLeadsSomewhere() {
        List<String> lost = new ArrayList<>();
        List<String> mirrors =
                FILES.keySet().stream().filter(path -> path.endsWith(".md")).toList();
        for (String path : mirrors) {
            MARKDOWN_LINK
                    .matcher(text(path))
                    .results()
                    .map(link -> link.group(1))
                    .filter(link -> !link.matches("(https?|mailto):.*|#.*"))
                    .filter(link -> !leadsSomewhere(link))
                    .forEach(link -> lost.add(path + ": " + link));
        }
        assertThat(lost).isEmpty();
        assertThat(mirrors).hasSizeGreaterThan(50);
    }

    @Test
    void everyFeedIsValidAndKnowsWhereItIs() {
        assertThat(FILES.keySet()).containsAll(FEEDS);
        for (String name : FEEDS) {
            String text = text(name);
            assertThat(FeedChecker.check(name, text)).as(name).isEmpty();
            assertThat(text).as(name).contains('"' + ADDRESS + name + '"');
        }
        for (String name : List.of("feed.", "corrections/feed.")) {
            String rss = name.replace("feed.", "rss.xml");
            List<String> entries = FeedChecker.read(text(name + "xml")).getEntries().stream()
                    .map(entry -> entry.getUri() + " " + entry.getLink())
                    .toList();
            assertThat(FeedChecker.read(text(rss)).getEntries())
                    .extracting(entry -> entry.getUri() + " " + entry.getLink())
                    .isEqualTo(entries);
            assertThat(json(name + "json").path("items").valueStream())
                    .extracting(item ->
                            item.path("id").asString() + " " + item.path("url").asString())
                    .isEqualTo(entries);
            assertThat(entries).isNotEmpty();
        }
    }

    @Test
    void theBookIsValid() {
        assertThat(EpubChecker.check(only(".epub"))).isEmpty();
    }

    @Test
    void theArchiveHasEveryPageAsItStandsInTheSite() throws IOException {
        Map<String, byte[]> inside = unzipped(only(".zip"));
        String root = inside.keySet().iterator().next().replaceFirst("/.*", "/");
        for (String path : PAGES.keySet()) {
            String page = new String(FILES.get(path), StandardCharsets.UTF_8);
            assertThat(new String(inside.get(root + path), StandardCharsets.UTF_8))
                    .as(path)
                    .doesNotContain(".zip\"")
                    // but for the link to the archive itself, which is not in it
                    .isEqualTo(page.replaceAll("<li><a href=\"[^\"]*\\.zip\">[^<]*</a></li>", ""));
        }
    }

    @Test
    void theSitemapIsValidAndTheRobotsAreLedToIt() throws Exception {
        String sitemap = text("sitemap.xml");
        SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(Path.of("src/test/resources/schemas/sitemap-0.9.xsd").toFile())
                .newValidator()
                .validate(new StreamSource(new StringReader(sitemap)));
        List<String> canonical = PAGES.entrySet().stream()
                .filter(page -> page.getValue().select("meta[name=robots]").isEmpty())
                .map(page -> address(page.getKey()))
                .filter(address -> !address.endsWith("/brief/"))
                .toList();
        assertThat(Jsoup.parse(sitemap, Parser.xmlParser()).select("loc").eachText())
                .containsExactlyInAnyOrderElementsOf(canonical);
        assertThat(text("robots.txt")).isEqualTo("User-agent: *\nAllow: /\n\nSitemap: " + ADDRESS + "sitemap.xml\n");
    }

    @Test
    void theCalendarIsValid() {
        List<ICalendar> calendars = Biweekly.parse(text("events.ics")).all();
        assertThat(calendars).hasSize(1);
        assertThat(calendars.get(0).validate(ICalVersion.V2_0).getWarnings()).isEmpty();
        assertThat(calendars.get(0).getEvents())
                .hasSizeGreaterThan(10)
                .extracting(event -> event.getUid().getValue())
                .doesNotHaveDuplicates();
    }

    @Test
    void everyPageDescribesItselfInTheVocabularyOfSchemaOrg() {
        List<String> faults = new ArrayList<>();
        Set<String> types = new TreeSet<>();
        PAGES.forEach((path, page) -> {
            List<String> blocks = page.select("script[type=application/ld+json]").stream()
                    .map(script -> script.data())
                    .toList();
            assertThat(blocks).as(path).hasSize(isByItself(path) ? 1 : 0);
            for (String block : blocks) {
                JsonNode document = JsonMapper.shared().readTree(block);
                new SchemaOrg(true).faults(document).forEach(fault -> faults.add(path + ": " + fault));
                document.findValues("@type").stream()
                        .flatMap(type -> type.isArray() ? type.valueStream() : Stream.of(type))
                        .forEach(type -> types.add(type.asString()));
            }
        });
        assertThat(faults).isEmpty();
        assertThat(types)
                .contains(
                        "Article",
                        "BreadcrumbList",
                        "Country",
                        "DefinedTerm",
                        "Event",
                        "NewsArticle",
                        "Organization",
                        "Person",
                        "Place")
                .doesNotContain("FAQPage", "ClaimReview");
    }

    @Test
    void theHeadOfEveryPageIsComplete() throws IOException {
        for (Map.Entry<String, Document> each : PAGES.entrySet()) {
            String path = each.getKey();
            Document page = each.getValue();
            if (isRedirect(page)) {
                continue;
            }
            Map<String, String> tags = page.select("meta[property], meta[name]").stream()
                    .collect(Collectors.toMap(
                            meta -> meta.attr("property") + meta.attr("name"), meta -> meta.attr("content")));
            assertThat(tags)
                    .as(path)
                    .allSatisfy((name, content) -> assertThat(content).as(name).isNotBlank());
            assertThat(tags)
                    .as(path)
                    .containsKeys("description", "og:title", "og:description", "twitter:card")
                    .containsEntry("og:site_name", "The Non-Aligned Movement in Baku")
                    .containsEntry("og:type", path.equals("index.html") ? "website" : "article")
                    .containsEntry("og:locale", "en");
            if (!path.equals("404.html")) {
                String canonical = address(path.replace("/brief/index.html", "/index.html"));
                assertThat(page.select("link[rel=canonical]").eachAttr("href"))
                        .as(path)
                        .containsExactly(canonical);
                assertThat(tags)
                        .as(path)
                        .containsEntry("og:url", canonical)
                        .containsEntry("twitter:card", "summary_large_image")
                        .containsEntry("og:image:width", "1200")
                        .containsEntry("og:image:height", "630")
                        .containsKey("og:image:alt");
                assertThat(tags.get("og:image")).as(path).startsWith(ADDRESS);
            }
            assertThat(page.select("link[rel=alternate][type~=(rss|atom|feed)]"))
                    .as(path)
                    .hasSize(FEEDS.size());
        }
        for (String path : FILES.keySet()) {
            if (path.startsWith("cards/")) {
                BufferedImage card = ImageIO.read(new ByteArrayInputStream(FILES.get(path)));
                assertThat(card.getWidth() + "x" + card.getHeight()).as(path).isEqualTo("1200x630");
            }
        }
    }

    /** A copy on paper shows its age, and where the rest and anything newer is. */
    @Test
    void everyBriefSaysAsOfWhenItCountsAndHasTheShortAddressOfItsPage() {
        int briefs = 0;
        for (Map.Entry<String, Document> each : PAGES.entrySet()) {
            if (each.getKey().endsWith("/brief/index.html")) {
                briefs++;
                Element foot = each.getValue().selectFirst("main > .address");
                assertThat(foot.selectFirst("time").attr("datetime"))
                        .as(each.getKey())
                        .matches("\\d{4}-\\d{2}-\\d{2}");
                assertThat(foot.text()).as(each.getKey()).startsWith("As of ");
                assertThat(foot.selectFirst("a").text())
                        .isEqualTo(ADDRESS + each.getKey().replace("brief/index.html", ""));
            }
        }
        assertThat(briefs).isGreaterThan(50);
    }

    @Test
    void theManifestNamesFilesOfTheSite() {
        JsonNode manifest = json("site.webmanifest");
        assertThat(manifest.path("name").asString()).isEqualTo("The Non-Aligned Movement in Baku");
        assertThat(manifest.path("start_url").asString()).isEqualTo("index.html");
        List<String> icons = manifest.path("icons")
                .valueStream()
                .map(icon -> icon.path("src").asString())
                .toList();
        assertThat(icons).hasSize(3);
        assertThat(FILES.keySet()).containsAll(icons);
    }

    private static boolean isByItself(String path) {
        return !path.equals("404.html") && !path.endsWith("/brief/index.html") && !isRedirect(PAGES.get(path));
    }

    private static boolean isRedirect(Document page) {
        return !page.select("meta[http-equiv=refresh]").isEmpty();
    }

    private static String address(String path) {
        return ADDRESS + path.replaceFirst("(^|/)index\\.html$", "$1");
    }

    /** All addresses of the site that a text names, each once; a full stop or comma after one ends the sentence. */
    private static Set<String> addresses(String text) {
        return OWN_ADDRESS
                .matcher(text)
                .results()
                .map(found -> found.group().replaceFirst("[.,;:]+$", ""))
                .collect(Collectors.toSet());
    }

    /** Whether there is a file, and in it the place, at an address from the site's root. */
    private static boolean leadsSomewhere(String address) {
        String path = address.replaceFirst("#.*", "");
        String file = path.isEmpty() || path.endsWith("/") ? path + "index.html" : path;
        String id = address.substring(Math.min(address.length(), path.length() + 1));
        return FILES.containsKey(file)
                && (id.isEmpty() || !IDS.containsKey(file) || IDS.get(file).contains(id));
    }

    private static String text(String path) {
        return new String(FILES.get(path), StandardCharsets.UTF_8);
    }

    private static JsonNode json(String path) {
        return JsonMapper.shared().readTree(FILES.get(path));
    }

    private static byte[] only(String ending) {
        List<String> found =
                FILES.keySet().stream().filter(path -> path.endsWith(ending)).toList();
        assertThat(found).hasSize(1);
        return FILES.get(found.get(0));
    }

    private static Map<String, byte[]> unzipped(byte[] archive) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        return files;
    }
}
