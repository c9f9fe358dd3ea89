package explainer.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import explainer.testing.CaseFile;
import explainer.testing.SiteFixture;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Pictures that stand alone, of this site and of the invented one, in a real browser; and where readers get them. */
class FigureFilesIT {
    private static final Path PROJECT = Path.of("").toAbsolutePath();
    private static final String ADDRESS = "--url=https://example.org/baku/";
    private static final Pattern FIGURE = Pattern.compile("<figure class=\"viz-fig\" id=\"fig\\.([^\"]+)\"");

    /** How each mark of a drawing and of the geometry that it shares is painted and set. */
    private static final String PAINTED = """
            ([drawing, id]) => [...drawing.querySelectorAll('path, rect, circle, text, tspan'),
                    ...document.querySelectorAll(`[id="viz.hatch"] *, [id="viz.dots"] *, defs [id^="fig.${id}-"] *`)]
                .filter(mark => mark.localName !== 'title')
                .map(mark => {
                    const style = getComputedStyle(mark);
                    return [mark.localName, mark.getAttribute('class')?.replace(/ ?viz-(fill|stroke)-[a-z0-9]+/g, '') || '',
                        style.fill, style.stroke, style.strokeWidth, style.strokeDasharray, style.paintOrder,
                        ...(mark.localName.startsWith('t') ? [style.fontSize, style.fontWeight] : [])].join(' | ');
                })""";

    @TempDir
    static Path folder;

    private static Playwright playwright;
    private static Browser browser;
    private static List<BuiltSite> sites;

    @BeforeAll
    static void start() throws Exception {
        playwright = Playwright.create();
        browser = Browsers.launch(playwright);
        CaseFile fair = CaseFile.all("sites", ".site").stream()
                .filter(file -> file.name().equals("lantern-fair.site"))
                .findFirst()
                .orElseThrow();
        SiteFixture fixture =
                SiteFixture.in(folder.resolve("fair")).withRealTemplates().writeAll(fair.parts());
        sites = List.of(
                BuiltSite.of(PROJECT, folder.resolve("site"), ADDRESS),
                BuiltSite.of(fixture.root(), folder.resolve("fair-site"), ADDRESS));
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

    private static BrowserContext context(int width, ColorScheme scheme) {
        return browser.newContext(
                new Browser.NewContextOptions().setViewportSize(width, 900).setColorScheme(scheme));
    }

    private static List<Path> pictures() throws Exception {
        List<Path> pictures = new ArrayList<>();
        for (BuiltSite site : sites) {
            try (Stream<Path> files = Files.list(site.folder().resolve("figures"))) {
                files.filter(file -> file.toString().endsWith(".svg")).sorted().forEach(pictures::add);
            }
        }
        assertThat(pictures).hasSizeGreaterThan(10);
        return pictures;
    }

    @Test
    void noTextStandsOutsideThePicture() throws Exception {
        try (BrowserContext context = context(1100, ColorScheme.LIGHT)) {
            Page page = context.newPage();
            for (Path picture : pictures()) {
                page.navigate(picture.toUri().toString());
                assertThat(page.evaluate("() => document.querySelectorAll('text').length > 3"))
                        .as(picture.toString())
                        .isEqualTo(true);
                assertThat(page.evaluate("""
                        () => {
                            const sheet = document.documentElement;
                            const [width, height] = [sheet.width.baseVal.value, sheet.height.baseVal.value];
                            return [...document.querySelectorAll('text')].filter(text => {
                                const box = text.getBBox();
                                const to = sheet.getScreenCTM().inverse().multiply(text.getScreenCTM());
                                const [left, top] = [box.x + to.e, box.y + to.f];
                                return left < 8 || top < 8 || left + box.width > width - 8 || top + box.height > height - 8;
                            }).map(text => text.textContent);
                        }""")).as(picture.toString()).isEqualTo(List.of());
            }
        }
    }

    /** An image takes the scheme of the page around it. */
    @Test
    void asAnImageAPictureIsDrawnInTheLightAndInTheDark() throws Exception {
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            try (BrowserContext context = context(1100, scheme)) {
                Page page = context.newPage();
                for (Path picture : pictures()) {
                    Path around = picture.resolveSibling("around.html");
                    Files.writeString(
                            around,
                            "<!doctype html><meta name=\"color-scheme\" content=\"light dark\"><img src=\""
                                    + picture.getFileName() + "\" alt=\"A picture\">");
                    page.navigate(around.toUri().toString());
                    Files.delete(around);
                    assertThat(page.evaluate("() => document.images[0].naturalWidth"))
                            .as(picture.toString())
                            .isEqualTo(1024);
                    BufferedImage shot = ImageIO.read(
                            new ByteArrayInputStream(page.locator("img").screenshot()));
                    assertThat(shot.getRGB(4, 4) & 0xffffff)
                            .as(picture + " " + scheme)
                            .isEqualTo(scheme == ColorScheme.LIGHT ? 0xffffff : 0x15191d);
                    assertThat(colours(shot)).as(picture.toString()).hasSizeGreaterThan(20);
                }
            }
        }
    }

