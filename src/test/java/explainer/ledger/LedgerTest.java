package explainer.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import explainer.base.Diagnostic;
import explainer.base.Result;
import explainer.base.Slug;
import explainer.content.ContentReader;
import explainer.entity.Catalog;
import explainer.entity.EntityBinder;
import explainer.entity.Home;
import explainer.entity.When;
import explainer.graph.Drafts;
import explainer.graph.Graph;
import explainer.graph.GraphBuilder;
import explainer.testing.SiteFixture;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LedgerTest {
    private static final String FACT = """
            - id: %s
              statement: It is so.
              as-of: %s
              status: reported
              sources: [un-doc]
            """;

    @TempDir
    private Path folder;

    private SiteFixture site;

    @BeforeEach
    void siteWithEvidence() {
        site = SiteFixture.in(folder)
                .write("content/data/sources.yaml", "- {id: un-doc, type: document, kind: document, title: Text}\n")
                .write(
                        "content/data/facts.yaml",
                        FACT.formatted("a", "2019-10")
                                + FACT.formatted("b", "fixed")
                                + FACT.formatted("c", "2019-10-25")
                                + FACT.formatted("unused", "2018"))
                .write("content/data/quotes.yaml", """
                        - id: tweet
                          text: It is so.
                          speaker: A speaker
                          date: 2019
                          occasion: A post
                          language: en
                          translation: unknown
                          source: un-doc
                        """)
                .write("content/data/disputes.yaml", """
                        - id: attendance
                          question: How many came?
                          positions:
                            - {who: One, says: It was 158., sources: [un-doc]}
                            - {who: Other, says: It was 159., sources: [un-doc]}
                          not-disputed: Many came.
                        """);
    }

    private Graph graph() {
        Result<Catalog> catalog =
                EntityBinder.bind(ContentReader.read(folder.resolve("content")).value());
        assertThat(catalog.diagnostics()).isEmpty();
        Result<Graph> graph = GraphBuilder.build(catalog.value(), Drafts.LEFT_OUT);
        assertThat(graph.diagnostics()).isEmpty();
        return graph.value();
    }

    private Ledger ledger(Optional<LocalDate> asOf) {
        Result<Ledger> ledger = LedgerBuilder.build(graph(), asOf);
        assertThat(ledger.diagnostics()).isEmpty();
        return ledger.value();
    }

    private void page(String slug, String keys, String text) {
        site.write("content/" + slug + ".md", SiteFixture.page(slug, text).replace("\nkind:", "\n" + keys + "kind:"));
    }

    @Test
    void aPageRestsOnWhatItMarksAndShowsInTheOrderOfFirstUse() {
        page(
                "one",
                "key-points: [\"So [it is](fact:c).\"]\n",
                "[b](fact:b), [c](fact:c), [a](fact:a), [a](fact:a), [so](quote:tweet)\n\n![x](quote:tweet)\n\n![x](dispute:attendance)\n");
        page("two", "", "Text.\n");
        Ledger ledger = ledger(Optional.empty());
        PageEvidence one = ledger.pages().get(new Slug("one"));
        assertThat(one.facts()).extracting(fact -> fact.id().text()).containsExactly("c", "b", "a");
        assertThat(one.quotes()).extracting(quote -> quote.id().text()).containsExactly("tweet");
        assertThat(one.disputes()).extracting(dispute -> dispute.id().text()).containsExactly("attendance");
        assertThat(one.oldestAsOf()).map(When::iso).contains("2019-10-25");
        assertThat(ledger.pages()).containsOnlyKeys(new Slug("one"), new Slug("two"), Home.SLUG);
        assertThat(ledger.pages().get(new Slug("two")).facts()).isEmpty();
        assertThat(ledger.pages().get(new Slug("two")).oldestAsOf()).isEmpty();
    }

    @Test
    void factsAreJudgedByTheNewestDayOnWhichAPageOrFactWasChecked() {
        assertThat(ledger(Optional.empty()).asOf()).isEqualTo("2019-10-25");
        page("one", "updated: 2020-01-01\n", "Text.\n");
        page("draft", "updated: 2030-01-01\ndraft: true\n", "Text.\n");
        assertThat(ledger(Optional.empty()).asOf()).isEqualTo("2020-01-01");
        assertThat(ledger(Optional.of(LocalDate.of(2018, 1, 1))).asOf()).isEqualTo("2018-01-01");
    }

    @Test
    void aSiteWithoutAnyDayIsJudgedByTheFirst() {
        site.write("content/data/facts.yaml", FACT.formatted("a", "2019"));
        assertThat(ledger(Optional.empty()).asOf()).isEqualTo("1970-01-01");
    }

    @Test
    void waiversAreListedPageByPage() {
        page("b", "", "Text. <!-- fact-ok: third -->\n\n<!-- term-ok: fourth -->\n");
        page("a", "", "Text. <!-- quote-ok: first --> Text. <!-- fact-ok: second -->\n");
        assertThat(ledger(Optional.empty()).waivers())
                .extracting(waiver -> waiver.check() + " " + waiver.reason())
                .containsExactly("quote first", "fact second", "fact third", "term fourth");
    }

    @Test
    void aPageIsReadWithItsTitleItsSummaryAndAllItsTexts() {
        page("one", "key-points: [A point.]\n", "Text.\n\n## More\n");
        PageText text = ledger(Optional.empty()).texts().get(1);
        assertThat(text.page().slug()).isEqualTo(new Slug("one"));
        assertThat(text.front()).hasSize(2).first().extracting("text").isEqualTo("one");
        assertThat(text.blocks()).extracting("text").containsExactly("A point.", "Text.", "More");
    }

    @Test
    void theSameMistakesAreFoundInTheSameOrderWhateverTheScheduling() {
        site.write(
                "content/data/facts.yaml",
                FACT.formatted("a", "2019") + "  value: 120\n  patterns: [\"{} members\"]\n");
        for (int i = 0; i < 20; i++) {
            page("p" + i, "", ("It has " + (100 + i % 19) + " members. ").repeat(1 + i * 7 % 5) + "\n");
        }
        Graph graph = graph();
        List<Diagnostic> found = LedgerBuilder.build(graph, Optional.empty()).diagnostics();
        assertThat(found).hasSizeGreaterThan(20);
        for (int i = 0; i < 5; i++) {
            assertThat(LedgerBuilder.build(graph, Optional.empty()).diagnostics())
                    .isEqualTo(found);
        }
    }
}
