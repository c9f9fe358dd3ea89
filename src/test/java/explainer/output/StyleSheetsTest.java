package explainer.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;

class StyleSheetsTest {
    @Test
    void theSheetOfEveryPageSaysTheOrderOfAllLayers() {
        StyleSheets sheets = new StyleSheets();
        sheets.add("site", "90-print.css", "a { b: c }\n");
        sheets.add("site", "10-base.css", "d { e: f }\n");
        sheets.add("wide", "50-maps.css", "g { h: i }\n");
        SortedMap<String, Output> outputs = sheets.outputs("here");
        assertThat(outputs).containsOnlyKeys("site", "wide");
        assertThat(text(outputs.get("site")))
                .isEqualTo("@layer base,maps,print;\n@layer base{d{e: f}}\n@layer print{a{b: c}}\n");
        assertThat(text(outputs.get("wide"))).isEqualTo("@layer maps{g{h: i}}\n");
        assertThat(outputs.get("wide").path().value()).matches("assets/wide\\.[0-9a-f]{10}\\.css");
    }

    @Test
    void filesOfOneNameAreOneLayer() {
        StyleSheets sheets = new StyleSheets();
        sheets.add("one", "50-a.css", "b{}");
        sheets.add("two", "50-a.css", "c{}");
        assertThat(text(sheets.outputs("here").get("site"))).isEqualTo("@layer a;\n");
    }

    @Test
    void withoutFilesThereIsAnEmptyOne() {
        SortedMap<String, Output> outputs = new StyleSheets().outputs("here");
        assertThat(outputs).containsOnlyKeys("site");
        assertThat(text(outputs.get("site"))).isEmpty();
    }

    private static String text(Output sheet) {
        return new String(sheet.content(), StandardCharsets.UTF_8);
    }
}
