package explainer;

import static org.assertj.core.api.Assertions.assertThat;

import explainer.graph.Drafts;
import explainer.testing.CaseFile;
import explainer.testing.KitchenSink;
import explainer.testing.SiteFixture;
import explainer.testing.Slow;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Pages as browsers show them that read no style sheet and run no script, such as w3m and Lynx: all text in the order of the page, what is
 * hidden too, and the text of drawings.
 */
@Slow
class PlainTextTest {
    private static List<Document> pages;

    @BeforeAll
    static void build(@TempDir Path folder) {
        Map<String, String> fair = CaseFile.all("sites", ".site").stream()
                .filter(file -> file.name().equals("lantern-fair.site"))
                .findFirst()
                .orElseThrow()
                .parts();
        pages = Stream.of(
                        SiteFixture.in(folder.resolve("fair"))
                                .withRealTemplates()
                                .writeAll(fair),
                        KitchenSink.withFigures(folder.resolve("sink")))
                .flatMap(project -> pages(project.root()))
                .toList();
    }

    @Test
    void theWordsOfADrawingStayApart() {
        int drawings = 0;
        for (Document page : pages) {
            for (Element words : page.select("svg :is(title, desc, text)")) {
                drawings++;
                assertThat(words.nextSibling())
                        .as("%s, after %s", page.location(), words)
                        .isInstanceOfSatisfying(
                                TextNode.class,
                                after -> assertThat(after.getWholeText()).startsWith("\n"));
            }
            for (Element part : page.select("svg tspan")) {
                assertThat(part.parent().wholeText())
                        .as("%s, before %s", page.location(), part)
                        .matches("(?s).*\\s\\Q" + part.wholeText() + "\\E.*");
            }
        }
        assertThat(drawings).isPositive();
    }

    @Test
    void whatStandsInLinesOfItsOwnDoesSoEverywhere() {
        for (Document page : pages) {
            for (Element item : page.select(".viz-list li")) {
                assertThat(item.select("> br[hidden]"))
                        .as(page.location() + item)
                        .hasSize(item.select("> span").size());
            }
            for (Element pair : page.select(".turn:has(a + br + a, a + a)")) {
                assertThat(pair.select("a + br[hidden] + a"))
                        .as(page.location() + pair)
                        .hasSize(1);
            }
        }
    }

    @Test
    void theMarkBehindAFactNamesItsPlaceInTheListAndTheNotesComeAfterIt() {
        int marks = 0;
        for (Document page : pages) {
            List<String> ids = page.select(".rests > ol > li").eachAttr("id");
            for (Element mark : page.select("button.mark")) {
                marks++;
                int number = Integer.parseInt(mark.select("sup[hidden]").text().substring(1));
                assertThat(mark.text()).isEqualTo("F" + number);
                assertThat(mark.attr("popovertarget")).startsWith(ids.get(number - 1) + ".");
            }
            String following = ".rests + p[hidden] ~ [popover]";
            assertThat(page.select("[popover]")).as(page.location()).isEqualTo(page.select(following));
            assertThat(page.select("[popover]:not(p[hidden] + *, [popover] + *)"))
                    .as(page.location())
                    .isEmpty();
        }
        assertThat(marks).isPositive();
    }

    /** What a script does, it makes; a link or a button of the page does something without one. */
    @Test
    void noControlNeedsAScript() {
        for (Document page : pages) {
            assertThat(page.select("button:not([popovertarget]), select, a[href^=javascript]"))
                    .as(page.location())
                    .isEmpty();
            // the style sheet does what they choose
            assertThat(page.select("input:not(.depth input, [disabled])"))
                    .as(page.location())
                    .isEmpty();
        }
    }

    private static Stream<Document> pages(Path project) {
        BuildReport report = Build.run(new Build.Request(
                project, Optional.empty(), Optional.empty(), Drafts.LEFT_OUT, Optional.empty(), false));
        assertThat(report.errors()).isEmpty();
        return report.outputs().orElseThrow().files().values().stream()
                .filter(file -> file.path().value().endsWith(".html"))
                .map(file -> Jsoup.parse(
                        new String(file.content(), StandardCharsets.UTF_8),
                        file.path().value()));
    }
}
