package explainer.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import explainer.output.search.Folding;
import explainer.output.search.IndexFile;
import explainer.output.search.ManyPages;
import explainer.output.search.SearchIndex;
import explainer.testing.SiteFixture;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What helps readers beyond the pages: the search, previews, switches and links to copy. */
class ReaderBrowserIT {
    private static final int LARGEST_SCRIPTS = 12_000;
    private static final int LARGEST_INDEX = 60_000;
    private static final int LARGEST_QUERY = 150_000;
    private static final String STRICT = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self';"
            + " font-src 'self'; base-uri 'none'; form-action 'none'";
    private static final String SUMMIT = "baku-summit/index.html";

    @TempDir
    static Path folder;

    private static Playwright playwright;
    private static Browser browser;
    private static BuiltSite site;

    @BeforeAll
    static void start() throws Exception {
        playwright = Playwright.create();
        browser = Browsers.launch(playwright);
        site = BuiltSite.of(Path.of("").toAbsolutePath(), folder.resolve("site"));
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

    @ParameterizedTest
    @ValueSource(strings = {"/", "/repo/", "file"})
    void theSearchWorksByKeyboardAloneWhereverTheSiteStands(String base) throws Exception {
        boolean isOnDisk = base.equals("file");
        try (LocalServer server = new LocalServer(site.folder(), 0, isOnDisk ? "/" : base);
                BrowserContext context = context(1280, ColorScheme.LIGHT)) {
            String root = isOnDisk ? site.fileUrl("") : server.url("");
            Page page = context.newPage();
            List<String> asked = new ArrayList<>();
            page.onRequest(request -> asked.add(request.url()));
            page.navigate(root + SUMMIT);
            assertThat(asked)
                    .as("nothing of the search is loaded before it is opened")
                    .noneMatch(isOfSearch());
            page.locator(".skip").focus();

            page.keyboard().press("Control+k");
            assertThat(page.locator("dialog.search")).isVisible();
            assertThat(page.locator(".finder input")).isFocused();
            page.keyboard().type("Əlıyêv");
            Locator first = page.locator(".results a").first();
            assertThat(first).containsText("Ilham Aliyev");
            assertThat(first.locator("mark")).hasText("Aliyev");
            page.locator(".finder input").fill("minsk group");
            assertThat(page.locator(".results a").first()).containsText("The Minsk Group");
            page.keyboard().press("ArrowDown");
            assertThat(page.locator(".results a").first()).isFocused();
            page.keyboard().press("ArrowUp");
            assertThat(page.locator(".finder input")).isFocused();

            page.keyboard().press("Escape");
            assertThat(page.locator("dialog.search")).isHidden();
            assertThat(page.locator(".skip")).isFocused();
            page.keyboard().press("Control+k");
            assertThat(page.locator("dialog.search")).isVisible();
            page.locator(".finder input").fill("minsk group");
            assertThat(page.locator(".results a").first()).containsText("The Minsk Group");
            page.keyboard().press("ArrowDown");
            page.keyboard().press("Enter");
            page.waitForURL("**/peace-process/index.html#*");
            assertThat(page.url()).startsWith(root);
            String id = URI.create(page.url()).getFragment();
            assertThat(page.locator("[id='" + id + "']")).isInViewport();
            assertThat(asked).allMatch(url -> url.startsWith(root) || url.startsWith("data:"));
        }
    }

    private static java.util.function.Predicate<String> isOfSearch() {
        return url -> url.contains("/search/") || url.contains("/search.") || url.contains("minisearch");
    }

    @Test
    void wordsThatStandEverywhereAreNotMarkedBesideOthers() throws Exception {
        try (BrowserContext context = context(1280, ColorScheme.LIGHT)) {
            Page page = open(context, site.fileUrl(SUMMIT));
            page.keyboard().press("Control+k");
            page.locator(".finder input").fill("the troika of the Movement");
            assertThat(page.locator(".results mark").first()).isVisible();
            assertThat(page.locator(".results mark").allTextContents())
                    .allMatch(word -> word.toLowerCase(java.util.Locale.ROOT).startsWith("troika"));
            page.locator(".finder input").fill("the");
            assertThat(page.locator(".results mark").first()).isVisible();
        }
    }

    @Test
    void noSingleKeyOpensTheSearchAndNoneIsTakenFromAField() throws Exception {
        try (BrowserContext context = context(1280, ColorScheme.LIGHT)) {
            Page page = open(context, site.fileUrl(SUMMIT));
            page.keyboard().press("/");
            page.keyboard().press("k");
            page.keyboard().press("Control+Shift+k");
            page.evaluate("() => document.body.append(Object.assign(document.createElement('input'), {id: 'field'}))");
            page.locator("#field").focus();
            page.keyboard().press("Control+k");
            page.keyboard().type("/k");
            assertThat(page.locator("#field")).hasValue("/k");
            assertThat(page.locator("dialog")).hasCount(0);
        }
    }

    @Test
    void aSearchThatFindsNothingLeadsToAllTopicsAndOneThatCannotLoadSaysSo() throws Exception {
        try (LocalServer server = new LocalServer(site.folder(), 0, "/");
                BrowserContext context = context(390, ColorScheme.DARK)) {
            Page page = context.newPage();
            context.route("**/minisearch.*.js", Route::abort);
            page.navigate(server.url(SUMMIT));
            page.locator("a.find").click();
            assertThat(page.locator(".finder input")).isFocused();
            assertThat(page.locator(".count")).containsText("could not be loaded");
            context.unroute("**/minisearch.*.js");
            page.keyboard().type("<img>qqqq");
            assertThat(page.locator(".count")).containsText("Nothing found");
            assertThat(page.locator(".finder img")).hasCount(0);
            page.locator(".count a").click();
            page.waitForURL("**/topics/index.html");
        }
    }

    @Test
    void theDialogOfTheSearchClosesBesideItAndStaysOnItsOwnMargin() throws Exception {
        try (BrowserContext context = context(1280, ColorScheme.LIGHT)) {
            Page page = open(context, site.fileUrl(SUMMIT));
            page.locator("a.find").click();
            page.locator(".finder input").fill("troika");
            assertThat(page.locator(".results a").first()).isVisible();
            page.locator("dialog .count").click();
            page.locator("dialog .finder").click(new Locator.ClickOptions().setPosition(4, 4));
            assertThat(page.locator("dialog.search")).isVisible();
            // a selection that ends outside
            page.locator(".finder input").hover();
            page.mouse().down();
            page.mouse().move(10, 400);
            page.mouse().up();
            assertThat(page.locator("dialog.search")).isVisible();
            page.mouse().click(10, 400);
            assertThat(page.locator("dialog.search")).isHidden();
            assertThat(page.locator("a.find")).isFocused();
        }
    }

    @Test
    void whoComesBackFromAResultFindsTheQueryAgain() throws Exception {
        try (LocalServer server = new LocalServer(site.folder(), 0, "/");
                BrowserContext context = context(390, ColorScheme.LIGHT)) {
            Page page = open(context, server.url("search/index.html"));
            page.locator("main .finder input").fill("troika");
            page.locator("main .results a").first().click();
            page.waitForURL("**/*troika*");
            page.goBack();
            assertThat(page.locator("main .finder input")).hasValue("troika");
            assertThat(page.locator("main .results a").first()).isVisible();
        }
    }

    @Test
    void theSearchIsWrittenNowhereElse() throws Exception {
        try (BrowserContext context = context(1280, ColorScheme.LIGHT)) {
            Page page = open(context, site.fileUrl(SUMMIT));
            page.keyboard().press("Control+k");
            page.locator(".finder input").fill("summit");
            assertThat(page.locator(".results a").first()).isVisible();
            assertThat(page.evaluate("() => localStorage.length + document.cookie.length"))
                    .isEqualTo(0);
        }
    }

    @Test
    void aWordInATitleComesBeforeAQuestionAHeadingAndTheText() throws Exception {
        SiteFixture fixture = SiteFixture.in(folder.resolve("ranked")).withRealTemplates();
        fixture.write(
                "content/site.yaml",
                "title: Ranked\nlanguage: en\nnavigation:\n  - title: All\n    pages: [body, heading, title]\n");
        fixture.write(
                "content/index.md",
                "---\ntitle: Ranked\nsummary: A front page that has all it needs and nothing that a test could stumble over.\n"
                        + "question: What is a zephyr?\nanswer: A [wind](body.md), see [its name](title.md) and [more](heading.md).\n---\n");
        fixture.write("content/body.md", SiteFixture.page("One", "A zephyr is a wind.\n\n## Other\n\nNothing.\n"));
        fixture.write("content/heading.md", SiteFixture.page("Two", "A wind.\n\n## The zephyr\n\nNothing.\n"));
        fixture.write("content/title.md", SiteFixture.page("Three of zephyr", "A wind.\n\n## Other\n\nNothing.\n"));
        BuiltSite ranked = BuiltSite.of(fixture.root(), folder.resolve("ranked-site"));
        try (BrowserContext context = context(1280, ColorScheme.LIGHT)) {
            Page page = open(context, ranked.fileUrl("index.html"));
            page.keyboard().press("Control+k");
            page.keyboard().type("zephyr");
            assertThat(page.locator(".results strong"))
                    .hasText(new String[] {"Three of zephyr", "Ranked", "Two", "One"});
            assertThat(page.locator(".results a").nth(2).getAttribute("href"))
                    .endsWith("heading/index.html#the-zephyr");
            page.locator(".finder input").fill("zephir");
            assertThat(page.locator(".results strong").first()).hasText("Three of zephyr");
        }
    }

    @Test
    void theBrowserFoldsAsTheIndexDoes() throws Exception {
        Random random = new Random(30);
        List<String> texts = new ArrayList<>(List.of("İIıi ƏəŞşÇçĞğÖöÜü", "ﬁ ß ẞ Ǆ", "Ω ς Σ"));
        for (int i = 0; i < 2_000; i++) {
            StringBuilder text = new StringBuilder();
            // Latin with all extensions, the marks that combine, and a blank
            random.ints(12, 0, 0x370 + 0x100 + 20)
                    .map(each -> each < 0x370 ? each : each < 0x470 ? each - 0x370 + 0x1e00 : ' ')
                    .filter(each -> each >= ' ')
                    .forEach(text::appendCodePoint);
            texts.add(text.toString());
        }
        try (BrowserContext context = context(1280, ColorScheme.LIGHT)) {
            Page page = open(context, site.fileUrl(SUMMIT));
            page.keyboard().press("Control+k");
            assertThat(page.locator("dialog.search")).isVisible();
            assertThat(page.evaluate(
                            "texts => explainer.search.ready().then(() => texts.map(explainer.search.fold))", texts))
                    .isEqualTo(texts.stream().map(Folding::fold).toList());
        }
    }

    @Test
    void aQueryOfALargeSiteLoadsAFewPiecesOfItsIndex() throws Exception {
        Path large = folder.resolve("large");
        try (Stream<Path> files = Files.walk(site.folder())) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String path = site.folder().relativize(file).toString();
                if (path.startsWith("assets") || path.equals("index.html")) {
                    Files.createDirectories(large.resolve(path).getParent());
                    Files.copy(file, large.resolve(path));
                }
            }
        }
        Files.createDirectories(large.resolve("search"));
        SearchIndex index = SearchIndex.of(ManyPages.of(1_200));
        for (IndexFile file :
                Stream.concat(Stream.of(index.head()), index.pieces().stream()).toList()) {
            Files.writeString(large.resolve("search/" + file.name() + ".js"), file.text());
        }
        String text = index.pieces().get(3).text()
                + index.pieces().get(9).text()
                + index.pieces().get(12).text();
        List<String> words = java.util.regex.Pattern.compile("\\[\"([a-z]{6,})\",\\[")
                .matcher(text)
                .results()
                .map(found -> found.group(1))
                .toList();
        try (LocalServer server = new LocalServer(large, 0, "/")) {
            for (int start : List.of(0, 7, 40)) {
                String query = String.join(
                        " ",
                        words.get(start),
                        words.get(words.size() / 2 + start),
                        words.get(words.size() - 1 - start),
                        words.get(words.size() / 4 + start));
                int bytes = 0;
                try (BrowserContext context = context(1280, ColorScheme.LIGHT)) {
                    Page page = context.newPage();
                    page.navigate(server.url("index.html"));
                    List<String> asked = new ArrayList<>();
                    page.onRequest(request -> asked.add(request.url()));
                    page.keyboard().press("Control+k");
                    assertThat(page.locator("dialog.search")).isVisible();
                    page.locator(".finder input").fill(query);
                    assertThat(page.locator(".results a").first()).isVisible();
                    for (String url : asked) {
                        bytes += compressed(
                                large.resolve(URI.create(url).getPath().substring(1)));
                    }
                    assertThat(bytes).as(query + ": " + asked).isBetween(20_000, LARGEST_QUERY);
                }
            }
        }
    }

    @Test
    void withoutAScriptThePageOfTheSearchListsAllTopics() throws Exception {
        Browser.NewContextOptions options = new Browser.NewContextOptions().setJavaScriptEnabled(false);
        try (BrowserContext context = browser.newContext(options)) {
            Page page = open(context, site.fileUrl(SUMMIT));
            page.locator("a.find").click();
            assertThat(page).hasURL(site.fileUrl("search/index.html"));
            assertThat(page.locator("main noscript, main .standfirst").first()).isVisible();
            assertThat(page.locator(".index h3 a").count()).isGreaterThan(50);
            assertThat(page.locator("main input, .theme")).hasCount(1);
            assertThat(page.locator(".theme")).isHidden();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {390, 1280})
    void withoutAScriptNoControlIsSeenThatNeedsOne(int width) throws Exception {
        Browser.NewContextOptions options =
                new Browser.NewContextOptions().setJavaScriptEnabled(false).setViewportSize(width, 844);
        try (BrowserContext context = browser.newContext(options)) {
            for (String path : List.of("index.html", SUMMIT, "facts/index.html", "search/index.html", "404.html")) {
                Page page = open(context, site.fileUrl(path));
                Locator controls = page.locator("button, input, select, textarea, fieldset, [role=button]");
                List<Object> seen = controls.all().stream()
                        .filter(Locator::isVisible)
                        // what the browser and the style sheet do by themselves
                        .filter(control ->
                                !(boolean) control.evaluate("it => it.matches('[popovertarget], .depth, .depth *')"))
                        .map(control -> control.evaluate("it => it.outerHTML"))
                        .toList();
                assertThat(seen).as(path).isEmpty();
                page.close();
            }
        }
    }

    @Test
    void thePageOfTheSearchAnswersAnAddressWithAQuery() throws Exception {
        try (BrowserContext context = context(390, ColorScheme.LIGHT)) {
            Page page = open(context, site.fileUrl("search/index.html") + "?q=troika");
            assertThat(page.locator("main .results a").first()).containsText("troika");
            page.keyboard().press("Control+k");
            assertThat(page.locator("main .finder input")).isFocused();
        }
    }

    @Test
    void aPreviewComesUnderThePointerStaysUnderItAndGoesOnEscape() throws Exception {
        try (BrowserContext context = context(1280, ColorScheme.LIGHT)) {
            Page page = open(context, site.fileUrl(SUMMIT));
            Locator link = page.locator(".prose a[href='../nicolas-maduro/index.html']")
                    .first();
            Locator preview = page.locator(".preview");
            link.hover();
            assertThat(preview).isVisible();
            assertThat(preview).containsText("Person");
            assertThat(preview).containsText("Nicolás Maduro");
            assertThat(preview).containsText("as of");
            assertThat(link.getAttribute("aria-describedby")).isEqualTo("page.preview");
            preview.hover();
            page.waitForTimeout(700);
            assertThat(preview).isVisible();
            page.keyboard().press("Escape");
            assertThat(preview).isHidden();

            link.hover();
            page.mouse().move(5, 5);
            page.waitForTimeout(700);
            assertThat(preview).isHidden();
        }
    }

    @Test
    void aPreviewComesWithTheFocusAndGoesWithIt() throws Exception {
        try (BrowserContext context = context(390, ColorScheme.DARK)) {
            Page page = open(context, site.fileUrl(SUMMIT));
            Locator term = page.locator(".prose a.term").first();
            Locator preview = page.locator(".preview");
            term.evaluate("link => link.previousElementSibling");
            page.keyboard().press("Tab");
            term.focus();
            assertThat(preview).isVisible();
            assertThat(preview).containsText("Term");
            assertThat(Axe.violations(page)).isEqualTo(List.of());
            Map<?, ?> box = (Map<?, ?>)
                    preview.evaluate(
                            "p => { const b = p.getBoundingClientRect(); return {left: b.left, right: innerWidth - b.right}; }");
            assertThat(((Number) box.get("left")).doubleValue()).isNotNegative();
            assertThat(((Number) box.get("right")).doubleValue()).isNotNegative();
            page.waitForTimeout(700);
            assertThat(preview).isVisible();
            page.keyboard().press("Tab");
            assertThat(preview).not().containsText(term.textContent());
        }
    }

    @Test
    void aTermIsMarkedOnceOnAPageAndLeadsToWhatItMeans() throws Exception {
        Browser.NewContextOptions options = new Browser.NewContextOptions().setJavaScriptEnabled(false);
        try (BrowserContext context = browser.newContext(options)) {
            Page page = open(context, site.fileUrl(SUMMIT));
            Locator terms = page.locator("a.term");
            List<Object> addresses = new ArrayList<>((List<?>) terms.evaluateAll("links => links.map(a => a.href)"));
            assertThat(addresses).isNotEmpty().doesNotHaveDuplicates();
            terms.first().click();
            assertThat(page.locator("dt:target")).isVisible();
        }
    }

    @Test
    void theDepthOfAPageIsChosenWithoutAScript() throws Exception {
        Browser.NewContextOptions options =
                new Browser.NewContextOptions().setJavaScriptEnabled(false).setViewportSize(390, 844);
        try (BrowserContext context = browser.newContext(options)) {
            Page page = open(context, site.fileUrl(SUMMIT));
            Locator text = page.locator(".prose > p");
            int all = visible(text);
            page.locator(".depth [value=middle]").check();
            assertThat(visible(text)).isBetween(2, all - 1);
            assertThat(visible(page.locator(".prose > h2")))
                    .isEqualTo(page.locator(".prose > h2").count());
            page.locator(".depth [value=short]").check();
            assertThat(page.locator(".prose")).isHidden();
            assertThat(page.locator(".key")).isVisible();
            page.locator(".key .cite a").first().click();
            assertThat(page.locator(".sources li:target")).isVisible();
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(page.locator(".prose")).isVisible();
        }
    }

    private static int visible(Locator locator) {
        return (int) locator.all().stream().filter(Locator::isVisible).count();
    }

    @Test
    void theChosenDepthIsRememberedAndSetBeforeThePageAppears() throws Exception {
        try (LocalServer server = new LocalServer(site.folder(), 0, "/");
                BrowserContext context = context(1280, ColorScheme.LIGHT)) {
            Page page = open(context, server.url(SUMMIT));
            page.locator(".depth [value=short]").check();
            page.navigate(server.url("armenia/index.html"));
            assertThat(page.locator(".prose")).isHidden();
            assertThat(page.locator(".depth [value=short]")).isChecked();
            // the script that syncs the switches may come later than the first picture
            context.route("**/reader.*.js", Route::abort);
            page.navigate(server.url("armenia/index.html"));
            assertThat(page.locator(".prose")).isHidden();
            context.unroute("**/reader.*.js");
            page.navigate(server.url("armenia/index.html"));
            page.locator(".depth [value=full]").check();
            assertThat(page.locator(".prose")).isVisible();
            assertThat(page.evaluate("() => localStorage.length")).isEqualTo(0);
        }
    }

    @Test
    void aPageWithoutTheSwitchOfDepthShowsAllOfItself() throws Exception {
        try (LocalServer server = new LocalServer(site.folder(), 0, "/");
                BrowserContext context = context(1280, ColorScheme.LIGHT)) {
            Page page = open(context, server.url(SUMMIT));
            page.locator(".depth [value=short]").check();
            page.navigate(server.url("index.html"));
            assertThat(page.locator(".depth")).hasCount(0);
            assertThat(page.locator(".prose")).isVisible();
        }
    }

    @Test
    void whoFollowsALinkIntoTheTextSeesAllUntilTheSwitchIsUsedAgain() throws Exception {
        try (LocalServer server = new LocalServer(site.folder(), 0, "/");
                BrowserContext context = context(1280, ColorScheme.LIGHT)) {
            Page page = open(context, server.url(SUMMIT));
            page.locator(".depth [value=short]").check();
            page.locator(".key .cite a").first().click();
            assertThat(page.locator(".sources li:target")).isVisible();
            assertThat(page.locator(".depth [value=full]")).isChecked();
            page.locator(".depth [value=short]").check();
            assertThat(page.locator(".prose")).isHidden();
            page.locator(".key .cite a").first().click();
            assertThat(page.locator(".sources li:target")).isVisible();
            page.navigate(server.url("armenia/index.html"));
            assertThat(page.locator(".depth [value=short]")).isChecked();
        }
    }

    @Test
    void theThemeReachesOtherTabsThePagesForPaperAndThoseThatDoNotExist() throws Exception {
        try (LocalServer server = new LocalServer(site.folder(), 0, "/");
                BrowserContext context = context(1280, ColorScheme.LIGHT)) {
            Page other = open(context, server.url(SUMMIT));
            Page page = open(context, server.url("armenia/index.html"));
            page.locator(".theme [value=dark]").check();
            other.waitForFunction(
                    "() => getComputedStyle(document.documentElement).backgroundColor === 'rgb(21, 25, 29)'");
            assertThat(other.locator(".theme [value=dark]")).isChecked();
            for (String path : List.of("armenia/brief/index.html", "armenia/brief/no/such/page")) {
                page.navigate(server.url(path));
                assertThat(page.evaluate("() => getComputedStyle(document.body).backgroundColor"))
                        .as(path)
                        .isIn("rgb(21, 25, 29)", "rgba(0, 0, 0, 0)");
                assertThat(page.evaluate("() => getComputedStyle(document.documentElement).colorScheme"))
                        .as(path)
                        .isEqualTo("dark");
                assertThat(Axe.violations(page)).as(path).isEqualTo(List.of());
            }
        }
    }

    @Test
    void whereStorageIsRefusedEverythingWorksForThePage() throws Exception {
        try (BrowserContext context = context(1280, ColorScheme.LIGHT)) {
            context.addInitScript(
                    "Object.defineProperty(window, 'localStorage', {get() { throw new DOMException('no', 'SecurityError'); }})");
            Page page = context.newPage();
            List<String> errors = new ArrayList<>();
            page.onPageError(errors::add);
            page.navigate(site.fileUrl(SUMMIT));
            page.locator(".theme [value=dark]").check();
            page.locator(".depth [value=short]").check();
            assertThat(colour(page)).isEqualTo("rgb(21, 25, 29)");
            assertThat(page.locator(".prose")).isHidden();
            assertThat(errors).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"LIGHT, dark, 'rgb(21, 25, 29)'", "DARK, light, 'rgb(255, 255, 255)'"})
    void theChosenThemeHoldsOnEveryPageWithoutAFlash(ColorScheme scheme, String theme, String background)
            throws Exception {
        try (LocalServer server = new LocalServer(site.folder(), 0, "/");
                BrowserContext context = context(1280, scheme)) {
            Page page = open(context, server.url(SUMMIT));
            page.locator(".theme [value=" + theme + "]").check();
            assertThat(colour(page)).isEqualTo(background);
            context.route("**/reader.*.js", Route::abort);
            page.navigate(server.url("armenia/index.html"));
            assertThat(colour(page)).isEqualTo(background);
            assertThat(page.evaluate("() => getComputedStyle(document.documentElement).colorScheme"))
                    .isEqualTo(theme);
            assertThat(Axe.violations(page)).isEqualTo(List.of());
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(colour(page)).isIn("rgb(255, 255, 255)", "rgba(0, 0, 0, 0)");
        }
    }

    private static Object colour(Page page) {
        return page.evaluate("() => getComputedStyle(document.documentElement).backgroundColor");
    }

    @Test
    void theLinkOfAHeadingAndOfAClaimIsCopied() throws Exception {
        try (LocalServer server = new LocalServer(site.folder(), 0, "/");
                BrowserContext context = context(1280, ColorScheme.LIGHT)) {
            context.grantPermissions(List.of("clipboard-read", "clipboard-write"));
            Page page = open(context, server.url(SUMMIT));
            Locator anchor = page.locator(".prose h2 .anchor").first();
            anchor.click();
            assertThat(page.locator("[role=status]")).hasText("Link copied");
            assertThat(page.evaluate("() => navigator.clipboard.readText()"))
                    .isEqualTo(server.url(SUMMIT) + anchor.getAttribute("href"));
            page.locator("button.mark").first().click();
            page.locator(".evidence:popover-open .copy").click();
            page.waitForFunction(
                    "() => navigator.clipboard.readText().then(text => text.includes('/facts/index.html#fact.'))");
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = ColorScheme.class,
            names = {"LIGHT", "DARK"})
    void axeFindsNothingInTheSearch(ColorScheme scheme) throws Exception {
        for (int width : List.of(390, 1280)) {
            try (BrowserContext context = context(width, scheme)) {
                Page page = open(context, site.fileUrl(SUMMIT));
                page.keyboard().press("Control+k");
                page.keyboard().type("members");
                assertThat(page.locator(".results a").first()).isVisible();
                assertThat(Axe.violations(page)).isEqualTo(List.of());
                assertThat(
                                page.evaluate(
                                        "() => document.querySelector('.search').scrollWidth - document.querySelector('.search').clientWidth"))
                        .isEqualTo(0);
            }
        }
    }

    @Test
    void theScriptsWorkUnderAStrictPolicy() throws Exception {
        try (LocalServer server = new LocalServer(site.folder(), 0, "/");
                BrowserContext context = context(1280, ColorScheme.LIGHT)) {
            List<String> said = new ArrayList<>();
            context.onConsoleMessage(message -> said.add(message.text()));
            context.route("**/index.html", route -> {
                com.microsoft.playwright.APIResponse response = route.fetch();
                Map<String, String> headers = new HashMap<>(response.headers());
                headers.put("Content-Security-Policy", STRICT);
                route.fulfill(new Route.FulfillOptions().setResponse(response).setHeaders(headers));
            });
            Page page = context.newPage();
            Response answer = page.navigate(server.url(SUMMIT));
            assertThat(answer.headers()).containsKey("content-security-policy");
            page.locator(".theme [value=dark]").check();
            page.locator(".prose a[href='../nicolas-maduro/index.html']")
                    .first()
                    .hover();
            assertThat(page.locator(".preview")).isVisible();
            page.keyboard().press("Control+k");
            page.keyboard().type("troika");
            assertThat(page.locator(".results a").first()).isVisible();
            assertThat(said).noneMatch(text -> text.contains("Content Security Policy"));
        }
    }

    @Test
    void scriptsAndIndexKeepTheirSizes() throws Exception {
        int scripts = 0;
        int index = 0;
        try (Stream<Path> files = Files.walk(site.folder())) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".js")).toList()) {
                if (file.getParent().endsWith("search")) {
                    index += compressed(file);
                } else {
                    scripts += compressed(file);
                }
            }
        }
        assertThat(scripts).as("with the library").isBetween(1_000, LARGEST_SCRIPTS);
        assertThat(index).isBetween(10_000, LARGEST_INDEX);
    }

    @Test
    void noPageHasAScriptOrStyleInItself() throws Exception {
        for (String path : site.pages()) {
            if (!path.equals("404.html")) {
                assertThat(site.text(path)).as(path).doesNotContain("<style", "style=\"", " onclick", "javascript:");
                assertThat(site.text(path)
                                .replaceAll("<script (?:defer )?src=\"[^\"]+\"[^>]*></script>", "")
                                .replaceAll("<script type=\"application/ld\\+json\">", ""))
                        .as(path)
                        .doesNotContain("<script");
            }
        }
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
        return bytes.size();
    }
}
