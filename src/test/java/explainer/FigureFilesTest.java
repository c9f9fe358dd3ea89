package explainer;

import static org.assertj.core.api.Assertions.assertThat;

import explainer.entity.FigureTable;
import explainer.graph.Drafts;
import explainer.graph.Graph;
import explainer.testing.CaseFile;
import explainer.testing.Golden;
import explainer.testing.SiteFixture;
import explainer.testing.Slow;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Attr;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** What readers take along of figures: data, pictures, and the HTML that shows them elsewhere. */
@Slow
@Isolated("the locale is that of the whole JVM")
class FigureFilesTest {
    private static final Optional<URI> ADDRESS = Optional.of(URI.create("https://example.org/fair"));
    private static final String DC = "http://purl.org/dc/elements/1.1/";
    private static final String SVG = "http://www.w3.org/2000/svg";
    private static final List<String> DRAWN =
            List.of("guests", "keepers", "lantern-map", "lanterns-by-night", "lanterns-by-town", "nights", "vote");

    @TempDir
    private Path folder;

    private SiteFixture fair() {
        CaseFile fair = CaseFile.all("sites", ".site").stream()
                .filter(file -> file.name().equals("lantern-fair.site"))
                .findFirst()
                .orElseThrow();
        return SiteFixture.in(folder).withRealTemplates().writeAll(fair.parts());
    }

    private static BuildReport report(Path project, Optional<URI> url) {
        BuildReport report =
                Build.run(new Build.Request(project, url, Optional.empty(), Drafts.LEFT_OUT, Optional.empty(), false));
        assertThat(report.errors()).isEmpty();
        return report;
    }

    private static SortedMap<String, String> files(BuildReport report) {
        SortedMap<String, String> files = new TreeMap<>();
        report.outputs()
                .orElseThrow()
                .files()
                .forEach((path, output) ->
                        files.put(path.value(), new String(output.content(), StandardCharsets.UTF_8)));
        return files;
    }

    private static SortedMap<String, String> figures(SortedMap<String, String> files, String ending) {
        SortedMap<String, String> figures = new TreeMap<>(files);
        figures.keySet().removeIf(path -> !path.startsWith("figures/") || !path.endsWith(ending));
        return figures;
    }

    @Test
    void everyFigureThatAPageShowsHasItsDataAndIfItIsDrawnItsPicture() {
        SiteFixture site = fair();
        site.write(
                "content/figures/unshown.yaml",
                "type: table\ntitle: On no page\nalt: Nothing.\ndata: nights\nsources: [charter]\n");
        SortedMap<String, String> files = files(report(site.root(), ADDRESS));
        assertThat(figures(files, ".svg").keySet())
                .containsExactlyElementsOf(
                        DRAWN.stream().map(id -> "figures/" + id + ".svg").toList());
        assertThat(figures(files, ".csv").keySet())
                .contains("figures/list.csv")
                .hasSize(DRAWN.size() + 1)
                .doesNotContain("figures/unshown.csv");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nights", "vote", "guests"})
    void theDataAreThoseOfTheTable(String id) {
        String csv = files(report(fair().root(), ADDRESS)).get("figures/" + id + ".csv");
        assertThat(csv)
                .doesNotStartWith("\uFEFF")
                .doesNotContainPattern("[^\r]\n")
                .endsWith("\r\n");
        Golden.check(Path.of("src/test/resources/golden/figures/" + id + ".csv"), csv.replace("\r\n", "\n"));
    }

    @Test
    void withoutAnAddressOfTheSitePagesInDataAreThoseBesideThem() {
        assertThat(files(report(fair().root(), Optional.empty())).get("figures/nights.csv"))
                .contains(",../lantern-fair/index.html\r\n");
    }

    @Test
    void theDataOfThisSiteAreThoseOfItsEditors() {
        BuildReport report = report(Path.of(""), ADDRESS);
        Graph graph = report.graph();
        SortedMap<String, String> files = files(report);
        SortedMap<String, FigureTable> shown = new TreeMap<>();
        // links have no table of the editors
        graph.figures()
                .forEach((id, figure) -> figure.data()
                        .ifPresent(data -> shown.put(id, graph.tables().get(data.text()))));
        assertThat(shown).hasSizeGreaterThan(6);
        shown.forEach((id, table) -> {
            String csv = files.get("figures/" + id + ".csv");
            assertThat(csv.lines()).as(id).hasSize(table.rows().size() + 1);
            for (FigureTable.Row row : table.rows()) {
                row.cells().stream()
                        .flatMap(Optional::stream)
                        .filter(FigureTable.Words.class::isInstance)
                        .forEach(cell -> assertThat(csv)
                                .contains(((FigureTable.Words) cell).text().text()));
            }
        });
        assertThat(files.get("figures/members-map.csv").lines()).hasSize(138);
    }

    @Test
    void everyPictureIsWholeByItself() throws Exception {
        SortedMap<String, String> pictures = figures(files(report(fair().root(), ADDRESS)), ".svg");
        pictures.putAll(figures(files(report(Path.of(""), ADDRESS)), ".svg"));
        pictures.putAll(withEnding(figures(files(report(folder, Optional.empty())), ".svg"), " without address"));
        assertThat(pictures).hasSizeGreaterThan(2 * DRAWN.size() + 4);
        for (Map.Entry<String, String> picture : pictures.entrySet()) {
            isWhole(picture.getKey(), picture.getValue());
        }
    }

    private static Map<String, String> withEnding(Map<String, String> files, String ending) {
        Map<String, String> renamed = new TreeMap<>();
        files.forEach((path, text) -> renamed.put(path + ending, text));
        return renamed;
    }

    private static org.w3c.dom.Document parsed(String svg) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
    }

