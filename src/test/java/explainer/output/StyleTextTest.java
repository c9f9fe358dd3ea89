package explainer.output;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StyleTextTest {
    @Test
    void commentsGo() {
        assertThat(StyleText.compact("a { b: c; /* why **/ }\n/* two\nlines */\nd { e: f }"))
                .isEqualTo("a { b: c;  }\n\nd { e: f }");
    }

    @Test
    void indentationGoesButNotInStrings() {
        assertThat(StyleText.compact("a {\n  b: c;\n\n\t d: \"x\\\n   y\";\n}\n"))
                .isEqualTo("a {\nb: c;\nd: \"x\\\n   y\";\n}\n");
    }

    @Test
    void wordsOnBothSidesStayApart() {
        assertThat(StyleText.compact("a/**/b")).isEqualTo("a b");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "q::before { content: \"/* no */\" }",
                "q { content: '\\'/*' } p { content: '*/' }",
                "a { background: url(//example.org/*/x.png) } b { c: url( /*.svg ) }",
                "/*! licence */ a {}",
                "a { width: calc(1px * 2 / 3) }",
                "/* never closed"
            })
    void allElseStays(String css) {
        assertThat(StyleText.compact(css)).isEqualTo(css);
    }
}
