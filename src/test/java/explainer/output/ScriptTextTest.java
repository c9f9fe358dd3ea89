package explainer.output;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScriptTextTest {
    @Test
    void indentationAndLinesOfCommentsGo() {
        assertThat(ScriptText.compact("// why\n(() => {\n  // how\n\n  go(`a  ${b}`); // here\n})();\n"))
                .isEqualTo("(() => {\ngo(`a  ${b}`); // here\n})();\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a = `one\n  // two`;\n", "a = 'one\\\n  // two';\n", "/*! A licence\n  // of two lines */\n"})
    void whatGoesOnOverALineStaysAsItIs(String script) {
        assertThat(ScriptText.compact(script)).isEqualTo(script);
    }
}
