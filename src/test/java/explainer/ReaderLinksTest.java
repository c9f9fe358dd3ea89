package explainer;

import static org.assertj.core.api.Assertions.assertThat;

import explainer.graph.Drafts;
import explainer.testing.SiteFixture;
import explainer.testing.Slow;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a reader without an account's knowledge of Git can do about a page: GitHub's own editor and forms, one press away. */
@Slow
class ReaderLinksTest {
    private static final String TITLE = "A & b: \"100 %\" + c? #1 · şəhər <x>";

    @TempDir
    Path folder;

    @Test
    void everyPageLeadsToItsOwnEditorAndToTheFormForErrors() {
        Map<String, Document> pages =
                pages("repository: https://github.com/example/explainer\nurl: https://example.org/baku/\n");
        assertThat(pages)
                .containsKeys("index.html", "topics/index.html", "sources/index.html", "corrections/index.html");
        // a page for paper leads back to its own, which has the form
        pages.keySet().removeIf(path -> path.equals("all/index.html") || path.endsWith("/brief/index.html"));
        pages.forEach((path, page) -> {
            URI form = URI.create(link(page, "Report an error"));
            assertThat(form.getPath()).as(path).isEqualTo("/example/explainer/issues/new");
            Map<String, String> query = query(form);
            assertThat(query.keySet()).as(path).containsExactly("page", "template", "title");
            assertThat(query).containsEntry("template", "report-an-error.yml");
            assertThat(query.get("page"))
                    .isEqualTo("https://example.org/baku/" + path.replaceFirst("index\\.html$", ""));
        });
        assertThat(query(URI.create(link(pages.get("a-page/index.html"), "Report an error"))))
                .containsEntry("title", "Error: " + TITLE);
        assertThat(link(pages.get("a-page/index.html"), "Suggest an edit to this page"))
                .isEqualTo("https://github.com/example/explainer/edit/main/content/a-page.md");
        assertThat(link(pages.get("sources/index.html"), "Suggest a source"))
                .isEqualTo("https://github.com/example/explainer/issues/new?template=suggest-a-source.yml");
    }

    @Test
    void whereTheAddressOfTheSiteIsNotKnownThePageIsNamedByItsPath() {
        Document page =
                pages("repository: https://github.com/example/explainer/\n").get("a-page/index.html");
        URI form = URI.create(link(page, "Report an error"));
        assertThat(form.getPath()).isEqualTo("/example/explainer/issues/new");
        assertThat(query(form)).containsEntry("page", "a-page/index.html");
    }

    @Test
    void withoutARepositoryTheEditorsAreWrittenTo() {
        assertThat(link(pages("contact: desk@example.org\n").get("a-page/index.html"), "Report an error"))
                .isEqualTo("mailto:desk@example.org");
    }

    @Test
    void withoutEitherThereIsNothingToPress() {
        pages("")
                .forEach((path, page) -> assertThat(page.select(".edit a:not([type=text/markdown])"))
                        .as(path)
                        .isEmpty());
    }

    private Map<String, Document> pages(String settings) {
        SiteFixture site = SiteFixture.in(folder)
                .withRealTemplates()
                .write("content/site.yaml", "title: Fixture\nlanguage: en\n" + settings)
                .write("content/a-page.md", SiteFixture.page("'" + TITLE + "'", "Words.\n"));
        BuildReport report = Build.run(Build.Request.of(site.root(), Drafts.LEFT_OUT));
        assertThat(report.errors()).isEmpty();
        Map<String, Document> pages = new TreeMap<>();
        report.outputs().orElseThrow().files().forEach((path, output) -> {
            boolean isUnlisted = path.value().equals("404.html") || path.value().startsWith("report/");
            if (path.value().endsWith(".html") && !isUnlisted) {
                pages.put(path.value(), Jsoup.parse(new String(output.content(), StandardCharsets.UTF_8)));
            }
        });
        return pages;
    }

    private static String link(Document page, String words) {
        return Optional.ofNullable(page.select(".edit a").stream()
                        .filter(link -> link.text().equals(words))
                        .findFirst()
                        .orElse(null))
                .map(link -> link.attr("href"))
                .orElseThrow(() -> new AssertionError("no link \"" + words + "\" in " + page.title()));
    }

    private static Map<String, String> query(URI address) {
        Map<String, String> query = new TreeMap<>();
        Stream.of(address.getRawQuery().split("&"))
                .map(part -> part.split("=", 2))
                .forEach(part ->
                        query.put(part[0], URLDecoder.decode(part[1].replace("+", "%2B"), StandardCharsets.UTF_8)));
        return query;
    }
}
