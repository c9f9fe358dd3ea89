package explainer.markup;

import static org.assertj.core.api.Assertions.assertThat;

import explainer.base.Code;
import explainer.base.Diagnostic;
import explainer.base.Result;
import explainer.content.Content;
import explainer.content.ContentSeam;
import explainer.content.prose.ProseCode;
import explainer.entity.Catalog;
import explainer.entity.EntityBinder;
import explainer.graph.Drafts;
import explainer.graph.Graph;
import explainer.graph.GraphBuilder;
import explainer.graph.GraphCode;
import explainer.ledger.BalanceBuilder;
import explainer.ledger.Ledger;
import explainer.ledger.LedgerBuilder;
import explainer.ledger.LedgerCode;
import explainer.testing.SiteFixture;
import explainer.testing.Slow;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Text that wants to run a script, or to take the build down: it becomes a harmless page or a message, never anything else. */
@Slow
class HostileMarkdownTest {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration IMPATIENCE = Duration.ofSeconds(1);
    private static final Set<String> SCHEMES = Set.of("https", "http", "mailto", "tel");
    private static final Set<String> ACTIVE =
            Set.of("script style iframe object embed form base meta link svg math template textarea".split(" "));

    /** Addresses that a browser would run or that lead out of the web; entities, capitals and control characters hide the scheme. */
    private static final List<String> ADDRESSES = List.of(
            "javascript:alert(1)",
            "JaVaScRiPt:alert(1)",
            "&#106;avascript:alert(1)",
            "&#x6A;avascript:alert(1)",
            "java&Tab;script:alert(1)",
            "java&NewLine;script:alert(1)",
            "java&#10;script:alert(1)",
            "javascript&colon;alert(1)",
            "javascript&#58;alert(1)",
            "javascript\\:alert(1)",
            "&#1;javascript:alert(1)",
            "&#32;javascript:alert(1)",
            "&nbsp;javascript:alert(1)",
            "\u007fjavascript:alert(1)",
            "vbscript:msgbox(1)",
            "data:text/html,x",
            "data:image/svg+xml;base64,PHN2Zy8+",
            "view-source:https://example.org/",
            "feed:javascript:alert(1)",
            "blob:https://example.org/x",
            "file:///etc/passwd",
            "//example.org/x",
            "\\\\example.org\\x",
            "/etc/passwd",
            "../../../etc/passwd",
            "%2e%2e/%2e%2e/%2e%2e/etc/passwd",
            "jar:https://example.org/x!/",
            "intent://example.org#Intent;end",
            "FACT:members-2019",
            "fact\\:nothing",
            "fact:",
            "&#32;quote:nothing",
            "dispute:javascript:alert(1)");

    private static final List<String> FORMS = List.of(
            "[words](%s)",
            "[words](<%s>)",
            "[words](%s \"title\")",
            "[words][label]\n\n[label]: %s",
            "[label]\n\n[label]: <%s> 'title'",
            "![words](%s)",
            "![words][label]\n\n[label]: %s",
            "[![words](../assets/hall.jpg)](%s)",
            "## Heading with [words](%s)",
            "Note[^n].\n\n[^n]: [words](%s)",
            "| a |\n| --- |\n| [words](%s) |",
            "> [!NOTE]\n> [words](%s)");

