package explainer.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;

import explainer.base.Diagnostic;
import explainer.base.Result;
import explainer.content.Content;
import explainer.content.ContentReader;
import explainer.content.prose.TextBlock;
import explainer.entity.Catalog;
import explainer.entity.EntityBinder;
import explainer.entity.Fact;
import explainer.entity.Name;
import explainer.entity.SourceKind;
import explainer.entity.When;
import explainer.graph.Drafts;
import explainer.graph.Graph;
import explainer.graph.GraphBuilder;
import explainer.testing.SiteFixture;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a balance counts, on a site small enough to count by hand. */
class BalanceTest {
    private static final LocalDate AS_OF = LocalDate.of(2020, 6, 1);

    private static final String SOURCES = """
            - {id: gazette, type: report, kind: news, title: T1, container-title: Rock Gazette, country: NO, language: nb}
            - {id: copy, type: report, kind: news, title: T2, origin: rock-gazette, country: SE, side: The union}
            - {id: minutes, type: report, kind: document, title: T3, publisher: The union, side: The union, language: en}
            - {id: lexicon, type: book, kind: reference, title: T4, language: en}
            - {id: nobody, type: book, kind: reference, title: T5}
            """;
    private static final String FACTS = """
            - {id: keepers, statement: It had 12 keepers., value: 12, as-of: 2019-10, status: confirmed, sources: [gazette, minutes]}
            - {id: rocks, statement: It had 9 rocks., value: 9, as-of: 2019-11-03, review-by: 2020-05-31, status: reported, sources: [copy]}
            - {id: lamps, statement: It had 5 lamps., value: 5, as-of: 2019-11-03, review-by: 2020-06-01, status: reported, sources: [copy]}
            """;
    private static final String QUOTES = """
            - {id: olsen, text: We keep the light., speaker: Olsen, date: 1901, occasion: Meeting, language: en, translation: original, source: lexicon}
            - {id: unseen, text: We do not., speaker: Olsen, date: 1901, occasion: Meeting, language: en, translation: original, source: lexicon}
            """;
    private static final String DISPUTES = """
            - id: date
              question: When was it?
              positions:
                - {who: Gazette, says: It was in May., sources: [gazette]}
                - {who: Olsen, says: It was in June., sources: [lexicon], quote: olsen}
              not-disputed: It was in 1901.
            - id: place
              question: Where was it?
              positions:
                - {who: Gazette, says: On a rock., sources: [gazette]}
                - {who: Olsen, says: In a boat., sources: [lexicon]}
              not-disputed: It was wet.
            """;
    private static final String COVERAGE = """
            source: gazette
            statements:
              - {statement: There are 12 keepers., covered-by: ["fact:keepers"]}
              - {statement: There are 5 lamps., covered-by: ["fact:lamps", "dispute:place"]}
              - {statement: The light is kept., covered-by: ["quote:olsen"]}
            """;

    @TempDir
    Path folder;

    private SiteFixture site;

    @BeforeEach
    void write() {
        site = SiteFixture.in(folder)
                .write("content/data/sources.yaml", SOURCES)
                .write("content/data/facts.yaml", FACTS)
                .write("content/data/quotes.yaml", QUOTES)
                .write("content/data/disputes.yaml", DISPUTES)
                .write("content/data/coverage.yaml", COVERAGE);
    }

    @Test
    void aPageIsCountedWithWhatItsEvidenceRestsOn() {
        page("union", """
                ## The keepers' Union

                There were [12](fact:keepers) keepers, and they met on a rock. Nobody was late. All came from Norway.

                ![When was it?](dispute:date)

                | Rock | Lamps |
                | --- | --- |
                | North | 2 [@copy] |
                """);
        Figures figures = figures("union");
        assertThat(figures.words()).as("3 of the heading, 17, 2 of the head, 2").isEqualTo(24);
        assertThat(figures.sentences()).isEqualTo(4);
        assertThat(figures.claims()).as("12, Norway, the row").isEqualTo(3);
        assertThat(figures.supported()).as("12, the row").isEqualTo(2);
        assertThat(figures.share().getAsDouble()).isCloseTo(0.667, Offset.offset(0.001));
        assertThat(figures.bare()).isZero();
        assertThat(figures.facts())
                .isEqualTo(Map.of(
                        Fact.Status.CONFIRMED, 1,
                        Fact.Status.REPORTED, 0,
                        Fact.Status.ATTRIBUTED, 0,
                        Fact.Status.DISPUTED, 0));
        assertThat(figures.quotes()).as("the one in the dispute").isEqualTo(1);
        assertThat(figures.disputes()).isEqualTo(1);
        assertThat(figures.oldestAsOf()).contains(new When.Month(YearMonth.of(2019, 10)));
    }

