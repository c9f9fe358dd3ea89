package explainer.output;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StyleTextTest {
    @Test
    void commentsGo() {
        assertThat(StyleText.compact("a { b: c; /* why **/ }\n/* two\nlines */\nd { e: f }"))
                .isEqualTo("a{b: c;}d{e: f}");
    }

    @Test
    void indentationGoesButNotInStrings() {
        assertThat(StyleText.compact("a {\n  b: c;\n\n\t d: \"x\\\n   y\";\n}\n"))
                .isEqualTo("a{b: c;d: \"x\\\n   y\";}");
    }

    @Test
    void wordsOnBothSidesStayApart() {
        assertThat(StyleText.compact("a/**/b")).isEqualTo("a b");
    }

    @Test
    void blanksGoBesideTheSignsThatPart() {
        assertThat(StyleText.compact("@layer a, b ;\na > b ,\nc :hover { d: e( f , g ) ; }\n"))
                .isEqualTo("@layer a,b;a > b,c :hover{d: e( f,g );}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "q::before{content: \"/* no */ { , }\"}",
                "q{content: '\\'/* ; '}p{content: '*/'}",
                "a{background: url(//example.org/*/x , y.png)}b{c: url( /*.svg )}",
                "/*! licence, kept */ a{}",
                "a{width: calc(1px * 2 / 3)}",
                "a :is(b) > c + d{e: 1px -2px !important}",
                ".a\\, b{}",
                "@media screen and (width >= 1em){}",
                "/* never closed"
            })
    void allElseStays(String css) {
        assertThat(StyleText.compact(css)).isEqualTo(css);
    }
}
