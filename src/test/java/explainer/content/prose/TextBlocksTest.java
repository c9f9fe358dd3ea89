package explainer.content.prose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import explainer.base.SourceFile;
import explainer.testing.Golden;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextBlocksTest {
    private static final Golden GOLDEN = new Golden("golden/markup", ".md", ".html");
    private static final String FRONT = "---\ntitle: x\n---\n";

    static Stream<Arguments> texts() {
        return Stream.of(
                Arguments.of("One two.\n\nThree.\n", List.of("PARAGRAPH One two.", "PARAGRAPH Three.")),
                Arguments.of("One\ntwo\\\nthree\n", List.of("PARAGRAPH One two three")),
                Arguments.of("## A *heading* {#a}\n", List.of("HEADING A heading ")),
                Arguments.of(
                        "- one\n- two\n  - three\n\n1. four\n",
                        List.of("PARAGRAPH one", "PARAGRAPH two", "PARAGRAPH three", "PARAGRAPH four")),
                Arguments.of("> one\n> two\n>\n> - three\n", List.of("BLOCK_QUOTE one two", "BLOCK_QUOTE three")),
                Arguments.of("> [!NOTE]\n> one\n", List.of("PARAGRAPH one")),
                Arguments.of(
                        "| a | *b* |\n| --- | --- |\n| c | d [@un-doc] |\n| e | |\n",
                        List.of("TABLE_HEAD a | b", "ROW c | d", "ROW e |  ")),
                Arguments.of("Term\n:   What it *is*.\n", List.of("TERM Term", "PARAGRAPH What it is.")),
                Arguments.of("One.[^n]\n\n[^n]: A note.\n", List.of("PARAGRAPH One.", "PARAGRAPH A note.")),
                Arguments.of("`code` and **bold** \\*x\\*\n", List.of("PARAGRAPH code and bold *x*")),
                Arguments.of("\"Yes\" -- it's&nbsp;so...\n", List.of("PARAGRAPH “Yes” – it’s\u00a0so…")),
                Arguments.of("See [words](b.md) and [[b|more]].\n", List.of("PARAGRAPH See words and more.")),
                Arguments.of("It [said] [...] so ![alt](a.png).\n", List.of("PARAGRAPH It [said] […] so .")),
                Arguments.of("Wow![1] [a][b]\n", List.of("PARAGRAPH Wow![1] [a][b]")),
                Arguments.of("So [@un-doc, p. 3].\n", List.of("PARAGRAPH So.")),
                Arguments.of("```\ncode\n```\n\n    code\n\n***\n", List.of()),
                Arguments.of("", List.of()));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void aTextIsReadBlockByBlockWithoutMarkup(String markdown, List<String> expected) {
        assertThat(blocks(markdown).stream().map(block -> block.role() + " " + block.text()))
                .isEqualTo(expected);
    }

    static Stream<Arguments> plainTexts() {
        return Stream.of(
                        "One two three.",
                        "One *two* **three** ~~four~~ `five` six.",
                        "See [words](b.md) and [[page|more words]] and <https://example.org/> here.",
                        "- one\n  - two *three*\n- four",
                        "> one *two*\n> three\n>\n> > four `five\n> > six`",
                        "| a | *b* c |\n| --- | --- |\n| `d` e | [f](g.md) h |",
                        "Term\n:   What *it* is",
                        "One[^n] two [@un-doc] three\n\n[^n]: A *note*",
                        "Escaped \\* and \\[brackets\\] and then words",
                        "An entity &eacute; and then words",
                        "\"Quoted\" words -- and *\"more\"* of them... here",
                        "\"*All* quoted\"",
                        "\uD83D\uDE80 Bakı, Баку <!-- a comment --> words",
                        "[said] [...] words")
                .map(Arguments::of);
    }

    @ParameterizedTest
    @MethodSource("plainTexts")
    void everyLetterStandsWhereItsPlaceSays(String markdown) {
        assertPlaces(FRONT + markdown, prose(FRONT + markdown, FRONT.length()));
    }

    @Test
    void aStretchOfABlockHasItsPlaceInTheFile() {
        TextBlock block = blocks("> See *the* \\[118] \"members of\n> all\".\n").get(0);
        assertThat(block.text()).isEqualTo("See the [118] “members of all”.");
        for (String words : List.of("See", "the", "[118]", "118", "“", "members", "of", "all", "”", ".")) {
            int at = block.text().indexOf(words);
            assertThat(block.span(at, at + words.length()).text())
                    .isEqualTo(words.replace('“', '"').replace('”', '"'));
        }
        assertThat(block.span(4, 13).text()).isEqualTo("the* \\[118]");
        assertThat(block.span(26, 29).from()).hasToString("2:3");
    }

    @TestFactory
    Stream<DynamicTest> everyLetterOfTheGoldenTextsStandsWhereItsPlaceSays() {
        return GOLDEN.names().stream()
                .map(name -> dynamicTest(name, () -> {
                    String text = FRONT + GOLDEN.input(name);
                    assertPlaces(text, prose(text, FRONT.length()));
                }));
    }

    /** All offsets are within the text and never go back, and a letter or digit is in the file what it is in the block. */
    private static void assertPlaces(String text, Prose prose) {
        assertThat(TextBlocks.of(prose)).allSatisfy(block -> {
            assertThat(block.offsets().length()).isEqualTo(block.text().length());
            int before = prose.span().start();
            for (int i = 0; i < block.text().length(); i++) {
                int offset = block.offsets().at(i);
                assertThat(offset)
                        .as("%d of %s", i, block.text())
                        .isGreaterThanOrEqualTo(before)
                        .isLessThan(prose.span().end());
                char written = text.charAt(offset);
                char read = block.text().charAt(i);
                if (Character.isLetterOrDigit(read) && written != '&') {
                    assertThat(written).as("%d of %s", i, block.text()).isEqualTo(read);
                }
                before = offset;
            }
        });
    }

    static Stream<Arguments> quotations() {
        return Stream.of(
                Arguments.of("He said \"yes\" and \"no, never\".", List.of("yes", "no, never")),
                Arguments.of("He said «yes» and “no”.", List.of("yes", "no")),
                Arguments.of("He said “she said «yes» to it”, once.", List.of("she said «yes» to it")),
                Arguments.of("He said «she said “yes” to it».", List.of("she said “yes” to it")),
                Arguments.of("He said “no and “yes”.", List.of("yes")),
                Arguments.of("He said “no «and “yes”.", List.of("yes")),
                Arguments.of("He said yes” and «no.", List.of()),
                Arguments.of("He said \"yes.", List.of()),
                Arguments.of("\"*Yes*, [indeed](b.md)\"", List.of("Yes, indeed")),
                Arguments.of("\"\" is nothing.", List.of()),
                Arguments.of("It's the members' 'word'.", List.of()));
    }

    @ParameterizedTest
    @MethodSource("quotations")
    void whatStandsBetweenDoubleMarksIsAQuotation(String markdown, List<String> expected) {
        TextBlock block = blocks(markdown).get(0);
        assertThat(block.quotations().stream().map(range -> block.text().substring(range.start(), range.end())))
                .isEqualTo(expected);
    }

    @Test
    void aBlockIsReadSentenceBySentence() {
        TextBlock block = blocks("One *two*. Three [four](b.md)? \"Five,\" he said. [@un-doc] Six")
                .get(0);
        assertThat(block.sentences().stream().map(range -> block.text().substring(range.start(), range.end())))
                .containsExactly("One two. ", "Three four? ", "“Five,” he said. ", "Six");
    }

    @Test
    void aRangeIsFoundByAPlaceInIt() {
        List<TextBlock.Range> ranges =
                List.of(new TextBlock.Range(2, 4), new TextBlock.Range(4, 4), new TextBlock.Range(7, 8));
        for (int at = 0; at < 10; at++) {
            int place = at;
            assertThat(TextBlock.Range.at(ranges, at))
                    .as("%d", at)
                    .isEqualTo(ranges.stream()
                            .filter(range -> range.contains(place))
                            .findFirst());
        }
        assertThat(TextBlock.Range.at(List.of(), 0)).isEmpty();
    }

    @Test
    void whatReferToEvidenceIsMarkedInOrder() {
        TextBlock block = blocks(
                        "See [120](fact:a), [\"words\"](quote:b) and [the dispute](dispute:c), [a page](b.md) [@d].")
                .get(0);
        assertThat(block.marked().stream().map(range -> block.text().substring(range.start(), range.end())))
                .containsExactly("120", "“words”", "the dispute");
        assertThat(block.marks().stream()
                        .map(mark -> mark.reference().getClass().getSimpleName()))
                .containsExactly("Mark", "Mark", "Mark", "Link", "Citation");
    }

    @Test
    void marksInTheCellsOfARowHaveTheirPlacesInTheRow() {
        TextBlock row = blocks("| a | b |\n| --- | --- |\n| x [120](fact:a) | [18](fact:b) y |\n")
                .get(1);
        assertThat(row.text()).isEqualTo("x 120 | 18 y");
        assertThat(row.marked().stream().map(range -> row.text().substring(range.start(), range.end())))
                .containsExactly("120", "18");
    }

    static Stream<Arguments> waivers() {
        return Stream.of(
                Arguments.of("Text. <!-- fact-ok: it is right -->", List.of("fact: it is right")),
                Arguments.of("Text.\n<!-- term-ok: it is right -->", List.of("term: it is right")),
                Arguments.of("Text.\n\n<!--quote-ok:it is\n  right-->", List.of("quote: it is right")),
                Arguments.of("Text. <!-- fact-ok: a --> More. <!-- term-ok: b -->", List.of("fact: a", "term: b")),
                Arguments.of("Text.\n\n<!-- fact-ok: a --> <!-- term-ok: b -->", List.of("fact: a", "term: b")),
                Arguments.of("Text.\n\n<!-- fact-ok: a -->\n<!-- term-ok: b -->", List.of("fact: a", "term: b")),
                Arguments.of("| a |\n| --- |\n| Text. |\n\n<!-- fact-ok: a -->", List.of("fact: a")),
                Arguments.of("> Text.\n>\n> <!-- fact-ok: a -->", List.of("fact: a")),
                Arguments.of("Text. <!-- fact-ok: -->", List.of()),
                Arguments.of("Text. <!-- fact-ok -->", List.of()),
                Arguments.of("Text. <!-- link-ok: a -->", List.of()),
                Arguments.of("Text. <!-- fact-ok: a", List.of()));
    }

    @ParameterizedTest
    @MethodSource("waivers")
    void aWaiverBelongsToTheBlockBeforeIt(String markdown, List<String> expected) {
        List<TextBlock> blocks = blocks("Before.\n\n" + markdown + "\n\nAfter.\n");
        TextBlock block = blocks.get(blocks.size() - 2);
        assertThat(block.text()).startsWith("Text.");
        assertThat(block.waivers().stream().map(waiver -> waiver.check() + ": " + waiver.reason()))
                .isEqualTo(expected);
        assertThat(block.waivers())
                .allSatisfy(waiver ->
                        assertThat(waiver.span().text()).startsWith("<!--").endsWith("-->"));
        assertThat(block.isWaived("fact")).isEqualTo(expected.stream().anyMatch(each -> each.startsWith("fact")));
        assertThat(blocks.get(0).waivers()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"<!-- fact-ok: a -->", "<!-- fact-ok: a -->\n\nText.\n"})
    void aWaiverBeforeTheFirstBlockWaivesNothing(String markdown) {
        assertThat(blocks(markdown))
                .allSatisfy(block -> assertThat(block.waivers()).isEmpty());
    }

    private static List<TextBlock> blocks(String markdown) {
        return TextBlocks.of(prose(markdown, 0));
    }

    private static Prose prose(String text, int start) {
        return MarkdownParser.parse(new SourceFile("content/a.md", text), start, text.length())
                .value();
    }
}
