package explainer;

import static org.assertj.core.api.Assertions.assertThat;

import explainer.base.Diagnostic;
import explainer.base.Fingerprint;
import explainer.base.Memo;
import explainer.base.SitePath;
import explainer.entity.Figure;
import explainer.graph.Drafts;
import explainer.output.Output;
import explainer.output.Outputs;
import explainer.report.DiagnosticText;
import explainer.testing.Gen;
import explainer.testing.KitchenSink;
import explainer.testing.SiteFixture;
import explainer.testing.Slow;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A build that remembers the one before comes to what a build that knows nothing comes to. */
@Slow
class RebuildTest {
    // five hundred edits; -Drebuild.sequences=50 for a thousand
    private static final int SEQUENCES = Integer.getInteger("rebuild.sequences", 25);
    private static final int EDITS = 20;
    private static final int ASKED = 12;
    private static final List<String> SENTENCES = List.of(
            "A sentence more.",
            "There were 99 members in it, and 12 keepers.",
            "They wrote “the North’s own lamp” and “one two three four five six seven eight nine ten”. [@minutes]",
            "See [[rules]], [[no such page]] and [a heading](#words).",
            "It has [twelve](fact:members-1901) members, or [thirteen](fact:members-1901).",
            "<!-- fact-ok: a reason -->",
            "There were 99 members in it. <!-- fact-ok: a reason --> <!-- term-ok: a reason -->",
            "“one two three four five six seven eight nine ten” <!-- quote-ok: a reason -->",
            "## A heading {#words}",
            "![x](dispute:lamps)",
            "A citation. [@no-source] A note.[^none]",
            "<b>x</b>",
            "*[LKU]: Another meaning");
    private static final List<String> SETTINGS = List.of(
            "licence: CC BY 4.0",
            "budgets:\n  page: 20",
            "cards: false",
            "language: de",
            "url: https://example.org/elsewhere/",
            "no-such-setting: true");

    @TempDir
    Path folder;

    @Test
    void randomEditsNeverShowThatABuildRemembers() {
        AtomicInteger built = new AtomicInteger();
        AtomicInteger refused = new AtomicInteger();
        AtomicInteger alone = new AtomicInteger();
        Gen.forAll(SEQUENCES, gen -> {
            Project project = new Project(folder.resolve("project"));
            Memo memo = new Memo();
            for (int i = 0; i < EDITS; i++) {
                String edit = project.edit(gen);
                BuildReport clean = Build.run(project.request());
                Underway underway = Build.start(project.request(), memo);
                // as browsers ask, before all is made
                alone.addAndGet(pagesByThemselves(underway, clean, gen, edit));
                BuildReport remembering = underway.finish();
                assertThat(said(remembering)).as(edit).isEqualTo(said(clean));
                assertThat(files(remembering)).as(edit).isEqualTo(files(clean));
                assertThat(remembering.balance().map(Object::toString))
                        .as(edit)
                        .isEqualTo(clean.balance().map(Object::toString));
                (clean.outputs().isPresent() ? built : refused).incrementAndGet();
            }
        });
        assertThat(built.get()).isGreaterThan(SEQUENCES * EDITS / 4);
        assertThat(refused.get()).isGreaterThan(SEQUENCES * EDITS / 10);
        assertThat(alone.get()).isGreaterThan(SEQUENCES * EDITS / 4);
    }

    /** Holds some pages that are made before all others against those of the clean build; how many there were. */
    private static int pagesByThemselves(Underway underway, BuildReport clean, Gen gen, String edit) {
        Map<SitePath, Output> all = clean.outputs().map(Outputs::files).orElse(new TreeMap<>());
        List<SitePath> paths = List.copyOf(all.keySet());
        if (underway.pages().isEmpty()) {
            assertThat(clean.errors()).as(edit).isNotEmpty();
            return 0;
        }
        int count = 0;
        for (int i = 0; i < ASKED && !paths.isEmpty(); i++) {
            SitePath path = gen.pick(paths);
            Optional<Output> page = underway.pages().get().page(path);
            page.ifPresent(each -> {
                assertThat(each).as(edit).isEqualTo(all.get(path));
                assertThat(each.content()).as(edit).isEqualTo(all.get(path).content());
            });
            count += page.isPresent() ? 1 : 0;
        }
        assertThat(underway.pages().get().page(SitePath.page("no-such-page")))
                .as(edit)
                .isEmpty();
        return count;
    }

    private static List<String> said(BuildReport report) {
        return report.diagnostics().stream()
                .map(diagnostic -> DiagnosticText.of(diagnostic)
                        + diagnostic.fix().stream()
                                .map(edit -> edit.span() + edit.replacement())
                                .toList())
                .toList();
    }