    private static Set<Integer> colours(BufferedImage shot) {
        Set<Integer> colours = new HashSet<>();
        for (int y = 0; y < shot.getHeight(); y++) {
            for (int x = 0; x < shot.getWidth(); x++) {
                colours.add(shot.getRGB(x, y));
            }
        }
        return colours;
    }

    /** The style sheet inside pictures is not the theme's: what it makes of a drawing is. */
    @ParameterizedTest
    @EnumSource(
            value = ColorScheme.class,
            names = {"LIGHT", "DARK"})
    void aPictureIsPaintedAsOnThePage(ColorScheme scheme) throws Exception {
        try (BrowserContext context = context(1280, scheme)) {
            Page page = context.newPage();
            int count = 0;
            for (BuiltSite site : sites) {
                for (String path : site.pages()) {
                    Matcher figure = FIGURE.matcher(site.text(path));
                    while (figure.find()) {
                        String id = figure.group(1);
                        if (!Files.exists(site.folder().resolve("figures/" + id + ".svg"))) {
                            continue;
                        }
                        page.navigate(site.fileUrl(path));
                        List<?> onPage =
                                painted(page, "document.querySelector('[id=\"fig." + id + "\"] svg.viz-wide')", id);
                        page.navigate(site.fileUrl("figures/" + id + ".svg"));
                        List<?> alone = painted(
                                page,
                                "[...document.documentElement.children].filter(e => e.localName === 'svg').pop()",
                                id);
                        assertThat(alone)
                                .as(path + " " + id)
                                .hasSameSizeAs(onPage)
                                .hasSizeGreaterThan(8);
                        for (int i = 0; i < alone.size(); i++) {
                            assertThat(alone.get(i)).as(path + " " + id).isEqualTo(onPage.get(i));
                        }
                        count++;
                    }
                }
            }
            assertThat(count).isGreaterThan(10);
        }
    }

    private static List<?> painted(Page page, String drawing, String id) {
        return (List<?>) page.evaluate("() => (" + PAINTED + ")([" + drawing + ", '" + id + "'])");
    }

    @ParameterizedTest
    @EnumSource(
            value = ColorScheme.class,
            names = {"LIGHT", "DARK"})
    void whatCanBeTakenAlongIsWithinReachAndIsNotPrinted(ColorScheme scheme) throws Exception {
        String axe;
        try (InputStream in = FigureFilesIT.class.getResourceAsStream("/axe.min.js")) {
            axe = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        for (int width : List.of(320, 360, 1280)) {
            try (BrowserContext context = context(width, scheme)) {
                Page page = context.newPage();
                page.navigate(sites.get(1).fileUrl("lantern-fair/index.html"));
                page.evaluate("() => document.querySelectorAll('.viz-share details').forEach(d => d.open = true)");
                assertThat(page.evaluate(
                                "() => document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                        .isEqualTo(0);
                assertThat(page.evaluate("""
                        () => [...document.querySelectorAll('.viz-share :is(a, summary)')]
                            .map(link => link.getBoundingClientRect()).filter(box => box.height < 24 || box.width < 24).length""")).isEqualTo(0);
                page.evaluate(axe);
                assertThat(page.evaluate(
                                "async () => (await axe.run(document.querySelectorAll('.viz-share'), {resultTypes: ['violations']})).violations"
                                        + ".map(v => v.id + ': ' + v.nodes.map(n => n.target.join(' ')).join(', '))"))
                        .isEqualTo(List.of());
                page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
                assertThat(page.locator(".viz-share").count()).isEqualTo(8);
                assertThat(page.locator(".viz-share:visible").count()).isZero();
            }
        }
    }
}
