package explainer.output.linked;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import explainer.testing.Gen;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** JSON-LD as it stands in a page: whatever a text holds, it stays a text. */
class LinkedDataTest {
    @Test
    void aThingIsWrittenWithWhatIsKnownOfIt() {
        Subject fair = new Subject(
                Subject.Type.EVENT,
                "#fair",
                "The fair",
                List.of("The lights"),
                Optional.of("1872-02"),
                Optional.empty(),
                "/fair/");
        assertThat(LinkedData.text(List.of(fair)))
                .isEqualTo("{\"@context\":\"https://schema.org\",\"@graph\":[{\"@type\":\"Event\",\"@id\":\"#fair\","
                        + "\"name\":\"The fair\",\"alternateName\":[\"The lights\"],\"startDate\":\"1872-02\","
                        + "\"subjectOf\":{\"@id\":\"/fair/\"}}]}");
    }

    @Test
    void anEventWithoutADateIsNone() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Subject(
                        Subject.Type.EVENT, "#x", "X", List.of(), Optional.empty(), Optional.empty(), "/x/"))
                .withMessage("an event must have a date: X");
    }

    @Test
    void nothingCanEndTheElementThatItStandsIn() {
        String hostile = "</script><script>alert(1)</script><!-- <script> ]]> & &lt; \u2028";
        String text = LinkedData.text(List.of(named(hostile)));
        assertThat(text).doesNotContain("<", ">", "&").contains("\\u003C/script\\u003E");
        assertThat(nameIn(text)).isEqualTo(hostile);
    }

    @Test
    void anyTextComesBackAsItWas() {
        Gen.forAll(gen -> {
            String name = gen.text();
            assertThat(nameIn(LinkedData.text(List.of(named(name))))).isEqualTo(name);
        });
    }

    private static Thing named(String name) {
        return new WebSite("#s", "/", name, "en", Optional.empty());
    }

    /** As a browser or a search engine takes it from a page. */
    private static String nameIn(String text) {
        Element script = Jsoup.parse(
                        "<!doctype html><script type=\"application/ld+json\">" + text + "</script><p>After")
                .selectFirst("script");
        return JsonMapper.shared()
                .readTree(script.data())
                .path("@graph")
                .path(0)
                .path("name")
                .asString();
    }
}
