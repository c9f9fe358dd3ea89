import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A generator: how it gets the corpus, and how it is run. */
interface Tool {
    String name();

    /** As the tool itself says it. */
    String version() throws IOException;

    /** What to do where the tool is not there; nothing if it is. */
    Optional<String> missing();

    /** The largest corpus that it gets unless it is asked for by name. */
    default int mostPages() {
        return Integer.MAX_VALUE;
    }

    /** Writes the corpus with the tool's settings and layouts. */
    void write(Corpus corpus, Path project) throws IOException;

    /** Builds a project, run in its folder. */
    List<String> build(Path project, Path out);

    /** The file of a page in the project. */
    default Path source(Path project, Corpus.Page page) {
        return project.resolve("content")
                .resolve(Corpus.section(page.section()))
                .resolve(page.slug() + ".md");
    }

    /** The file of a page in the built site. */
    default Path built(Path out, Corpus.Page page) {
        return out.resolve(Corpus.section(page.section())).resolve(page.slug()).resolve("index.html");
    }

    /** The file of the page of a tag in the built site. */
    default Path builtTag(Path out, int tag) {
        return out.resolve("tags").resolve(Corpus.tag(tag)).resolve("index.html");
    }

    /** The built sitemap and feed. */
    default List<Path> extras(Path out) {
        return List.of(out.resolve("sitemap.xml"), out.resolve("feed.xml"));
    }

    /** What a build leaves in the project, so that the next would not be a first one. */
    default List<Path> leftovers(Path project) {
        return List.of();
    }

    /** The preview; nothing where it is not measured. */
    default Optional<Server> server(Path project, int port) {
        return Optional.empty();
    }

    /**
     * A preview.
     *
     * @param page the address of a page
     * @param tag the address of the page of a tag
     */
    record Server(List<String> command, String page, String tag) {}
}