    private static void isWhole(String path, String svg) throws Exception {
        org.w3c.dom.Document document = parsed(svg);
        org.w3c.dom.Element root = document.getDocumentElement();
        assertThat(root.getNamespaceURI()).as(path).isEqualTo(SVG);
        assertThat(root.getAttribute("viewBox"))
                .as(path)
                .isEqualTo("0 0 " + root.getAttribute("width") + " " + root.getAttribute("height"));
        assertThat(svg).as(path).doesNotContain("var(", "<script", "@import", "NaN");
        String style = document.getElementsByTagNameNS(SVG, "style").item(0).getTextContent();
        Set<String> ids = new TreeSet<>();
        List<String> named = new ArrayList<>();
        NodeList elements = document.getElementsByTagName("*");
        for (int i = 0; i < elements.getLength(); i++) {
            NamedNodeMap attributes = elements.item(i).getAttributes();
            for (int j = 0; j < attributes.getLength(); j++) {
                Attr attribute = (Attr) attributes.item(j);
                String value = attribute.getValue();
                if (attribute.getName().equals("id")) {
                    assertThat(ids.add(value)).as(path + " " + value).isTrue();
                } else if (attribute.getName().equals("href")) {
                    assertThat(value).as(path).startsWith("#");
                    named.add(value.substring(1));
                } else if (attribute.getName().equals("class")) {
                    for (String each : value.split(" ")) {
                        // a group of letters on another ground has a rule for the letters in it
                        assertThat(style).as(path + " " + each).containsPattern("\\." + each + "\\b");
                    }
                }
                Matcher url = Pattern.compile("url\\(#([^)]+)\\)").matcher(value);
                while (url.find()) {
                    named.add(url.group(1));
                }
                assertThat(value.replaceAll("url\\(#[^)]+\\)", "")).as(path).doesNotContain("url(");
            }
        }
        assertThat(ids).as(path).containsAll(named);
    }

    @Test
    void aPictureSaysWhatItIsAndWhoseItIs() throws Exception {
        String svg = files(report(fair().root(), ADDRESS)).get("figures/keepers.svg");
        org.w3c.dom.Document document = parsed(svg);
        assertThat(term(document, "title")).isEqualTo("The light goes from place to place");
        assertThat(term(document, "creator")).isEqualTo("The Lantern Fair of Skerry Point");
        assertThat(term(document, "source")).isEqualTo("https://example.org/fair/lantern-fair/");
        assertThat(term(document, "rights")).isEqualTo("Text: CC BY 4.0");
        assertThat(svg)
                .contains("<cc:license rdf:resource=\"https://creativecommons.org/licenses/by/4.0/\"/>")
                .contains(">Source: Lamp Guild.<", ">Text: CC BY 4.0<", ">https://example.org/fair/lantern-fair/<");
        assertThat(files(report(Path.of(""), ADDRESS)).get("figures/members-map.svg"))
                .contains("<dc:date>2019-10-26</dc:date>", "As of 26\u00a0October\u00a02019.");
        assertThat(files(report(folder, Optional.empty())).get("figures/keepers.svg"))
                .doesNotContain("<dc:source>", "example.org");
    }

