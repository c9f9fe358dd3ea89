import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * This project's generator, as an editor gets it. It has no tags: the page of a tag, and what the home page lists, are written as an
 * editor would write them, so that the same pages come out.
 *
 * @param command what starts it, before the name of the command
 * @param hasOwnTheme whether the templates are those of this site rather than small ones that do the peers' work
 */
record Explainer(String name, List<String> command, boolean hasOwnTheme) implements Tool {
    private static final List<String> REPLACED = List.of("frame.ftlh", "home.ftlh", "topic.ftlh", "topics.ftlh");
    private static final int SOURCES = 10;
    /** What the peers do not make either. */
    private static final String LESS = "downloads: false\n"
            + "leave-out: [briefs, search, calendar, markdown, data, schemas, linked-data, icons, report]\n";

    @Override
    public int mostPages() {
        return hasOwnTheme ? 1000 : Integer.MAX_VALUE;
    }

    @Override
    public String version() throws IOException {
        List<String> all = new ArrayList<>(command);
        all.add("--version");
        return Text.firstLine(all).replace("explainer ", "");
    }

    @Override
    public Optional<String> missing() {
        List<String> all = new ArrayList<>(command);
        all.add("--version");
        return Text.runs(all.toArray(String[]::new)) ? Optional.empty() : Optional.of("mvn package");
    }

    @Override
    public void write(Corpus corpus, Path project) throws IOException {
        Path templates = project.resolve("templates");
        Text.copy(Path.of("templates"), templates);
        if (!hasOwnTheme) {
            Text.delete(templates.resolve("styles"));
            Text.delete(templates.resolve("assets"));
            for (String each : REPLACED) {
                Files.delete(templates.resolve(each));
            }
            Text.copy(Path.of("src/bench/explainer/templates"), templates);
            Text.write(templates.resolve("assets/icon.svg"), Files.readString(Path.of("src/bench/static/icon.svg")));
        }
        Path content = project.resolve("content");
        Text.write(content.resolve("site.yaml"), settings(corpus));
        Text.write(content.resolve("index.md"), home(corpus));
        Text.write(content.resolve("data/sources.yaml"), sources());
        Text.write(content.resolve("data/corrections.yaml"), corrections(corpus));
        for (int tag = 0; tag < Corpus.TAGS; tag++) {
            Text.write(content.resolve("tags").resolve(Corpus.tag(tag) + ".md"), tag(corpus, tag));
        }
        for (Corpus.Page page : corpus.pages()) {
            Text.write(source(project, page), topic(corpus, page));
        }
    }

    private static String topic(Corpus corpus, Corpus.Page page) {
        return matter(page.title(), page.summary(), "date: " + page.date() + "\n")
                + Markdown.of(corpus, page, Explainer::link)
                        .replaceFirst("\n\n", " [@source-" + page.number() % SOURCES + "]\n\n");
    }

    private static String matter(String title, String summary, String more) {
        return "---\ntitle: " + title + "\nkind: concept\nsummary: " + summary + "\n" + more + "---\n\n";
    }

    /** From any page to any other, checked. */
    private static String link(Corpus.Page page) {
        return "[" + page.title() + "](../" + Corpus.section(page.section()) + "/" + page.slug() + ".md)";
    }

    private static String tag(Corpus corpus, int tag) {
        return matter(
                        Corpus.tagTitle(tag),
                        "All pages that have the tag with the number " + tag + ", the newest of them last.",
                        "")
                + "All pages of this tag. [@source-0]\n\n"
                + corpus.withTag(tag).stream().map(page -> "- " + link(page)).collect(Collectors.joining("\n")) + "\n";
    }

    private static String home(Corpus corpus) {
        String latest = corpus.latest(Corpus.LATEST).stream()
                .map(page -> "- " + link(page).replace("../", "") + " " + page.summary())
                .collect(Collectors.joining("\n"));
        String tags = IntStream.range(0, Corpus.TAGS)
                .mapToObj(tag -> "- [" + Corpus.tagTitle(tag) + "](tags/" + Corpus.tag(tag) + ".md)")
                .collect(Collectors.joining("\n"));
        return "---\ntitle: The benchmark\nsummary: The newest pages of the benchmark, and a page for each of its tags.\n"
                + "question: What is new?\nanswer: These pages are. [@source-0]\n---\n\n" + latest
                + "\n\n## All tags\n\n"
                + tags + "\n";
    }

    private String settings(Corpus corpus) {
        String parts = IntStream.range(0, Corpus.SECTIONS)
                .mapToObj(section -> part(
                        Corpus.sectionTitle(section),
                        corpus.inSection(section).stream()
                                .map(Corpus.Page::slug)
                                .toList()))
                .collect(Collectors.joining());
        return "title: The benchmark\nlanguage: en\nurl: https://example.org/\ncards: false\n"
                + (hasOwnTheme ? "" : LESS)
                // lists of all pages grow with them, and a site of so many pages would be one of many lists
                + "budgets:\n  page: 100000\n  index: 100000\nnavigation:\n" + parts
                + part(
                        "Tags",
                        IntStream.range(0, Corpus.TAGS).mapToObj(Corpus::tag).toList());
    }

    private static String part(String title, List<String> pages) {
        return pages.isEmpty() ? "" : "  - title: " + title + "\n    pages: [" + String.join(", ", pages) + "]\n";
    }

    private static String sources() {
        return IntStream.range(0, SOURCES)
                .mapToObj(i -> "- id: source-" + i + "\n  type: report\n  kind: document\n  title: Report " + i
                        + "\n  publisher: Publisher " + i + "\n  issued: 2020-01-01\n")
                .collect(Collectors.joining());
    }

    private static String corrections(Corpus corpus) {
        return corpus.latest(Corpus.FEED).stream()
                .map(page -> "- page: " + page.slug() + "\n  date: " + page.date()
                        + "\n  kind: update\n  said: It was not there.\n  says: " + page.summary()
                        + "\n  why: It is new.\n")
                .collect(Collectors.joining());
    }

    @Override
    public List<String> build(Path project, Path out) {
        return with("build", "--project=" + project, "--site=" + out);
    }

    private List<String> with(String... more) {
        List<String> all = new ArrayList<>(command);
        all.addAll(List.of(more));
        return all;
    }

    @Override
    public Path built(Path out, Corpus.Page page) {
        return out.resolve(page.slug()).resolve("index.html");
    }

    @Override
    public Path builtTag(Path out, int tag) {
        return out.resolve(Corpus.tag(tag)).resolve("index.html");
    }

    @Override
    public List<Path> extras(Path out) {
        return List.of(out.resolve("corrections/feed.xml"), out.resolve("sitemap.xml"));
    }

    /** Whatever a build remembers for the next one. */
    @Override
    public List<Path> leftovers(Path project) {
        return List.of(project.resolve("target"), project.resolve(".explainer"));
    }

    @Override
    public Optional<Server> server(Path project, int port) {
        return Optional.of(new Server(with("serve", "--project=" + project, "--port=" + port), "/%2$s/", "/%s/"));
    }
}
