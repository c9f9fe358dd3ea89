package explainer.content.prose;

import static org.assertj.core.api.Assertions.assertThat;

import explainer.base.Result;
import explainer.base.SourceFile;
import explainer.base.Span;
import explainer.content.ContentReader;
import explainer.entity.Catalog;
import explainer.entity.EntityBinder;
import explainer.testing.SiteFixture;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ProsePositionsTest {
    @TempDir
    private Path folder;

    static Stream<Arguments> texts() {
        return Stream.of(
                Arguments.of("See [it](b.md#c).", "1:10 b.md#c in [it](b.md#c)"),
                Arguments.of("See [it](<b.md> \"title\").", "1:11 b.md in [it](<b.md> \"title\")"),
                Arguments.of("See [[b#c|words]].", "1:7 b in [[b#c|words]]"),
                Arguments.of("See [[ b ]].", "1:8 b in [[ b ]]"),
                Arguments.of("[[a]] and [[b]]", "1:3 a in [[a]]; 1:13 b in [[b]]"),
                Arguments.of(
                        "So [@un-doc, p. 3; @turan].",
                        "1:6 un-doc in [@un-doc, p. 3; @turan]; 1:21 turan in [@un-doc, p. 3; @turan]"),
                Arguments.of("![A map](map.png)", "1:10 map.png in ![A map](map.png)"),
                Arguments.of("<https://example.org/>", "1:2 https://example.org/ in <https://example.org/>"),
                Arguments.of("[a][b]\n\n[b]: c.md\n", "3:6 c.md in [a][b]"),
                Arguments.of(
                        "- one\n  - two [[a]]\n    - three [b](c.md)\n", "2:11 a in [[a]]; 3:17 c.md in [b](c.md)"),
                Arguments.of("1. one\n\n   More [[a]].\n", "3:11 a in [[a]]"),
                Arguments.of("> quote [[a]]\n> > more [b](c.md)\n", "1:11 a in [[a]]; 2:14 c.md in [b](c.md)"),
                Arguments.of("> - [[a]]\n>\n>   [@x]\n", "1:7 a in [[a]]; 3:7 x in [@x]"),
                Arguments.of(
                        "| a | b |\n| --- | --- |\n| [[x\\|y]] | [z](w.md) [@s] |\n",
                        "3:5 x in [[x\\|y]]; 3:18 w.md in [z](w.md); 3:26 s in [@s]"),
                Arguments.of("Text[^1].\n\n[^1]: Note [[a]].\n", "3:14 a in [[a]]"),
                Arguments.of("## The [[a]] page\n", "1:10 a in [[a]]"),
                Arguments.of("**bold [[a]] and *both [b](c.md)***\n", "1:10 a in [[a]]; 1:28 c.md in [b](c.md)"),
                Arguments.of("> [!NOTE]\n> See [[a]].\n", "2:9 a in [[a]]"),
                Arguments.of("\uD83D\uDE80 [[a]]", "1:6 a in [[a]]"),
                Arguments.of("Bakı, Баку: [[a]]", "1:15 a in [[a]]"),
                Arguments.of(
                        "[![A map](m.png)](b.md)",
                        "1:19 b.md in [![A map](m.png)](b.md); 1:11 m.png in ![A map](m.png)"),
                Arguments.of("`[[a]]` and \\[[b]] and\n\n    [[c]]\n", ""));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void everyReferenceHasItsExactPlace(String text, String expected) {
        assertThat(references(parsed(text))).isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("texts")
    void aTextInTheMiddleOfAFileHasTheSamePlacesFurtherDown(String text, String expected) {
        String front = "---\ntitle: x\n---\n";
        SourceFile file = new SourceFile("content/a.md", front + text);
        Prose prose =
                MarkdownParser.parse(file, front.length(), file.text().length()).value();
        List<String> here =
                prose.references().stream().map(each -> each.span().text()).toList();
        assertThat(here)
                .isEqualTo(parsed(text).references().stream()
                        .map(each -> each.span().text())
                        .toList());
        assertThat(prose.references())
                .allSatisfy(each -> assertThat(each.span().from().line()).isGreaterThan(3));
    }

    @Test
    void everyHeadingHasItsExactPlace() {
        Prose prose = parsed("Intro\n\n## One *two*\n\nText\n\nThree\n-----\n\n> ### Four {#own}\n\n- #### Five\n");
        assertThat(prose.headings().stream()
                        .map(heading -> heading.span().from() + " " + heading.level() + " " + heading.id() + " "
                                + heading.text()))
                .containsExactly("3:1 2 one-two One two", "7:1 2 three Three", "10:3 3 own Four", "12:3 4 five Five");
    }

    @Test
    void theFragmentOfAWikilinkHasAPlaceOfItsOwn() {
        Reference.Wiki wiki = (Reference.Wiki)
                parsed("See [[baku#documents|words]].").references().get(0);
        assertThat(wiki.fragmentSpan().text()).isEqualTo("documents");
        assertThat(wiki.fragmentSpan().from()).hasToString("1:12");
    }

    @Test
    void aWikilinkToAHeadingOfTheSamePageHasNoPage() {
        Reference.Wiki wiki =
                (Reference.Wiki) parsed("See [[#documents]].").references().get(0);
        assertThat(wiki.page()).isEmpty();
        assertThat(wiki.fragment()).contains("documents");
    }

    static Stream<Arguments> keyPoints() {
        return Stream.of(
                Arguments.of("See [[a]] now.", "6:11 a in [[a]]"),
                Arguments.of("\"See [[a]] now.\"", "6:12 a in [[a]]"),
                Arguments.of("'See [[a]] now.'", "6:12 a in [[a]]"),
                Arguments.of("See\n    [[a]] now.", "7:7 a in [[a]]"),
                Arguments.of("\"See\n    [[a]] now.\"", "7:7 a in [[a]]"),
                Arguments.of(">\n    See\n    [[a]] now.", "8:7 a in [[a]]"),
                Arguments.of("|-\n    See [[a]] now.", "7:11 a in [[a]]"),
                Arguments.of(">2\n    See [[a]] now.", "7:11 a in [[a]]"),
                Arguments.of("\"\\\"Yes\\\", says [[a]].\"", "6:22 a in [[a]]"),
                Arguments.of("\uD83D\uDE80 [[a]] [b](c.md) # a note", "6:10 a in [[a]]; 6:18 c.md in [b](c.md)"));
    }

    @ParameterizedTest
    @MethodSource("keyPoints")
    void aTextInFrontMatterHasTheSpansOfTheFileInEveryStyleOfYaml(String yaml, String expected) {
        String page = SiteFixture.page("Page", "Text.\n").replace("\n---\n", "\nkey-points:\n  - " + yaml + "\n---\n");
        SiteFixture.in(folder).write("content/page.md", page);
        Result<Catalog> catalog =
                EntityBinder.bind(ContentReader.read(folder.resolve("content")).value());
        assertThat(catalog.diagnostics()).isEmpty();
        assertThat(references(catalog.value().topics().get(0).keyPoints().get(0)))
                .isEqualTo(expected);
    }

    private static Prose parsed(String text) {
        return MarkdownParser.parse(new SourceFile("content/a.md", text), 0, text.length())
                .value();
    }

    /** Each reference as the place and text that messages point at, and all of it. */
    private static String references(Prose prose) {
        return String.join(
                "; ",
                prose.references().stream().flatMap(ProsePositionsTest::spans).toList());
    }

    private static Stream<String> spans(Reference reference) {
        Stream<Span> named;
        if (reference instanceof Reference.Link link) {
            named = Stream.of(link.urlSpan());
        } else if (reference instanceof Reference.Image image) {
            named = Stream.of(image.urlSpan());
        } else if (reference instanceof Reference.Wiki wiki) {
            named = Stream.of(wiki.pageSpan());
        } else {
            named = ((Reference.Citation) reference).cited().stream().map(Reference.Cited::span);
        }
        return named.map(span ->
                span.from() + " " + span.text() + " in " + reference.span().text());
    }
}
