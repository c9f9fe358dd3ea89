package explainer.output.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class Utf8WriterTest {
    // of one, two, three and four bytes
    private static final String TEXT = "a<ə“\uD83C\uDFEE z\n";

    @Test
    void isTheTextHoweverItIsWritten() {
        Utf8Writer out = new Utf8Writer();
        out.write(TEXT);
        out.write(TEXT.toCharArray(), 0, TEXT.length());
        out.write("xx" + TEXT + "x", 2, TEXT.length());
        out.write(("xx" + TEXT + "x").toCharArray(), 2, TEXT.length());
        out.write('!');
        out.write("");
        assertThat(new String(out.toBytes(), StandardCharsets.UTF_8)).isEqualTo(TEXT.repeat(4) + "!");
    }

    @Test
    void growsWithWhatIsWritten() {
        Utf8Writer out = new Utf8Writer();
        String large = TEXT.repeat(20_000);
        out.write(TEXT);
        out.write(large);
        for (int i = 0; i < 10_000; i++) {
            out.write("plain".toCharArray(), 0, 5);
        }
        assertThat(new String(out.toBytes(), StandardCharsets.UTF_8)).isEqualTo(TEXT + large + "plain".repeat(10_000));
    }
}
