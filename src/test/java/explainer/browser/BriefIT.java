package explainer.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import explainer.testing.CaseFile;
import explainer.testing.SiteFixture;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every brief, printed: one sheet of paper. */
class BriefIT {
    private static final Pattern SHEET = Pattern.compile("/Type\\s*/Page\\b");

    @TempDir
    static Path folder;

    private static Playwright playwright;
    private static Browser browser;

    @BeforeAll
    static void start() {
        playwright = Playwright.create();
        browser = Browsers.launch(playwright);
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.close();
        }
        if (playwright != null) {
            playwright.close();
        }
    }

    @Test
    void everyBriefOfThisSiteIsOneSheet() throws Exception {
        assertThat(longer(BuiltSite.of(Path.of("").toAbsolutePath(), folder.resolve("own")), 50))
                .isEmpty();
    }

    @Test
    void everyBriefOfAnotherSiteIsOneSheet() throws Exception {
        CaseFile fair = CaseFile.all("sites", ".site").stream()
                .filter(file -> file.name().equals("lantern-fair.site"))
                .findFirst()
                .orElseThrow();
        Path project = folder.resolve("fair");
        SiteFixture.in(project).withRealTemplates().writeAll(fair.parts());
        assertThat(longer(BuiltSite.of(project, folder.resolve("fair-site")), 5))
                .isEmpty();
    }

    /** Everything as long as it may be, in letters that run wide and in ones that run narrow, and a list of sources without end. */
    @Test
    void aBriefOfTheLongestTextsIsOneSheetAndSaysWhatItLeavesOut() throws Exception {
        Path project = folder.resolve("crowded");
        SiteFixture site = SiteFixture.in(project).withRealTemplates();
        StringBuilder sources = new StringBuilder();
        StringBuilder cited = new StringBuilder();
        for (int i = 0; i < 60; i++) {
            sources.append("- id: source-")
                    .append(i)
                    .append("\n  type: article-newspaper\n  kind: news\n  title: ")
                    .append(words("Source", 110))
                    .append("\n  publisher: The Paper\n  issued: 2019-10-25\n  URL: https://example.org/")
                    .append(i)
                    .append('\n');
            cited.append("A sentence. [@source-").append(i).append("]\n\n");
        }
        site.write("content/data/sources.yaml", sources.toString());
        List<String> words = List.of("Illness", "WORDS MADE OF CAPITALS", "Мировое", "会议");
        for (String word : words) {
            String slug = "page-" + words.indexOf(word);
            site.write(
                    "content/" + slug + ".md",
                    "---\nkind: concept\ntitle: " + words(word, 80) + "\nsummary: " + words(word, 390)
                            + "\nkey-points:\n" + ("  - " + words(word, 380) + "\n").repeat(7) + "---\n\n" + cited);
        }
        BuiltSite built =
                BuiltSite.of(project, folder.resolve("crowded-site"), "--url=https://example.org/a/long/way/");
        assertThat(longer(built, 4)).isEmpty();
        assertThat(built.text("page-0/brief/index.html")).contains("more at https://example.org/a/long/way/page-0/");
    }

    private static String words(String word, int length) {
        return (word + " ").repeat(length / (word.length() + 1)).strip();
    }

    /** The briefs that need a second sheet, of A4 or of Letter. */
    private static List<String> longer(BuiltSite site, int fewest) throws Exception {
        List<String> longer = new ArrayList<>();
        int seen = 0;
        try (Page page = browser.newPage()) {
            for (String path : site.pages()) {
                if (path.endsWith("/brief/index.html")) {
                    seen++;
                    page.navigate(site.fileUrl(path));
                    for (String format : List.of("A4", "Letter")) {
                        if (sheets(page.pdf(new Page.PdfOptions().setFormat(format))) != 1) {
                            longer.add(path + " on " + format);
                        }
                    }
                }
            }
        }
        assertThat(seen).isGreaterThanOrEqualTo(fewest);
        return longer;
    }

    private static long sheets(byte[] pdf) {
        return SHEET.matcher(new String(pdf, StandardCharsets.ISO_8859_1))
                .results()
                .count();
    }
}
