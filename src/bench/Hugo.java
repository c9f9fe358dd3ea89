import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Hugo, as Debian has it or as a binary of any other version. Links are ready-made addresses, which is less work than refs. */
record Hugo(String name, String binary) implements Tool {
    @Override
    public String version() throws IOException {
        return Text.firstLine(List.of(binary, "version")).replaceAll("^hugo (v[^ ]+).*", "$1");
    }

    @Override
    public Optional<String> missing() {
        return Text.runs(binary, "version")
                ? Optional.empty()
                : Optional.of("bash src/bench/install, or: apt-get install hugo; or name a binary: --hugo=NAME=FILE");
    }

    @Override
    public void write(Corpus corpus, Path project) throws IOException {
        Text.copy(Path.of("src/bench/hugo"), project);
        Text.copy(Path.of("src/bench/static"), project.resolve("static"));
        Text.write(project.resolve("content/_index.md"), "---\ntitle: The benchmark\nsummary: All pages\n---\n");
        for (int section = 0; section < Corpus.SECTIONS; section++) {
            Text.write(
                    project.resolve("content").resolve(Corpus.section(section)).resolve("_index.md"),
                    "---\ntitle: " + Corpus.sectionTitle(section) + "\n---\n");
        }
        for (Corpus.Page page : corpus.pages()) {
            Text.write(source(project, page), matter(page) + Markdown.of(corpus, page, Hugo::link));
        }
    }

    /** The front matter that Hugo, Eleventy and Jekyll share. */
    static String matter(Corpus.Page page) {
        return "---\ntitle: " + page.title() + "\ndate: " + page.date() + "\nsummary: " + page.summary() + "\ntags: ["
                + page.tags().stream().map(Corpus::tag).collect(Collectors.joining(", ")) + "]\n---\n\n";
    }

    static String link(Corpus.Page page) {
        return "[" + page.title() + "](/" + Corpus.section(page.section()) + "/" + page.slug() + "/)";
    }

    @Override
    public List<String> build(Path project, Path out) {
        return List.of(binary, "--source", project.toString(), "--destination", out.toString());
    }

    @Override
    public List<Path> extras(Path out) {
        return List.of(out.resolve("sitemap.xml"), out.resolve("index.xml"));
    }

    @Override
    public List<Path> leftovers(Path project) {
        return List.of(project.resolve("resources"), project.resolve(".hugo_build.lock"));
    }

    @Override
    public Optional<Server> server(Path project, int port) {
        return Optional.of(new Server(
                List.of(binary, "server", "--source", project.toString(), "--port", "" + port, "--bind", "127.0.0.1"),
                "/%s/%s/",
                "/tags/%s/"));
    }
}
