package explainer.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import explainer.browser.FigureChecks.Medium;
import explainer.testing.CaseFile;
import explainer.testing.Golden;
import explainer.testing.SiteFixture;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Figures as readers get them: by eye on any screen and on paper, by ear, and without a script. */
class FigureBrowserIT {
    private static final Path PROJECT = Path.of("").toAbsolutePath();
    private static final Path GOLDEN = Path.of("src/test/resources/golden/figures");
    private static final Pattern ROW =
            Pattern.compile("\\{name: \"?([^,\"]+)\"?, code: [^,]+, status: (member|observer)[,}]");

    @TempDir
    static Path folder;

    private static Playwright playwright;
    private static Browser browser;
    private static BuiltSite site;
    private static BuiltSite fair;

    @BeforeAll
    static void start() throws Exception {
        playwright = Playwright.create();
        browser = Browsers.launch(playwright);
        site = BuiltSite.of(PROJECT, folder.resolve("site"));
        CaseFile second = CaseFile.all("sites", ".site").stream()
                .filter(file -> file.name().equals("lantern-fair.site"))
                .findFirst()
                .orElseThrow();
        SiteFixture project =
                SiteFixture.in(folder.resolve("fair")).withRealTemplates().writeAll(second.parts());
        fair = BuiltSite.of(project.root(), folder.resolve("fair-site"));
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
    @ValueSource(ints = {360, 800, 1040, 1280})
    void everyLabelCanBeReadAndNothingStandsOnAnotherOrOutside(int width) throws Exception {
        assertThat(wrongOnAnyPage(width, ColorScheme.LIGHT, Medium.SCREEN)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"360, LIGHT", "360, DARK", "1280, LIGHT", "1280, DARK"})
    void axeFindsNothingOnAPageWithAFigure(int width, ColorScheme scheme) throws Exception {
        try (BrowserContext context = context(width, scheme)) {
            Page page = context.newPage();
            for (String url : urls()) {
                page.navigate(url);
                page.evaluate("() => document.querySelectorAll('.viz-fig details').forEach(each => each.open = true)");
                assertThat(Axe.violations(page)).as(url).isEqualTo(List.of());
            }
        }
    }

    @Test
    void inForcedColoursFillsStayAndWordsAreOfTheSystem() throws Exception {
        assertThat(wrongOnAnyPage(1280, ColorScheme.LIGHT, Medium.FORCED)).isEmpty();
        assertThat(wrongOnAnyPage(360, ColorScheme.DARK, Medium.FORCED)).isEmpty();
    }

    @Test
    void aReaderInTheDarkSchemePrintsLightFiguresWithTheirFillsAndTables() throws Exception {
        assertThat(wrongOnAnyPage(800, ColorScheme.DARK, Medium.PRINT)).isEmpty();
    }

    @Test
    void onPaperFiguresHaveTheColoursOfTheLightScheme() throws Exception {
        try (BrowserContext context = context(800, ColorScheme.LIGHT)) {
            Page page = context.newPage();
            for (String url : urls()) {
                page.navigate(url);
                Object light = FigureChecks.colours(page, Media.SCREEN, ColorScheme.LIGHT);
                assertThat((List<?>) light).hasSizeGreaterThan(5);
                assertThat(FigureChecks.colours(page, Media.PRINT, ColorScheme.DARK))
                        .as(url)
                        .isEqualTo(light);
            }
            page.navigate(Medium.PRINT.broken("dark-on-paper"));
            assertThat(FigureChecks.colours(page, Media.PRINT, ColorScheme.DARK))
                    .isNotEqualTo(FigureChecks.colours(page, Media.SCREEN, ColorScheme.LIGHT));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {360, 1280})
    void figuresAreNamedDescribedAndGivenAsTablesOrLists(int width) throws Exception {
        assertThat(wrongOnAnyPage(width, ColorScheme.LIGHT, Medium.TREE)).isEmpty();
    }

    /** A check that no page can fail would be none. */
    @ParameterizedTest
    @EnumSource(Medium.class)
    void eachCheckFindsThePageThatIsBrokenForIt(Medium medium) {
        try (BrowserContext context = context(800, ColorScheme.DARK)) {
            Page page = context.newPage();
            assertThat(medium.checks()).isNotEmpty();
            for (String check : medium.checks()) {
                page.navigate(medium.broken(check));
                assertThat(FigureChecks.wrong(page, medium))
                        .as(check)
                        .isNotEmpty()
                        .allMatch(wrong -> wrong.startsWith(check + ": "));
            }
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"SCREEN", "FORCED", "PRINT"})
    void eachCheckHasAPageThatIsBrokenForIt(Medium medium) {
        try (BrowserContext context = context(800, ColorScheme.LIGHT)) {
            assertThat(FigureChecks.names(context.newPage(), medium)).hasSameElementsAs(medium.checks());
        }
    }

    /** {@code -Dgolden=update} writes them anew: read them as somebody who hears them. */
    @ParameterizedTest
    @CsvSource({"360, narrow", "1280, wide"})
    void eachTypeOfFigureReadsAsItDid(int width, String name) throws Exception {
        try (BrowserContext context = context(width, ColorScheme.LIGHT)) {
            Page page = context.newPage();
            Set<String> read = new TreeSet<>();
            for (String path : withFigures(fair)) {
                if (path.equals("all/index.html")) {
                    // the same figures, with the addresses of that page
                    continue;
                }
                page.navigate(fair.fileUrl(path));
                page.evaluate("() => document.querySelectorAll('.viz-fig details').forEach(each => each.open = true)");
                for (Locator figure : page.locator(".viz-fig").all()) {
                    String file = figure.getAttribute("id").replace('.', '-') + "." + name + ".aria";
                    // of a figure on two pages only the addresses in it differ
                    if (read.add(file)) {
                        Golden.check(GOLDEN.resolve(file), figure.ariaSnapshot() + "\n");
                    }
                }
            }
            try (Stream<Path> files = Files.list(GOLDEN)) {
                assertThat(files.map(file -> file.getFileName().toString())
                                .filter(file -> file.endsWith("." + name + ".aria")))
                        .as("no snapshot without its figure")
                        .hasSameElementsAs(read);
            }
        }
    }

    @Test
    void figuresSayTheSameWithoutAScript() throws Exception {
        for (String url : urls()) {
            assertThat(words(url, false)).as(url).isNotEmpty().isEqualTo(words(url, true));
        }
        String broken =
                FigureChecks.BROKEN.resolve("script/needs-script.html").toUri().toString();
        assertThat(words(broken, false)).isNotEqualTo(words(broken, true));
    }

    @Test
    void theMapShowsAndListsEveryMemberAndObserver() throws Exception {
        List<String> members = new ArrayList<>();
        List<String> observers = new ArrayList<>();
        Matcher row = ROW.matcher(Files.readString(PROJECT.resolve("content/figures/data/members.yaml")));
        while (row.find()) {
            // the site writes curly ones
            (row.group(2).equals("member") ? members : observers)
                    .add(row.group(1).replace('\'', '’'));
        }
        assertThat(members).hasSize(120);
        assertThat(observers).hasSize(17);
        List<String> all = Stream.concat(members.stream(), observers.stream()).toList();
        try (BrowserContext context = context(1280, ColorScheme.LIGHT)) {
            Page page = context.newPage();
            page.navigate(site.fileUrl("members-and-observers/index.html"));
            Locator map = page.locator("[id='fig.members-map']");
            assertThat(map.locator(".viz-count").allTextContents()).containsExactly("(120)", "(17)");
            assertThat(map.locator("tbody th").allTextContents()).containsExactlyInAnyOrderElementsOf(all);
            assertThat(map.locator("tbody tr", new Locator.LocatorOptions().setHasText("member"))
                            .count())
                    .isEqualTo(120);
            Set<String> drawn = new TreeSet<>(map.locator("svg defs > g title").allTextContents());
            assertThat(drawn).containsAll(all);
        }
    }

    private static List<String> wrongOnAnyPage(int width, ColorScheme scheme, Medium medium) throws IOException {
        List<String> wrong = new ArrayList<>();
        try (BrowserContext context = context(width, scheme)) {
            Page page = context.newPage();
            for (String url : urls()) {
                page.navigate(url);
                page.evaluate("() => document.fonts.ready");
                FigureChecks.wrong(page, medium).forEach(each -> wrong.add(url + " at " + width + ": " + each));
            }
        }
        return wrong;
    }

    private static List<String> words(String url, boolean hasScript) {
        Browser.NewContextOptions options =
                new Browser.NewContextOptions().setJavaScriptEnabled(hasScript).setViewportSize(800, 844);
        try (BrowserContext context = browser.newContext(options)) {
            Page page = context.newPage();
            page.navigate(url);
            return page.locator(".viz-fig").allInnerTexts();
        }
    }

    private static List<String> urls() throws IOException {
        List<String> urls = new ArrayList<>();
        for (BuiltSite each : List.of(site, fair)) {
            List<String> paths = withFigures(each);
            assertThat(paths).isNotEmpty();
            paths.forEach(path -> urls.add(each.fileUrl(path)));
        }
        return urls;
    }

    private static List<String> withFigures(BuiltSite built) throws IOException {
        return built.pages().stream()
                .filter(path -> built.text(path).contains("class=\"viz-fig\""))
                .toList();
    }

    private static BrowserContext context(int width, ColorScheme scheme) {
        return browser.newContext(
                new Browser.NewContextOptions().setViewportSize(width, 844).setColorScheme(scheme));
    }
}
