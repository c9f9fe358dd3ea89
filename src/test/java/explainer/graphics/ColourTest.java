package explainer.graphics;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The colours of pictures that stand alone are those of the theme. */
class ColourTest {
    private static final Pattern TOKEN = Pattern.compile("(--viz-[a-z0-9-]+): (#[0-9a-f]+);");

    @Test
    void theThemeHasTheSameColoursInTheLightAndInTheDark() throws IOException {
        String theme = Files.readString(Path.of("templates/styles/20-tokens.css"));
        int dark = theme.indexOf("prefers-color-scheme: dark");
        Map<String, String> inLight = new TreeMap<>();
        Map<String, String> inDark = new TreeMap<>();
        for (Colour colour : Colour.values()) {
            inLight.put(colour.token(), colour.light());
            inDark.put(colour.token(), colour.dark());
        }
        assertThat(inLight).isEqualTo(tokens(theme.substring(0, dark))).hasSizeGreaterThan(10);
        int chosen = theme.indexOf("data-theme=\"dark\"");
        assertThat(inDark).as("as the system has it").isEqualTo(tokens(theme.substring(dark, chosen)));
        assertThat(inDark).as("as the reader chose it").isEqualTo(tokens(theme.substring(chosen)));
    }

    @Test
    void theDarkOfTheSystemIsTheDarkThatReadersChoose() throws IOException {
        String theme = Files.readString(Path.of("templates/styles/20-tokens.css"));
        String system = theme.substring(theme.indexOf(":root:not([data-theme=\"light\"]) {"));
        String chosen = theme.substring(theme.indexOf(":root[data-theme=\"dark\"] {"));
        assertThat(declarations(system)).isEqualTo(declarations(chosen)).hasSizeGreaterThan(10);
    }

    private static List<String> declarations(String css) {
        return css.substring(css.indexOf('{') + 1, css.indexOf('}'))
                .lines()
                .map(String::strip)
                .filter(line -> line.startsWith("--"))
                .toList();
    }

    private static Map<String, String> tokens(String css) {
        Map<String, String> tokens = new TreeMap<>();
        Matcher token = TOKEN.matcher(css);
        while (token.find()) {
            tokens.put(token.group(1), token.group(2));
        }
        return tokens;
    }

    @Test
    void theStyleOfASheetNamesNoVariable() {
        assertThat(SheetStyle.text()).contains("#1c2024", "#eceae5").doesNotContain("var(");
    }

    @Test
    void aTextHoldsOnlyWhatXmlCanHold() {
        String svg =
                new Svg().words("text", "a\u0007b\uD800", "class", "c\u0000").toString();
        assertThat(svg).isEqualTo("<text class=\"c\uFFFD\">a\uFFFDb\uFFFD</text>\n");
    }

    @Test
    void wordsAreWrappedAndAWordThatIsTooLongIsCut() {
        List<String> lines = Lettering.wrapped("one two " + "w".repeat(40), 10, false, 60);
        assertThat(String.join("", lines)).isEqualTo("one two" + "w".repeat(40));
        assertThat(lines).hasSizeGreaterThan(4).allMatch(line -> Lettering.width(line, 10, false) <= 60);
        assertThat(Lettering.even("aaaa bbbb cccc dddd e", 10, false, 104))
                .hasSize(2)
                .allMatch(l -> l.length() > 6);
    }
}
