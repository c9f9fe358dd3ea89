package explainer.browser;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** What axe-core finds on a page. */
final class Axe {
    private static final String SCRIPT = script();
    private static final String RUN =
            "async () => (await axe.run(document, {resultTypes: ['violations'], runOnly: {type: 'tag',"
                    + " values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']},"
                    // contrast of text as level AAA asks it
                    + " rules: {'color-contrast-enhanced': {enabled: true}}})).violations"
                    + ".map(v => v.id + ': ' + v.nodes.map(n => n.target.join(' ')).join(', '))";

    // of what a browser has not laid out yet no size is true: entries of long lists lie on one another until a reader
    // comes near
    private static final String LAY_OUT = "() => { const all = new CSSStyleSheet();"
            + " all.replaceSync('* { content-visibility: visible !important }');"
            + " document.adoptedStyleSheets = [...document.adoptedStyleSheets, all]; }";

    private Axe() {}

    static Object violations(Page page) {
        if (!(Boolean) page.evaluate("() => 'axe' in window")) {
            page.evaluate(SCRIPT);
            page.evaluate(LAY_OUT);
        }
        return page.evaluate(RUN);
    }

    private static String script() {
        try (InputStream in = Axe.class.getResourceAsStream("/axe.min.js")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
