package explainer.graphics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import explainer.testing.Contrast;
import java.awt.Color;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The colours of the theme that have to be told apart can be, in the light and in the dark: 4.5 for words, 3 for shapes. */
class ContrastTest {
    private static final Pattern TOKEN =
            Pattern.compile("^ *--viz-([a-z0-9-]+): #([0-9a-f]{3}|[0-9a-f]{6});$", Pattern.MULTILINE);

    @Test
    void theMeasureIsThatOfTheGuidelines() {
        assertThat(Contrast.of(Color.BLACK, Color.WHITE)).isCloseTo(21, within(0.001));
        assertThat(Contrast.of(new Color(0x767676), Color.WHITE)).isCloseTo(4.54, within(0.005));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    ink, bg, 4.5
                    ink, soft, 4.5
                    ink, land, 4.5
                    ink, obs, 4.5
                    ink, near, 4.5
                    ink, focus, 4.5
                    ink, sea, 4.5
                    ink2, bg, 4.5
                    ink2, soft, 4.5
                    ink2, land, 4.5
                    ink2, far, 4.5
                    sea-ink, sea, 4.5
                    onm, member, 4.5
                    onm, chair, 4.5
                    chair, bg, 4.5
                    chair, soft, 4.5
                    member, bg, 3
                    member, soft, 3
                    member, land, 3
                    member, obs, 3
                    chair, land, 3
                    chair, inset, 3
                    chair, focus, 3
                    disp, land, 3
                    """)
    void whatHasToBeToldApartCanBe(String front, String back, double least) throws IOException {
        String theme = Files.readString(Path.of("templates/styles/20-tokens.css"));
        int dark = theme.indexOf("prefers-color-scheme: dark");
        for (String scheme : new String[] {theme.substring(0, dark), theme.substring(dark)}) {
            Map<String, Color> tokens = tokens(scheme);
            assertThat(tokens).containsKeys(front, back);
            assertThat(Contrast.of(tokens.get(front), tokens.get(back)))
                    .as(front + " on " + back + " in " + (scheme.startsWith("prefers") ? "the dark" : "the light"))
                    .isGreaterThanOrEqualTo(least);
        }
    }

    private static Map<String, Color> tokens(String css) {
        Map<String, Color> tokens = new TreeMap<>();
        Matcher token = TOKEN.matcher(css);
        while (token.find()) {
            String digits = token.group(2);
            tokens.put(
                    token.group(1),
                    Color.decode("#" + (digits.length() == 3 ? digits.replaceAll(".", "$0$0") : digits)));
        }
        return tokens;
    }
}
