package explainer;

import static org.assertj.core.api.Assertions.assertThat;

import explainer.base.Result;
import explainer.base.SitePath;
import explainer.base.Slug;
import explainer.content.Content;
import explainer.content.ContentEntry;
import explainer.content.ContentReader;
import explainer.entity.EntityBinder;
import explainer.graph.Drafts;
import explainer.graph.FilePaths;
import explainer.graph.Graph;
import explainer.graph.GraphBuilder;
import explainer.output.Outputs;
import explainer.revise.PageMove;
import explainer.revise.WorkingFiles;
import explainer.testing.Gen;
import explainer.testing.SiteFixture;
import explainer.testing.Slow;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.assertj.core.util.diff.DiffUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every move: readers find the same site at the other address, and a move back leaves the old address alone. */
@Slow
class MoveLawsTest {
    private static final Path PROJECT = Path.of("");
    // every case builds a whole site three times
    private static final int SITES = 8;
    // sorts behind the old name as the old name did
    private static final String MARK = "-q7";

    // hold the same as the other files
    private static final String PACKED = ".*\\.(zip|epub)";

    // the redirect is one line more, and a correction is known by its page
    private static final Pattern LINE = Pattern.compile("(<code>content/[^:<]+):\\d+");
    // the pieces of the search hold addresses, and are named by what they hold
    private static final Pattern PIECE = Pattern.compile("\\b((?:pages|words)-\\d+)\\.[0-9a-f]{10}");
    private static final Pattern ENTRY_ID =
            Pattern.compile("<id>urn:uuid:[^<]+</id>|correction\\.[0-9a-f]{8}|UID:[-0-9a-f]{36}");
    // RFC 5545, section 3.1
    private static final Pattern FOLD = Pattern.compile("\r\n ");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"baku-summit", "armenia"})
    void aMoveOnThisSite(String slug) {
        holds(PROJECT, WorkingFiles.read(PROJECT), slug);
    }

    @Test
    void aMoveOnAnySite() {
        Gen.forAll(SITES, gen -> {
            Path root = folder.resolve("site-" + gen.below(1_000_000));
            SiteFixture site = SiteFixture.in(root).withRealTemplates();
            int pages = 2 + gen.below(5);
            List<String> folders = List.of("", "a/", "a/b/", "c/d/", "ə/");
            List<String> paths = new ArrayList<>();
            for (int i = 0; i < pages; i++) {
                paths.add(gen.pick(folders) + "page-" + i + ".md");
            }
            for (int i = 0; i < pages; i++) {
                String from = paths.get(i);
                site.write(
                        "content/" + from,
                        SiteFixture.page("Page " + i, text(gen, from, paths))
                                .replace("kind:", keys(gen, pages) + "kind:"));
            }
            figures(gen, pages, site);
            site.write(
                    "content/site.yaml",
                    "title: T\nlanguage: en\nnavigation:\n  - title: All\n    pages: [page-0, \"page-1\"]\n");
            holds(root, WorkingFiles.read(root), "page-" + gen.below(pages));
        });
    }

    /** A line of events that lead to pages, on the first page. */
    private static void figures(Gen gen, int pages, SiteFixture site) {
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < 3; i++) {
            String quote = gen.pick(List.of("", "\"", "'"));
            rows.append("  - {when: 190" + i + ", what: Night " + i + ", page: " + quote + "page-" + gen.below(pages)
                    + quote + "}\n");
        }
        site.write("content/figures/data/nights.yaml", """
                title: Nights
                columns:
                  - {id: when, title: When, holds: date}
                  - {id: what, title: What, holds: text}
                  - {id: page, holds: page}
                rows:
                """ + rows);
        site.write("content/data/sources.yaml", "- {id: log, type: document, kind: document, title: Log}\n");
        site.write(
                "content/figures/nights.yaml",
                "type: timeline\ntitle: Nights\nalt: Three nights on a line.\ndata: nights\ntime: when\nwhat: what\npage: page\n"
                        + "sources: [log]\n");
    }

    private static String keys(Gen gen, int pages) {
        String other = "page-" + gen.below(pages);
        return gen.pick(List.of(
                        "",
                        "related: [" + other + "]\n",
                        "redirects:\n  - /old-" + gen.below(1000) + gen.text().length() + "/\n"))
                + (gen.chance(30) ? "key-points:\n  - \"See [[" + other + "]].\"\n" : "");
    }

    private static String text(Gen gen, String from, List<String> paths) {
        StringBuilder text = new StringBuilder("\n## Head {#h}\n\n");
        boolean isFirst = from.equals(paths.get(0));
        text.append(isFirst ? "![Nights](figure:nights)\n\n" : "");
        for (int k = 0; k < 8; k++) {
            int to = gen.below(paths.size());
            // as the program writes it: another way there would not come back
            String way = FilePaths.way("content/" + from, "content/" + paths.get(to));
            text.append(gen.pick(List.of(
                    "[[page-" + to + "]]",
                    "[[page-" + to + "#h|x]]",
                    "[[Page " + to + "]]",
                    "[a](" + way + ")",
                    "[*b* `c`](<" + way + "#h> \"t\")",
                    "[l" + k + "]\n\n[l" + k + "]: " + way + "#h 't'\n\n",
                    "> quote [[page-" + to + "]]\n\n",
                    "- [d](" + way + ")\n",
                    "[nights](figure:nights)",
                    "[no](https://example.org)",
                    "`[[page-" + to + "]]`",
                    gen.text().replaceAll("[\\[\\]<>&\\\\`|#!@*_:~^=]", ""))));
            text.append(gen.chance(50) ? " " : "\r\n\r\n");
        }
        return text.toString();
    }

    private static void holds(Path root, WorkingFiles files, String slug) {
        SortedMap<String, String> before = outputs(root, files);
        String oldPath = pathOf(files, slug);
        String newPath = oldPath.replace(slug + ".md", slug + MARK + ".md");

        WorkingFiles moved = moved(files, slug, slug + MARK, newPath);
        SortedMap<String, String> after = outputs(root, moved);
        assertThat(after.remove(slug + "/index.html")).contains("../" + slug + MARK + "/index.html");
        SortedMap<String, String> renamed = new TreeMap<>();
        after.forEach((path, text) -> renamed.put(path.replace(slug + MARK, slug), text.replace(slug + MARK, slug)));
        // a list in the order of addresses may have another order
        assertSame(sorted(renamed), sorted(before));

        WorkingFiles back = moved(moved, slug + MARK, slug, oldPath);
        assertThat(outputs(root, back)).containsKey(slug + MARK + "/index.html");
        Map<String, String> texts = texts(back);
        texts.computeIfPresent(
                oldPath,
                (path, text) -> text.replaceFirst("redirects: \\[/" + slug + MARK + "/\\]\r?\n", "")
                        .replaceFirst("\n  - /" + slug + MARK + "/", ""));
        assertThat(texts).isEqualTo(texts(files));

        String elsewhere = "content/else/where/" + slug + ".md";
        WorkingFiles away = moved(files, slug, slug, elsewhere);
        SortedMap<String, String> same = outputs(root, away);
        same.replaceAll((path, text) -> text.replace(elsewhere, oldPath).replace(encoded(elsewhere), encoded(oldPath)));
        assertSame(same, before);
        assertThat(texts(moved(away, slug, slug, oldPath))).isEqualTo(texts(files));
    }

    private static void assertSame(Map<String, String> found, Map<String, String> expected) {
        assertThat(found.keySet()).isEqualTo(expected.keySet());
        found.forEach((path, text) -> assertThat(DiffUtils.diff(
                                expected.get(path).lines().toList(),
                                text.lines().toList())
                        .getDeltas())
                .as(path)
                .isEmpty());
    }

    private static String encoded(String path) {
        return path.replace("ə", "%C9%99");
    }

    private static SortedMap<String, String> sorted(SortedMap<String, String> outputs) {
        SortedMap<String, String> sorted = new TreeMap<>(outputs);
        sorted.replaceAll((path, text) -> text.lines().sorted().collect(Collectors.joining("\n")));
        return sorted;
    }

    private static String unnamed(String text) {
        return FOLD.matcher(PIECE.matcher(text).replaceAll("$1")).replaceAll("");
    }

    private static String pathOf(WorkingFiles files, String slug) {
        return files.entries().stream()
                .map(ContentEntry::path)
                .filter(path -> path.endsWith("/" + slug + ".md"))
                .findFirst()
                .orElseThrow();
    }

    private static WorkingFiles moved(WorkingFiles files, String from, String to, String path) {
        Content content = ContentReader.read(files.entries()).value();
        Result<Graph> graph = GraphBuilder.build(EntityBinder.bind(content).value(), Drafts.SHOWN);
        return PageMove.of(
                files, content, graph.value(), graph.value().topics().get(new Slug(from)), new Slug(to), path);
    }

    private static Map<String, String> texts(WorkingFiles files) {
        Map<String, String> texts = new TreeMap<>();
        files.entries().forEach(file -> texts.put(file.path(), new String(file.bytes(), StandardCharsets.ISO_8859_1)));
        return texts;
    }

    private static SortedMap<String, String> outputs(Path root, WorkingFiles files) {
        BuildReport report = Build.run(Build.Request.of(root, Drafts.LEFT_OUT), ContentReader.read(files.entries()));
        assertThat(report.errors()).isEmpty();
        Outputs outputs = report.outputs().orElseThrow();
        SortedMap<String, String> texts = new TreeMap<>();
        for (SitePath path : outputs.files().keySet()) {
            if (!path.value().matches(PACKED)) {
                String text = new String(outputs.files().get(path).content(), StandardCharsets.UTF_8);
                String known =
                        LINE.matcher(ENTRY_ID.matcher(text).replaceAll("")).replaceAll("$1");
                texts.put(unnamed(path.value()), unnamed(known));
            }
        }
        return texts;
    }
}
