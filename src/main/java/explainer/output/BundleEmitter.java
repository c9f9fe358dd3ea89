package explainer.output;

import explainer.base.Fingerprint;
import explainer.base.Result;
import explainer.base.SitePath;
import explainer.base.Slug;
import explainer.entity.Figure;
import explainer.entity.Home;
import explainer.entity.SiteSettings;
import explainer.entity.When;
import explainer.graph.Graph;
import explainer.graphics.Handout;
import explainer.markup.Html;
import explainer.output.bundle.Archive;
import explainer.output.bundle.Book;
import explainer.output.bundle.Epub;
import explainer.output.bundle.WholePage;
import explainer.output.page.LinkView;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * All of the site to take along: on one page, as an e-book, and as an archive of its files. They are made when somebody asks for them, so a
 * check or a preview does not wait for them.
 */
final class BundleEmitter implements Emitter {
    static final SitePath WHOLE = SitePath.page("all");

    // file systems take names of 255 bytes, and a letter may have four
    private static final int LONGEST_NAME = 60;
    private static final String MADE_BY = "the copies of the whole site";
    // stands for the chapters while the page around them is made
    private static final String CHAPTERS = "<!-- the chapters -->";
    // pictures that only other sites show, and forms that need a server
    private static final List<String> USELESS_ON_DISK = List.of("cards/", "admin/", ".", "CNAME");

    private final SortedMap<SitePath, Output> others = new TreeMap<>();

    private record Given(SitePath path, String key) {}

    /** @param others all other files of the site */
    BundleEmitter(Collection<Output> others) {
        others.forEach(other -> this.others.put(other.path(), other));
    }

    /** What the foot of every page leads to. */
    static List<LinkView> links(SiteSettings settings) {
        return settings.hasDownloads()
                ? List.of(
                        new LinkView(WHOLE.value(), "All on one page, to print"),
                        new LinkView(named(settings, ".epub").value(), "E-book (EPUB)"),
                        new LinkView(named(settings, ".zip").value(), "Offline copy (zip)"))
                : List.of();
    }

    private static SitePath named(SiteSettings settings, String ending) {
        return SitePath.of(name(settings) + ending);
    }

    private static String name(SiteSettings settings) {
        String slug = Slug.slugify(settings.title().text());
        if (slug.isEmpty()) {
            return "explainer";
        }
        return slug.codePointCount(0, slug.length()) <= LONGEST_NAME ? slug : shortened(slug);
    }

    /** Ends with a whole word, where there are words. */
    private static String shortened(String slug) {
        String start = slug.substring(0, slug.offsetByCodePoints(0, LONGEST_NAME));
        int word = start.lastIndexOf('-');
        return word < 0 ? start : start.substring(0, word);
    }

    @Override
    public Result<List<Output>> emit(SiteModel model) {
        SiteSettings settings = model.settings();
        if (!settings.hasDownloads()) {
            return Result.of(List.of());
        }
        Result<List<Output>> shell = PageWriter.write(
                model, List.of(WHOLE), path -> new PageWriter.Draft("all.ftlh", view(model), path, MADE_BY));
        if (shell.value().isEmpty()) {
            return new Result<>(List.of(), shell.diagnostics());
        }
        Output page = shell.value().get(0);
        String edition = key(others.values());
        List<Output> made = new ArrayList<>();
        Output whole = late(
                model,
                WHOLE,
                key(List.of(page)) + edition,
                () -> new String(page.content(), StandardCharsets.UTF_8)
                        .replace(CHAPTERS, WholePage.of(BookMaker.of(model), WHOLE))
                        .getBytes(StandardCharsets.UTF_8));
        made.add(whole);
        made.add(late(model, named(settings, ".epub"), edition, () -> Epub.of(BookMaker.of(model), new Inside(model))));
        List<Output> packed = new ArrayList<>(others.values());
        packed.addAll(made);
        made.add(late(model, named(settings, ".zip"), key(packed), () -> archive(name(settings), packed)));
        return new Result<>(List.copyOf(made), shell.diagnostics());
    }

    private static Output late(SiteModel model, SitePath path, String key, Supplier<byte[]> work) {
        return model.memo()
                .get(
                        "output.bundle",
                        new Given(path, Fingerprint.of(key.getBytes(StandardCharsets.UTF_8))),
                        given -> Output.late(given.path, given.key, work, MADE_BY));
    }

    /** Names all that these files are. */
    private static String key(Collection<Output> files) {
        StringBuilder all = new StringBuilder();
        files.forEach(
                file -> all.append(file.path()).append(' ').append(file.key()).append('\n'));
        return Fingerprint.of(all.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static explainer.output.page.WholePage view(SiteModel model) {
        String title = model.settings().title().text();
        return new explainer.output.page.WholePage(
                model.frame(WHOLE, "All on one page", "All topics of " + title + " on one page, to print or to keep."),
                model.graph().catalog().home().summary().text(),
                links(model.settings()).subList(1, 3),
                model.date(new When.Day(model.newest())),
                new Html(CHAPTERS));
    }

    private static byte[] archive(String folder, List<Output> files) {
        Archive archive = new Archive();
        for (Output file : files) {
            if (USELESS_ON_DISK.stream().noneMatch(file.path().value()::startsWith)) {
                archive.add(folder + "/" + file.path(), file.content());
            }
        }
        return archive.bytes();
    }

    /** What the e-book shows beside its texts. */
    private record Inside(SiteModel model) implements Epub.Inside {
        @Override
        public Optional<Book.Sheet> sheet(String figure) {
            Figure shown = model.graph().figures().get(figure);
            return Optional.ofNullable(model.site().handouts().get(figure))
                    .flatMap(Handout::sheet)
                    .map(sheet -> new Book.Sheet(
                            shown.title().text(),
                            shown.title().text() + ". " + shown.alt().text(),
                            sheet.svg()));
        }

        @Override
        public Optional<byte[]> image(SitePath path) {
            return model.graph().assetPaths().entrySet().stream()
                    .filter(entry -> entry.getValue().equals(path))
                    .findFirst()
                    .flatMap(entry -> model.graph().catalog().assets().stream()
                            .filter(asset -> asset.path().equals(entry.getKey()))
                            .findFirst())
                    .map(asset -> asset.bytes());
        }

        @Override
        public Optional<byte[]> cover() {
            return model.pictures()
                    .of(Graph.pathOf(Home.SLUG))
                    .map(card -> card.file().content());
        }
    }
}
