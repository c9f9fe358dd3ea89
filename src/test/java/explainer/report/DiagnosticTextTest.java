package explainer.report;

import static org.assertj.core.api.Assertions.assertThat;

import explainer.base.Code;
import explainer.base.Diagnostic;
import explainer.base.Severity;
import explainer.base.SourceFile;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class DiagnosticTextTest {
    private enum TestCode implements Code {
        BROKEN_LINK;

        @Override
        public String id() {
            return Code.idOf(this);
        }

        @Override
        public Severity severity() {
            return Severity.ERROR;
        }

        @Override
        public String summary() {
            return "a link is broken";
        }
    }

    private static Diagnostic at(SourceFile file, int start, int end) {
        return Diagnostic.of(TestCode.BROKEN_LINK, file.span(start, end), "there is no page \"x\"");
    }

    @Test
    void showsPlaceLineMarkHelpAndRelatedPlaces() {
        SourceFile file = new SourceFile("content/a.md", "one\ntwo [[x]] three\n");
        Diagnostic diagnostic = at(file, 10, 11).help("write it").see(file.span(0, 3), "first used here");
        assertThat(DiagnosticText.of(diagnostic)).isEqualTo("""
                content/a.md:2:7: error[broken-link]: there is no page "x"
                  2 | two [[x]] three
                    |       ^
                  help: write it
                  see content/a.md:1:1: first used here""");
    }

    @Test
    void aFileWithoutTextHasNoExcerpt() {
        assertThat(DiagnosticText.of(at(new SourceFile("content/a.png", ""), 0, 0)))
                .isEqualTo("content/a.png:1:1: error[broken-link]: there is no page \"x\"");
    }

    @Test
    void aSpanOverSeveralLinesIsMarkedToTheEndOfItsFirstLine() {
        String text = DiagnosticText.of(at(new SourceFile("a.md", "ab cd\nef\n"), 3, 8));
        assertThat(text).contains("\n  1 | ab cd\n    |    ^^");
    }

    @Test
    void aPlaceAtTheEndOfALineHasAMarkAfterIt() {
        String text = DiagnosticText.of(at(new SourceFile("a.md", "title:\n"), 6, 6));
        assertThat(text).endsWith("\n  1 | title:\n    |       ^");
    }

    @Test
    void aTabTakesOneColumnSoThatTheMarkStandsUnderItsPlace() {
        String text = DiagnosticText.of(at(new SourceFile("a.md", "\tab\n"), 1, 3));
        assertThat(text).endsWith("\n  1 |  ab\n    |  ^^");
    }

    @Test
    void ofALongLineThePartAroundThePlaceIsShown() {
        String line = "x".repeat(150) + "[[y]]" + "z".repeat(150);
        String[] lines =
                DiagnosticText.of(at(new SourceFile("a.md", line), 150, 155)).split("\n");
        assertThat(lines[1]).startsWith("  1 | …").endsWith("…").hasSizeLessThan(110);
        assertThat(lines[1].indexOf("[[y]]"))
                .isEqualTo(lines[2].indexOf("^^^^^"))
                .isPositive();
    }

    @Test
    void theWordsDoNotDependOnTheLanguageOfTheMachine() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(new Locale.Builder().setLanguage("tr").build());
            assertThat(at(new SourceFile("a.md", "x"), 0, 1).toString()).contains("error[broken-link]");
        } finally {
            Locale.setDefault(before);
        }
    }
}
