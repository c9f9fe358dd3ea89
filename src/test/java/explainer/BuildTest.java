package explainer;

import static org.assertj.core.api.Assertions.assertThat;

import explainer.base.SitePath;
import explainer.graph.Drafts;
import explainer.output.Output;
import explainer.testing.KitchenSink;
import explainer.testing.SiteFixture;
import explainer.testing.Slow;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The whole pipeline, in memory, on small sites. The project's own content has tests of its own, after the build: an editor's mistake is for the build to report. */
@Slow
class BuildTest {
    @TempDir
    Path folder;

    @Test
    void everyPageAndFileOfTheSiteIsMade() {
        assertThat(build(kitchenSink()).outputs().orElseThrow().files().keySet().stream()
                        .map(SitePath::value)
                        .map(path -> path.replaceFirst("\\.[0-9a-f]{10}\\.", ".*.")))
                .containsExactlyInAnyOrder(
                        ".nojekyll",
                        "404.html",
                        "all/index.html",
                        "assets/article.*.css",
                        "assets/book.csv",
                        "assets/brief.*.css",
                        "assets/early.*.js",
                        "assets/icon-180.*.png",
                        "assets/icon-192.*.png",
                        "assets/icon-512.*.png",
                        "assets/icon.*.svg",
                        "assets/lamp.*.svg",
                        "assets/minisearch-licence.*.txt",
                        "assets/minisearch.*.js",
                        "assets/reader.*.js",
                        "assets/redirect.*.js",
                        "assets/report.*.css",
                        "assets/search.*.js",
                        "assets/serif-1-latin.*.woff2",
                        "assets/serif-2-extended.*.woff2",
                        "assets/serif-licence.*.txt",
                        "assets/site.*.css",
                        "cards/index.*.png",
                        "cards/keeper.*.png",
                        "cards/rules.*.png",
                        "cards/the-union.*.png",
                        "corrections/feed.json",
                        "corrections/feed.xml",
                        "corrections/index.html",
                        "corrections/rss.xml",
                        "disputes/disputes.json",
                        "disputes/index.html",
                        "facts/facts.json",
                        "facts/index.html",
                        "feed.json",
                        "feed.xml",
                        "index.html",
                        "index.md",
                        "keeper.md",
                        "keeper/brief/index.html",
                        "keeper/index.html",
                        "llms.txt",
                        "old.html",
                        "quotes/index.html",
                        "quotes/quotes.json",
                        "report/index.html",
                        "robots.txt",
                        "rss.xml",
                        "rules.md",
                        "rules/brief/index.html",
                        "rules/index.html",
                        "schemas/content/corrections.schema.json",
                        "schemas/content/coverage.schema.json",
                        "schemas/content/disputes.schema.json",
                        "schemas/content/facts.schema.json",
                        "schemas/content/figure-data.schema.json",
                        "schemas/content/figures.schema.json",
                        "schemas/content/home.schema.json",
                        "schemas/content/quotes.schema.json",
                        "schemas/content/site.schema.json",
                        "schemas/content/sources.schema.json",
                        "schemas/content/terms.schema.json",
                        "schemas/content/topic-concept.schema.json",
                        "schemas/content/topic-country.schema.json",
                        "schemas/content/topic-document.schema.json",
                        "schemas/content/topic-event.schema.json",
                        "schemas/content/topic-organisation.schema.json",
                        "schemas/content/topic-person.schema.json",
                        "schemas/content/topic-place.schema.json",
                        "schemas/content/topic-question.schema.json",
                        "schemas/content/topic-story.schema.json",
                        "schemas/content/topic.schema.json",
                        "schemas/disputes.schema.json",
                        "schemas/facts.schema.json",
                        "schemas/quotes.schema.json",
                        "schemas/sources.schema.json",
                        "search/index.html",
                        "search/index.js",
                        "search/pages-1.*.js",
                        "search/words-1.*.js",
                        "site.webmanifest",
                        "sitemap.xml",
                        "sources/index.html",
                        "sources/sources.json",
                        "status/index.html",
                        "the-lighthouse-keepers-union-explained.epub",
                        "the-lighthouse-keepers-union-explained.zip",
                        "the-union.md",
                        "the-union/brief/index.html",
                        "the-union/index.html",
                        "topics/index.html",
                        "union/index.html");
    }

