package explainer.revise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import explainer.base.Edit;
import explainer.base.SourceFile;
import explainer.content.ContentSeam;
import explainer.testing.Gen;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EncodedTextTest {
    @ParameterizedTest
    @CsvSource({"\\n", "\\r\\n", "\\r"})
    void lineEndsAndTheByteOrderMarkStay(String written) {
        String end = written.replace("\\n", "\n").replace("\\r", "\r");
        String text = "\uFEFFone" + end + "twö 𝐀 three" + end + end + "four";
        SourceFile file = ContentSeam.decoded("content/a.md", text);
        int at = file.text().indexOf("three");
        assertThat(edited(
                        text,
                        file,
                        List.of(new Edit(file.span(at, at + 5), "3\nand more"), new Edit(file.start(), "0 "))))
                .isEqualTo("\uFEFF0 one" + end + "twö 𝐀 3" + end + "and more" + end + end + "four");
    }

    @Test
    void anEditMayTakeOutALineEnd() {
        String text = "one\r\ntwo\nthree";
        SourceFile file = ContentSeam.decoded("content/a.md", text);
        assertThat(edited(text, file, List.of(new Edit(file.span(3, 4), " ")))).isEqualTo("one two\nthree");
        assertThat(edited(text, file, List.of())).isEqualTo(text);
    }

    @Test
    void everyPlaceIsFoundAgain() {
        Gen.forAll(gen -> {
            String text = (gen.chance(30) ? "\uFEFF" : "")
                    + String.join("", gen.list(20, () -> gen.pick(List.of("\r\n", "\n", "\r", gen.text()))));
            SourceFile file = ContentSeam.decoded("content/a.md", text);
            int from = place(file, gen.below(file.text().length() + 1));
            int to = place(file, from + gen.below(file.text().length() - from + 1));
            String result = edited(text, file, List.of(new Edit(file.span(from, to), "\u2020")));
            assertThat(ContentSeam.decoded("content/a.md", result).text())
                    .isEqualTo(file.text().substring(0, from) + "\u2020"
                            + file.text().substring(to));
            assertThat(result.startsWith("\uFEFF")).isEqualTo(text.startsWith("\uFEFF"));
        });
    }

    /** Not inside a character. */
    private static int place(SourceFile file, int offset) {
        boolean isInside = offset > 0
                && offset < file.text().length()
                && Character.isSurrogatePair(
                        file.text().charAt(offset - 1), file.text().charAt(offset));
        return isInside ? offset - 1 : offset;
    }

    @Test
    void anotherTextIsRefused() {
        SourceFile file = new SourceFile("content/a.md", "one");
        assertThatThrownBy(() -> new EncodedText("two".getBytes(StandardCharsets.UTF_8), file))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static String edited(String text, SourceFile file, List<Edit> edits) {
        byte[] bytes = new EncodedText(text.getBytes(StandardCharsets.UTF_8), file).edited(edits);
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
