package explainer.graph;

import static org.assertj.core.api.Assertions.assertThat;

import explainer.base.Diagnostic;
import explainer.base.Result;
import explainer.base.SitePath;
import explainer.base.Slug;
import explainer.content.ContentReader;
import explainer.content.prose.EvidenceKind;
import explainer.content.prose.Reference;
import explainer.entity.Catalog;
import explainer.entity.EntityBinder;
import explainer.entity.Home;
import explainer.entity.Topic;
import explainer.testing.SiteFixture;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GraphTest {
    @TempDir
    private Path folder;

    private SiteFixture site;

    @BeforeEach
    void emptySite() {
        site = SiteFixture.in(folder);
    }

    private void page(String slug, String title, String keys, String text) {
        site.write("content/" + slug + ".md", SiteFixture.page(title, text).replace("\nkind:", "\n" + keys + "kind:"));
    }

    private Catalog catalog() {
        Result<Catalog> catalog =
                EntityBinder.bind(ContentReader.read(folder.resolve("content")).value());
        assertThat(catalog.diagnostics()).isEmpty();
        return catalog.value();
    }

    private Graph graph(Drafts drafts) {
        Result<Graph> graph = GraphBuilder.build(catalog(), drafts);
        assertThat(graph.diagnostics()).isEmpty();
        return graph.value();
    }

    private Graph graph() {
        return graph(Drafts.LEFT_OUT);
    }

    private static List<String> texts(List<Slug> slugs) {
        return slugs.stream().map(Slug::value).toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "summit-2019",
                "SUMMIT-2019",
                "The Baku summit",
                "the baku SUMMIT",
                "The  Baku summit",
                "18th meeting",
                "Heads of state’s meeting",
                "Heads of state's meeting",
                "Bakı"
            })
    void aPageIsFoundByItsFileItsTitleAndItsOtherNames(String name) {
        page("summit-2019", "The Baku summit", "aliases: [18th meeting, Heads of state's meeting, Bakı]\n", "");
        page("other", "Other", "", "See [[" + name + "]].\n");
        Graph graph = graph();
        Reference reference =
                graph.topics().get(new Slug("other")).body().references().get(0);
        assertThat(graph.target(reference.span())).isInstanceOfSatisfying(Target.ToPage.class, target -> {
            assertThat(target.slug()).isEqualTo(new Slug("summit-2019"));
            assertThat(target.path()).isEqualTo(SitePath.of("summit-2019/index.html"));
        });
    }

    @Test
    void theNameOfAFileComesBeforeATitle() {
        page("one", "First", "", "");
        page("two", "Second", "", "");
        page("three", "Third", "", "See [[one]] and [[Second]].\n");
        assertThat(graph().links().stream().map(link -> link.to().value())).containsExactly("one", "two");
    }

    @Test
    void aHeadingIsFoundByItsIdAndByItsWords() {
        page("one", "One", "", "## The *four* texts\n\n## Other {#own}\n");
        page(
                "two",
                "Two",
                "",
                "[[one#the-four-texts]] [[one#The four texts]] [x](one.md#own) [[one#Other]] [y](one.md)\n");
        assertThat(graph().links().stream().map(link -> link.fragment().orElse("-")))
                .containsExactly("the-four-texts", "the-four-texts", "own", "own", "-");
    }

    @Test
    void backlinksAreTheLinksTurnedRound() {
        page("a", "A", "", "[[b]] [[c]] [[b]]\n");
        page("b", "B", "", "[[c]] [[#x]] [[b]]\n\n## x\n");
        page("c", "C", "", "");
        Graph graph = graph();
        assertThat(graph.backlinks().keySet())
                .containsAll(graph.topics().keySet())
                .contains(Home.SLUG);
        List<Link> turned =
                graph.backlinks().values().stream().flatMap(List::stream).toList();
        assertThat(turned).containsExactlyInAnyOrderElementsOf(graph.links());
        graph.backlinks()
                .forEach((to, links) -> assertThat(links)
                        .allSatisfy(link -> assertThat(link.to()).isEqualTo(to)));
        assertThat(graph.backlinks().get(new Slug("c")))
                .extracting(link -> link.from().value())
                .containsExactly("a", "b");
        assertThat(graph.links()).noneMatch(link -> link.from().equals(link.to()));
    }

    @Test
    void theReadingOrderIsTheNavigationThenTheRestByTitle() {
        site.write(
                "content/site.yaml",
                "title: T\nlanguage: en\nnavigation:\n  - title: One\n    pages: [d, b]\n  - title: Two\n    pages: [c]\n");
        page("a", "Zebra", "", "");
        page("b", "B", "", "");
        page("c", "C", "", "");
        page("d", "D", "", "");
        page("e", "Apple", "", "");
        Graph graph = graph();
        assertThat(texts(graph.readingOrder())).containsExactly("d", "b", "c", "e", "a");
        assertThat(graph.pages()).first().isInstanceOf(Home.class);
        assertThat(graph.sectionOf(new Slug("c"))).map(Section::title).contains("Two");
        assertThat(graph.sectionOf(new Slug("a"))).isEmpty();
    }

    @Test
    void relatedPagesAreTheNamedThenTheLinkedThenThoseThatLinkToTheSame() {
        page("a", "A", "related: [z]\n", "[[hub]] [[b]]\n");
        page("b", "B", "", "");
        page("c", "C", "", "[[hub]]\n");
        page("hub", "Hub", "", "");
        page("lone", "Lone", "", "");
        page("z", "Z", "", "");
        Graph graph = graph();
        assertThat(texts(graph.related().get(new Slug("a")))).containsExactly("z", "b", "hub", "c");
        assertThat(graph.related().get(new Slug("lone"))).isEmpty();
    }

    @Test
    void nothingDependsOnTheOrderOfTheFiles() {
        for (int i = 0; i < 12; i++) {
            page("p" + i, "Page " + (i * 7) % 12, "", "[[p" + (i * 5 + 1) % 12 + "]] [[p" + (i * 3 + 2) % 12 + "]]\n");
        }
        Catalog catalog = catalog();
        Graph first = GraphBuilder.build(catalog, Drafts.LEFT_OUT).value();
        List<Topic> topics = new ArrayList<>(catalog.topics());
        for (int seed = 0; seed < 10; seed++) {
            Collections.shuffle(topics, new Random(seed));
            Catalog shuffled = new Catalog(
                    catalog.settings(),
                    catalog.home(),
                    topics,
                    catalog.sources(),
                    catalog.evidence(),
                    catalog.figures(),
                    catalog.assets(),
                    catalog.faulty());
            Graph graph = GraphBuilder.build(shuffled, Drafts.LEFT_OUT).value();
            assertThat(graph.related()).as("seed %d", seed).isEqualTo(first.related());
            assertThat(graph.links()).as("seed %d", seed).isEqualTo(first.links());
            assertThat(graph.readingOrder()).as("seed %d", seed).isEqualTo(first.readingOrder());
        }
    }

    @Test
    void aDraftIsLeftOutOfEverythingUnlessItIsShown() {
        site.write(
                "content/site.yaml", "title: T\nlanguage: en\nnavigation:\n  - title: One\n    pages: [draft, page]\n");
        page("page", "Page", "related: [draft]\n", "");
        page("draft", "Draft", "draft: true\nredirects: [/old/]\n", "See [[page]].\n");
        Graph without = graph();
        assertThat(texts(without.readingOrder())).containsExactly("page");
        assertThat(without.links()).isEmpty();
        assertThat(without.redirects()).isEmpty();
        assertThat(without.related().get(new Slug("page"))).isEmpty();
        Graph with = graph(Drafts.SHOWN);
        assertThat(texts(with.readingOrder())).containsExactly("draft", "page");
        assertThat(with.redirects()).containsOnlyKeys(SitePath.of("old/index.html"));
        assertThat(texts(with.related().get(new Slug("page")))).containsExactly("draft");
    }

    @Test
    void aLinkToADraftIsAnErrorOnlyWhereTheDraftIsLeftOut() {
        page("page", "Page", "", "See [[The new page]].\n");
        page("draft", "The new page", "draft: true\n", "");
        assertThat(GraphBuilder.build(catalog(), Drafts.LEFT_OUT).diagnostics())
                .extracting(Diagnostic::code)
                .containsExactly(GraphCode.DRAFT_LINK);
        assertThat(GraphBuilder.build(catalog(), Drafts.SHOWN).diagnostics()).isEmpty();
    }

    @Test
    void aSourceKnowsThePagesThatCiteItInReadingOrder() {
        site.write(
                "content/data/sources.yaml",
                Stream.of("x", "y")
                        .map(id -> "- id: " + id + "\n  type: report\n  kind: news\n  title: " + id + "\n")
                        .reduce("", String::concat));
        page("b", "Alpha", "key-points: [\"So [@x].\"]\n", "[@x, p. 1] [@x]\n");
        page("a", "Beta", "", "[@x]\n");
        Graph graph = graph();
        assertThat(texts(graph.citedBy().get("x"))).containsExactly("b", "a");
        assertThat(graph.citedBy().get("y")).isEmpty();
    }

    @Test
    void evidenceKnowsItsPagesAndItsSourcesWhatTheySupport() {
        site.write(
                "content/data/sources.yaml",
                Stream.of("x", "y", "z")
                        .map(id -> "- id: " + id + "\n  type: report\n  kind: news\n  title: " + id + "\n")
                        .reduce("", String::concat));
        site.write(
                "content/data/facts.yaml",
                Stream.of("one", "two")
                        .map(id ->
                                "- {id: " + id + ", statement: So., as-of: fixed, status: reported, sources: [x, x]}\n")
                        .reduce("", String::concat));
        site.write(
                "content/data/quotes.yaml",
                "- {id: said, text: So., speaker: A, date: 2019, occasion: B, language: en, translation: unknown, source: y, speaker-page: b}\n");
        site.write("content/data/disputes.yaml", """
                - id: asked
                  question: Is it so?
                  positions:
                    - {who: A, says: It is., sources: [x], quote: said}
                    - {who: B, says: It is not., sources: [x]}
                  not-disputed: Something is.
                """);
        page("b", "Alpha", "key-points: [\"[So](fact:one).\"]\n", "[so](fact:one) [so](quote:said)\n");
        page("a", "Beta", "", "[so](fact:one)\n\n![x](dispute:asked)\n");
        Graph graph = graph();
        EvidenceGraph evidence = graph.evidence();
        assertThat(texts(evidence.usedBy().get(new EvidenceId(EvidenceKind.FACT, "one"))))
                .containsExactly("b", "a");
        assertThat(evidence.usedBy().get(new EvidenceId(EvidenceKind.FACT, "two")))
                .isEmpty();
        assertThat(texts(evidence.usedBy().get(new EvidenceId(EvidenceKind.DISPUTE, "asked"))))
                .containsExactly("a");
        assertThat(evidence.supports().get("x"))
                .containsExactly(
                        new EvidenceId(EvidenceKind.FACT, "one"),
                        new EvidenceId(EvidenceKind.FACT, "two"),
                        new EvidenceId(EvidenceKind.DISPUTE, "asked"));
        assertThat(evidence.supports().get("z")).isEmpty();
        assertThat(texts(graph.citedBy().get("x"))).containsExactly("b", "a");
        // the dispute shows the quotation
        assertThat(texts(graph.citedBy().get("y"))).containsExactly("b", "a");
        assertThat(graph.citedBy().get("z")).isEmpty();
        Reference shown = graph.topics().get(new Slug("b")).body().references().get(1);
        assertThat(graph.target(shown.span())).isInstanceOfSatisfying(Target.ToQuote.class, quote -> {
            assertThat(quote.sources()).extracting(Reference.Cited::id).containsExactly("y");
            assertThat(quote.speaker()).map(Target.ToPage::title).contains("Alpha");
        });
    }

    @Test
    void whatComesOfTheWorkCannotBeChanged() {
        page("a", "A", "", "");
        Graph graph = graph();
        assertThat(graph.topics().getClass().getSimpleName()).startsWith("Unmodifiable");
        assertThat(graph.backlinks().get(new Slug("a"))).isUnmodifiable();
    }

    @Test
    void partsWithoutALetterInTheirTitlesHaveIdsOfTheirOwn() {
        site.write(
                "content/site.yaml",
                "title: T\nlanguage: en\nnavigation:\n  - title: …\n    pages: [a]\n  - title: \"?\"\n    pages: [b]\n");
        page("a", "A", "", "");
        page("b", "B", "", "");
        assertThat(graph().sections()).extracting(Section::id).containsExactly("part", "part-2");
    }
}
