import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Jekyll with kramdown; its pages are a collection, and a page of a tag is a file of its own, since it makes none itself. */
record Jekyll() implements Tool {
    @Override
    public String name() {
        return "jekyll";
    }

    @Override
    public String version() throws IOException {
        return Text.firstLine(List.of("jekyll", "--version")).replace("jekyll ", "");
    }

    @Override
    public Optional<String> missing() {
        return Text.runs("jekyll", "--version")
                ? Optional.empty()
                : Optional.of("bash src/bench/install, or: apt-get install jekyll");
    }

    @Override
    public int mostPages() {
        return 1000;
    }

    @Override
    public void write(Corpus corpus, Path project) throws IOException {
        Text.copy(Path.of("src/bench/jekyll"), project);
        Text.copy(Path.of("src/bench/static"), project);
        String sections = IntStream.range(0, Corpus.SECTIONS)
                .mapToObj(i -> "- {id: " + Corpus.section(i) + ", title: " + Corpus.sectionTitle(i) + "}\n")
                .collect(Collectors.joining());
        Text.write(project.resolve("_data/sections.yml"), sections);
        String tags = IntStream.range(0, Corpus.TAGS)
                .mapToObj(i -> "- " + Corpus.tag(i) + "\n")
                .collect(Collectors.joining());
        Text.write(project.resolve("_data/tags.yml"), tags);
        for (int i = 0; i < Corpus.SECTIONS; i++) {
            list(project.resolve(Corpus.section(i)), Corpus.sectionTitle(i), "section", Corpus.section(i));
        }
        for (int i = 0; i < Corpus.TAGS; i++) {
            list(project.resolve("tags").resolve(Corpus.tag(i)), Corpus.tagTitle(i), "tags", Corpus.tag(i));
        }
        for (Corpus.Page page : corpus.pages()) {
            String matter =
                    Hugo.matter(page).replace("\ntags:", "\nsection: " + Corpus.section(page.section()) + "\ntags:");
            Text.write(
                    source(project, page), matter + "* contents\n{:toc}\n\n" + Markdown.of(corpus, page, Hugo::link));
        }
    }

    private static void list(Path folder, String title, String key, String value) throws IOException {
        Text.write(
                folder.resolve("index.html"),
                "---\nlayout: list\ntitle: " + title + "\nlists: " + key + "\nvalue: " + value + "\n---\n");
    }

    @Override
    public List<String> build(Path project, Path out) {
        return List.of(
                "jekyll",
                "build",
                "--quiet",
                "--disable-disk-cache",
                "--source=" + project,
                "--destination=" + out,
                "--config=" + project.resolve("_config.yml"));
    }

    @Override
    public Path source(Path project, Corpus.Page page) {
        return project.resolve("_articles")
                .resolve(Corpus.section(page.section()))
                .resolve(page.slug() + ".md");
    }
}
