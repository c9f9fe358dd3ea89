import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Eleventy with markdown-it and Nunjucks; its lists are made once, as collections. */
record Eleventy() implements Tool {
    private static final Path HOME =
            Path.of("target/bench/eleventy/node_modules").toAbsolutePath();
    private static final Path COMMAND = HOME.resolve("@11ty/eleventy/cmd.cjs");

    @Override
    public String name() {
        return "eleventy";
    }

    @Override
    public String version() throws IOException {
        return Text.firstLine(List.of("node", COMMAND.toString(), "--version"));
    }

    @Override
    public Optional<String> missing() {
        return Files.exists(COMMAND) && Text.runs("node", "--version")
                ? Optional.empty()
                : Optional.of(
                        "bash src/bench/install, or: npm install --prefix target/bench/eleventy @11ty/eleventy@3.1.8"
                                + " markdown-it@14.1.0 markdown-it-anchor@9.2.0 markdown-it-footnote@4.0.0");
    }

    @Override
    public void write(Corpus corpus, Path project) throws IOException {
        Text.copy(Path.of("src/bench/eleventy"), project);
        Text.copy(Path.of("src/bench/static"), project.resolve("static"));
        if (!Files.exists(project.resolve("node_modules"))) {
            Files.createSymbolicLink(project.resolve("node_modules"), HOME);
        }
        for (int section = 0; section < Corpus.SECTIONS; section++) {
            String name = Corpus.section(section);
            Text.write(project.resolve(name).resolve(name + ".json"), "{\"layout\": \"page.njk\"}\n");
        }
        for (Corpus.Page page : corpus.pages()) {
            Text.write(source(project, page), Hugo.matter(page) + Markdown.of(corpus, page, Hugo::link));
        }
    }

    @Override
    public List<String> build(Path project, Path out) {
        return List.of("node", COMMAND.toString(), "--quiet", "--output=" + project.relativize(out));
    }

    @Override
    public Path source(Path project, Corpus.Page page) {
        return project.resolve(Corpus.section(page.section())).resolve(page.slug() + ".md");
    }
}
