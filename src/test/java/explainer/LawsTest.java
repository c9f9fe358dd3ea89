package explainer;

import static org.assertj.core.api.Assertions.assertThat;

import explainer.base.Code;
import explainer.base.Diagnostic;
import explainer.base.Parallel;
import explainer.base.Result;
import explainer.base.SitePath;
import explainer.base.Slug;
import explainer.content.Content;
import explainer.content.ContentCode;
import explainer.content.ContentReader;
import explainer.content.ContentSeam;
import explainer.content.DataFile;
import explainer.content.ImageSize;
import explainer.content.PageFile;
import explainer.content.prose.ProseCode;
import explainer.entity.Catalog;
import explainer.entity.EntityBinder;
import explainer.entity.Home;
import explainer.graph.Drafts;
import explainer.graph.Graph;
import explainer.graph.GraphBuilder;
import explainer.graph.Link;
import explainer.ledger.BalanceBuilder;
import explainer.ledger.Ledger;
import explainer.ledger.LedgerBuilder;
import explainer.markup.MarkupRenderer;
import explainer.output.OutputBuilder;
import explainer.output.Outputs;
import explainer.output.Theme;
import explainer.testing.Gen;
import explainer.testing.KitchenSink;
import explainer.testing.SiteFixture;
import explainer.testing.Slow;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What holds for every input, seen on random ones. */
@Slow
class LawsTest {
    // every case builds a whole site twice
    private static final int SITES = 15;
    private static final List<String> WORDS = List.of(
            "the",
            "summit's",
            "120",
            "e.g.",
            "(see",
            "below)",
            "fact:",
            "fact",
            "[sic]",
            "[...]",
            "page.md",
            "@desk",
            "U.S.");
    private static final List<String> MARKS = List.of(
            ("{ } {{x}} {.x} < > << >> <<<<<<< ======= >>>>>>> $ % ^ & && * ** _ ~ ~~ | || \\ / : :: ; , . ? ! \" ' ( ) [ ] ] ( @ # ## + = == - -- "
                            + "– — … “ ” „ « » ` • · § ° ™ !( )( ]] &x; \\[ :) <3 a < b -> => {% %} *** ___")
                    .split(" "));
    // all of ASCII's
    private static final List<String> PUNCTUATION = List.of("!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~".split(""));
    private static final int PAGES = 200;
    private static final Path ROOT = Path.of("site").toAbsolutePath();

    @Test
    void slugOfASlugIsTheSlug() {
        Gen.forAll(gen -> {
            String text = gen.text();
            String slug = Slug.slugify(text);
            assertThat(Slug.slugify(slug)).as(text).isEqualTo(slug);
        });
    }

    @Test
    void slugOfAnyTextIsValidOrEmpty() {
        Gen.forAll(gen -> {
            String text = gen.text();
            String slug = Slug.slugify(text);
            assertThat(slug.isEmpty() || Slug.isValid(slug))
                    .as("%s -> %s", text, slug)
                    .isTrue();
        });
    }

    @Test
    void pathNeverLeavesTheSite() {
        Gen.forAll(gen -> {
            String text = String.join("/", gen.list(5, gen::text));
            if (SitePath.isValid(text)) {
                assertThat(ROOT.resolve(text).normalize())
                        .as(text)
                        .startsWithRaw(ROOT)
                        .isEqualTo(ROOT.resolve(text))
                        .isNotEqualTo(ROOT);
            }
        });
    }

    @Test
    void relativeAddressLeadsBackToItsTarget() {
        Gen.forAll(gen -> {
            SitePath from = path(gen);
            SitePath to = path(gen);
            assertThat(uri("/" + from).resolve(uri(from.relativize(to))).getPath())
                    .as("%s to %s", from, to)
                    .isEqualTo("/" + to);
        });
    }

    /** Few names, so that paths share folders. */
    private static SitePath path(Gen gen) {
        List<String> segments = gen.list(4, () -> gen.pick(List.of("a", "b", "ə", "two words", "a.b", "index.html")));
        segments.add(gen.pick(List.of("index.html", "a", "file.pdf")));
        return SitePath.of(String.join("/", segments));
    }

    private static URI uri(String path) {
        try {
            return new URI(null, null, path, null);
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(e);
        }
    }