    /** Markup that tries to become an attribute or an element; all of it is words. */
    private static final List<String> TRICKS = List.of(
            "*emphasis*{onclick=\"alert(1)\"}",
            "[words](https://example.org/){onmouseover=alert(1)}",
            "![words](../assets/hall.jpg){onerror=alert(1)}",
            "[words](https://example.org/){href=\"javascript:alert(1)\"}",
            "words {style=\"background:url(javascript:alert(1))\"}",
            "## Heading {#x onclick=alert(1)}",
            "## Heading {onclick=alert(1)}",
            "## Heading {#\"onclick=\"alert(1)}",
            "## Heading {#a\"b}",
            "## \\<img src=x onerror=alert(1)>",
            "[words](https://example.org/ \"x\\\" onmouseover=\\\"alert(1)\")",
            "[words](https://example.org/ '\" onmouseover=\"alert(1)')",
            "[words](https://example.org/ \"&quot; onmouseover=&quot;alert(1)\")",
            "[words](https://example.org/?q=\"onmouseover=\"alert(1))",
            "[words](https://example.org/&quot;onmouseover=&quot;alert(1))",
            "![\" onerror=\"alert(1)](../assets/hall.jpg)",
            "![&quot; onerror=&quot;alert(1)](../assets/hall.jpg \"&quot; onload=&quot;alert(1)\")",
            "![x](../assets/hall.jpg \"&lt;script&gt;alert(1)&lt;/script&gt;\")",
            "`<script>alert(1)</script>`",
            "```\" onclick=\"alert(1)\n<script>alert(1)</script>\n```",
            "```&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;\nx\n```",
            "    <script>alert(1)</script>",
            "\\<script>alert(1)\\</script>",
            "<svg/onload=alert(1)>",
            "&lt;script&gt;alert(1)&lt;/script&gt;",
            "[@un-doc, \"><script>alert(1)</script>]",
            "[@un-doc, \" onclick=\"alert(1)]",
            "[[baku-summit|\"><script>alert(1)</script>]]",
            "[[baku-summit|<img src=x onerror=alert(1)>]]",
            "HTML\n\n*[HTML]: \" onclick=\"alert(1)",
            "HTML\n\n*[HTML]: <script>alert(1)</script>",
            "| a |\n| --- |\n| `<script>` \\| onclick=alert(1) |",
            "Term\n: `<script>`",
            "- [x] \\<input onfocus=alert(1)>",
            "https://example.org/\"onmouseover=\"alert(1)",
            "https://example.org/'onmouseover='alert(1)",
            "Note[^n].\n\n[^n]: \\<script>alert(1)\\</script>");

    private static final List<String> HTML = List.of(
            "<script>alert(1)</script>",
            "<img src=x onerror=alert(1)>",
            "words <b onclick=alert(1)>bold</b>",
            "<!-- closed --><script>alert(1)</script>",
            "<!-- closed --> words that would be lost",
            "<!-- never closed",
            "<?php echo 1 ?>",
            "<!DOCTYPE html>",
            "<![CDATA[x]]>",
            "![<script>alert(1)</script>](../assets/hall.jpg)",
            "[<b>words</b>](https://example.org/)",
            "## <a name=x>",
            "| a |\n| --- |\n| <b>x</b> |",
            "Note[^n].\n\n[^n]: <b>x</b>");

    static Stream<Arguments> disguisedAddresses() {
        return ADDRESSES.stream().flatMap(address -> FORMS.stream().map(form -> Arguments.of(form.formatted(address))));
    }

    @ParameterizedTest
    @MethodSource("disguisedAddresses")
    void disguisedAddressIsNeverALink(String markdown) {
        OnePage page = OnePage.tried("hostile", markdown);
        page.rendered().ifPresent(rendered -> {
            // where the disguise is so good that Markdown itself sees no link
            assertSafe(page.html());
            assertThat(Jsoup.parse(page.html()).select("a[href]").eachText()).doesNotContain("words", "label");
        });
    }

    static Stream<String> tricks() {
        return TRICKS.stream();
    }

    @ParameterizedTest
    @MethodSource("tricks")
    void trickIsNothingButWords(String markdown) {
        OnePage page = OnePage.of("hostile", markdown);
        assertSafe(page.html());
    }

    static Stream<Arguments> oddPlaces() {
        return Stream.of(
                Arguments.of("[see %s](baku-summit.md)", 1),
                Arguments.of("[[%s]]", 1),
                Arguments.of("## %s", 1),
                Arguments.of("%s\n---", 1),
                Arguments.of("*%s* **%s** ~~%s~~ \"%s\"", 4),
                Arguments.of("| %s |\n| --- |\n| %s \\| %s |", 3),
                Arguments.of("%s[^n]\n\n[^n]: %s", 2),
                Arguments.of("[^%s]", 1),
                Arguments.of("> %s\n> > %s", 2),
                Arguments.of("> [!WARNING]\n> %s", 1),
                Arguments.of("%s\n: %s", 2),
                Arguments.of("- %s\n  1. %s\n- [x] %s", 3),
                Arguments.of("%s%s\n%s\\\n%s", 4),
                Arguments.of("HTML %s\n\n*[HTML]: %s", 1),
                Arguments.of("[@un-doc, %s]", 1),
                Arguments.of("%s{onclick=alert(1)}", 1),
                Arguments.of("\\%s", 0),
                Arguments.of("`%s`", 0),
                Arguments.of("```\n%s\n```", 0),
                Arguments.of("    %s", 0),
                Arguments.of("<!-- %s -->", 0),
                Arguments.of("![%s](../assets/hall.jpg)", 0),
                Arguments.of("![words](../assets/hall.jpg \"%s\")", 0));
    }

