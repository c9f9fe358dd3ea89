package explainer.review;

import static org.assertj.core.api.Assertions.assertThat;

import explainer.base.WordDiff;
import explainer.testing.GithubMarkdown;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** A summary that GitHub takes, however much has changed. */
class ReviewMarkdownTest {
    private static final int LIMIT = 1 << 20;
    private static final ReviewMarkdown.Around NOTHING =
            new ReviewMarkdown.Around(Optional.empty(), Optional.empty(), false);

    @Test
    void whatDoesNotFitIsLeftOutAndSaid() {
        String text = ReviewMarkdown.of(review(400, 40), NOTHING);
        assertThat(text.getBytes(StandardCharsets.UTF_8).length)
                .isGreaterThan(200_000)
                .isLessThan(LIMIT);
        assertThat(text)
                .containsPattern("There is no room here for [0-9]+ more pages: GitHub shows one mebibyte at most")
                .contains("| Pages | 0 new, 400 changed, 0 gone |");
        Document shown = GithubMarkdown.shown(text);
        assertThat(shown.select("details").size())
                .as("every fold that is opened is closed")
                .isEqualTo(text.split("</details>", -1).length - 1)
                .isGreaterThan(10);
    }

    @Test
    void onePageDoesNotTakeTheRoomOfAllOthers() {
        String text = ReviewMarkdown.of(review(1, 2000), NOTHING);
        assertThat(text.length()).isLessThan(100_000);
        assertThat(text).containsPattern("There is no room here for [0-9]+ more passages");
    }

    @Test
    void aLongDifferenceIsFoldedAndAShortOneIsNot() {
        assertThat(ReviewMarkdown.of(review(1, 2), NOTHING)).doesNotContain("<details>");
        assertThat(ReviewMarkdown.of(review(1, 20), NOTHING))
                .contains("<details>\n<summary><strong>Page 0</strong>, 20 words out, 20 words in</summary>\n\n");
    }

    private static Review review(int pages, int passages) {
        PageChange.Passage passage = new PageChange.Passage(
                "Under",
                "",
                List.of(
                        new WordDiff.Piece(
                                WordDiff.Side.BOTH, "şəhər ".repeat(30).strip()),
                        new WordDiff.Piece(WordDiff.Side.OUT, "out"),
                        new WordDiff.Piece(WordDiff.Side.IN, "in")));
        List<PageChange> changes = IntStream.range(0, pages)
                .mapToObj(i -> new PageChange(
                        PageChange.Kind.CHANGED,
                        "Page " + i,
                        "/page-" + i + "/",
                        Optional.empty(),
                        "content/page-" + i + ".md",
                        100,
                        IntStream.range(0, passages).mapToObj(j -> passage).toList(),
                        false))
                .toList();
        return new Review(
                Optional.of("1cdfb8a"),
                List.of(),
                List.of(),
                List.of(),
                changes,
                List.of(),
                List.of(),
                List.of(),
                true,
                Optional.empty());
    }
}
