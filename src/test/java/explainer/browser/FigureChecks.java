package explainer.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What must hold of the figures of any page. The checks of what can be seen are {@code browser/figures.js} in the test resources. */
final class FigureChecks {
    /** Pages that each have one fault, in a folder for each medium, named after the check that must find it. */
    static final Path BROKEN = Path.of("src/test/resources/browser/broken");

    private static final String CHECKS = read("/browser/figures.js");

    /** In what a page is looked at. */
    enum Medium {
        SCREEN,
        FORCED,
        PRINT,
        TREE;

        private String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The names of its checks, by the pages that break them. */
        List<String> checks() {
            try (Stream<Path> files = Files.list(BROKEN.resolve(code()))) {
                return files.map(file -> file.getFileName().toString().replace(".html", ""))
                        .sorted()
                        .toList();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        String broken(String check) {
            return BROKEN.resolve(code()).resolve(check + ".html").toUri().toString();
        }
    }

    private FigureChecks() {}

    /** What is wrong with the figures of the page as it is now, as "check: what is wrong". */
    static List<String> wrong(Page page, Medium medium) {
        page.emulateMedia(new Page.EmulateMediaOptions()
                .setMedia(medium == Medium.PRINT ? Media.PRINT : Media.SCREEN)
                .setForcedColors(medium == Medium.FORCED ? ForcedColors.ACTIVE : ForcedColors.NONE));
        return medium == Medium.TREE ? FigureTree.of(page).wrong() : strings(page.evaluate(CHECKS, medium.code()));
    }

    /** The names of all checks of a medium that the script makes. */
    static List<String> names(Page page, Medium medium) {
        return strings(page.evaluate(CHECKS, medium.code() + " names"));
    }

    /** The colours that the first figure of the page has now, by their names. */
    static Object colours(Page page, Media media, ColorScheme scheme) {
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(media).setColorScheme(scheme));
        return page.evaluate("() => [...document.querySelector('.viz-fig').computedStyleMap()]"
                + ".filter(([name]) => name.startsWith('--viz-')).map(([name, value]) => name + ': ' + value)");
    }

    static List<String> strings(Object list) {
        return ((List<?>) list).stream().map(String.class::cast).toList();
    }

    private static String read(String resource) {
        try (InputStream in = FigureChecks.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
