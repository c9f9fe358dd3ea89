package explainer.output.search;

import static org.assertj.core.api.Assertions.assertThat;

import explainer.testing.Slow;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@Slow
class SearchIndexTest {
    private static final int LARGEST_QUERY = 150_000;
    // what search.js loads at most for one query
    private static final int MOST_PIECES_OF_WORDS = 4;
    private static final int MOST_PAGES = 8;
    private static final int LIBRARY_AND_SCRIPT = 10_000;

    private static final IndexedPage LANTERNS = new IndexedPage(
            "lanterns/index.html",
            "Paper lanterns",
            "Concept",
            "How they fly.",
            "2 May 2020",
            List.of("Who made the first?"),
            List.of("Sky lamps"),
            List.of(
                    new IndexedPage.Part("", "", "Paper, paper and wire.", false),
                    new IndexedPage.Part("wire", "The wire", "It bends.", false)));

    private static final IndexedPage BOATS = new IndexedPage(
            "boats/index.html",
            "Boats",
            "Event",
            "Of paper.",
            "",
            List.of(),
            List.of(),
            List.of(
                    new IndexedPage.Part("", "", "", false),
                    new IndexedPage.Part("term.keel", "Keel", "A beam.", true)));

    @Test
    void aWordLeadsToItsPartsByField() throws IOException {
        SearchIndex index = SearchIndex.of(List.of(LANTERNS, BOATS));
        JsonNode words = value(index.pieces().get(0));
        assertThat(words.values().stream()
                        .map(JsonNode::toString)
                        .filter(text -> text.matches("\\[\"(paper|wire|lamps|first|keel)\".*")))
                .as("boats are the parts 0 and 1, lanterns 2 and 3")
                .containsExactly(
                        "[\"first\",0,0,0,[2]]",
                        "[\"keel\",0,[1]]",
                        "[\"lamps\",0,0,0,0,[2]]",
                        "[\"paper\",[0,2,-2],0,[2]]",
                        "[\"wire\",[2],[3]]");
    }

    @Test
    void aPieceOfPagesHoldsWhatAResultAndAPreviewShow() throws IOException {
        JsonNode pages = value(SearchIndex.of(List.of(LANTERNS, BOATS)).pieces().get(1));
        assertThat(pages.get(0).toString())
                .isEqualTo("[\"boats/index.html\",\"Boats\",\"Event\",\"Of paper.\",\"\",[[\"\",\"\"],"
                        + "[\"term.keel\",\"Keel\",\"A beam.\"]]]");
    }

    @Test
    void theHeadSaysWhichPieceHoldsWhat() throws IOException {
        SearchIndex index = SearchIndex.of(List.of(LANTERNS, BOATS));
        JsonNode head = value(index.head());
        assertThat(head.get("parts").toString()).isEqualTo("[2,2]");
        assertThat(head.get("lengths").get(Field.TITLE.ordinal()).toString()).isEqualTo("[1,0,2,0]");
        assertThat(head.get("words").get(0).get(2).stringValue()).matches("words-1\\.[0-9a-f]{10}");
        assertThat(head.get("pages").get(0).get(0).stringValue()).isEqualTo("boats/index.html");
        assertThat(head.get("letters").get("ə").stringValue()).isEqualTo("e");
    }

    @Test
    void theOrderInWhichPagesAreGivenDoesNotMatter() {
        assertThat(SearchIndex.of(List.of(LANTERNS, BOATS))).isEqualTo(SearchIndex.of(List.of(BOATS, LANTERNS)));
    }

    @Test
    void aWordOfAlmostEveryPartIsNoWordOfTheText() throws IOException {
        List<IndexedPage> pages = IntStream.range(0, 30)
                .mapToObj(i -> ManyPages.page("p" + i, "Title " + i, List.of("the common words w" + i)))
                .toList();
        assertThat(SearchIndex.of(pages).pieces().get(0).text())
                .doesNotContain("\"common\"")
                .contains("[\"w7\",[", "[\"title\",0,0,[");
        assertThat(value(SearchIndex.of(pages).head()).get("common").toString())
                .isEqualTo("[\"common\",\"the\",\"words\"]");
    }

    @Test
    void noQueryOfASiteWithManyPagesLoadsMoreThanItMay() throws IOException {
        SearchIndex index = SearchIndex.of(ManyPages.of(1_200));
        List<Integer> words = sizes(index, "words-");
        List<Integer> pages = sizes(index, "pages-");
        assertThat(words).as("it is split").hasSizeGreaterThan(10);
        int most = compressed(index.head())
                + sum(words.subList(0, MOST_PIECES_OF_WORDS))
                + sum(pages.subList(0, MOST_PAGES))
                + LIBRARY_AND_SCRIPT;
        assertThat(most)
                .as("head %d, words %s, pages %s", compressed(index.head()), words, pages)
                .isLessThan(LARGEST_QUERY);
    }

    private static List<Integer> sizes(SearchIndex index, String kind) throws IOException {
        List<Integer> sizes = new ArrayList<>();
        for (IndexFile file : index.pieces()) {
            if (file.name().startsWith(kind)) {
                sizes.add(compressed(file));
            }
        }
        sizes.sort(Comparator.reverseOrder());
        return Collections.unmodifiableList(sizes);
    }

    private static int sum(List<Integer> sizes) {
        return sizes.stream().mapToInt(size -> size).sum();
    }

    private static int compressed(IndexFile file) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
            zip.write(file.text().getBytes(StandardCharsets.UTF_8));
        }
        return bytes.size();
    }

    private static JsonNode value(IndexFile file) {
        String text = file.text();
        return new JsonMapper().readTree(text.substring(text.indexOf("] = ") + 4, text.lastIndexOf(';')));
    }
}
