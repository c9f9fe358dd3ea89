package explainer;

import static org.assertj.core.api.Assertions.assertThat;

import explainer.base.Code;
import explainer.base.Diagnostic;
import explainer.testing.ErrorCase;
import explainer.testing.Golden;
import explainer.testing.Slow;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every code has a page that {@code explain} prints, and the page is true: its wrong example gives that message, its right example does
 * not. {@code mvn test -Dtest=ErrorPagesTest -Dgolden=update} writes the pages anew.
 */
@Slow
class ErrorPagesTest {
    private static final Path PAGES = Path.of("src/docs/errors");
    private static final String INDEX = "README.md";
    private static final List<Code> CODES =
            Codes.all().stream().sorted(Comparator.comparing(Code::id)).toList();
    private static final Map<String, Code> BY_ID =
            CODES.stream().collect(Collectors.toMap(Code::id, Function.identity()));

    @TempDir
    private Path folder;

    @TestFactory
    Stream<DynamicTest> theWrongExampleIsReportedTheRightOneIsNotAndThePageSaysSo() {
        return ErrorCase.all().stream()
                .map(each -> DynamicTest.dynamicTest(each.code(), () -> {
                    Code code = BY_ID.get(each.code());
                    assertThat(code).as("there is no code " + each.code()).isNotNull();
                    Path here = folder.resolve(each.code());
                    List<Diagnostic> wrong = ErrorPages.found(each, each.wrong(), here.resolve("wrong"));
                    List<Diagnostic> right = ErrorPages.found(each, each.right(), here.resolve("right"));
                    if (each.says().isPresent()) {
                        assertThat(each.says().get().strip())
                                .containsPattern("^\\S+: " + code.severity().word() + "\\[" + code.id() + "\\]: ");
                    } else {
                        assertThat(wrong)
                                .as("wrong")
                                .extracting(Diagnostic::code)
                                .contains(code);
                    }
                    assertThat(right)
                            .as("right")
                            .filteredOn(found -> found.isError() || found.code().equals(code))
                            .extracting(Object::toString)
                            .isEmpty();
                    Golden.check(PAGES.resolve(each.code() + ".md"), ErrorPages.page(each, code, wrong));
                }));
    }

    @Test
    void everyCodeHasItsCaseAndItsPage() throws IOException {
        assertThat(ErrorCase.all()).extracting(ErrorCase::code).containsExactlyInAnyOrderElementsOf(BY_ID.keySet());
        Golden.check(PAGES.resolve(INDEX), ErrorPages.index(CODES));
        try (Stream<Path> pages = Files.list(PAGES)) {
            assertThat(pages.map(page -> page.getFileName().toString()).sorted().toList())
                    .containsExactlyElementsOf(Stream.concat(
                                    CODES.stream().map(code -> code.id() + ".md"), Stream.of(INDEX))
                            .sorted()
                            .toList());
        }
    }
}
