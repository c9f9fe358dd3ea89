package explainer;

import static org.assertj.core.api.Assertions.assertThat;

import explainer.base.Diagnostic;
import explainer.base.Position;
import explainer.base.Span;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What holds for every finding, whatever its case is about: it stands at a place of the file as its editor wrote it, says what is wrong
 * there and what to do, and is said once.
 */
final class FindingLaws {
    private static final Pattern QUOTED = Pattern.compile("\"[^\"]+\"");
    private static final Pattern INSIDE_OF_THE_PROGRAM =
            Pattern.compile("\\bat \\w+\\.\\w+|\\b(java|freemarker|tools|explainer)\\.\\w+\\.|Exception\\b|\\bnull\\b");

    /** Messages that neither quote nor mark the text that is wrong, and why there is none to show. */
    private static final Map<String, String> NOTHING_TO_SHOW = Map.of(
            "this item is empty", "it is",
            "this term has no forms", "the list is empty",
            "this names no fact", "the name is empty",
            "an image must be a file of the content folder", "the address may be empty",
            "a second YAML document begins here", "everything from here on is",
            "a text in quotation marks is not closed", "it has no end",
            "the file is not UTF-8 text: byte 0xE9 stands here", "a byte that is no letter is named by its number",
            "the text is nested too deeply or repeats a mark too often to be read", "the text was not read");

    private FindingLaws() {}

    static void hold(Path project, List<Diagnostic> found) {
        for (Diagnostic each : found) {
            assertThat(each.help())
                    .as("%s: what to do", each)
                    .hasValueSatisfying(
                            help -> assertThat(help).isNotBlank().doesNotContainPattern(INSIDE_OF_THE_PROGRAM));
            assertThat(each.message())
                    .as("%s: its words", each)
                    .isNotBlank()
                    .doesNotContainPattern(INSIDE_OF_THE_PROGRAM);
            if (!NOTHING_TO_SHOW.containsKey(each.message())) {
                assertThat(isShown(each)).as("%s: the text that is wrong", each).isTrue();
            }
            standsInItsFile(project, each.span());
            each.related().forEach(related -> standsInItsFile(project, related.span()));
        }
        assertThat(found)
                .extracting(each -> each + " to " + each.span().to())
                .as("every mistake is said once")
                .doesNotHaveDuplicates();
    }

    /** In quotation marks, or by a mark under it; of a file as a whole the path says it. */
    private static boolean isShown(Diagnostic found) {
        Span span = found.span();
        return QUOTED.matcher(found.message()).find() || span.end() > span.start() || isWholeFile(span);
    }

    static boolean isWholeFile(Span span) {
        return span.end() == 0;
    }

    private static void standsInItsFile(Path project, Span span) {
        Path file = project.resolve(span.file().path());
        if (isWholeFile(span)) {
            return;
        }
        assertThat(file).isRegularFile();
        String[] lines = text(file).split("\r\n|\r|\n", -1);
        Position from = span.from();
        assertThat(lines.length).as("%s: lines", span).isGreaterThanOrEqualTo(from.line());
        String line = lines[from.line() - 1];
        assertThat(line.length()).as("%s: columns", span).isGreaterThanOrEqualTo(from.column() - 1);
        String marked = span.text().split("[\r\n]", 2)[0];
        assertThat(line.substring(from.column() - 1)).as("%s: text", span).startsWith(marked);
    }

    /** As an editor shows it: without a byte order mark, and with U+FFFD for a byte that is no letter. */
    private static String text(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8).replaceFirst("^\uFEFF", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