    /** By path: the bytes, and what made them. */
    private static Map<SitePath, String> files(BuildReport report) {
        Map<SitePath, String> files = new TreeMap<>();
        report.outputs()
                .map(Outputs::files)
                .ifPresent(all -> all.forEach((path, output) ->
                        files.put(path, output.madeBy() + "\n" + bytes(output) + "\n" + output.key())));
        return files;
    }

    /** A file that is drawn is known by its key: that the key tells the picture is tested with the cards. */
    private static String bytes(Output output) {
        return output.isDrawn() ? output.key() : Output.keyOf(output.content());
    }

    @Test
    void onlyWhatHasChangedIsMadeAgain() {
        SiteFixture site = KitchenSink.in(folder);
        Memo memo = new Memo();
        Build.Request request = Build.Request.of(site.root(), Drafts.LEFT_OUT);
        Map<SitePath, Output> before =
                Build.run(request, memo).outputs().orElseThrow().files();
        site.write(
                "content/union/the-union.md",
                read(site.root().resolve("content/union/the-union.md")) + "\nOne more.\n");
        Map<SitePath, Output> after =
                Build.run(request, memo).outputs().orElseThrow().files();
        // pieces of the search index have the fingerprints of what they hold in their names
        assertThat(after.keySet().stream().map(Fingerprint::notInName))
                .containsExactlyInAnyOrderElementsOf(
                        before.keySet().stream().map(Fingerprint::notInName).toList());
        assertThat(after.keySet().stream()
                        .filter(path ->
                                path.value().endsWith(".html") || path.value().endsWith(".json"))
                        .filter(path -> after.get(path) != before.get(path))
                        .map(SitePath::value))
                .containsExactly("all/index.html", "report/index.html", "the-union/index.html");
    }

