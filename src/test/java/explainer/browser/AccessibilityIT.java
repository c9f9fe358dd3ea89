package explainer.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.ReducedMotion;
import explainer.testing.KitchenSink;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** WCAG 2.2 where a program can ask it, beyond what axe-core finds: one page of each kind, with a reader's own settings. */
class AccessibilityIT {
    private static final Path PROJECT = Path.of("").toAbsolutePath();
    private static final List<String> KINDS = List.of(
            "index.html",
            "baku-summit/index.html",
            "members-and-observers/index.html",
            "glossary/index.html",
            "topics/index.html",
            "sources/index.html",
            "quotes/index.html",
            "disputes/index.html",
            "corrections/index.html",
            "status/index.html",
            "report/index.html",
            "404.html");
    private static final List<String> LONG = List.of("facts/index.html");

    @TempDir
    static Path folder;

    private static Playwright playwright;
    private static Browser browser;
    private static BuiltSite site;
    private static BuiltSite kitchenSink;

    @BeforeAll
    static void start() throws Exception {
        playwright = Playwright.create();
        browser = Browsers.launch(playwright);
        site = BuiltSite.of(PROJECT, folder.resolve("site"));
        kitchenSink = BuiltSite.of(
                KitchenSink.withFigures(folder.resolve("sink")).root(), folder.resolve("sink-site"), "--drafts");
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

    private static Page open(BrowserContext context, String path) {
        Page page = context.newPage();
        page.navigate(site.fileUrl(path));
        return page;
    }

    private static BrowserContext context(Browser.NewContextOptions options) {
        return browser.newContext(options);
    }

    private static Browser.NewContextOptions width(int width) {
        // where the page glides to what has the keyboard, it is not there yet
        return new Browser.NewContextOptions().setViewportSize(width, 800).setReducedMotion(ReducedMotion.REDUCE);
    }

    /** 1.4.4, 1.4.10: 1280 pixels at 400 % are 320 by 200; text twice as large, and the space of 1.4.12, cut off nothing. */
    @Test
    void withSpaceBetweenLettersAndAtFourHundredPercentNothingIsCutOffOrScrollsSideways() {
        try (BrowserContext context = context(new Browser.NewContextOptions().setViewportSize(320, 200))) {
            Page page = context.newPage();
            for (String path : KINDS) {
                page.navigate(site.fileUrl(path));
                // as a reader's own style sheet: what a page's policy says of styles does not concern it
                page.evaluate("() => { const sheet = new CSSStyleSheet(); sheet.replaceSync(`* {"
                        + " line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important; }"
                        + " p { margin-block-end: 2em !important; }`); document.adoptedStyleSheets = [sheet]; }");
                assertThat(page.evaluate(
                                "() => document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                        .as(path)
                        .isEqualTo(0);
                assertThat(page.evaluate(CUT_OFF)).as(path).isEqualTo(List.of());
            }
        }
    }

    // an element that hides what does not fit, and holds words that do not
    private static final String CUT_OFF = """
            () => [...document.querySelectorAll('body *')].filter(e => !(e instanceof SVGElement) && e.checkVisibility()
                && !e.closest('.viz-list') && e.innerText && e.clientHeight > 1
                && ['hidden', 'clip'].some(v => getComputedStyle(e).overflowX === v || getComputedStyle(e).overflowY === v)
                && (e.scrollWidth > e.clientWidth + 1 || e.scrollHeight > e.clientHeight + 1))
              .map(e => e.tagName + '.' + e.className)
            """;

    /** 2.1.1, 2.4.3, 2.4.7, 2.4.11, 2.4.13: a reader sees where the keyboard is, in the order of the page, and nothing lies over it. */
    @ParameterizedTest
    @ValueSource(ints = {390, 1280})
    void theKeyboardReachesEverythingInOrderAndIsSeen(int width) {
        try (BrowserContext context = context(width(width))) {
            for (String path : KINDS) {
                Page page = open(context, path);
                int reachable = ((Number) page.evaluate(MARK_REACHABLE)).intValue();
                int last = -1;
                TreeSet<Integer> seen = new TreeSet<>();
                for (int i = 0; i < Math.min(reachable, 60); i++) {
                    page.keyboard().press("Tab");
                    List<?> at = (List<?>) page.evaluate(AT_FOCUS);
                    assertThat(at.get(1)).as(path + " stop " + i + ": " + at).isEqualTo("seen");
                    int place = ((Number) at.get(0)).intValue();
                    assertThat(place).as(path + " stop " + i + ": " + at).isGreaterThan(last);
                    last = place;
                    seen.add(place);
                }
                assertThat(seen).as(path).hasSize(Math.min(reachable, 60));
                page.close();
            }
        }
    }

    // a group of radio buttons is one stop
    private static final String MARK_REACHABLE = """
            () => {
              let n = 0;
              for (const e of document.querySelectorAll('a[href], button, summary, input:not([disabled]):not([type=radio]:not(:checked)), textarea, [tabindex="0"]')) {
                if (e.checkVisibility({visibilityProperty: true})) e.dataset.place = n++;
              }
              return n;
            }
            """;

    /** Its place, and what is wrong with how it is shown: the indicator has two pixels and three to one against the page. */
    private static final String AT_FOCUS = """
            () => {
              const e = document.activeElement;
              const place = e.dataset.place === undefined ? -2 : +e.dataset.place;
              const box = e.getBoundingClientRect();
              // a radio button is marked at its words
              const style = getComputedStyle(e.matches('[type=radio]') ? e.closest('label') : e);
              const inner = e.querySelector('rect') && getComputedStyle(e.querySelector('rect'));
              const before = getComputedStyle(e, '::before');
              const outlined = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;
              const stroked = inner && inner.stroke !== 'none' && parseFloat(inner.strokeWidth) >= 2;
              const x = Math.min(Math.max(box.left + Math.min(box.width / 2, 12), 0), innerWidth - 1);
              const tops = [...e.getClientRects()].map(r => document.elementFromPoint(
                  Math.min(Math.max(r.left + r.width / 2, 0), innerWidth - 1), Math.min(Math.max(r.top + r.height / 2, 0), innerHeight - 1)));
              const free = tops.some(top => top && (e.contains(top) || top.contains(e)));
              const inside = box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
              const what = e.tagName + ' ' + (e.getAttribute('href') || e.className || e.textContent.slice(0, 30));
              return [place, !inside ? 'outside the window' : !free ? 'covered' : !(outlined || stroked) ? 'not marked' : 'seen', what];
            }
            """;

    /** 2.5.5: a target that stands alone has the room of a finger, 44 pixels; one in a sentence or a list of words is as tall as its line. */
    @Test
    void whatIsPressedOnAPhoneHasRoom() {
        try (BrowserContext context = context(width(390))) {
            Page page = context.newPage();
            for (String path : KINDS) {
                page.navigate(site.fileUrl(path));
                page.evaluate("() => document.querySelectorAll('.menu').forEach(menu => menu.open = true)");
                assertThat(page.evaluate(SMALL_TARGETS)).as(path).isEqualTo(List.of());
            }
        }
    }

    private static final String SMALL_TARGETS = """
            () => [...document.querySelectorAll('header.top a, header.top summary, .foot li a, .toc summary, .toc a, .turn a, .jump a, .skip')]
              .filter(e => e.checkVisibility() && !e.matches('.skip'))
              .filter(e => { const b = e.getBoundingClientRect(); return b.height < 43.5 || b.width < 24; })
              .map(e => e.className + ' ' + e.textContent.trim().slice(0, 40) + ' ' + Math.round(e.getBoundingClientRect().height))
            """;

    /** 2.3.3: who asks for less motion gets none. */
    @Test
    void whoAsksForLessMotionGetsNone() {
        try (BrowserContext context = context(width(1280))) {
            for (String path : KINDS) {
                Page page = open(context, path);
                assertThat(
                                page.evaluate(
                                        "() => [...document.querySelectorAll('*')].filter(e => { const s = getComputedStyle(e);"
                                                + " return s.scrollBehavior === 'smooth' || s.animationName !== 'none'"
                                                + " || s.transitionDuration.split(', ').some(d => parseFloat(d) > 0); }).map(e => e.tagName)"))
                        .as(path)
                        .isEqualTo(List.of());
                page.close();
            }
        }
    }

    /** Where a reader's system chooses the colours, words have those of the system, and signs that are drawn are still there. */
    @ParameterizedTest
    @EnumSource(
            names = {"LIGHT", "DARK"},
            value = ColorScheme.class)
    void inForcedColoursNothingIsLost(ColorScheme scheme) {
        try (BrowserContext context =
                context(width(1280).setForcedColors(ForcedColors.ACTIVE).setColorScheme(scheme))) {
            for (String path : List.of("index.html", "baku-summit/index.html", "404.html")) {
                Page page = open(context, path);
                assertThat(page.evaluate(IN_OTHER_COLOURS)).as(path).isEqualTo(List.of());
                page.close();
            }
        }
    }

    private static final String IN_OTHER_COLOURS = """
            () => {
              const probe = document.createElement('p');
              document.body.append(probe);
              const colours = ['CanvasText', 'LinkText', 'VisitedText', 'ButtonText', 'GrayText', 'FieldText', 'MarkText']
                .map(c => { probe.setAttribute('class', ''); probe.style.color = c; return getComputedStyle(probe).color; });
              probe.remove();
              return [...document.querySelectorAll('main *, header *, footer *')]
                .filter(e => !(e instanceof SVGElement) && e.checkVisibility()
                    && [...e.childNodes].some(n => n.nodeType === 3 && n.data.trim()))
                .filter(e => getComputedStyle(e).forcedColorAdjust === 'auto' && !colours.includes(getComputedStyle(e).color))
                .map(e => e.tagName + '.' + e.className + ' ' + getComputedStyle(e).color);
            }
            """;

    /** 1.3.1, 2.4.6: headings go down by one step, there is one of the first order, and no part of the page is without a name. */
    @Test
    void headingsFollowOneAnother() throws Exception {
        try (BrowserContext context = context(width(1280))) {
            Page page = context.newPage();
            for (BuiltSite each : List.of(site, kitchenSink)) {
                for (String path : each.pages()) {
                    if (each.text(path).contains("http-equiv=\"refresh\"") || path.startsWith("admin/")) {
                        continue;
                    }
                    page.navigate(each.fileUrl(path));
                    List<Object> levels = List.copyOf((List<?>) page.evaluate(
                            "() => [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(h => +h.tagName[1])"));
                    assertThat(levels).as(path).startsWith(1);
                    for (int i = 1; i < levels.size(); i++) {
                        int step = (Integer) levels.get(i) - (Integer) levels.get(i - 1);
                        assertThat(step).as(path + " " + levels).isLessThanOrEqualTo(1);
                        assertThat(levels.get(i)).as(path).isNotEqualTo(1);
                    }
                }
            }
        }
    }

    /** 3.1.2: a quotation in another language says which, so that it is read aloud as it sounds. */
    @Test
    void aQuotationInAnotherLanguageSaysWhich() throws Exception {
        try (BrowserContext context = context(width(1280))) {
            Page page = context.newPage();
            page.navigate(kitchenSink.fileUrl("quotes/index.html"));
            assertThat(page.locator("blockquote[lang]").count()).isPositive();
        }
    }

    @Test
    void thePageOfAllFactsIsReachedByItsParts() {
        try (BrowserContext context = context(width(390))) {
            Page page = open(context, LONG.get(0));
            page.locator(".claims > li").last().locator("summary").focus();
            List<?> at = (List<?>) page.evaluate(AT_FOCUS);
            assertThat(at.get(1)).as(at.toString()).isNotEqualTo("outside the window");
        }
    }
}
