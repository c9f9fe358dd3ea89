package explainer.review;

import static org.assertj.core.api.Assertions.assertThat;

import explainer.testing.Gen;
import explainer.testing.GithubMarkdown;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever an editor writes stays text in a summary, whoever reads it. */
class MarkdownTextTest {
    private static final List<String> PIECES = List.of(
            ("| || ` `` ``` ~~~ < > <b> </details> <!-- --> <script> & &amp; &#64; * ** _ __ ~~ [x](y) ![a](b) [@s] # ## #12 @octocat"
                            + " owner/repo#7 GH-12 gh-1 :tada: :+1: https://e.org www.e.org a@b.c \\ \\| $x$ $$ - + = 1. 2) === --- [ ] [x]"
                            + " שלום العربية 👩‍🚀 é \u202e \u2066 \u0007 \u2028 ! : # @ word")
                    .split(" "));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a | b",
                "`code` ``",
                "<img src=x onerror=alert(1)>",
                "</details></summary>",
                "@octocat and @org/team",
                "see #12, GH-12 and owner/repo#3",
                ":tada: :+1:",
                "https://example.org www.example.org desk@example.org",
                "[words](https://example.org) ![x](y)",
                "*a* **b** _c_ ~~d~~ $e$",
                "&amp; &#60; &lt;",
                "a \\| b \\",
                "- item",
                "12. item",
                "# heading",
                "===",
                "> quoted",
                "👩‍🚀 şəhər 東京"
            })
    void aTextIsShownAsItIs(String text) {
        assertInert(text);
    }

    @Test
    void anyTextIsInert() {
        Gen.forAll(
                150, gen -> assertInert(String.join(gen.chance(50) ? " " : "", gen.list(8, () -> gen.pick(PIECES)))));
    }

    private static void assertInert(String text) {
        for (String markdown : List.of(
                MarkdownText.first(text),
                "- *x*: " + MarkdownText.of(text) + "\n",
                "<del>" + MarkdownText.of(text) + "</del> y",
                "<details>\n<summary>" + MarkdownText.of(text) + "</summary>\n\nx\n\n</details>\n",
                "| " + MarkdownText.code(text) + " |\n| --- |\n")) {
            Document shown = GithubMarkdown.shown(markdown);
            assertThat(GithubMarkdown.linked(shown)).as(markdown).isEmpty();
            assertThat(shown.body().select("*").stream().map(Element::tagName).distinct())
                    .as(markdown)
                    .isSubsetOf(
                            "body", "p", "ul", "li", "em", "del", "details", "summary", "table", "thead", "tr", "th",
                            "tbody", "code");
            assertThat(words(shown.body().wholeText())).as(markdown).contains(words(plain(text)));
        }
    }

    private static String plain(String text) {
        return text.replaceAll("[\\u202a-\\u202e\\u2066-\\u2069\\u0007]", "\ufffd")
                .replaceAll("[\\n\\r\\t\\u2028\\u2029]", " ");
    }

    private static String words(String text) {
        return text.replaceAll("[\\u2060\\u2068\\u2069]", "")
                .replaceAll("\\s+", " ")
                .strip();
    }

    @Test
    void aTextFromRightToLeftTurnsNothingAroundIt() {
        assertThat(MarkdownText.of("שלום")).isEqualTo("\u2068שלום\u2069");
        assertThat(MarkdownText.of("a\u202eb")).isEqualTo("\u2068a\ufffdb\u2069");
    }

    @Test
    void linesToCopyKeepTheirIndentAndCannotLeaveTheirFence() {
        assertThat(MarkdownText.lines("yaml", "- a: \"```\"\n  b: 1\n"))
                .isEqualTo("````yaml\n- a: \"```\"\n  b: 1\n````");
        Document shown = GithubMarkdown.shown(MarkdownText.lines("yaml", "a\n````\n<b>\n```\n@octocat"));
        assertThat(shown.select("b")).isEmpty();
        assertThat(shown.select("pre code").text()).contains("@octocat");
        assertThat(GithubMarkdown.linked(shown)).isEmpty();
    }
}
