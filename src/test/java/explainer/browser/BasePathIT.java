package explainer.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import explainer.testing.FeedChecker;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same output at a domain's root, in a project's folder, in a preview's folder and on a disk. */
class BasePathIT {
    private static final Path PROJECT = Path.of("").toAbsolutePath();

    @TempDir
    static Path folder;

    private static Playwright playwright;
    private static Browser browser;
    private static BuiltSite site;

    @BeforeAll
    static void start() throws Exception {
        playwright = Playwright.create();
        browser = Browsers.launch(playwright);
        site = BuiltSite.of(PROJECT, folder.resolve("site"));
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

    /** Navigation, previews, search, feeds; and the page for unknown addresses, for which there must be a server. */
    @ParameterizedTest
    @ValueSource(strings = {"/", "/repo/", "/pr-7/", "file"})
    void oneFolderWorksUnchangedWhereverItStands(String base) throws Exception {
        boolean isOnDisk = base.equals("file");
        try (LocalServer server = new LocalServer(site.folder(), 0, isOnDisk ? "/" : base);
                BrowserContext context = browser.newContext()) {
            String root = isOnDisk ? site.fileUrl("") : server.url("");
            List<String> failed = failures(context);
            List<String> asked = new ArrayList<>();
            context.onRequest(request -> asked.add(request.url()));
            Page page = context.newPage();
            page.navigate(root + "index.html");
            navigationLeadsThereAndBack(page, root);
            aPreviewComes(page, root);
            theSearchLeadsTo(page, root);
            everyFeedLeadsTo(page, root);
            assertThat(failed).isEmpty();
            assertThat(asked).allMatch(url -> url.startsWith(root) || url.startsWith("data:"));
            if (!isOnDisk) {
                page.navigate(root + "no/such/page");
                assertThat(page.locator("h1")).hasText("This page does not exist");
                assertThat(page.evaluate("() => getComputedStyle(document.querySelector('header')).fontWeight"))
                        .as("its style is its own, wherever the site stands")
                        .isEqualTo("700");
                // where the build did not know the folder, the page's icon is not found either
                assertThat(failed).first().isEqualTo(root + "no/such/page");
            }
            if (base.equals("/")) {
                // in a folder its links lead on only if the build knew the folder: that is the next test
                page.locator("main a").first().click();
                assertThat(page).hasURL(root + "index.html");
            }
        }
    }

    private static void navigationLeadsThereAndBack(Page page, String root) {
        page.locator("main a[href$='baku-summit/index.html']").first().click();
        assertThat(page).hasURL(root + "baku-summit/index.html");
        // the style is there
        assertThat(page.locator("h1")).not().hasCSS("font-weight", "400");
        page.locator(".rests .statement a").first().click();
        assertThat(page.url()).startsWith(root + "facts/index.html#fact.");
        page.waitForLoadState();
        assertThat(page.locator(":target")).isVisible();
        page.locator("header.top a.name").click();
        assertThat(page).hasURL(root + "index.html");
    }

    private static void aPreviewComes(Page page, String root) {
        page.navigate(root + "baku-summit/index.html");
        page.locator(".prose a[href='../nicolas-maduro/index.html']").first().hover();
        assertThat(page.locator(".preview .title")).hasText("Nicolás Maduro");
        page.keyboard().press("Escape");
    }

    private static void theSearchLeadsTo(Page page, String root) {
        page.keyboard().press("Control+k");
        page.locator(".finder input").fill("minsk group");
        Locator first = page.locator(".results a").first();
        assertThat(first).containsText("The Minsk Group");
        first.click();
        page.waitForURL("**/peace-process/index.html#*");
        assertThat(page.url()).startsWith(root);
        assertThat(page.locator(":target")).isInViewport();
    }

    /** Those that the head of a page names, with all other forms of it. */
    private static void everyFeedLeadsTo(Page page, String root) throws Exception {
        List<?> named = (List<?>)
                page.evaluate("() => [...document.querySelectorAll('link[rel=alternate]')].map(link => link.href)");
        List<String> feeds = new ArrayList<>();
        for (Object each : named) {
            String address = (String) each;
            assertThat(address).startsWith(root);
            Path file = site.folder().resolve(address.substring(root.length()));
            assertThat(file).isRegularFile();
            if (address.endsWith("feed.xml")) {
                feeds.add(address);
                links(file, address)
                        .forEach(link -> assertThat(site.folder()
                                        .resolve(URI.create(link).getPath().substring(pathOf(root))))
                                .as(link)
                                .isRegularFile());
                page.navigate(links(file, address).get(0));
                assertThat(page.locator("h1")).isVisible();
            }
        }
        assertThat(feeds).containsExactly(root + "feed.xml", root + "corrections/feed.xml");
    }

    /** Where the entries of a feed lead, which may be relative to where the feed is. */
    private static List<String> links(Path feed, String address) throws Exception {
        List<String> links = FeedChecker.read(Files.readString(feed)).getEntries().stream()
                .map(entry -> URI.create(address).resolve(entry.getLink()).toString())
                .toList();
        assertThat(links).isNotEmpty();
        return links;
    }

    private static int pathOf(String root) {
        return URI.create(root).getPath().length();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/a/b/"})
    void aSiteThatKnowsItsAddressHasAPageForUnknownAddressesAtAnyDepthAndFeedsWithWholeAddresses(String base)
            throws Exception {
        int port = LocalServer.freePort();
        BuiltSite served = BuiltSite.of(
                PROJECT, Files.createTempDirectory(folder, "served"), "--url=http://127.0.0.1:" + port + base);
        try (LocalServer server = new LocalServer(served.folder(), port, base);
                BrowserContext context = browser.newContext()) {
            List<String> failed = failures(context);
            Page page = context.newPage();
            page.navigate(server.url(""));
            page.locator("main a[href$='baku-summit/index.html']").first().click();
            assertThat(page.url()).startsWith(server.url("baku-summit/"));
            for (String name : List.of("feed.xml", "rss.xml", "corrections/feed.xml", "corrections/rss.xml")) {
                List<String> links = FeedChecker.read(served.text(name)).getEntries().stream()
                        .map(entry -> entry.getLink())
                        .toList();
                assertThat(links).allMatch(link -> link.startsWith(server.url("")));
                page.navigate(links.get(links.size() - 1));
            }
            assertThat(failed).isEmpty();

            page.navigate(server.url("no/such/page/at/all"));
            assertThat(failed).containsExactly(server.url("no/such/page/at/all"));
            assertThat(page.evaluate("() => getComputedStyle(document.querySelector('h1')).fontWeight"))
                    .isNotEqualTo("400");
            page.locator("main a").first().click();
            assertThat(page.url()).startsWith(server.url(""));
            assertThat(failed).hasSize(1);
        }
    }

    private static List<String> failures(BrowserContext context) {
        List<String> failed = new ArrayList<>();
        context.onResponse(response -> {
            if (response.status() >= 400) {
                failed.add(response.url());
            }
        });
        return failed;
    }
}