    @ParameterizedTest
    @MethodSource("oddPlaces")
    void aMarkInAnOddPlaceIsAMarkOrWords(String form, int marks) {
        OnePage page = OnePage.of("hostile", form.replace("%s", "[120](fact:members-2019)"));
        assertSafe(page.html());
        Elements buttons = Jsoup.parse(page.html()).select("button");
        assertThat(buttons).as(page.html()).hasSize(marks);
        assertThat(buttons.eachAttr("id")).doesNotHaveDuplicates();
        assertThat(buttons.eachAttr("popovertarget")).allMatch("fact.1.note"::equals);
        assertThat(page.rendered().orElseThrow().facts()).hasSize(Math.min(marks, 1));
    }

    static Stream<Arguments> brokenMarks() {
        return Stream.of(
                Arguments.of("[x](fact:)", GraphCode.UNKNOWN_FACT, "6:10"),
                Arguments.of("[x](fact:nothing)", GraphCode.UNKNOWN_FACT, "6:10"),
                Arguments.of("[x](fact://members-2019)", GraphCode.UNKNOWN_FACT, "6:10"),
                Arguments.of("[120](fact:members-2019#x)", GraphCode.UNKNOWN_FACT, "6:12"),
                Arguments.of("[120](fact:members-2019\"onclick=\"alert(1))", GraphCode.UNKNOWN_FACT, "6:12"),
                Arguments.of("[x](quote:<script>)", GraphCode.UNKNOWN_QUOTE, "6:11"),
                Arguments.of("![x](dispute:javascript:alert(1))", GraphCode.UNKNOWN_DISPUTE, "6:14"),
                Arguments.of("[120](FACT:members-2019)", GraphCode.BAD_ADDRESS, "6:7"),
                Arguments.of("[](fact:members-2019)", ProseCode.EMPTY_LINK, "6:1"),
                Arguments.of("[ ](fact:consensus)", ProseCode.EMPTY_LINK, "6:1"),
                Arguments.of("[![120](../assets/hall.jpg)](fact:members-2019)", ProseCode.EMPTY_LINK, "6:1"),
                Arguments.of("<fact:members-2019>", ProseCode.EMPTY_LINK, "6:1"),
                Arguments.of("So <quote:chair-words> it is.", ProseCode.EMPTY_LINK, "6:4"),
                Arguments.of("![120](fact:members-2019)", ProseCode.MISPLACED_EVIDENCE, "6:8"),
                Arguments.of("![x](quote:chair-words) so", ProseCode.MISPLACED_EVIDENCE, "6:6"),
                Arguments.of("![](dispute:attendance)", ProseCode.MISSING_ALT, "6:1"),
                Arguments.of("[120 [@un-doc]](fact:members-2019)", ProseCode.NESTED_LINK, "6:6"),
                Arguments.of("[<b>120</b>](fact:members-2019)", ProseCode.RAW_HTML, "6:2"),
                Arguments.of("- [x](fact:consensus)", ProseCode.TASK_MARK, "6:3"),
                Arguments.of("[120*](fact:members-2019)", LedgerCode.FACT_MISMATCH, "6:1"));
    }

    @ParameterizedTest
    @MethodSource("brokenMarks")
    void aBrokenMarkIsOneMessageAtItsPlace(String markdown, Code code, String place) {
        OnePage page = OnePage.tried("hostile", markdown);
        assertThat(page.rendered()).isEmpty();
        assertThat(page.found()).extracting(Diagnostic::code).containsExactly(code);
        assertThat(page.found().get(0).span().from()).hasToString(place);
    }

