package explainer.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import explainer.testing.KitchenSink;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Old addresses in a real browser: they lead on, and to the same place on the page. */
class OldAddressIT {
    @TempDir
    static Path folder;

    private static Playwright playwright;
    private static Browser browser;
    private static BuiltSite site;

    @BeforeAll
    static void start() throws Exception {
        playwright = Playwright.create();
        browser = Browsers.launch(playwright);
        site = BuiltSite.of(KitchenSink.in(folder.resolve("sink")).root(), folder.resolve("site"));
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
    @CsvSource({"/, union/", "/repo/, old.html", "/repo/, union/index.html"})
    void anOldAddressTakesItsFragmentAlong(String base, String old) throws Exception {
        try (LocalServer server = new LocalServer(site.folder(), 0, base)) {
            arrives(server.url(old) + "#words", server.url("the-union/index.html#words"), true);
            arrives(server.url(old), server.url("the-union/index.html"), true);
        }
    }

    @Test
    void soItDoesFromDisk() {
        String root = site.folder().toUri().toString();
        arrives(root + "old.html#words", root + "the-union/index.html#words", true);
    }

    @Test
    void withoutScriptsAnOldAddressStillLeadsToThePage() throws Exception {
        try (LocalServer server = new LocalServer(site.folder(), 0, "/")) {
            arrives(server.url("old.html#words"), server.url("the-union/index.html"), false);
        }
    }

    private static void arrives(String from, String to, boolean hasScripts) {
        try (BrowserContext context =
                browser.newContext(new Browser.NewContextOptions().setJavaScriptEnabled(hasScripts))) {
            Page page = context.newPage();
            page.navigate(from);
            page.waitForURL(to);
            assertThat(page.url()).isEqualTo(to);
            assertThat(page.title()).startsWith("The union");
        }
    }
}
