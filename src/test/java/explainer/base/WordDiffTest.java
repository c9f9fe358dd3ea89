package explainer.base;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordDiffTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "It had 120 members. | It had 121 members. | It had [-120-] {+121+} members.",
                "It had 120 members. | It had  120   members. | It had 120 members.",
                "It had 120 members. | members. | [-It had 120-] members.",
                "It had 120 members. | It had 120 members. And guests. | It had 120 members. {+And guests.+}",
                "'' | New. | {+New.+}",
                "Old. | '' | [-Old.-]",
            })
    void everyWordOfBothTextsIsShown(String from, String to, String expected) {
        assertThat(WordDiff.of(from, to)).isEqualTo(expected);
    }

    @Test
    void theShareIsThatOfTheSecondTextsWords() {
        assertThat(WordDiff.shared("a b c d e f", "a b x d")).isEqualTo(0.75);
        assertThat(WordDiff.shared("a b", "")).isEqualTo(1);
        assertThat(WordDiff.shared("", "a b")).isZero();
    }
}