    @Test
    void aBuildThatStopsAtAnErrorKeepsWhatTheStagesAfterItMade() {
        SiteFixture site = KitchenSink.in(folder);
        Memo memo = new Memo();
        Build.Request request = Build.Request.of(site.root(), Drafts.LEFT_OUT);
        Path rules = site.root().resolve("content/union/rules.md");
        String text = read(rules);
        Map<SitePath, Output> before =
                Build.run(request, memo).outputs().orElseThrow().files();
        for (int i = 0; i < 3; i++) {
            site.write("content/union/rules.md", text + "\n[[no such page]]\n");
            assertThat(Build.run(request, memo).errors())
                    .extracting(Diagnostic::message)
                    .hasSize(1);
        }
        site.write("content/union/rules.md", text);
        Map<SitePath, Output> after =
                Build.run(request, memo).outputs().orElseThrow().files();
        SitePath page = SitePath.page("keeper");
        assertThat(after.get(page)).isSameAs(before.get(page));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A project whose files and options change by chance, mostly for the worse, and are mended now and then. */
    private static final class Project {
        private final Path root;
        private final Map<String, byte[]> right = new TreeMap<>();
        private Build.Request request;

        Project(Path root) {
            this.root = root;
            files().forEach(path -> delete(root.resolve(path)));
            KitchenSink.withFigures(root);
            files().forEach(path -> right.put(path, bytes(path)));
            request = Build.Request.of(root, Drafts.LEFT_OUT);
        }

        Build.Request request() {
            return request;
        }

        String edit(Gen gen) {
            return gen.chance(40)
                    ? mended()
                    : switch (gen.below(16)) {
                        case 0 -> renamed(gen.pick(pages()), gen);
                        case 1 -> deleted(gen.pick(texts()));
                        case 2 -> added(gen.pick(pages()), gen);
                        case 3 -> optioned(gen);
                        case 4 -> changed(gen.pick(pages()), text -> text + "\n" + gen.pick(SENTENCES) + "\n");
                        case 5 -> changed(gen.pick(pages()), text -> text.replaceFirst("(?m)^title: ", "title: New "));
                        case 6 -> changed(gen.pick(data()), text -> lines(text, gen));
                        case 7 -> changed(gen.pick(data()), text -> words(text, gen));
                        case 8 -> changed(gen.pick(figures()), text -> figure(text, gen));
                        case 9 -> changed(gen.pick(figures()), text -> words(text, gen));
                        case 10 -> exchanged(gen.pick(assets()), gen.pick(assets()));
                        case 11 -> changed("content/site.yaml", text -> words(text, gen));
                        case 12 -> changed("content/site.yaml", text -> text + gen.pick(SETTINGS) + "\n");
                        case 13 -> changed(gen.pick(pages()), text -> text.replaceFirst("(?m)^## ", "## Other "));
                        case 14 -> changed(gen.pick(texts()), text -> lines(text, gen));
                        default -> changed(gen.pick(texts()), text -> words(text, gen));
                    };
        }

        private String mended() {
            files().filter(path -> !right.containsKey(path)).forEach(path -> delete(root.resolve(path)));
            right.forEach(this::write);
            return "all files as they were";
        }

        private String renamed(String path, Gen gen) {
            String name = path.replaceFirst("[^/]+$", gen.pick(List.of("other.md", "rules.md", "z z.md", "draft.md")));
            write(name, bytes(path));
            if (!name.equals(path)) {
                delete(root.resolve(path));
            }
            return path + " renamed to " + name;
        }

        private String deleted(String path) {
            delete(root.resolve(path));
            return path + " deleted";
        }

        private String added(String like, Gen gen) {
            String name = "content/more/added-" + gen.below(3) + ".md";
            write(name, bytes(like));
            return name + " added, like " + like;
        }

        private String optioned(Gen gen) {
            request = new Build.Request(
                    root,
                    gen.chance(50) ? Optional.of(URI.create("https://example.org/other/")) : Optional.empty(),
                    gen.chance(50) ? Optional.of(URI.create("https://example.org/repository")) : Optional.empty(),
                    gen.chance(50) ? Drafts.SHOWN : Drafts.LEFT_OUT,
                    gen.chance(50) ? Optional.of(LocalDate.of(2000 + gen.below(60), 1, 1)) : Optional.empty(),
                    gen.chance(20));
            return request.toString();
        }

        /** One gets the bytes of the other. */
        private String exchanged(String path, String other) {
            write(path, bytes(other));
            return path + " has the bytes of " + other;
        }

        private String changed(String path, UnaryOperator<String> change) {
            String text = new String(bytes(path), StandardCharsets.UTF_8);
            String next = change.apply(text);
            write(path, next.getBytes(StandardCharsets.UTF_8));
            return path + " is now:\n" + next;
        }

        /** A line is lost, said twice, or changes its place. */
        private static String lines(String text, Gen gen) {
            List<String> lines = new ArrayList<>(List.of(text.split("\n", -1)));
            String line = lines.remove(gen.below(lines.size()));
            if (gen.chance(60)) {
                lines.add(gen.below(lines.size() + 1), line);
                if (gen.chance(50)) {
                    lines.add(gen.below(lines.size() + 1), line);
                }
            }
            return String.join("\n", lines);
        }

        /** A word becomes another one of the file, or a number another. */
        private static String words(String text, Gen gen) {
            List<String> words = new ArrayList<>(List.of(text.split("(?<=\\s)|(?=\\s)")));
            int at = gen.below(words.size());
            words.set(at, gen.chance(30) ? words.get(at).replaceAll("[0-9]", "7") + "x" : gen.pick(words));
            return String.join("", words);
        }

        /** A figure gets another type or title, and its data another fact or cell. */
        private static String figure(String text, Gen gen) {
            return switch (gen.below(3)) {
                case 0 ->
                    text.replaceFirst(
                            "type: .*",
                            "type: " + gen.pick(List.of(Figure.Type.values())).id());
                case 1 -> text.replaceFirst("title: .*", "title: " + gen.pick(List.of("Another", "99 members")));
                default ->
                    text.replaceFirst(
                            "\"?(?:fact:[a-z0-9-]+|(?<=: )[0-9]+)\"?",
                            gen.pick(List.of("\"fact:members-1901\"", "\"fact:meeting\"", "\"fact:none\"", "8")));
            };
        }

        private List<String> figures() {
            List<String> figures =
                    files().filter(path -> path.startsWith("content/figures/")).toList();
            return figures.isEmpty() ? data() : figures;
        }

        private List<String> assets() {
            List<String> assets = files().filter(path -> path.matches(".*\\.(svg|js|woff2|png|jpg|pdf|css)"))
                    .toList();
            return assets.isEmpty() ? texts() : assets;
        }

        private List<String> pages() {
            return files().filter(path -> path.endsWith(".md")).toList();
        }

        private List<String> data() {
            return files().filter(path -> path.endsWith(".yaml")).toList();
        }

        private List<String> texts() {
            return files().filter(path -> path.matches(".*\\.(md|yaml|ftlh|css|svg|csv)"))
                    .toList();
        }

        /** In the order of paths. */
        private Stream<String> files() {
            if (!Files.isDirectory(root)) {
                return Stream.empty();
            }
            try (Stream<Path> files = Files.walk(root)) {
                return files
                        .filter(Files::isRegularFile)
                        .map(file -> root.relativize(file).toString().replace('\\', '/'))
                        .sorted()
                        .toList()
                        .stream();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private byte[] bytes(String path) {
            try {
                return Files.readAllBytes(root.resolve(path));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private void write(String path, byte[] bytes) {
            try {
                Path file = root.resolve(path);
                Files.createDirectories(file.getParent());
                Files.write(file, bytes);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static void delete(Path file) {
            try {
                Files.delete(file);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
