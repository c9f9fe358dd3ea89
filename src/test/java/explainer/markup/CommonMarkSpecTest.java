package explainer.markup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import explainer.base.SourceFile;
import explainer.content.prose.MarkdownParser;
import explainer.content.prose.PlainMarkdown;
import explainer.content.prose.Prose;
import explainer.testing.CaseFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The 652 examples of CommonMark 0.31.2, through the parser without our extensions ("plain") and as editors use it ("full").
 *
 * <p>What we do otherwise stands with its reason in {@code commonmark/plain.deviations} and {@code full.deviations}; a listed example
 * that begins to pass fails here too. Plain passes 571: flexmark's own renderer passes 629, 63 of these hold raw HTML or comments, which we leave out,
 * and 5 that its renderer fails (138, 331, 332, 334, 336) pass with ours. Full passes 542.
 */
class CommonMarkSpecTest {
    private static final List<SpecExample> EXAMPLES = SpecExample.all();

    @TestFactory
    Stream<DynamicTest> plainMarkdownFollowsTheSpecification() {
        return each("plain", PlainMarkdown::parse);
    }

    @TestFactory
    Stream<DynamicTest> ourMarkdownFollowsTheSpecification() {
        return each(
                "full",
                file -> MarkdownParser.parse(file, 0, file.text().length()).value());
    }

    @Test
    void allExamplesAreRead() {
        assertThat(EXAMPLES).hasSize(652);
        assertThat(EXAMPLES).allSatisfy(example -> assertThat(example.section()).isNotEmpty());
    }

    @Test
    void everyDeviationIsAnExampleAndHasOneReason() {
        for (String setUp : List.of("plain", "full")) {
            List<Integer> numbers = new ArrayList<>();
            deviations(setUp).parts().values().forEach(part -> numbers.addAll(numbers(part)));
            assertThat(numbers).as(setUp).doesNotHaveDuplicates().allMatch(n -> 1 <= n && n <= EXAMPLES.size());
        }
    }

    private static Stream<DynamicTest> each(String setUp, Function<SourceFile, Prose> parse) {
        Map<Integer, String> reasons = new TreeMap<>();
        deviations(setUp).parts().forEach((reason, part) -> numbers(part).forEach(n -> reasons.put(n, reason)));
        return EXAMPLES.stream()
                .map(example -> dynamicTest(
                        setUp + " " + example.number() + " " + example.section(),
                        () -> check(example, parse, reasons.get(example.number()))));
    }

    private static void check(SpecExample example, Function<SourceFile, Prose> parse, String reason) {
        SourceFile file = new SourceFile("example-" + example.number() + ".md", example.markdown());
        String actual = ComparableHtml.ours(StubTargets.render(parse.apply(file)));
        String expected = ComparableHtml.expected(example.html());
        if (reason == null) {
            assertThat(actual).as(example.markdown()).isEqualTo(expected);
        } else {
            assertThat(actual)
                    .as("passes now, take it off the list \"%s\":%n%s", reason, example.markdown())
                    .isNotEqualTo(expected);
        }
    }

    private static CaseFile deviations(String setUp) {
        return CaseFile.all("commonmark", ".deviations").stream()
                .filter(file -> file.name().equals(setUp + ".deviations"))
                .findFirst()
                .orElseThrow();
    }

    private static List<Integer> numbers(String part) {
        return Stream.of(part.strip().split("\\s+")).map(Integer::valueOf).toList();
    }
}
