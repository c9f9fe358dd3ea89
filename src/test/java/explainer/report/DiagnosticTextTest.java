package explainer.report;

import static org.assertj.core.api.Assertions.assertThat;

import explainer.base.Diagnostic;
import explainer.base.SourceFile;
import explainer.graph.GraphCode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The mark stands under its place, whatever letters stand before it. */
class DiagnosticTextTest {
    private static final String FRAME = "  1 | ";

    // the mark is the word X, Y, or Z
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "see X here|X|    ^",
                "\tX|X| ^",
                "\u4e2d\u6587 X|X|     ^",
                "\ud55c\uae00X|X|    ^",
                "\uff21\uff71X|X|   ^",
                "e\u0301 X|X|  ^",
                "\u202b\u05e9 X|X|  ^",
                "\ud83d\ude00 X|X|   ^",
                "a\u200db X|X|   ^",
                "see \u4e2d\u6587|\u4e2d\u6587|    ^^^^",
                "see e\u0301|e\u0301|    ^",
                "\u001b[31mX|X|     ^"
            })
    void theMarkStandsUnderItsWord(String line, String word, String mark) {
        List<String> lines = lines(line, word);
        assertThat(lines.get(2)).isEqualTo(FRAME.replace('1', ' ') + mark);
        assertThat(lines.get(1)).startsWith(FRAME).doesNotContain("\u001b").doesNotContain("\t");
    }

    @Test
    void aLongLineIsCutBetweenCharacters() {
        String smile = "\ud83d\ude00";
        for (String before : List.of("", "a")) {
            String line = lines(before + smile.repeat(100) + "X" + smile.repeat(100), "X")
                    .get(1);
            assertThat(line.codePoints())
                    .noneMatch(point -> point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE);
            assertThat(line).contains("…").contains("X");
        }
    }

    private static List<String> lines(String line, String word) {
        int at = line.indexOf(word);
        return DiagnosticText.of(Diagnostic.of(
                        GraphCode.BROKEN_LINK,
                        new SourceFile("content/a.md", line).span(at, at + word.length()),
                        "here"))
                .lines()
                .toList();
    }
}
