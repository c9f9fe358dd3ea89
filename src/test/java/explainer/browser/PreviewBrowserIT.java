package explainer.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import explainer.testing.SiteFixture;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The preview as an editor has it: the packaged program, a real browser, and files that are saved. */
class PreviewBrowserIT {
    private static final double LONGEST = 60_000;
    private static final String LONG_TEXT = "A paragraph of some words.\n\n".repeat(200);

    private static Playwright playwright;
    private static Browser browser;
    private static String axe;

    @TempDir
    Path folder;

    private SiteFixture site;
    private PreviewProcess preview;
    private BrowserContext context;

    @BeforeAll
    static void launch() throws IOException {
        playwright = Playwright.create();
        browser = Browsers.launch(playwright);
        PlaywrightAssertions.setDefaultAssertionTimeout(LONGEST);
        try (InputStream in = PreviewBrowserIT.class.getResourceAsStream("/axe.min.js")) {
            axe = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @AfterAll
    static void quit() {
        if (browser != null) {
            browser.close();
        }
        if (playwright != null) {
            playwright.close();
        }
    }

    @BeforeEach
    void start() throws IOException {
        site = SiteFixture.in(folder).withRealTemplates();
        save("one", "First. See [[two]].\n\n" + LONG_TEXT);
        save("two", "Second. See [[one]].\n\n" + LONG_TEXT);
        preview = new PreviewProcess(folder, 0);
        context = context(1280, ColorScheme.LIGHT);
    }

    @AfterEach
    void stop() {
        if (context != null) {
            context.close();
        }
        preview.close();
    }

    private static BrowserContext context(int width, ColorScheme scheme) {
        BrowserContext context = browser.newContext(
                new Browser.NewContextOptions().setViewportSize(width, 800).setColorScheme(scheme));
        context.setDefaultTimeout(LONGEST);
        return context;
    }

    private void save(String name, String text) {
        String title = name.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + name.substring(1);
        site.write("content/" + name + ".md", SiteFixture.page(title, text));
    }

    /** A page that would lose this mark if it were loaded again. */
    private Page marked(String path) throws InterruptedException {
        Page page = context.newPage();
        page.navigate(preview.url(path));
        page.evaluate("() => { window.mark = 'kept' }");
        return page;
    }

    private static boolean isKept(Page page) {
        return "kept".equals(page.evaluate("() => window.mark"));
    }

    @Test
    void aSaveReloadsThePagesThatShowItAtTheirPlaces() throws Exception {
        Page one = marked("one/");
        Page two = marked("two/index.html");
        one.evaluate("() => scrollTo({top: 2000, behavior: 'instant'})");
        two.evaluate("() => scrollTo({top: 1000, behavior: 'instant'})");
        int before = preview.lines().size();
        save("one", "Changed: see [[two]].\n\n" + LONG_TEXT);
        assertThat(one.locator(".prose p").first()).containsText("Changed:");
        String line = preview.awaitLine(before, "in the browser within");
        assertThat(line)
                .matches(
                        "rebuilt in [0-9]+ ms(?:, the rest in [0-9]+ ms)? \\(content/one\\.md\\): [0-9]+ pages? changed;"
                                + " in the browser within [0-9]+ ms of the save");
        one.waitForFunction("() => scrollY === 2000");
        assertThat(isKept(one)).isFalse();
        // it shows the sentence that links to it
        assertThat(two.locator(".linked")).containsText("Changed:");
        two.waitForFunction("() => scrollY === 1000");
    }

    @Test
    void aTabWhosePageStaysTheSameIsLeftAlone() throws Exception {
        Page one = marked("one/");
        Page sources = marked("sources/");
        save("one", "First. See [[two]].\n\nChanged.\n\n" + LONG_TEXT);
        assertThat(one.locator(".prose p").nth(1)).containsText("Changed.");
        // the mark of a problem shows that the tab has heard of the next build, and so of this one
        save("one", "First. See [[too]].\n\n" + LONG_TEXT);
        assertThat(sources.locator("explainer-preview dialog")).isVisible();
        assertThat(isKept(sources)).isTrue();
    }

    @Test
    void anEditorMaySaveByRename() throws Exception {
        Page one = marked("one/");
        Path file = folder.resolve("content/one.md");
        Path copy = Files.writeString(
                folder.resolve("content/.one.new"), Files.readString(file).replace("First.", "Renamed."));
        Files.move(copy, file, StandardCopyOption.REPLACE_EXISTING);
        assertThat(one.locator(".prose p").first()).containsText("Renamed.");
    }

    @Test
    void aNewStyleSheetIsExchangedWithoutAReload() throws Exception {
        Page one = marked("one/");
        one.evaluate("() => scrollTo({top: 1500, behavior: 'instant'})");
        site.write("templates/styles/80-test.css", ".prose p { color: rgb(1, 2, 3); }\n");
        assertThat(one.locator(".prose p").first()).hasCSS("color", "rgb(1, 2, 3)");
        preview.awaitLine(0, "the style sheet changed; in the browser within");
        assertThat(isKept(one)).isTrue();
        // that of every page and that of articles, each once
        assertThat(one.locator("head link[rel=stylesheet]")).hasCount(2);
        assertThat(one.evaluate("() => scrollY")).isEqualTo(1500);
    }

    @Test
    void anErrorIsShownOverTheLastGoodPageUntilItIsMended() throws Exception {
        context.grantPermissions(List.of("clipboard-read", "clipboard-write"));
        Page one = marked("one/");
        Locator dialog = one.locator("explainer-preview dialog");
        save("one", "First <b>. See [[too]].\n\n" + LONG_TEXT);
        assertThat(dialog).isVisible();
        assertThat(one.locator(".prose p").first()).containsText("First. See Two.");
        assertThat(dialog.locator("h2")).containsText("error");
        assertThat(dialog.evaluate("dialog => dialog.matches(':modal')")).isEqualTo(true);
        Locator broken = dialog.locator("li", new Locator.LocatorOptions().setHasText("broken-link"));
        assertThat(broken.locator(".message")).hasText("there is no page \"too\"");
        assertThat(broken.locator("pre")).hasText("  6 | First <b>. See [[too]].\n    |                  ^^^");
        assertThat(broken.locator("mark")).hasText("too");
        assertThat(broken.locator(".help")).containsText("did you mean \"two\"?");

        broken.locator(".place").click();
        assertThat(dialog.locator(".status")).hasText("Copied content/one.md:6");
        assertThat(one.evaluate("() => navigator.clipboard.readText()")).isEqualTo("content/one.md:6");

        save("one", "First. See [[two]].\n\n" + LONG_TEXT);
        assertThat(dialog).isHidden();
        assertThat(one.locator("explainer-preview .badge")).containsText("warning");
        assertThat(isKept(one)).isTrue();
    }

    @Test
    void theOverlayIsUsedWithTheKeyboardAndStaysClosed() throws Exception {
        save("one", "First. See [[too]].\n\n" + LONG_TEXT);
        preview.awaitLine(0, "1 error, ");
        save("one", "First. See [[two]].\n\n" + LONG_TEXT);
        Page one = marked("one/");
        save("one", "First. See [[too]].\n\n" + LONG_TEXT);
        Locator dialog = one.locator("explainer-preview dialog");
        Locator badge = one.locator("explainer-preview .badge");
        assertThat(dialog).isVisible();
        one.keyboard().press("Escape");
        assertThat(dialog).isHidden();
        assertThat(badge).hasText("1 error");
        one.navigate(preview.url("two/"));
        assertThat(badge).isVisible();
        assertThat(dialog).isHidden();
        badge.focus();
        one.keyboard().press("Enter");
        assertThat(dialog).isVisible();
        assertThat(dialog.locator(".close")).isFocused();
        one.keyboard().press("Tab");
        assertThat(dialog.locator(".place")).isFocused();
    }

    @Test
    void warningsAreABadgeThatOpens() throws Exception {
        save("one", "First. See [[two]].\n\n## Part\n\n#### Too deep\n\n" + LONG_TEXT);
        Page one = marked("one/");
        Locator badge = one.locator("explainer-preview .badge");
        assertThat(badge).hasText(java.util.regex.Pattern.compile("[0-9]+ warnings"));
        assertThat(one.locator("explainer-preview dialog")).isHidden();
        // a tab that another one listens for has them too, and no more
        Page two = marked("two/");
        Locator others = two.locator("explainer-preview .badge");
        assertThat(others).hasText(badge.textContent());
        others.click();
        assertThat(two.locator("explainer-preview dialog")).containsText("heading-jump");
        assertThat(two.locator("explainer-preview li"))
                .hasCount(Integer.parseInt(badge.textContent().split(" ")[0]));
    }

    @ParameterizedTest
    @CsvSource({"390, DARK", "1280, LIGHT"})
    void axeFindsNothingInTheOverlay(int width, ColorScheme scheme) throws Exception {
        save(
                "one",
                "See [[too]] and [[nothing-like-it]], in a line that is so long that it cannot be shown whole on a"
                        + " telephone, nor in the terminal of an editor who has opened it in half of a screen.\n");
        try (BrowserContext other = context(width, scheme)) {
            Page page = other.newPage();
            preview.awaitLine(0, "2 errors, ");
            page.navigate(preview.lines().get(0).split(" ")[1]);
            assertThat(page.locator("explainer-preview dialog")).isVisible();
            page.evaluate(axe);
            Object found = page.evaluate(
                    "async () => (await axe.run(document, {resultTypes: ['violations'], runOnly: {type: 'tag',"
                            + " values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']}})).violations"
                            + ".map(v => v.id + ': ' + v.nodes.map(n => n.target.join(' ')).join(', '))");
            assertThat(found).isEqualTo(List.of());
            page.keyboard().press("Escape");
            page.evaluate("() => { document.body.inert = true }");
            assertThat(page.locator("explainer-preview .badge")).isVisible();
        }
    }

    @Test
    void aTabWithoutAPageGetsItWhenItIsWritten() throws Exception {
        Page three = marked("three/");
        assertThat(three.locator("h1")).hasText("This page does not exist");
        site.write(
                "content/three.md",
                SiteFixture.page("Three", "Third. See [[one]].").replace("kind:", "draft: true\nkind:"));
        assertThat(three.locator("h1")).hasText("Three");
        assertThat(three.locator("strong.draft")).hasText("Draft");
        Files.delete(folder.resolve("content/three.md"));
        assertThat(three.locator("h1")).hasText("This page does not exist");
    }

    @Test
    void moreTabsThanABrowserHasConnectionsAreAllServed() throws Exception {
        List<Page> tabs = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            tabs.add(marked("one/"));
        }
        save("one", "Changed. See [[two]].\n\n" + LONG_TEXT);
        for (Page tab : tabs) {
            assertThat(tab.locator(".prose p").first()).containsText("Changed.");
        }
        // the tab that listens for all goes: another one takes over
        tabs.remove(0).close();
        save("one", "Once more. See [[two]].\n\n" + LONG_TEXT);
        for (Page tab : tabs) {
            assertThat(tab.locator(".prose p").first()).containsText("Once more.");
        }
    }

    @Test
    void aTabComesBackWithThePreview() throws Exception {
        Page one = marked("one/");
        int port = URI.create(one.url()).getPort();
        assertThat(preview.end()).isEqualTo(143);
        assertThat(preview.lines()).noneMatch(line -> line.contains("Exception") || line.contains("\tat "));
        save("one", "While it was away. See [[two]].\n\n" + LONG_TEXT);
        preview = new PreviewProcess(folder, port);
        assertThat(one.locator(".prose p").first()).containsText("While it was away.");
        assertThat(isKept(one)).isFalse();
    }

    @Test
    void whoeverDoesNotFinishARequestIsDropped() throws Exception {
        int port = URI.create(preview.url("")).getPort();
        try (Socket slow = new Socket(InetAddress.getByName("127.0.0.1"), port)) {
            slow.getOutputStream().write("GET / HTTP/1.1\r\nHost: 127.0".getBytes(StandardCharsets.UTF_8));
            slow.setSoTimeout((int) LONGEST);
            assertThat(slow.getInputStream().readAllBytes()).isEmpty();
        }
    }
}