    @Test
    void backlinksAreTheLinksTurnedRound() {
        Gen.forAll(gen -> {
            RandomSite site = new RandomSite(gen);
            Graph graph = graph(site.content()).value();
            List<Slug> all = new ArrayList<>(site.slugs());
            all.add(Home.SLUG);
            for (Slug slug : all) {
                List<Slug> written = site.links().stream()
                        .filter(link -> link.to().equals(slug) && !link.from().equals(slug))
                        .map(RandomSite.Written::from)
                        .toList();
                assertThat(graph.backlinks().get(slug).stream().map(Link::from))
                        .as("links to %s", slug)
                        .containsExactlyInAnyOrderElementsOf(written);
            }
            assertThat(graph.backlinks().keySet()).containsExactlyInAnyOrderElementsOf(all);
        });
    }

    @Test
    void orderOfFilesDoesNotMatter() {
        Theme theme = Theme.read(Path.of(Theme.FOLDER)).value();
        Gen.forAll(SITES, gen -> {
            Content content = new RandomSite(gen).content();
            assertThat(outputs(shuffled(content, gen), theme).files())
                    .containsExactlyEntriesOf(outputs(content, theme).files());
        });
    }

    @Test
    void orderOfFilesDoesNotMatterToTheEvidence(@TempDir Path folder) {
        Theme theme = Theme.read(Path.of(Theme.FOLDER)).value();
        Path root = KitchenSink.withFigures(folder).root().resolve(ContentReader.FOLDER);
        Content content = ContentReader.read(root).value();
        Outputs expected = outputs(content, theme);
        assertThat(expected.files()).containsKey(SitePath.of("facts/facts.json"));
        Gen.forAll(
                SITES,
                gen -> assertThat(outputs(shuffled(content, gen), theme).files())
                        .containsExactlyEntriesOf(expected.files()));
    }

    private static Content shuffled(Content content, Gen gen) {
        return new Content(
                gen.shuffled(content.pages()),
                gen.shuffled(content.data()),
                content.shapes(),
                gen.shuffled(content.assets()),
                content.faulty());
    }

    @Test
    void parallelWorkKeepsTheOrder() {
        Gen.forAll(gen -> {
            List<Integer> items = gen.list(40, () -> gen.below(1000));
            List<String> results = Parallel.map(
                    items,
                    Duration.ofSeconds(20),
                    item -> {
                        // later items are often done first
                        for (int i = 0; i < item % 7; i++) {
                            Thread.yield();
                        }
                        return "<" + item + ">";
                    },
                    item -> "too hard");
            assertThat(results)
                    .isEqualTo(items.stream().map(item -> "<" + item + ">").toList());
        });
    }

    /** Editors write braces, signs and marks of all sorts; only links, citations, HTML and titles are the language's. */
    @Test
    void randomPunctuationAndProseNeverGiveAnError() {
        Gen.forAll(gen -> {
            String text = String.join("\n", gen.list(12, () -> line(gen)));
            assertThat(errors(text)).as(text).isEmpty();
        });
    }

    /** No mark of punctuation means anything by itself, so a page of them passes all stages and is published. */
    @Test
    void randomPunctuationNeverFailsABuild(@TempDir Path folder) {
        SiteFixture site = SiteFixture.in(folder).withRealTemplates();
        Gen.forAll(PAGES, gen -> {
            String name = "page-" + gen.below(Integer.MAX_VALUE);
            site.write(
                    "content/" + name + ".md",
                    SiteFixture.page(name, String.join("\n\n", gen.list(20, () -> "Word " + punctuation(gen)))));
        });
        BuildReport report = Build.run(Build.Request.of(site.root(), Drafts.LEFT_OUT));
        assertThat(report.errors()).extracting(Diagnostic::toString).isEmpty();
        assertThat(report.outputs()).isPresent();
    }

    /** Without the beginnings of a footnote, a citation, a link and an address, which are the language's even if what follows is not. */
    private static String punctuation(Gen gen) {
        List<String> words = gen.list(
                8, () -> gen.pick(List.of("", "word")) + String.join("", gen.list(5, () -> gen.pick(PUNCTUATION))));
        return String.join(" ", words).replace("[^", "[ ^").replace("[@", "[ @").replace("<w", "< w");
    }

    private static String line(Gen gen) {
        String start = gen.pick(List.of("", "", "- ", "> ", "1. ", "## ", "  ", "\n"));
        List<String> tokens = gen.list(12, () -> gen.pick(gen.chance(50) ? WORDS : MARKS));
        return start + "word " + String.join(" ", tokens);
    }

    /** What is shown as it stands may be a warning, whatever the characters are. */
    @Test
    void randomCharactersAreNeverAHalfWrittenMark() {
        Gen.forAll(gen -> {
            String text = "word " + String.join(gen.pick(List.of("", " ", "\n")), gen.list(40, gen::text));
            assertThat(errors(text)).as(text).doesNotContain(ProseCode.BROKEN_MARK, ContentCode.MERGE_CONFLICT);
        });
    }