    static Stream<String> html() {
        return HTML.stream();
    }

    @ParameterizedTest
    @MethodSource("html")
    void htmlIsRefusedAtItsPlace(String markdown) {
        OnePage page = OnePage.tried("hostile", markdown);
        assertThat(page.rendered()).isEmpty();
        assertThat(page.found()).extracting(Diagnostic::code).contains(ProseCode.RAW_HTML);
    }

    private static void assertSafe(String html) {
        for (Element element : Jsoup.parse(html).body().getAllElements()) {
            assertThat(element.normalName()).as(html).isNotIn(ACTIVE);
            if (element.normalName().equals("button")) {
                assertOpensANote(element, html);
            }
            for (Attribute attribute : element.attributes()) {
                assertThat(attribute.getKey()).as(html).doesNotStartWith("on").isNotEqualTo("style");
                if (Set.of("href", "src").contains(attribute.getKey())) {
                    assertSafeAddress(attribute.getValue(), html);
                }
            }
        }
    }

    /** The one thing on a page that does something: a mark, which opens the note of its fact. */
    private static void assertOpensANote(Element button, String html) {
        assertThat(button.attributes().asList().stream().map(Attribute::getKey))
                .as(html)
                .containsExactly("type", "class", "id", "popovertarget", "aria-label", "value");
        assertThat(button.attr("type")).as(html).isEqualTo("button");
        assertThat(button.attr("popovertarget")).as(html).matches("fact\\.\\d+\\.note");
        assertThat(button.attr("aria-label")).as(html).startsWith("Evidence, ");
        assertThat(button.attr("value")).as(html).isEqualTo("i");
        assertThat(button.html()).as(html).matches("<sup hidden>F\\d+</sup>");
    }

    /** As a browser reads it (WHATWG URL, section 4.4). */
    private static void assertSafeAddress(String written, String html) {
        String address = written.replaceAll("[\\t\\n\\r]", "").replaceAll("^[\\x00-\\x20]+", "");
        int colon = address.indexOf(':');
        String scheme = colon < 0 ? "" : address.substring(0, colon);
        if (scheme.matches("[A-Za-z][A-Za-z0-9+.-]*")) {
            assertThat(scheme.toLowerCase(Locale.ROOT)).as(html).isIn(SCHEMES);
        } else {
            assertThat(address).as(html).doesNotStartWith("//").doesNotStartWith("/");
        }
    }

