package explainer.markup;

import static org.assertj.core.api.Assertions.assertThat;

import explainer.base.SitePath;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class GlossaryTest {
    private static final Glossary GLOSSARY = new Glossary(List.of(
            new Glossary.Term("term.lamp", "Lamp", Set.of("Lamp"), "It shines."),
            new Glossary.Term("term.sky-lamp", "Sky lamp (SL)", Set.of("Sky lamp", "SL"), "It flies.")));

    private static String marked(String... texts) {
        Glossary.Marker marker = GLOSSARY.marker(SitePath.page("here"));
        HtmlBuffer out = new HtmlBuffer();
        for (String text : texts) {
            marker.emit(text, out);
        }
        return out.html().value();
    }

    @Test
    void aTermIsMarkedWhereItFirstStands() {
        assertThat(marked("A lamp. Lamp", " and lamp"))
                .isEqualTo("A <a class=\"term\" href=\"../glossary/index.html#term.lamp\">lamp</a>. Lamp and lamp");
    }

    @Test
    void theLongerTermWinsAndItsShortFormIsTheSameTerm() {
        assertThat(marked("sky lamp, SL, lamp"))
                .isEqualTo("<a class=\"term\" href=\"../glossary/index.html#term.sky-lamp\">sky lamp</a>, SL, "
                        + "<a class=\"term\" href=\"../glossary/index.html#term.lamp\">lamp</a>");
    }

    @Test
    void onlyWholeWordsAreTermsAndAShortFormHasItsCapitals() {
        assertThat(marked("lamps, lamp-post, clamp, sl, <b>")).isEqualTo("lamps, lamp-post, clamp, sl, &lt;b&gt;");
    }

    @Test
    void withoutAGlossaryATextIsItself() {
        HtmlBuffer out = new HtmlBuffer();
        Glossary.NONE.marker(SitePath.page("here")).emit("A lamp", out);
        assertThat(out.html().value()).isEqualTo("A lamp");
    }
}
