package explainer.markup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import explainer.base.Diagnostic;
import explainer.base.Result;
import explainer.base.SourceFile;
import explainer.content.ContentSeam;
import explainer.content.prose.MarkdownParser;
import explainer.content.prose.Prose;
import explainer.testing.Gen;
import explainer.testing.Golden;
import explainer.testing.Slow;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.jsoup.parser.ParseError;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * What each construct of the language becomes: {@code golden/markup/NAME.md} and {@code NAME.html}. A new case is a new Markdown file;
 * {@code mvn test -Dtest=MarkupGoldenTest -Dgolden=update} writes the other one, which is then read before it is kept.
 */
@Slow
class MarkupGoldenTest {
    private static final Golden GOLDEN = new Golden("golden/markup", ".md", ".html");

    @TestFactory
    Stream<DynamicTest> markdownBecomesTheExpectedHtml() {
        return each((name, markdown) ->
                GOLDEN.check(name, OnePage.of(name, markdown).html()));
    }

    @Test
    void everyFileHasItsPartner() {
        assertThat(GOLDEN.withoutPartner()).isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> renderingTwiceGivesTheSame() {
        return each((name, markdown) -> {
            OnePage page = OnePage.of(name, markdown);
            assertThat(page.html()).isEqualTo(OnePage.of(name, markdown).html());
        });
    }

    @TestFactory
    Stream<DynamicTest> lineEndsOfOtherSystemsGiveTheSame() {
        return each((name, markdown) -> {
            String html = OnePage.of(name, markdown).html();
            assertThat(OnePage.of(name, markdown.replace("\n", "\r\n")).html()).isEqualTo(html);
            assertThat(OnePage.of(name, markdown.replace("\n", "\r")).html()).isEqualTo(html);
        });
    }

    @TestFactory
    Stream<DynamicTest> everyPrefixParsesWithAllSpansInsideAndRenders() {
        return each((name, markdown) -> {
            for (int end = 0; end <= markdown.length(); end++) {
                String prefix = markdown.substring(0, end);
                // a span that leaves its file, or runs backwards, cannot be made: Span throws
                assertThatCode(() -> rendered(prefix))
                        .as("the prefix <%s>", prefix)
                        .doesNotThrowAnyException();
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> htmlIsWellFormed() {
        return each((name, markdown) -> {
            assertThat(faults(OnePage.of(name, markdown).html())).isEmpty();
        });
    }

    @Test
    void mixturesOfAllInputsRenderAsWellFormedHtml() {
        List<String> pieces = GOLDEN.names().stream()
                .flatMap(name -> Stream.of(GOLDEN.input(name).split("(?<=[\n ])")))
                .toList();
        Gen.forAll(2000, gen -> {
            String text = String.join(gen.chance(20) ? "\n" : "", gen.list(15, () -> gen.pick(pieces)));
            assertThat(rendered(text).map(MarkupGoldenTest::faults).orElse(List.of()))
                    .as(text)
                    .isEmpty();
        });
    }

    private static List<ParseError> faults(String html) {
        Parser parser = Parser.htmlParser().setTrackErrors(10);
        parser.parseInput("<!doctype html><title>x</title><body>" + html, "");
        return parser.getErrors();
    }

    /** Nothing if there is an error in the text. */
    private static Optional<String> rendered(String text) {
        SourceFile file = ContentSeam.decoded("content/summit/text.md", text);
        Result<Prose> prose = MarkdownParser.parse(file, 0, file.text().length());
        return prose.diagnostics().stream().anyMatch(Diagnostic::isError)
                ? Optional.empty()
                : Optional.of(StubTargets.render(prose.value()));
    }

    private static Stream<DynamicTest> each(BiConsumer<String, String> law) {
        List<String> names = GOLDEN.names();
        return names.stream().map(name -> dynamicTest(name, () -> law.accept(name, GOLDEN.input(name))));
    }
}