    static Stream<Arguments> bombs() {
        return Bombs.all().entrySet().stream().map(bomb -> Arguments.of(bomb.getKey(), bomb.getValue()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bombs")
    void bombIsAPageOrAMessage(String name, String markdown, @TempDir Path folder) {
        SiteFixture site = siteWithEvidence(folder);
        site.write("content/bomb.md", SiteFixture.page(name, markdown + "\n"));
        assertThat(endOf(site, PATIENCE)).isNotNull();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bombs")
    void bombInFrontMatterIsAPageOrAMessage(String name, String markdown, @TempDir Path folder) {
        String text = "|\n  " + markdown.strip().replace("\n", "\n  ");
        SiteFixture site = siteWithEvidence(folder);
        site.write("content/index.md", """
                ---
                title: Bomb
                summary: A front page that has all it needs and nothing that a test could stumble over.
                question: Does it build?
                answer: %s
                ---
                """.formatted(text));
        assertThat(endOf(site, PATIENCE)).isNotNull();
    }

    @Test
    void textThatTakesTooLongIsReportedAtItsFirstLine(@TempDir Path folder) {
        SiteFixture site = SiteFixture.in(folder);
        site.write("content/bomb.md", SiteFixture.page("Bomb", "[a](".repeat(30_000) + "\n"));
        assertThat(endOf(site, IMPATIENCE))
                .filteredOn(diagnostic -> diagnostic.code() == ProseCode.TOO_COMPLEX)
                .extracting(diagnostic -> diagnostic.span().toString())
                .contains("content/bomb.md:6:1");
    }

    /** What a pattern would begin again at every sign of: each must come to its end within the limit of a page. */
    static Stream<Arguments> repetitions() {
        String blanks = " ".repeat(200_000);
        String words = "one two three four five six seven eight nine";
        return Stream.of(
                Arguments.of("commas in a mark", "[" + ",".repeat(200_000) + " 120](fact:members-2019)"),
                Arguments.of(
                        "words before a number in a mark", "[" + "in ".repeat(100_000) + "120](fact:members-2019)"),
                Arguments.of("number words in a mark", "[" + "one ".repeat(50_000) + "](fact:members-2019)"),
                Arguments.of("dashes in a mark", "[" + "– ".repeat(50_000) + "](fact:meeting)"),
                Arguments.of("blanks in a quotation", "“" + words + blanks + "ten”"),
                Arguments.of("commas in a quotation", "“" + words + ",".repeat(200_000) + "ten”"),
                Arguments.of("blanks in a waiver", "x\n\n<!-- fact-ok: a" + blanks + "b -->"),
                Arguments.of("open waivers", "x\n\n" + "<!-- fact-ok: a ".repeat(50_000)),
                Arguments.of("words before a number", "membership of ".repeat(20_000)),
                Arguments.of("words and blanks before a number", ("membership of" + " ".repeat(30)).repeat(10_000)),
                Arguments.of("letters before a number", "x".repeat(200_000) + " members".repeat(50)),
                Arguments.of("sentences with citations", "A [@un-doc]. ".repeat(10_000)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("repetitions")
    void repetitionIsReadToItsEnd(String name, String markdown, @TempDir Path folder) {
        SiteFixture site = siteWithEvidence(folder);
        site.write("content/bomb.md", SiteFixture.page(name, markdown + "\n"));
        assertThat(endOf(site, PATIENCE)).extracting(Diagnostic::code).doesNotContain(ProseCode.TOO_COMPLEX);
    }

    /** A site whose evidence is asked for by every check. */
    private static SiteFixture siteWithEvidence(Path folder) {
        return SiteFixture.in(folder)
                .write("content/data/sources.yaml", "- {id: un-doc, type: document, kind: document, title: Text}\n")
                .write("content/data/facts.yaml", """
                        - id: members-2019
                          statement: In 2019 the Movement had 120 members.
                          value: 120
                          unit: members
                          as-of: 2019-10-25
                          status: reported
                          sources: [un-doc]
                          patterns: ["{} members", "membership of {}"]
                        - id: meeting
                          statement: It met for two days in 2019.
                          date: 2019-10-25
                          end: 2019-10-26
                          as-of: fixed
                          status: reported
                          sources: [un-doc]
                        """)
                .write("content/data/quotes.yaml", """
                        - id: tweet
                          text: The fact of the occupation has been reaffirmed by the international community.
                          speaker: A speaker
                          date: 2019
                          occasion: A post
                          language: en
                          translation: unknown
                          source: un-doc
                        """)
                .write("content/data/terms.yaml", """
                        - id: artsakh
                          forms: [Artsakh]
                          prefer: Karabakh
                          why: It is one side's name.
                          allowed: [quotation, attribution]
                        """);
    }

    /** Everything said about a site; its pages are rendered if nothing is an error. */
    private static List<Diagnostic> endOf(SiteFixture site, Duration pageLimit) {
        Result<Content> content = ContentSeam.read(site.root().resolve("content"), pageLimit);
        Result<Catalog> catalog = EntityBinder.bind(content.value());
        Result<Graph> graph = GraphBuilder.build(catalog.value(), Drafts.SHOWN);
        List<Diagnostic> found = new ArrayList<>(content.diagnostics());
        found.addAll(catalog.diagnostics());
        found.addAll(graph.diagnostics());
        Result<Ledger> ledger = LedgerBuilder.build(graph.value(), Optional.empty());
        found.addAll(ledger.diagnostics());
        found.addAll(BalanceBuilder.build(graph.value(), ledger.value()).diagnostics());
        if (found.stream().noneMatch(Diagnostic::isError)) {
            MarkupRenderer.render(graph.value())
                    .value()
                    .pages()
                    .values()
                    .forEach(page -> assertSafe(page.body().value()));
        }
        return found;
    }
}
