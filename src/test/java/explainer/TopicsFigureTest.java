package explainer;

import static org.assertj.core.api.Assertions.assertThat;

import explainer.base.SitePath;
import explainer.graph.Drafts;
import explainer.testing.SiteFixture;
import explainer.testing.Slow;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A site that draws its own links. */
@Slow
class TopicsFigureTest {
    private static final String FIGURE = """
            type: links
            title: How they connect
            subtitle: A line is a link.
            alt: Names with lines between them.
            leave-out: [Ports]
            """;

    @TempDir
    private Path folder;

    private SiteFixture site(String joins) {
        return SiteFixture.in(folder)
                .write("content/site.yaml", """
                        title: Fixture
                        language: en
                        topics-figure: net
                        navigation:
                          - {title: Lamps, pages: [oil, wick]}
                          - {title: Ports, pages: [harbour]}
                        """)
                .write("content/figures/net.yaml", FIGURE + joins)
                .write("content/oil.md", SiteFixture.page("Oil", "The [[wick]] is wet. It comes from the [[harbour]]."))
                .write("content/wick.md", SiteFixture.page("Wick", "See [[oil]] and [[shade]]."))
                .write("content/harbour.md", SiteFixture.page("Harbour", "See [[oil]]."))
                .write("content/shade.md", SiteFixture.page("Shade", "![A net](figure:net)"))
                .withRealTemplates();
    }

    private static Document page(SiteFixture site, String path) {
        BuildReport report = Build.run(Build.Request.of(site.root(), Drafts.LEFT_OUT));
        byte[] page =
                report.outputs().orElseThrow().files().get(SitePath.of(path)).content();
        return Jsoup.parse(new String(page, StandardCharsets.UTF_8));
    }

    private static List<List<String>> table(Document page) {
        return page.select("[id=fig.net] tbody tr").stream()
                .map(row -> row.select("th, td").eachText())
                .toList();
    }

    @Test
    void thePageOfAllTopicsBeginsWithItWithoutThePartsLeftOut() {
        Document page = page(site(""), "topics/index.html");
        assertThat(page.select("svg[role=group] a").eachAttr("aria-label")).containsExactly("Oil", "Wick", "Shade");
        assertThat(page.select("svg[role=group] a").eachAttr("href"))
                .containsExactly("../oil/index.html", "../wick/index.html", "../shade/index.html");
        assertThat(page.select("svg[role=group] text").eachText()).startsWith("Lamps", "Other pages");
        Element after = page.select("header.head").first().nextElementSibling();
        assertThat(after.id()).isEqualTo("fig.net");
    }

    @Test
    void aLineJoinsPagesOfWhichOneLinksToTheOther() {
        Document page = page(site(""), "topics/index.html");
        assertThat(page.select(".viz-net path")).hasSize(2);
        assertThat(page.select("[id=fig.net] th[scope=col]").eachText())
                .containsExactly("Page", "Links to", "Linked from");
        assertThat(table(page))
                .containsExactly(
                        List.of("Oil", "Wick", "Wick"),
                        List.of("Wick", "Oil, Shade", "Oil"),
                        List.of("Shade", "–", "Wick"));
        assertThat(page.select("[id=fig.net] tbody a").eachAttr("href")).contains("../shade/index.html");
    }

    @Test
    void aLineJoinsOnlyPagesThatLinkToEachOtherWhereTheFigureSaysSo() {
        Document page = page(site("joins: mutual\n"), "topics/index.html");
        assertThat(page.select(".viz-net path")).hasSize(1);
        assertThat(table(page)).containsExactly(List.of("Oil", "Wick"), List.of("Wick", "Oil"), List.of("Shade", "–"));
    }

    @Test
    void itsLinksLeadFromEveryPageThatShowsIt() {
        SiteFixture site = site("");
        assertThat(page(site, "shade/index.html").select("svg[role=group] a").eachAttr("href"))
                .contains("../oil/index.html");
        site.write("content/index.md", """
                ---
                title: Fixture
                summary: A front page that has all it needs and nothing that a test could stumble over.
                question: Does it build?
                answer: It does.
                ---
                ![A net](figure:net)
                """);
        assertThat(page(site, "index.html").select("svg[role=group] a").eachAttr("href"))
                .contains("oil/index.html");
    }

    @Test
    void thePageOfAllTopicsHasNoneWhereTheSettingsNameNone() {
        SiteFixture site = site("").write("content/site.yaml", "title: Fixture\nlanguage: en\n");
        site.write("content/figures/net.yaml", FIGURE.replace("leave-out: [Ports]\n", ""));
        assertThat(page(site, "topics/index.html").select("svg")).isEmpty();
    }

    @Test
    void aPageShowsEachConnectedPageOnceByDirection() {
        Document page = page(site(""), "wick/index.html");
        assertThat(page.select(".way-both li .title").eachText()).containsExactly("Oil Concept");
        assertThat(page.select(".way-both li").eachText()).containsExactly("Oil Concept The Wick is wet.");
        assertThat(page.select(".way-out li a").eachAttr("href")).containsExactly("../shade/index.html");
        assertThat(page.select(".way-in")).isEmpty();
        // both link to the page on oil
        assertThat(page.select(".way-none li a").eachText()).containsExactly("Harbour");
        assertThat(page(site(""), "shade/index.html").select(".way-in li a").eachText())
                .containsExactly("Wick");
    }
}
