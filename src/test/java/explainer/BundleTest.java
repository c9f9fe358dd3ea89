package explainer;

import static org.assertj.core.api.Assertions.assertThat;

import explainer.base.SitePath;
import explainer.graph.Drafts;
import explainer.output.Output;
import explainer.testing.CaseFile;
import explainer.testing.EpubChecker;
import explainer.testing.KitchenSink;
import explainer.testing.SiteFixture;
import explainer.testing.Slow;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TimeZone;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The site as one thing to take along: one page, an e-book, an archive. */
@Slow
@Isolated("the locale is that of the whole JVM")
class BundleTest {
    private static final String OWN = "this site";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {OWN, "lantern-fair.site", "kitchen-figures.site"})
    void theBookIsValid(String site) throws IOException {
        Map<SitePath, Output> files = built(project(site), Optional.empty());
        byte[] book = file(files, ".epub");
        assertThat(EpubChecker.check(book)).isEmpty();
        Map<String, byte[]> inside = unzipped(book);
        assertThat(inside.keySet()).first().isEqualTo("mimetype");
        long topics = files.keySet().stream()
                .filter(path -> path.value().endsWith("/brief/index.html"))
                .count();
        assertThat(inside.keySet().stream().filter(name -> name.contains("chapter-")))
                .as("the front page and every topic")
                .hasSize((int) topics + 1);
    }

    @Test
    void everyDrawingOfThePagesStandsInTheBookAsAPicture() throws IOException {
        Map<SitePath, Output> files = built(project("lantern-fair.site"), Optional.empty());
        Map<String, byte[]> inside = unzipped(file(files, ".epub"));
        Set<String> shown = new HashSet<>();
        inside.forEach((name, bytes) -> {
            if (name.endsWith(".xhtml")) {
                Document page = Jsoup.parse(new String(bytes, StandardCharsets.UTF_8));
                assertThat(page.select("svg")).as(name).isEmpty();
                shown.addAll(page.select("figure > img[alt]").eachAttr("src"));
            }
        });
        long drawn = files.keySet().stream()
                .filter(path ->
                        path.value().startsWith("figures/") && path.value().endsWith(".svg"))
                .count();
        assertThat(shown).hasSize((int) drawn).isNotEmpty();
        assertThat(inside.keySet())
                .containsAll(shown.stream().map(src -> "EPUB/" + src).toList());
    }

    @Test
    void theCheckerSeesABadBook() {
        byte[] book = file(built(project("lantern-fair.site"), Optional.empty()), ".epub");
        book[40] ^= 1;
        assertThat(EpubChecker.check(book)).isNotEmpty();
    }

    @Test
    void aBookWithAnAddressLeadsToWhatIsNotInIt() throws IOException {
        Path project = project("kitchen-figures.site");
        String alone = text(file(built(project, Optional.empty()), ".epub"));
        String placed = text(file(built(project, Optional.of(URI.create("https://example.org/x/"))), ".epub"));
        assertThat(alone).doesNotContain("index.html").doesNotContain("../");
        assertThat(placed).contains("href=\"https://example.org/x/").doesNotContain("../");
        assertThat(EpubChecker.check(file(built(project, Optional.of(URI.create("https://example.org/x/"))), ".epub")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"tr-TR", "az-Latn-AZ"})
    void theSameTextsGiveTheSameBytesEverywhere(String language) {
        Path project = project("kitchen-figures.site");
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        Map<SitePath, Output> here = built(project, Optional.empty());
        List<byte[]> before = List.of(file(here, ".epub"), file(here, ".zip"), whole(here));
        try {
            Locale.setDefault(Locale.forLanguageTag(language));
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Baku"));
            Map<SitePath, Output> there = built(project, Optional.empty());
            assertThat(file(there, ".epub")).isEqualTo(before.get(0));
            assertThat(file(there, ".zip")).isEqualTo(before.get(1));
            assertThat(whole(there)).isEqualTo(before.get(2));
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {OWN, "lantern-fair.site", "kitchen-figures.site"})
    void thePageOfAllTopicsHasEachIdAndEachFigureOnceAndItsLinksLeadSomewhere(String site) {
        Map<SitePath, Output> files = built(project(site), Optional.empty());
        Document page = Jsoup.parse(new String(whole(files), StandardCharsets.UTF_8));
        List<String> ids = page.select("[id]").eachAttr("id");
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(page.select("figure.viz-fig").eachAttr("id")).doesNotHaveDuplicates();
        Set<String> known = new HashSet<>(ids);
        List<String> broken = new ArrayList<>();
        for (Element link : page.select("a[href^=#]")) {
            if (!known.contains(link.attr("href").substring(1))) {
                broken.add(link.outerHtml());
            }
        }
        assertThat(broken).isEmpty();
        assertThat(page.select(".see > a[href^=#]").eachAttr("href"))
                .as("a figure that stands in a chapter before")
                .allSatisfy(href -> assertThat(
                                page.getElementById(href.substring(1)).className())
                        .contains("viz-fig"));
        assertThat(page.select("section.chapter")).hasSizeGreaterThan(3);
        assertThat(page.select("button, .anchor")).isEmpty();
        assertThat(page.select(".all-sources > li")).isNotEmpty();
        assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
    }

    @Test
    void aNumberInAChapterLeadsToTheSourceThatItHasOnItsPage() {
        Map<SitePath, Output> files = built(project("lantern-fair.site"), Optional.empty());
        Document all = Jsoup.parse(new String(whole(files), StandardCharsets.UTF_8));
        int compared = 0;
        for (Element chapter : all.select("section.chapter[id]")) {
            Output output = files.get(SitePath.page(chapter.id().substring("chapter.".length())));
            if (output == null) {
                continue;
            }
            Document page = Jsoup.parse(new String(output.content(), StandardCharsets.UTF_8));
            Set<String> there = new HashSet<>();
            for (Element mark : page.select(".prose sup.cite a[href^=#source]")) {
                there.add(page.getElementById(mark.attr("href").substring(1))
                        .selectFirst(".title")
                        .text());
            }
            Set<String> here = new HashSet<>();
            for (Element mark : chapter.select(".prose sup.cite a[href^=#source]")) {
                Element source = all.getElementById(mark.attr("href").substring(1));
                assertThat(mark.ownText().strip()).isEqualTo(Integer.toString(source.elementSiblingIndex() + 1));
                here.add(source.selectFirst(".title").text());
                compared++;
            }
            assertThat(here).as(chapter.id()).isEqualTo(there);
        }
        assertThat(compared).isGreaterThan(5);
    }

    @Test
    void theArchiveHasTheWholeSiteAndItsLinksLeadToFilesInIt() throws IOException {
        Map<SitePath, Output> files = built(project("kitchen-figures.site"), Optional.empty());
        Map<String, byte[]> inside = unzipped(file(files, ".zip"));
        String root = inside.keySet().iterator().next().replaceFirst("/.*", "/");
        assertThat(inside).containsKeys(root + "index.html", root + "all/index.html");
        List<String> missing = new ArrayList<>();
        int followed = 0;
        for (Map.Entry<String, byte[]> each : inside.entrySet()) {
            assertThat(each.getKey()).startsWith(root).doesNotContain("/cards/").doesNotContain("/.");
            if (!each.getKey().endsWith(".html") || each.getKey().endsWith("404.html")) {
                continue;
            }
            URI at = URI.create("file:///" + each.getKey());
            for (Element element : Jsoup.parse(new String(each.getValue(), StandardCharsets.UTF_8))
                    .select("[href], [src]")) {
                String address = element.hasAttr("href") ? element.attr("href") : element.attr("src");
                String path = address.replaceFirst("#.*", "");
                if (!path.isEmpty() && !path.matches("[a-z]+:.*")) {
                    followed++;
                    String to = at.resolve(path.replace(" ", "%20")).getPath().substring(1);
                    if (!inside.containsKey(to)) {
                        missing.add(each.getKey() + ": " + address);
                    }
                }
            }
        }
        assertThat(missing).isEmpty();
        assertThat(followed).isGreaterThan(200);
    }

    @Test
    void aSiteCanDoWithoutThem() {
        Path project = project("lantern-fair.site");
        SiteFixture.in(project.resolve("other"))
                .withRealTemplates()
                .writeAll(parts("lantern-fair.site"))
                .write(
                        "content/site.yaml",
                        parts("lantern-fair.site").get("content/site.yaml") + "\ndownloads: false\n");
        Map<SitePath, Output> files = built(project.resolve("other"), Optional.empty());
        assertThat(files.keySet().stream().map(SitePath::value))
                .noneMatch(path -> path.endsWith(".epub") || path.endsWith(".zip") || path.equals("all/index.html"));
        assertThat(new String(files.get(SitePath.of("index.html")).content(), StandardCharsets.UTF_8))
                .doesNotContain(".epub");
    }

    /** File systems take names of 255 bytes, which a title of 120 letters can be longer than. */
    @ParameterizedTest
    @CsvSource({
        "🏮🎏, explainer",
        "文字文字, 文字文字",
        "Lanterns and boats and drums and kites and flags and stilts of the old harbour, "
                + "lanterns-and-boats-and-drums-and-kites-and-flags-and-stilts",
    })
    void theCopiesHaveTheNameOfTheSite(String title, String name) {
        assertThat(bundles(title)).containsExactly(name + ".epub", name + ".zip");
    }

    @Test
    void aLongTitleOfAnyScriptStaysAName() {
        assertThat(bundles("文".repeat(120)))
                .allSatisfy(name ->
                        assertThat(name.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(255));
    }

    private List<String> bundles(String title) {
        Path project = SiteFixture.in(folder)
                .withRealTemplates()
                .writeAll(parts("lantern-fair.site"))
                .write("content/site.yaml", "title: " + title + "\nlanguage: en\n")
                .root();
        return built(project, Optional.empty()).keySet().stream()
                .map(SitePath::value)
                .filter(path -> path.endsWith(".epub") || path.endsWith(".zip"))
                .toList();
    }

    private Path project(String site) {
        if (site.equals(OWN)) {
            return Path.of("").toAbsolutePath();
        }
        if (site.equals("kitchen-figures.site")) {
            return KitchenSink.withFigures(folder).root();
        }
        return SiteFixture.in(folder).withRealTemplates().writeAll(parts(site)).root();
    }

    private static Map<String, String> parts(String site) {
        return CaseFile.all("sites", ".site").stream()
                .filter(file -> file.name().equals(site))
                .findFirst()
                .orElseThrow()
                .parts();
    }

    private static Map<SitePath, Output> built(Path project, Optional<URI> url) {
        BuildReport report =
                Build.run(new Build.Request(project, url, Optional.empty(), Drafts.LEFT_OUT, Optional.empty(), false));
        assertThat(report.errors()).isEmpty();
        return report.outputs().orElseThrow().files();
    }

    private static byte[] whole(Map<SitePath, Output> files) {
        return files.get(SitePath.page("all")).content();
    }

    private static byte[] file(Map<SitePath, Output> files, String ending) {
        return files.values().stream()
                .filter(file -> file.path().value().endsWith(ending))
                .findFirst()
                .orElseThrow()
                .content();
    }

    private static Map<String, byte[]> unzipped(byte[] archive) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        return files;
    }

    private static String text(byte[] book) throws IOException {
        StringBuilder text = new StringBuilder();
        unzipped(book).forEach((name, bytes) -> {
            if (name.endsWith(".xhtml")) {
                text.append(new String(bytes, StandardCharsets.UTF_8));
            }
        });
        return text.toString();
    }
}
