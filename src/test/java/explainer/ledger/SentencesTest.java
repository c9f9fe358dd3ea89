package explainer.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import explainer.base.SourceFile;
import explainer.content.prose.Offsets;
import explainer.content.prose.TextBlock;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SentencesTest {
    private static final String SIGNS = "aA1é .?)“”\n";
    private static final String MORE_SIGNS =
            "abzAZÉß12.!?,;:()[]“”‘’«»\"'—–…-| \n\u00a0\u202f\u00adªºǅ中。\u0301\u2029\u0085";
    private static final int LONGEST = 5;
    private static final int TRIES = 40_000;
    private static final int LONG = 24;

    @Test
    void everyShortTextHasTheSentencesThatTheRulesOfUnicodeFind() {
        for (int length = 0; length <= LONGEST; length++) {
            int count = (int) Math.pow(SIGNS.length(), length);
            for (int number = 0; number < count; number++) {
                StringBuilder text = new StringBuilder("a");
                for (int rest = number, i = 0; i < length; i++, rest /= SIGNS.length()) {
                    text.append(SIGNS.charAt(rest % SIGNS.length()));
                }
                check(text.append("a").toString());
            }
        }
    }

    @Test
    void soDoTextsOfManySigns() {
        Random random = new Random(7);
        for (int i = 0; i < TRIES; i++) {
            StringBuilder text = new StringBuilder();
            for (int length = random.nextInt(LONG); length >= 0; length--) {
                text.append(MORE_SIGNS.charAt(random.nextInt(MORE_SIGNS.length())));
            }
            check(text.toString());
        }
    }

    @Test
    void abbreviationsAndNumbersAreReadAsTheRulesRead() {
        check(
                "The U.S. and the U.K. agreed at 3.5 percent. Others (see p. 12) did not! Why? “They could not.” He said so… Then: no. 5.");
    }

    private static void check(String text) {
        TextBlock block = new TextBlock(
                TextBlock.Role.PARAGRAPH,
                text,
                Offsets.of(new int[text.length()]),
                new SourceFile("page.md", text),
                List.of(),
                List.of());
        assertThat(Sentences.of(block, text.toCharArray())).as(text).isEqualTo(block.sentences());
    }
}
