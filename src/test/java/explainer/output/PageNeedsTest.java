package explainer.output;

import static org.assertj.core.api.Assertions.assertThat;

import explainer.base.SitePath;
import explainer.output.PageNeeds.Need;
import explainer.output.PageNeeds.Use;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a page is taken to load. */
class PageNeedsTest {
    private static final String PAGE = """
            <!doctype html>
            <html lang="en"><head>
            <link rel="preload" href="../assets/a.woff2" as="font" crossorigin>
            <link rel="icon" href="../assets/icon.svg">
            <link rel="alternate" href="../feed.xml"><link rel="canonical" href="https://example.org/">
            <link rel="stylesheet" href="../assets/site.css">
            <script src="../assets/early.js"></script><script type="application/ld+json">{"src":"x"}</script>
            </head><body>
            <img src="../assets/caf%C3%A9.png" alt="a &gt; b"><img src="../assets/late.png" alt="" loading="lazy">
            <img src="https://example.org/x.png"><a href="../assets/linked.png" data-src="y">Žižek</a>
            </body></html>
            """;

    private static Output output(String path, String text) {
        return Output.of(SitePath.of(path), text, "a test");
    }

    @Test
    void allThatABrowserLoadsIsFoundWithItsUse() {
        assertThat(PageNeeds.of(output("one/index.html", PAGE)).files())
                .containsExactly(
                        new Need(Use.OTHER, SitePath.of("assets/a.woff2")),
                        new Need(Use.OTHER, SitePath.of("assets/icon.svg")),
                        new Need(Use.STYLE, SitePath.of("assets/site.css")),
                        new Need(Use.SCRIPT, SitePath.of("assets/early.js")),
                        new Need(Use.IMAGE, SitePath.of("assets/caf\u00e9.png")),
                        new Need(Use.LATER_IMAGE, SitePath.of("assets/late.png")));
    }

    @Test
    void aFontIsLoadedForALetterOfItsRange() {
        FontFaces faces = FontFaces.of(output(
                "assets/site.css",
                "@font-face { src: url(\"a.woff2\"); unicode-range: U+20-7E, U+17D; }\n"
                        + "@font-face { src: url(\"b.woff2\"); unicode-range: U+259; }\n"
                        + "@font-face { src: url(\"c.woff2\"); }\n@font-face { src: local(\"Georgia\"); }"));
        assertThat(needed(faces, "\u017d")).containsExactly("assets/a.woff2", "assets/c.woff2");
        assertThat(needed(faces, "\u0259")).containsExactly("assets/b.woff2", "assets/c.woff2");
    }

    private static Stream<String> needed(FontFaces faces, String text) {
        return faces.needed(PageNeeds.of(output("index.html", text)).letters()).map(SitePath::value);
    }
}
