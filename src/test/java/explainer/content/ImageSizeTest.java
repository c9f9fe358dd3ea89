package explainer.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ImageSizeTest {
    private static byte[] svg(String attributes) {
        return ("<svg xmlns=\"http://www.w3.org/2000/svg\" " + attributes + "/>").getBytes(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @CsvSource({
        "width='20' height='10',20,10",
        "width='20px' height='9.2px',20,10",
        // as Inkscape writes a page of A4
        "width='210mm' height='297mm' viewBox='0 0 210 297',794,1123",
        "width='2in' height='72pt',192,96",
        "width='100%' height='100%' viewBox='0 0 30 20',30,20",
        "width='10em' height='5em' viewBox='0 0 30 20',30,20",
        "viewBox='0 0 30 20',30,20",
        "width='40' viewBox='0 0 30 20',30,20"
    })
    void anSvgHasTheSizeThatItSays(String attributes, int width, int height) {
        assertThat(ImageSize.ofSvg(svg(attributes.replace('\'', '"')))).contains(new ImageSize(width, height));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "width='10em' height='5em'", "width='0' height='0'", "viewBox='none'"})
    void anSvgWithoutASizeHasNone(String attributes) {
        assertThat(ImageSize.ofSvg(svg(attributes.replace('\'', '"')))).isEmpty();
    }

    @Test
    void whatIsNotSvgHasNoSize() {
        assertThat(ImageSize.ofSvg("<html/>".getBytes(StandardCharsets.UTF_8))).isEmpty();
        assertThat(ImageSize.ofSvg("no markup".getBytes(StandardCharsets.UTF_8)))
                .isEmpty();
        assertThat(ImageSize.ofBitmap("no picture".getBytes(StandardCharsets.UTF_8)))
                .isEmpty();
    }
}