    private static String term(org.w3c.dom.Document document, String name) {
        return document.getElementsByTagNameNS(DC, name).item(0).getTextContent();
    }

    @Test
    void filesAreTheSameInEveryLocale() {
        Path project = fair().root();
        SortedMap<String, String> expected = figures(files(report(project, ADDRESS)), "");
        Locale before = Locale.getDefault();
        try {
            for (String language : List.of("tr", "az", "ar-EG")) {
                Locale.setDefault(Locale.forLanguageTag(language));
                assertThat(figures(files(report(project, ADDRESS)), ""))
                        .as(language)
                        .isEqualTo(expected);
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void theHtmlToEmbedShowsThePictureWithItsCredit() throws Exception {
        SiteFixture site = fair();
        edit(site, "content/figures/keepers.yaml", "title: .*", "title: The \"light\" <goes> on & on");
        SortedMap<String, String> files = files(report(site.root(), ADDRESS));
        Document page = Jsoup.parse(files.get("lantern-fair/index.html"));
        Element text = page.selectFirst("[id=fig.keepers] .viz-share textarea");
        Document embedded = Jsoup.parseBodyFragment(text.wholeText());
        Element image = embedded.selectFirst("a[href=https://example.org/fair/lantern-fair/#fig.keepers] > img");
        assertThat(image.attr("alt")).isEqualTo("The \"light\" <goes> on & on");
        assertThat(image.attr("src")).isEqualTo("https://example.org/fair/figures/keepers.svg");
        org.w3c.dom.Element root = parsed(files.get("figures/keepers.svg")).getDocumentElement();
        assertThat(image.attr("width")).isEqualTo(root.getAttribute("width"));
        assertThat(image.attr("height")).isEqualTo(root.getAttribute("height"));
        assertThat(embedded.text()).isEqualTo("Picture: The Lantern Fair of Skerry Point. Text: CC BY 4.0");
        assertThat(embedded.select("a[rel=license]").attr("href"))
                .isEqualTo("https://creativecommons.org/licenses/by/4.0/");
    }

    @Test
    void linksAreToldApartByTheirNamesAndLeadToFiles() {
        SortedMap<String, String> files = files(report(fair().root(), ADDRESS));
        Document page = Jsoup.parse(files.get("lantern-fair/index.html"));
        List<String> names = page.select(".viz-share [aria-label]").stream()
                .map(e -> e.attr("aria-label"))
                .toList();
        assertThat(names).hasSize(4 * DRAWN.size() + 1).doesNotHaveDuplicates();
        for (Element link : page.select(".viz-share a")) {
            assertThat(link.attr("aria-label")).startsWith(link.text() + ": ");
            assertThat(files).containsKey(link.attr("href").substring("../".length()));
        }
        assertThat(page.select("[id=fig.list] .viz-share :is(a, details)")).hasSize(1);
    }

    @Test
    void withoutAnAddressOfTheSiteThereIsNothingToEmbed() {
        Document page =
                Jsoup.parse(files(report(fair().root(), Optional.empty())).get("lantern-fair/index.html"));
        assertThat(page.select(".viz-share a")).hasSize(2 * DRAWN.size() + 1);
        assertThat(page.select(".viz-share details, textarea")).isEmpty();
    }

    private static void edit(SiteFixture site, String path, String from, String to) {
        try {
            String text = Files.readString(site.root().resolve(path));
            String edited = text.replaceFirst(from, Matcher.quoteReplacement(to));
            assertThat(edited).isNotEqualTo(text);
            site.write(path, edited);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
