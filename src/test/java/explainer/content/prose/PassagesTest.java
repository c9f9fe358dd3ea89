package explainer.content.prose;

import static org.assertj.core.api.Assertions.assertThat;

import explainer.base.SourceFile;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PassagesTest {
    private static List<Passage> passages(String text) {
        return MarkdownParser.parse(new SourceFile("content/a.md", text), 0, text.length())
                .value()
                .references()
                .stream()
                .map(reference -> reference instanceof Reference.Wiki wiki
                        ? wiki.passage()
                        : ((Reference.Link) reference).passage())
                .toList();
    }

    @Test
    void aPassageIsTheSentenceAroundTheLink() {
        assertThat(passages("One. Two *of* [[a|these]] words. Three [b](c.md)."))
                .containsExactly(new Passage("Two of ", "these", " words."), new Passage("Three ", "b", "."));
    }

    @Test
    void everyBlockHasSentencesOfItsOwn() {
        assertThat(passages("- one [[a|x]]\n- two [[a|y]]\n\nThree [[a|z]]\n"))
                .containsExactly(
                        new Passage("one ", "x", ""), new Passage("two ", "y", ""), new Passage("Three ", "z", ""));
    }

    @Test
    void aParagraphOfManyLinksIsReadInAMoment() {
        String text =
                IntStream.range(0, 20_000).mapToObj(i -> "word [[a|b]] word").collect(Collectors.joining(" "));
        List<Passage> passages = passages(text);
        assertThat(passages).hasSize(20_000).allSatisfy(passage -> {
            assertThat(passage.before().length()).isLessThan(500);
            assertThat(passage.after().length()).isLessThan(500);
        });
    }
}
