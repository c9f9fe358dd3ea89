import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.jar.JarFile;
import java.util.stream.Collectors;

/** JBake with flexmark and FreeMarker; it has no pages of sections and no related pages, so it does less than the others. */
record JBake() implements Tool {
    private static final Path HOME = Path.of("target/bench/jbake").toAbsolutePath();
    private static final Path JAR = HOME.resolve("jbake-core-2.7.0.jar");

    @Override
    public String name() {
        return "jbake";
    }

    @Override
    public String version() throws IOException {
        try (JarFile jar = new JarFile(JAR.toFile())) {
            return jar.getName().replaceAll(".*jbake-core-(.*)\\.jar", "$1");
        }
    }

    @Override
    public Optional<String> missing() {
        return Files.exists(JAR)
                ? Optional.empty()
                : Optional.of("bash src/bench/install, or: mvn -f src/bench/jbake/pom.xml dependency:copy-dependencies"
                        + " -DoutputDirectory=" + Path.of("").toAbsolutePath().relativize(HOME));
    }

    @Override
    public int mostPages() {
        return 1000;
    }

    @Override
    public void write(Corpus corpus, Path project) throws IOException {
        Text.copy(Path.of("src/bench/jbake/templates"), project.resolve("templates"));
        Files.copy(Path.of("src/bench/jbake/jbake.properties"), project.resolve("jbake.properties"));
        Text.copy(Path.of("src/bench/static"), project.resolve("assets"));
        for (Corpus.Page page : corpus.pages()) {
            Text.write(source(project, page), header(page) + Markdown.of(corpus, page, JBake::link));
        }
    }

    private static String header(Corpus.Page page) {
        return "title=" + page.title() + "\ndate=" + page.date() + "\ntype=post\nstatus=published\nsummary="
                + page.summary() + "\nsection=" + Corpus.section(page.section()) + "\ntags="
                + page.tags().stream().map(Corpus::tag).collect(Collectors.joining(",")) + "\n~~~~~~\n\n[TOC]\n\n";
    }

    private static String link(Corpus.Page page) {
        return "[" + page.title() + "](/" + Corpus.section(page.section()) + "/" + page.slug() + ".html)";
    }

    @Override
    public List<String> build(Path project, Path out) {
        return List.of("java", "-cp", HOME + "/*", "org.jbake.launcher.Main", "-b", project.toString(), out.toString());
    }

    @Override
    public Path built(Path out, Corpus.Page page) {
        return out.resolve(Corpus.section(page.section())).resolve(page.slug() + ".html");
    }

    @Override
    public Path builtTag(Path out, int tag) {
        return out.resolve("tags").resolve(Corpus.tag(tag) + ".html");
    }

    @Override
    public List<Path> leftovers(Path project) {
        return List.of(project.resolve("cache"));
    }
}
