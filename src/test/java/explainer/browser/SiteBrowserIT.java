package explainer.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import explainer.testing.CaseFile;
import explainer.testing.KitchenSink;
import explainer.testing.SiteFixture;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The finished site in a real browser. */
class SiteBrowserIT {
    private static final Path PROJECT = Path.of("").toAbsolutePath();
    private static final int LARGEST_FIRST_VISIT = 80_000;
    private static final int MOST_REQUESTS = 8;
    private static final int LARGEST_WITH_MAP = 120_000;
    private static final Set<String> WITH_MAP =
            Set.of("index.html", "baku-summit/index.html", "members-and-observers/index.html");
    // the page with all topics, which a reader opens to print it: it is loaded instead of all others
    private static final int LARGEST_WITH_ALL = 500_000;
    // of the viewport; "good" ends at 0.1 in the Core Web Vitals
    private static final double LARGEST_SHIFT = 0.001;

    @TempDir
    static Path folder;

    private static Playwright playwright;
    private static Browser browser;
    private static BuiltSite site;
    private static BuiltSite kitchenSink;
    private static BuiltSite fair;

    @BeforeAll
    static void start() throws Exception {
        playwright = Playwright.create();
        browser = Browsers.launch(playwright);
        site = BuiltSite.of(PROJECT, folder.resolve("site"));
        kitchenSink =
                BuiltSite.of(KitchenSink.in(folder.resolve("sink")).root(), folder.resolve("sink-site"), "--drafts");
        CaseFile second = CaseFile.all("sites", ".site").stream()
                .filter(file -> file.name().equals("lantern-fair.site"))
                .findFirst()
                .orElseThrow();
        // one of each figure, which with an address may be taken along
        fair = BuiltSite.of(
                SiteFixture.in(folder.resolve("fair"))
                        .withRealTemplates()
                        .writeAll(second.parts())
                        .root(),
                folder.resolve("fair-site"),
                "--url=https://example.org/");
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

    /** Each page is loaded once and looked at on a phone in the dark and on a wide screen in the light. */
    @Test
    void axeFindsNothingOnAnyPage() throws Exception {
        try (BrowserContext context = context(390, ColorScheme.DARK)) {
            Page page = context.newPage();
            for (String url : allPages()) {
                page.setViewportSize(390, 844);
                page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
                page.navigate(url);
                assertThat(Axe.violations(page)).as(url + " in the dark").isEqualTo(List.of());
                page.setViewportSize(1280, 844);
                page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
                assertThat(Axe.violations(page)).as(url + " in the light").isEqualTo(List.of());
            }
        }
    }

    @Test
    void noPageScrollsSideways() throws Exception {
        try (BrowserContext context = context(320, ColorScheme.LIGHT)) {
            Page page = context.newPage();
            for (String url : allPages()) {
                page.navigate(url);
                for (int width : List.of(320, 390, 768, 1280, 1600)) {
                    page.setViewportSize(width, 844);
                    assertThat(
                                    page.evaluate(
                                            "() => document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                            .as(url + " at " + width)
                            .isEqualTo(0);
                }
            }
        }
    }

    @Test
    void nothingMovesWhileAPageLoads() throws Exception {
        try (BrowserContext context = context(390, ColorScheme.LIGHT)) {
            context.addInitScript(
                    "window.shift = 0; new PerformanceObserver(list => list.getEntries().forEach(e => window.shift += e.value))"
                            + ".observe({type: 'layout-shift', buffered: true});");
            Page page = context.newPage();
            for (String url : allPages()) {
                page.navigate(url);
                page.evaluate("() => document.fonts.ready");
                assertThat(((Number) page.evaluate("() => window.shift")).doubleValue())
                        .as(url)
                        .isLessThan(LARGEST_SHIFT);
            }
        }
    }

    /** As it is published: with the site's address, which every fact repeats. */
    @Test
    void noPageNeedsMoreThanItMayOnAFirstVisit() throws Exception {
        BuiltSite published = BuiltSite.of(
                PROJECT, folder.resolve("published"), "--url=https://explainer.example.github.io/explainer/");
        try (LocalServer server = new LocalServer(published.folder(), 0, "/explainer/")) {
            for (String path : published.pages()) {
                Set<String> loaded = new LinkedHashSet<>();
                // a new context is a new visitor: nothing is in its cache
                try (BrowserContext context = context(390, ColorScheme.LIGHT)) {
                    Page page = context.newPage();
                    page.onRequest(request -> loaded.add(request.url()));
                    page.navigate(server.url(path));
                    page.evaluate("() => document.fonts.ready");
                }
                assertThat(loaded).as(path).hasSizeLessThanOrEqualTo(MOST_REQUESTS);
                int bytes = 0;
                for (String url : loaded) {
                    assertThat(url).startsWith(server.url(""));
                    bytes += compressed(published
                            .folder()
                            .resolve(URI.create(url.substring(server.url("").length()))
                                    .getPath()));
                }
                assertThat(bytes).as(path + " needs " + loaded).isBetween(1000, largest(path));
            }
        }
    }

    private static int largest(String path) {
        if (path.equals("all/index.html")) {
            return LARGEST_WITH_ALL;
        }
        return WITH_MAP.contains(path) ? LARGEST_WITH_MAP : LARGEST_FIRST_VISIT;
    }

    @Test
    void everyRuleIsUsedSomewhereAndIsThereWhereverItIsUsed() throws Exception {
        Set<String> unused = new TreeSet<>();
        Set<String> used = new TreeSet<>();
        for (BuiltSite each : List.of(site, kitchenSink, fair)) {
            // from disk, a browser does not let a page read its own style sheet
            try (LocalServer server = new LocalServer(each.folder(), 0, "/");
                    BrowserContext context = context(1280, ColorScheme.LIGHT)) {
                // a page at an old address would send the browser on before anyone can look at it
                context.route(
                        "**/*.html",
                        route -> route.fulfill(new Route.FulfillOptions()
                                .setContentType("text/html; charset=utf-8")
                                .setBody(each.text(URI.create(route.request().url())
                                                .getPath()
                                                .substring(1))
                                        .replace("http-equiv=\"refresh\"", "name=\"refresh\""))));
                Page page = context.newPage();
                for (String path : each.pages()) {
                    page.navigate(server.url(path));
                    if (path.equals("baku-summit/index.html")) {
                        openAllThatAScriptMakes(page);
                    }
                    List<?> rules = (List<?>) page.evaluate(SELECTORS);
                    addSelectors(unused, rules.get(0));
                    addSelectors(used, rules.get(1));
                    if (page.locator("link[rel=stylesheet]").count() > 0) {
                        assertThat((List<?>) page.evaluate(SELECTORS_OF_OTHERS, otherSheets(each, page)))
                                .as(path + " needs another style sheet")
                                .isEmpty();
                    }
                }
            }
        }
        assertThat(used).hasSizeGreaterThan(100);
        unused.removeAll(used);
        assertThat(unused).isEmpty();
    }

    private static void addSelectors(Set<String> selectors, Object found) {
        ((List<?>) found).forEach(selector -> selectors.add((String) selector));
    }

    /** The texts of the style sheets that a page does not load. */
    private static List<String> otherSheets(BuiltSite of, Page page) throws IOException {
        List<String> texts = new ArrayList<>();
        try (DirectoryStream<Path> sheets = Files.newDirectoryStream(of.folder().resolve("assets"), "*.css")) {
            for (Path sheet : sheets) {
                if (page.locator("link[rel=stylesheet][href$='" + sheet.getFileName() + "']")
                                .count()
                        == 0) {
                    texts.add(Files.readString(sheet));
                }
            }
        }
        return texts;
    }

    private static void openAllThatAScriptMakes(Page page) {
        page.locator(".prose a[href^='../']:not([href*='#'])").first().hover();
        page.locator(".preview .title").waitFor();
        page.keyboard().press("Control+k");
        page.keyboard().type("observers");
        page.locator(".results .where mark").first().waitFor();
    }

    // states such as :focus-visible, and what a reader chose, are taken off: what is asked is whether the element is
    // there at all
    private static final String WALK = """
              const unused = [];
              const used = [];
              const parts = text => {
                const found = [''];
                let open = 0;
                for (const c of text) {
                  open += c === '(' ? 1 : c === ')' ? -1 : 0;
                  if (c === ',' && !open) found.push(''); else found[found.length - 1] += c;
                }
                return found;
              };
              const walk = rules => {
                for (const rule of rules) {
                  if (rule.selectorText) {
                    for (const selector of parts(rule.selectorText)) {
                      const bare = selector.trim()
                        .replace(/:is\\(\\[data-chosen\\], :not\\(:has\\(article :target\\)\\)\\)|:not\\(:focus-within\\)/g, '')
                        .replace(/(?<!not\\()\\[data-(theme|depth|copied)[^\\]]*\\]/g, '')
                        .replace(/::?(before|after|backdrop|marker|selection|first-letter|first-line|details-content|-webkit-details-marker|-webkit-progress-bar|-webkit-progress-value|placeholder)\\b/g, '')
                        .replace(/:(checked|hover|focus-visible|focus-within|focus|active|visited|target|link)\\b/g, ':is(*)') || '*';
                      let found = true;
                      try { found = document.querySelector(bare) !== null; } catch (e) { found = false; }
                      (found ? used : unused).push(selector.trim());
                    }
                  }
                  if (rule.cssRules) walk(rule.cssRules);
                }
              };
            """;

    private static final String SELECTORS = "() => {" + WALK + """
              for (const sheet of document.styleSheets) {
                walk(sheet.cssRules);
              }
              return [unused, used];
            }
            """;

    private static final String SELECTORS_OF_OTHERS = "texts => {" + WALK + """
              for (const text of texts) {
                const sheet = new CSSStyleSheet();
                sheet.replaceSync(text);
                walk(sheet.cssRules);
              }
              return used;
            }
            """;

    @Test
    void thePageWorksByKeyboardAlone() throws Exception {
        try (BrowserContext context = context(390, ColorScheme.LIGHT)) {
            Page page = open(context, site.fileUrl("baku-summit/index.html"));
            page.keyboard().press("Tab");
            assertThat(page.evaluate("() => document.activeElement.getAttribute('href')"))
                    .isEqualTo("#page.main");
            assertThat(page.locator(":focus").isVisible()).isTrue();
            page.keyboard().press("Enter");
            assertThat(page.url()).endsWith("#page.main");
            page.locator("summary").first().focus();
            page.keyboard().press("Enter");
            assertThat(page.locator("header details[open] a").first().isVisible())
                    .isTrue();
        }
    }

    @Test
    void aCitationLeadsToItsSourceAndBack() throws Exception {
        try (BrowserContext context = context(390, ColorScheme.LIGHT)) {
            Page page = open(context, site.fileUrl("baku-summit/index.html"));
            Locator citation = page.locator("sup.cite a").first();
            String place = citation.getAttribute("id");
            String source = citation.getAttribute("href").substring(1);
            citation.click();
            assertThat(page.url()).endsWith("#" + source);
            assertThat(page.locator("[id='" + source + "']").isVisible()).isTrue();
            page.locator("[id='" + source + "'] a[href='#" + place + "']").click();
            assertThat(page.url()).endsWith("#" + place);
        }
    }

    @Test
    void aFactOpensItsEvidenceWithoutAScriptAndClosesOnEscape() throws Exception {
        Browser.NewContextOptions options =
                new Browser.NewContextOptions().setJavaScriptEnabled(false).setViewportSize(390, 844);
        try (BrowserContext context = browser.newContext(options)) {
            Page page = open(context, site.fileUrl("baku-summit/index.html"));
            Locator mark = page.locator("button.mark").first();
            Locator note = page.locator("[id='" + mark.getAttribute("popovertarget") + "']");
            assertThat(note.isVisible()).isFalse();
            mark.click();
            assertThat(note.isVisible()).isTrue();
            assertThat(note.textContent()).contains("Sources:");
            page.keyboard().press("Escape");
            assertThat(note.isVisible()).isFalse();
        }
    }

    @Test
    void everyMarkLeadsFromItsFactAndItsFactFromThePageOfAllFacts() throws Exception {
        try (BrowserContext context = context(1280, ColorScheme.LIGHT)) {
            Page page = open(context, site.fileUrl("baku-summit/index.html"));
            page.locator(".rests .statement a").first().click();
            assertThat(page.url()).contains("facts/index.html#fact.");
            String id = URI.create(page.url()).getFragment();
            assertThat(page.locator("[id='" + id + "']").isVisible()).isTrue();
            assertThat(page.locator("[id='" + id + "'] .cited").textContent()).contains("Baku");
        }
    }

    @ParameterizedTest
    @CsvSource({"390, facts, .claims > li", "1280, facts, .claims > li", "390, sources, .sources > ul > li"})
    void aLinkIntoALongListLandsAtItsEntry(int width, String list, String entries) {
        try (BrowserContext context = context(width, ColorScheme.LIGHT)) {
            String url = site.fileUrl(list + "/index.html");
            String last = open(context, url).locator(entries).last().getAttribute("id");
            Page page = open(context, url + "#" + last);
            page.waitForFunction("() => scrollY > 0");
            page.waitForTimeout(500);
            assertThat(((Number) page.evaluate("() => document.querySelector(':target').getBoundingClientRect().top"))
                            .doubleValue())
                    .isBetween(0.0, 844.0);
        }
    }

    @ParameterizedTest
    @CsvSource({"390, SCREEN, 1", "1280, SCREEN, 2", "1280, PRINT, 1"})
    void thePositionsOfADisputeStandWithEqualTypeAndWeight(int width, Media media, int fewestColumns) throws Exception {
        try (BrowserContext context = context(width, ColorScheme.LIGHT)) {
            Page page = open(context, site.fileUrl("baku-texts-on-karabakh/index.html"));
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(media));
            Object sizes = page.evaluate(
                    "() => new Set([...document.querySelectorAll('.positions > li > p')].map(p => {"
                            + " const s = getComputedStyle(p); return p.className + s.fontSize + s.fontWeight + s.color; })).size");
            assertThat(sizes)
                    .as("one look for the holders, one for what they say")
                    .isEqualTo(2);
            Object columns = page.evaluate(
                    "() => new Set([...document.querySelector('.positions').children].map(li => Math.round(li.getBoundingClientRect().left))).size");
            if (fewestColumns == 1) {
                assertThat(columns).isEqualTo(1);
            } else {
                assertThat((Integer) columns).isGreaterThanOrEqualTo(fewestColumns);
            }
            Object widths = page.evaluate(
                    "() => new Set([...document.querySelector('.positions').children].map(li => Math.round(li.getBoundingClientRect().width))).size");
            assertThat(widths).as("equal room").isEqualTo(1);
        }
    }

    @Test
    void onPaperThereIsTheTextAndNoNavigation() throws Exception {
        try (BrowserContext context = context(800, ColorScheme.DARK)) {
            Page page = open(context, site.fileUrl("baku-summit/index.html"));
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(page.locator("h1").isVisible()).isTrue();
            assertThat(page.locator("header nav[aria-label=Main]").isVisible()).isFalse();
            assertThat(page.evaluate("() => getComputedStyle(document.body).backgroundColor"))
                    .as("a reader in the dark scheme prints on white paper")
                    .isIn("rgb(255, 255, 255)", "rgba(0, 0, 0, 0)");
            assertThat(page.pdf()).hasSizeGreaterThan(10_000);
        }
    }

    @Test
    void everyPageWorksWithoutScript() throws Exception {
        Browser.NewContextOptions options =
                new Browser.NewContextOptions().setJavaScriptEnabled(false).setViewportSize(390, 844);
        try (BrowserContext context = browser.newContext(options)) {
            Page page = open(context, site.fileUrl("index.html"));
            page.locator("main a[href$='baku-summit/index.html']").first().click();
            assertThat(page.locator("h1").textContent()).contains("Baku");
        }
    }

    private static List<String> allPages() throws IOException {
        List<String> urls = new ArrayList<>();
        for (BuiltSite each : List.of(site, kitchenSink)) {
            for (String page : each.pages()) {
                // a page that sends the reader on is gone before anyone can look at it
                if (!each.text(page).contains("http-equiv=\"refresh\"")) {
                    urls.add(each.fileUrl(page));
                }
            }
        }
        return urls;
    }

    private static BrowserContext context(int width, ColorScheme scheme) {
        return browser.newContext(
                new Browser.NewContextOptions().setViewportSize(width, 844).setColorScheme(scheme));
    }

    private static Page open(BrowserContext context, String url) {
        Page page = context.newPage();
        page.navigate(url);
        return page;
    }

    private static int compressed(Path file) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
            zip.write(Files.readAllBytes(file));
        }
        // a font is compressed already
        return Math.min(bytes.size(), (int) Files.size(file));
    }
}
