package explainer.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import explainer.testing.KitchenSink;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a browser is made to do by the pages: what it asks for, refuses and keeps. */
class PageSecurityIT {
    private static final Path PROJECT = Path.of("").toAbsolutePath();
    // before any script of a page, so that the first refusal is heard too
    private static final String LISTEN = "addEventListener('securitypolicyviolation', e => console.error('REFUSED '"
            + " + e.effectiveDirective + ' ' + e.blockedURI + ' ' + e.sample))";

    @TempDir
    static Path folder;

    private static Playwright playwright;
    private static Browser browser;
    private static List<BuiltSite> sites;

    @BeforeAll
    static void start() throws Exception {
        playwright = Playwright.create();
        browser = Browsers.launch(playwright);
        sites = List.of(
                BuiltSite.of(PROJECT, folder.resolve("site")),
                BuiltSite.of(
                        KitchenSink.withFigures(folder.resolve("sink")).root(),
                        folder.resolve("sink-site"),
                        "--drafts"));
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
    @CsvSource({"LIGHT, server", "DARK, disk"})
    void noPageAsksAnotherHostOrDoesWhatItsPolicyRefusesOrKeepsAnything(ColorScheme scheme, String from)
            throws Exception {
        for (BuiltSite site : sites) {
            try (LocalServer server = new LocalServer(site.folder(), 0, "/");
                    BrowserContext context = browser.newContext(new Browser.NewContextOptions()
                            .setViewportSize(1280, 844)
                            .setColorScheme(scheme))) {
                String root = from.equals("disk") ? site.fileUrl("") : server.url("");
                List<String> asked = new ArrayList<>();
                List<String> refused = new ArrayList<>();
                context.addInitScript(LISTEN);
                context.onRequest(request -> asked.add(request.url()));
                context.onConsoleMessage(message -> {
                    if (message.text().contains("REFUSED") || message.text().contains("Content Security Policy")) {
                        refused.add(message.page().url() + " " + message.text());
                    }
                });
                Page page = context.newPage();
                for (String path : site.pages()) {
                    // a page at an old address is gone at once; that for unknown addresses has no root on a disk
                    if (site.text(path).contains("http-equiv=\"refresh\"")
                            || from.equals("disk") && path.equals("404.html")) {
                        continue;
                    }
                    page.navigate(root + path);
                    page.evaluate("() => document.fonts.ready.then(() => 0)");
                    if (from.equals("server")) {
                        assertThat(page.evaluate("() => localStorage.length + sessionStorage.length"))
                                .as(path)
                                .isEqualTo(0);
                    }
                }
                assertThat(refused).isEmpty();
                assertThat(asked).hasSizeGreaterThan(site.pages().size()).allMatch(url -> url.startsWith(root));
                assertThat(context.cookies()).isEmpty();
            }
        }
    }

    @Test
    void aRefusalWouldBeHeard() throws Exception {
        try (BrowserContext context = browser.newContext()) {
            TreeSet<String> heard = new TreeSet<>();
            context.addInitScript(LISTEN);
            context.onConsoleMessage(message -> {
                if (message.text().startsWith("REFUSED")) {
                    heard.add(message.text().split(" ")[1]);
                }
            });
            Page page = context.newPage();
            page.navigate(sites.get(0).fileUrl("index.html"));
            page.evaluate("() => { document.body.insertAdjacentHTML('beforeend',"
                    + " '<p style=\"color:red\">x</p><img src=\"https://example.org/x.png\">');"
                    + " const s = document.createElement('script'); s.textContent = '1'; document.body.append(s); }");
            page.waitForTimeout(200);
            assertThat(heard).contains("img-src", "style-src-attr", "script-src-elem");
        }
    }
}