    @Test
    void twoBuildsGiveTheSameBytes() {
        SiteFixture site = kitchenSink();
        assertThat(keys(build(site))).isEqualTo(keys(build(site)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tr-TR", "az-AZ", "ar-EG", "th-TH-u-ca-buddhist"})
    void theMachinesLocaleAndTimeZoneDoNotShow(String locale) {
        SiteFixture site = kitchenSink();
        Map<SitePath, String> expected = keys(build(site));
        Locale before = Locale.getDefault();
        TimeZone zoneBefore = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(locale));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(keys(build(site))).isEqualTo(expected);
        } finally {
            Locale.setDefault(before);
            TimeZone.setDefault(zoneBefore);
        }
    }

    @Test
    void windowsLineEndsAndAByteOrderMarkGiveTheSamePage() {
        String text = SiteFixture.page(
                "One", "First line\nsecond line.\n\n```\ncode\n\nmore\n```\n\n| a | b |\n|---|---|\n| 1 | 2 |\n");
        BuildReport unix = build(SiteFixture.in(folder.resolve("unix"))
                .write("content/one.md", text)
                .withRealTemplates());
        BuildReport windows = build(SiteFixture.in(folder.resolve("windows"))
                .write("content/one.md", "\uFEFF" + text.replace("\n", "\r\n"))
                .withRealTemplates());
        assertThat(keys(windows)).isEqualTo(keys(unix));
    }

    @Test
    void aDraftIsLeftOutAndShownInAPreview() {
        SiteFixture site = SiteFixture.in(folder)
                .write("content/one.md", SiteFixture.page("One", "Text."))
                .write(
                        "content/two.md",
                        SiteFixture.page("Two", "Text, see [one](one.md).").replace("kind:", "draft: true\nkind:"))
                .withRealTemplates();
        SitePath draft = SitePath.page("two");
        BuildReport published = build(site);
        assertThat(published.outputs().orElseThrow().files()).doesNotContainKey(draft);
        assertThat(text(published, SitePath.page("one"))).doesNotContain("two/index.html");
        BuildReport preview = build(site, Optional.empty(), Drafts.SHOWN);
        assertThat(page(preview, draft).select("h1").text()).isEqualTo("Two");
        assertThat(page(preview, draft).text()).containsIgnoringCase("draft");
    }

    @Test
    void theAddressOfTheSiteShowsInCanonicalAddressesAndOnThePageForUnknownOnes() {
        SiteFixture site = SiteFixture.in(folder)
                .write("content/one.md", SiteFixture.page("One", "Text."))
                .withRealTemplates();
        assertThat(page(build(site), SitePath.page("one")).select("link[rel=canonical]"))
                .isEmpty();
        BuildReport report = build(site, Optional.of(URI.create("https://example.org/repo/")), Drafts.LEFT_OUT);
        assertThat(page(report, SitePath.page("one"))
                        .select("link[rel=canonical]")
                        .attr("href"))
                .isEqualTo("https://example.org/repo/one/");
        Document notFound = page(report, SitePath.of("404.html"));
        assertThat(notFound.select("base").attr("href")).isEqualTo("/repo/");
        assertThat(notFound.select("link[rel=stylesheet]")).isEmpty();
        assertThat(notFound.select("link[rel=canonical]")).isEmpty();
    }

    @Test
    void aPageShowsTheSentencesThatLinkToIt() {
        SiteFixture site = SiteFixture.in(folder)
                .write("content/one.md", SiteFixture.page("One", "Text."))
                .write(
                        "content/two.md",
                        SiteFixture.page("Two", "Before it. *Here* is [[one|the first]] page. After it."))
                .withRealTemplates();
        Document page = page(build(site), SitePath.page("one"));
        assertThat(page.select("section:has(> h2[id=page.connected]) li").eachText())
                .containsExactly("Two Concept Here is the first page.");
        assertThat(page.select("section:has(> h2[id=page.connected]) a").eachAttr("href"))
                .containsOnly("../two/index.html");
    }

    @Test
    void anOldAddressLeadsToThePage() {
        SiteFixture site = SiteFixture.in(folder)
                .write(
                        "content/one.md",
                        SiteFixture.page("One", "Text.")
                                .replace("kind:", "redirects: [/old/name/, /first.html]\nkind:"))
                .withRealTemplates();
        BuildReport report = build(site);
        assertThat(page(report, SitePath.of("old/name/index.html"))
                        .select("meta[http-equiv=refresh]")
                        .attr("content"))
                .contains("../../one/index.html");
        assertThat(page(report, SitePath.of("first.html")).select("a[href=one/index.html]"))
                .isNotEmpty();
    }

    @Test
    void theReportIsThereForEditorsAndNothingLeadsToIt() {
        BuildReport report = build(kitchenSink());
        Document page = page(report, SitePath.page("report"));
        assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
        assertThat(page.select("tbody th").eachText())
                .containsExactly("Front page", "The union", "The rules", "Keeper Olsen");
        assertThat(page.select("tfoot td").first().text())
                .isEqualTo(page.select("tbody td:nth-child(2)").eachText().stream()
                                .mapToInt(Integer::parseInt)
                                .sum() + "");
        assertThat(page.select(".table[tabindex=0][role=region]")).hasSize(1);
        assertThat(page.select(".places code").eachText()).allMatch(place -> place.matches("content/.*\\.md:\\d+"));
        report.outputs().orElseThrow().files().keySet().stream()
                .filter(path -> path.value().endsWith(".html"))
                .forEach(path -> assertThat(page(report, path).select("a[href*=report/index.html]"))
                        .as(path.value())
                        .isEmpty());
    }

    @Test
    void aDomainBecomesACnameFile() {
        SiteFixture site = SiteFixture.in(folder)
                .write("content/site.yaml", "title: Fixture\nlanguage: en\ndomain: example.org\n")
                .withRealTemplates();
        assertThat(text(build(site), SitePath.of("CNAME"))).isEqualTo("example.org\n");
    }

    @Test
    void aSiteWithTheLeastThatIsNeededIsBuilt() {
        BuildReport report = build(SiteFixture.in(folder).withRealTemplates());
        assertThat(report.diagnostics()).isEmpty();
        assertThat(page(report, SitePath.of("index.html")).select("h1")).hasSize(1);
    }

    @Test
    void everyFindingOfAllStagesIsReportedInOneRun() {
        SiteFixture site = SiteFixture.in(folder)
                .write(
                        "content/one.md",
                        "---\ntitle: [a]\nkind: concept\nsummary: A summary that is long enough for search results and link previews.\n---\nSee [[nowhere]].\n")
                .write("content/two.md", SiteFixture.page("Two", "A <br> word. [@nobody]\n"))
                .write("content/three.txt.exe", "x");
        List<String> codes =
                build(site).errors().stream().map(found -> found.code().id()).toList();
        assertThat(codes)
                .containsExactlyInAnyOrder("wrong-shape", "broken-link", "raw-html", "unknown-source", "unknown-file");
    }

    private SiteFixture kitchenSink() {
        return KitchenSink.in(folder.resolve("sink"));
    }

    private static BuildReport build(SiteFixture site) {
        return build(site, Optional.empty(), Drafts.LEFT_OUT);
    }

    private static BuildReport build(SiteFixture site, Optional<URI> url, Drafts drafts) {
        return Build.run(new Build.Request(site.root(), url, Optional.empty(), drafts, Optional.empty(), false));
    }

    private static Map<SitePath, String> keys(BuildReport report) {
        Map<SitePath, String> keys = new TreeMap<>();
        report.outputs().orElseThrow().files().values().forEach(output -> keys.put(output.path(), output.key()));
        return keys;
    }

    private static Document page(BuildReport report, SitePath path) {
        return Jsoup.parse(text(report, path));
    }

    private static String text(BuildReport report, SitePath path) {
        Output output = report.outputs().orElseThrow().files().get(path);
        assertThat(output).as(path.value()).isNotNull();
        return new String(output.content(), StandardCharsets.UTF_8);
    }
}