    @Test
    void sourcesAreCountedOnceByEachOfTheirMarks() {
        page(
                "union",
                "So. [@gazette; @copy] And so. [@gazette] [12](fact:keepers)\n\n" + "![When was it?](dispute:date)\n");
        SourceMix sources = figures("union").sources();
        assertThat(sources.count()).isEqualTo(4);
        assertThat(sources.byKind())
                .containsExactly(
                        entry(SourceKind.DOCUMENT, 1), entry(SourceKind.NEWS, 2), entry(SourceKind.REFERENCE, 1));
        assertThat(sources.byCountry()).containsExactly(entry("NO", 1), entry("SE", 1), entry(SourceMix.NONE, 2));
        assertThat(sources.byLanguage()).containsExactly(entry("en", 2), entry("nb", 1), entry(SourceMix.NONE, 1));
        assertThat(sources.bySide()).containsExactly(entry("The union", 2), entry(SourceMix.NONE, 2));
        assertThat(sources.byOrigin())
                .containsExactly(entry("lexicon", 1), entry("rock-gazette", 2), entry("the-union", 1));
        assertThat(sources.sharedOrigins()).containsExactly(entry(SourceMix.SINGLE, 2), entry("rock-gazette", 2));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', textBlock = """
            It had 7 lamps.;                                    1
            It had seven lamps.;                                1
            The two lamps were one too many.;                   0
            The meeting was in May.;                            1
            They met in Norway.;                                1
            They met on a rock.;                                0
            Norway is wet. They like Norway.;                   2
            Rocks are wet. They like Rocks, that is rocks.;     1
            I think that I know.;                               0
            Did they meet in Norway?;                           0
            Was it “in Norway?”;                                0
            He said: “The lamps burn.”;                         0
            He said: “The lamps burn in Norway.”;               1
            The page on [the Union of Norway](other.md) says so.;       0
            The page on [the Union](other.md) says so of Norway.;       1
            The page on [the Union](other.md) lists 7.;         1
            The [Union](other.md) met.;                         1
            See [the 12 Keepers](other.md).;                    0
            They see [the 12 Keepers](other.md).;               1
            How it met is told under [the Union](other.md).;    0
            It met under [the Union](other.md).;                1
            """)
    void aClaimHoldsANumberOrANameAndIsNoQuestionAndNoSignpost(String text, int claims) {
        page("other", "Text.");
        page("union", text);
        assertThat(figures("union").claims()).isEqualTo(claims);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', textBlock = """
            It had 7. It had 8. [@copy] It had 9.;              1
            It had 7 [@copy] of 8. It had 9.;                   1
            It had 7. [@copy] It had 8. [@copy] [@minutes];     2
            It had [9](fact:rocks) of 11. It had 7.;            1
            It had 7. It had 8.;                                0
            “It had 7.” [@copy] It had 8.;                      1
            """)
    void evidenceBelongsToItsSentenceOrToTheOneBeforeIt(String text, int supported) {
        page("union", text);
        assertThat(figures("union").supported()).isEqualTo(supported);
    }

    @Test
    void aBlockWithAClaimAndNoEvidenceIsListedWithItsPlaceAndFirstWords() {
        page("union", """
                There were 7 lamps.

                There were 8 lamps. [@copy] And 9 rocks.

                - A point of 1901, which goes on for a while so that not all of its words can be shown
                - A point of 1902 [@copy]

                | Rock 1 | Lamps |
                | --- | --- |
                | North | 2 |
                | South | 3 [@copy] |

                Lamp 1
                :   What burns in Norway.
                """);
        assertThat(balance().bare())
                .extracting(bare ->
                        bare.span().file().path() + ":" + bare.span().from().line() + " " + bare.words())
                .containsExactly(
                        "content/union.md:6 There were 7 lamps.",
                        "content/union.md:10 A point of 1901, which goes on for a while so that not all of its …",
                        "content/union.md:15 North | 2",
                        "content/union.md:19 What burns in Norway.");
    }

    @Test
    void aNeighbourLendsItsEvidence() {
        page("union", """
                In 1901 Olsen said:

                ![What Olsen said](quote:olsen)

                In 1902 there was this:

                Nothing.

                | Rock | Lamps [@copy] |
                | --- | --- |
                | North | 2 |

                > In 1903 there was a lamp.
                >
                > It burned in Norway.
                >
                > — Olsen, 1904 [@minutes]

                > In 1905 there was none.
                >
                > — Olsen, 1906

                > In 1907 there was one.
                >
                > — Olsen, 1908 [@minutes]
                """);
        assertThat(balance().bare())
                .extracting(PageBalance.Bare::words)
                .containsExactly("In 1902 there was this:", "In 1905 there was none.", "— Olsen, 1906");
    }

    @Test
    void aWaiverTakesABlockOffTheListAndStandsInItsOwn() {
        page(
                "union",
                "No count of 1901 was found. <!-- fact-ok: says what is not known -->\n\n"
                        + "No count of 1902 was found. <!-- term-ok: a name -->\n");
        Balance balance = balance();
        assertThat(balance.bare()).extracting(PageBalance.Bare::words).containsExactly("No count of 1902 was found.");
        assertThat(balance.waivers())
                .extracting(
                        TextBlock.Waiver::check,
                        TextBlock.Waiver::reason,
                        waiver -> waiver.span().from().line())
                .containsExactly(tuple("fact", "says what is not known", 6), tuple("term", "a name", 8));
        assertThat(balance.total().waivers()).isEqualTo(2);
    }

    @Test
    void theMarkerOfAnAlertIsNoPartOfTheText() {
        page("union", "> [!NOTE]\n> It was late. It was in Norway.\n");
        Balance balance = balance();
        assertThat(figures("union").sentences()).isEqualTo(2);
        assertThat(figures("union").words()).isEqualTo(7);
        PageBalance.Bare bare = balance.bare().get(0);
        assertThat(bare.words()).isEqualTo("It was late. It was in Norway.");
        assertThat(bare.span().text()).isEqualTo("It was late. It was in Norway.");
    }

    @Test
    void theReadingGradeIsThatOfSenterAndSmith() {
        page("union", "Nobody came to the rock. The lamp went out.\n\n## Not counted at all\n\n> Nor is this.\n");
        Reading reading = figures("union").reading();
        assertThat(reading).isEqualTo(new Reading(33, 9, 2));
        assertThat(reading.grade().getAsDouble()).isCloseTo(4.71 * 33 / 9 + 0.5 * 9 / 2 - 21.43, Offset.offset(1e-9));
        assertThat(Reading.NONE.grade()).isEmpty();
    }

    @Test
    void allPagesTogetherCountNothingTwice() {
        page("one", "It had [12](fact:keepers) keepers. [@copy]");
        page("two", "It had [12](fact:keepers) keepers and [9](fact:rocks) rocks. [@copy]\n\n![When?](dispute:date)\n");
        Balance balance = balance();
        assertThat(balance.pages())
                .extracting(page -> page.page().slug().value())
                .containsExactly("index", "one", "two");
        assertThat(balance.total().sources().count()).isEqualTo(4);
        assertThat(balance.total().facts().values()).containsExactly(1, 1, 0, 0);
        assertThat(balance.total().claims()).isEqualTo(2);
        assertThat(balance.total().supported()).isEqualTo(2);
        assertThat(Measure.SUPPORTED.of(balance.total())).isEqualTo("100%");
        assertThat(Measure.SUPPORTED.of(balance.pages().get(0).figures())).isEqualTo("-");
    }

    @Test
    void whatIsOpenIsNamed() {
        page("one", "It had [12](fact:keepers) keepers.\n\n![When was it?](dispute:date)\n");
        Balance balance = balance();
        assertThat(balance.asOf()).isEqualTo(AS_OF);
        assertThat(balance.overdue())
                .extracting(Fact::id)
                .extracting(Name::text)
                .containsExactly("rocks");
        assertThat(balance.unusedFacts()).extracting(fact -> fact.id().text()).containsExactly("lamps", "rocks");
        assertThat(balance.unusedQuotes())
                .extracting(quote -> quote.id().text())
                .containsExactly("unseen");
        assertThat(balance.unusedDisputes())
                .extracting(dispute -> dispute.id().text())
                .containsExactly("place");
        Balance.Covered covered = balance.coverage().orElseThrow();
        assertThat(covered.source()).isEqualTo("gazette");
        assertThat(covered.covered()).isEqualTo(2);
        assertThat(covered.missing()).extracting(Name::text).containsExactly("There are 5 lamps.");
    }

    private void page(String name, String text) {
        site.write("content/" + name + ".md", SiteFixture.page("The page " + name, text));
    }

    private Figures figures(String slug) {
        return balance().pages().stream()
                .filter(page -> page.page().slug().value().equals(slug))
                .findFirst()
                .orElseThrow()
                .figures();
    }

    private Balance balance() {
        Result<Content> content = ContentReader.read(site.root().resolve("content"));
        Result<Catalog> catalog = EntityBinder.bind(content.value());
        Result<Graph> graph = GraphBuilder.build(catalog.value(), Drafts.LEFT_OUT);
        Result<Ledger> ledger = LedgerBuilder.build(graph.value(), Optional.of(AS_OF));
        for (Result<?> result : List.of(content, catalog, graph, ledger)) {
            assertThat(result.diagnostics()).noneMatch(Diagnostic::isError);
        }
        return BalanceBuilder.build(graph.value(), ledger.value()).value();
    }
}
