package explainer.output.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** That the browser folds in the same way is tested there: {@code ReaderBrowserIT}. */
class FoldingTest {
    @ParameterizedTest
    @CsvSource({
        "Zürich, zurich",
        "ə, e",
        "Ə, e",
        "ı, i",
        "İ, i",
        "Şuşa, susa",
        "Gəncə, gence",
        "Ağdam, agdam",
        "Çıldağ, cildag",
        "Łódź, lodz",
        "Straße, strasse",
        "Ærø, aero",
        "Đorđe, dorde",
        "ﬁne, fine",
        "2019, 2019",
        "Ёлка, елка"
    })
    void aLetterIsFoundByItsPlainForm(String text, String folded) {
        assertThat(Folding.fold(text)).isEqualTo(folded);
    }

    @Test
    void itIsIdempotent() {
        for (int letter = 0x20; letter < 0x2000; letter++) {
            String once = Folding.fold(Character.toString(letter));
            assertThat(Folding.fold(once)).as(Integer.toHexString(letter)).isEqualTo(once);
        }
    }

    @Test
    void wordsAreLettersAndDigitsInTheirOrder() {
        assertThat(Folding.words("The summit’s 18th text: “Şuşa”, COVID-19"))
                .containsExactly("the", "summit", "s", "18th", "text", "susa", "covid", "19");
        assertThat(Folding.words(" … ")).isEmpty();
    }
}
