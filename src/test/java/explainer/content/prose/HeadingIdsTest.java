package explainer.content.prose;

import static org.assertj.core.api.Assertions.assertThat;

import explainer.base.SourceFile;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Against what GitHub's own pages show for the same headings. */
class HeadingIdsTest {
    @ParameterizedTest
    @CsvSource({
        "Documents,documents",
        "What the texts say,what-the-texts-say",
        "What's new?,whats-new",
        "1.2 Numbers,12-numbers",
        "A_b __c__,a_b-__c__",
        "C++ & Java,c--java",
        "well-known – or not,well-known--or-not",
        "Bakı sammiti: nə razılaşdırıldı?,bakı-sammiti-nə-razılaşdırıldı",
        "ŞƏHƏR,şəhər",
        "Что сказали,что-сказали",
        "Ереван (Երևան),ереван-երևան",
        "Հայաստան,հայաստան",
        "თბილისი და ბაქო,თბილისი-და-ბაქო",
        "🚀 Launch,-launch",
        "Über uns,über-uns",
        "नमस्ते दुनिया,नमस्ते-दुनिया",
        "'  Blanks  ',blanks",
        "'a/b, c.d',ab-cd"
    })
    void anIdIsMadeAsGitHubMakesIt(String heading, String id) {
        assertThat(new HeadingIds().next(heading)).isEqualTo(id);
    }

    @Test
    void equalHeadingsAreCounted() {
        HeadingIds ids = new HeadingIds();
        assertThat(Stream.of("Text", "Text", "Text-1", "text", "TEXT").map(ids::next))
                .containsExactly("text", "text-1", "text-1-1", "text-2", "text-3");
    }

    @Test
    void aHeadingWithoutLettersStillHasAnId() {
        HeadingIds ids = new HeadingIds();
        assertThat(Stream.of("!!!", "?").map(ids::next)).containsExactly("section", "section-1");
    }

    @Test
    void aMadeIdGivesWayToAnEditorsOwnWhereverThatStands() {
        assertThat(ids("## Text\n\n## Other {#text}\n")).containsExactly("text-1", "text");
    }

    @Test
    void markupDoesNotCount() {
        assertThat(ids("## The *four* `texts` of [Baku](https://example.org/) [@un-doc]\n"))
                .containsExactly("the-four-texts-of-baku");
    }

    @Test
    void bracesThatAreNoIdStayInTheHeading() {
        assertThat(ids("## A {.red}\n\n## B {#c d}\n\n## C {#ok}\n")).containsExactly("a-red", "b-c-d", "ok");
    }

    @Test
    void anEditorsIdIsReadAsTyped() {
        assertThat(ids("## Dashes {#a--b}\n\n## Use `{#id}`\n")).containsExactly("a--b", "use-id");
    }

    private static List<String> ids(String text) {
        SourceFile file = new SourceFile("content/a.md", text);
        return MarkdownParser.parse(file, 0, text.length()).value().headings().stream()
                .map(Heading::id)
                .toList();
    }
}
