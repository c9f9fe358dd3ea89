package explainer.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The drawing of the site's links, for readers with a mouse, a keyboard or a screen reader. */
class LinkMapIT {
    private static final String MAP = "svg[role=group]";
    private static final Pattern LINK = Pattern.compile("link \"([^\"]*)\"");

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

    private interface Check {
        void on(Page page) throws Exception;
    }

    private static void onTopics(int width, ColorScheme scheme, Check check) throws Exception {
        try (BrowserContext context = browser.newContext(
                new Browser.NewContextOptions().setViewportSize(width, 900).setColorScheme(scheme))) {
            Page page = context.newPage();
            page.navigate(site.fileUrl("topics/index.html"));
            check.on(page);
        }
    }

    /** The names in the list of parts on the same page that the drawing shows too. */
    @SuppressWarnings("unchecked")
    private static List<String> inReadingOrder(Page page) {
        List<String> listed = new ArrayList<>((List<String>)
                page.evaluate("() => [...document.querySelectorAll('.index li li a')].map(a => a.textContent)"));
        listed.retainAll((List<String>) page.evaluate(
                "() => [...document.querySelectorAll('" + MAP + " a')].map(a => a.getAttribute('aria-label'))"));
        return listed;
    }

    @Test
    void aScreenReaderFindsAGroupOfNamedLinksInReadingOrder() throws Exception {
        onTopics(1280, ColorScheme.LIGHT, page -> {
            String tree = page.locator(MAP).ariaSnapshot();
            assertThat(tree).startsWith("- group \"");
            List<String> names =
                    LINK.matcher(tree).results().map(match -> match.group(1)).toList();
            assertThat(names).hasSizeGreaterThan(30).isEqualTo(inReadingOrder(page));
            // lines, heads and the names that are only seen
            assertThat(tree).doesNotContain("text:", "- img");
        });
    }

    @Test
    void theKeyboardReachesEachPageAndShowsWhereItIs() throws Exception {
        onTopics(1280, ColorScheme.LIGHT, page -> {
            List<String> expected = inReadingOrder(page);
            page.locator(".jump").first().locator("a").last().focus();
            for (String name : expected) {
                page.keyboard().press("Tab");
                assertThat(page.evaluate("() => document.activeElement.getAttribute('aria-label')"))
                        .isEqualTo(name);
                assertThat(page.evaluate("() => getComputedStyle(document.activeElement.firstElementChild).stroke"))
                        .isNotEqualTo("none");
                assertThat(isLit(page, "document.activeElement")).isEqualTo(true);
            }
            page.keyboard().press("Enter");
            assertThat(page.locator("h1").textContent()).isEqualTo(expected.get(expected.size() - 1));
        });
    }

    private static Object isLit(Page page, String link) {
        return page.evaluate("() => getComputedStyle(" + link + ".nextElementSibling).display !== 'none'");
    }

    @Test
    void pointingAtAPageLightsItsLinesAndTheNamesAtTheirEnds() throws Exception {
        onTopics(1280, ColorScheme.DARK, page -> {
            String lit =
                    "() => [...document.querySelectorAll('.viz-lit')].filter(g => getComputedStyle(g).display !== 'none').length";
            assertThat(page.evaluate(lit)).isEqualTo(0);
            Locator first = page.locator(MAP + " a").first();
            Object before = page.evaluate("() => getComputedStyle(document.querySelector('.viz-net')).strokeOpacity");
            first.hover();
            assertThat(page.evaluate(lit)).isEqualTo(1);
            assertThat(isLit(page, "document.querySelector('" + MAP + " a')")).isEqualTo(true);
            assertThat(page.evaluate("() => getComputedStyle(document.querySelector('.viz-net')).strokeOpacity"))
                    .isNotEqualTo(before);
            Locator parts = page.locator(MAP + " a + .viz-lit").first().locator("use");
            int lines = parts.and(page.locator("use[href*='-l']")).count();
            assertThat(lines).isPositive();
            // a name at the other end of each, and its own
            assertThat(parts.and(page.locator("use[href*='-n']")).count()).isEqualTo(lines + 1);
            first.click();
            assertThat(page.url()).doesNotContain("/topics/");
        });
    }

    @ParameterizedTest
    @ValueSource(ints = {900, 1280})
    void everyNameStandsInTheDrawingAlsoWhenItIsLit(int width) throws Exception {
        onTopics(width, ColorScheme.LIGHT, page -> {
            page.evaluate(
                    "() => document.querySelectorAll('" + MAP + " text').forEach(text => text.style.fontWeight = 700)");
            assertThat(page.evaluate("""
                            () => {
                              const svg = document.querySelector('svg[role=group]');
                              const box = svg.viewBox.baseVal;
                              return [...svg.querySelectorAll('text')].filter(text => {
                                const at = text.getBBox();
                                return at.x < 0 || at.y < 0 || at.x + at.width > box.width || at.y + at.height > box.height;
                              }).map(text => text.textContent);
                            }
                            """)).isEqualTo(List.of());
            assertThat(page.evaluate("() => Math.min(...[...document.querySelectorAll('" + MAP
                            + " a')].map(a => a.getBoundingClientRect().height)) >= 22"))
                    .isEqualTo(true);
        });
    }

    @Test
    void onAPhoneTheTableStandsInForIt() throws Exception {
        onTopics(360, ColorScheme.LIGHT, page -> {
            assertThat(page.locator(MAP).isVisible()).isFalse();
            assertThat(page.locator(".viz-fig summary").isVisible()).isTrue();
            page.locator(".viz-fig summary").click();
            assertThat(page.locator(".viz-fig tbody a").first().isVisible()).isTrue();
        });
    }

    @ParameterizedTest
    @EnumSource(
            value = ColorScheme.class,
            names = {"LIGHT", "DARK"})
    void axeFindsNothing(ColorScheme scheme) throws Exception {
        onTopics(1280, scheme, page -> {
            try (InputStream in = LinkMapIT.class.getResourceAsStream("/axe.min.js")) {
                page.evaluate(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
            page.locator(MAP + " a").first().hover();
            page.locator(".viz-fig summary").click();
            assertThat(page.evaluate(
                            "async () => (await axe.run(document, {resultTypes: ['violations'], runOnly: {type: 'tag',"
                                    + " values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']}})).violations"
                                    + ".map(v => v.id + ': ' + v.nodes.map(n => n.target.join(' ')).join(', '))"))
                    .isEqualTo(List.of());
        });
    }
}