    private static List<Code> errors(String text) {
        return ContentSeam.page("content/random.md", SiteFixture.page("Random", text)).diagnostics().stream()
                .filter(Diagnostic::isError)
                .map(Diagnostic::code)
                .toList();
    }

    private static Outputs outputs(Content content, Theme theme) {
        Graph graph = graph(content).value();
        Ledger ledger = LedgerBuilder.build(graph, Optional.empty()).value();
        Result<Outputs> outputs = OutputBuilder.build(
                MarkupRenderer.render(graph).value(),
                ledger,
                BalanceBuilder.build(graph, ledger).value(),
                theme);
        assertThat(outputs.diagnostics()).isEmpty();
        assertThat(outputs.value().files()).isNotEmpty();
        return outputs.value();
    }

    private static Result<Graph> graph(Content content) {
        Result<Catalog> catalog = EntityBinder.bind(content);
        Result<Graph> graph = GraphBuilder.build(catalog.value(), Drafts.LEFT_OUT);
        assertThat(catalog.diagnostics()).noneMatch(Diagnostic::isError);
        assertThat(graph.diagnostics()).noneMatch(Diagnostic::isError);
        return graph;
    }

    /** A right site of random pages that link to each other, in files that are on no disk. */
    private record RandomSite(List<Slug> slugs, List<Written> links, Content content) {
        /** A link as it was written into a page. */
        record Written(Slug from, Slug to) {}

        private static final List<String> SOURCES = List.of("un-doc", "turan", "jamnews");

        RandomSite(Gen gen) {
            this(gen, gen.slugs(8), new ArrayList<>());
        }

        private RandomSite(Gen gen, List<Slug> slugs, List<Written> links) {
            this(slugs, links, content(gen, slugs, links));
        }

        private static Content content(Gen gen, List<Slug> slugs, List<Written> links) {
            List<PageFile> pages = new ArrayList<>();
            for (Slug slug : slugs) {
                pages.add(page("content/pages/" + slug + ".md", """
                        ---
                        title: Title of %s
                        kind: %s
                        summary: A summary that is long enough for search results and link previews.
                        key-points: ["%s"]
                        aliases: [Alias of %s]
                        ---
                        %s""".formatted(
                                slug,
                                gen.pick(List.of("event", "concept", "person")),
                                words(gen, slug, slugs, links, 2),
                                slug,
                                words(gen, slug, slugs, links, 6))));
            }
            pages.add(page("content/index.md", """
                    ---
                    title: Front page
                    summary: A front page that has all it needs and nothing that a test could stumble over.
                    question: Does it build?
                    answer: It does.
                    ---
                    %s""".formatted(
                            words(gen, Home.SLUG, slugs, links, 4).replace("](../", "]("))));
            StringBuilder sources = new StringBuilder();
            SOURCES.forEach(id -> sources.append("- {id: " + id + ", type: document, kind: document, title: Text}\n"));
            List<DataFile> data = List.of(
                    ContentSeam.data("content/data/sources.yaml", sources.toString()),
                    ContentSeam.data("content/site.yaml", """
                            title: Random
                            language: en
                            navigation: [{title: Part, pages: [%s]}]
                            """.formatted(gen.pick(slugs))));
            return new Content(
                    pages,
                    data,
                    List.of(),
                    List.of(
                            ContentSeam.asset("content/assets/hall.jpg", Optional.of(new ImageSize(3, 2))),
                            ContentSeam.asset("content/assets/text.pdf", Optional.empty())),
                    Set.of());
        }

        private static PageFile page(String path, String text) {
            return ContentSeam.page(path, text).value();
        }

        private static String words(Gen gen, Slug from, List<Slug> slugs, List<Written> links, int most) {
            StringBuilder out = new StringBuilder("Words.");
            for (int i = gen.below(most + 1); i > 0; i--) {
                Slug to = gen.chance(10) ? Home.SLUG : gen.pick(slugs);
                boolean isHome = to.equals(Home.SLUG);
                links.add(new Written(from, to));
                out.append(" A sentence with ")
                        .append(
                                isHome
                                        ? "[the start](../index.md)"
                                        : gen.pick(List.of(
                                                "[[" + to + "]]",
                                                "[[Alias of " + to + "|its alias]]",
                                                "[a way](../pages/" + to + ".md)")))
                        .append(gen.chance(50) ? " [@" + gen.pick(SOURCES) + "]." : ".");
            }
            return out.toString();
        }
    }
}
