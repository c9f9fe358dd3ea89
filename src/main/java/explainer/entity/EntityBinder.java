package explainer.entity;

import explainer.base.Diagnostic;
import explainer.base.Memo;
import explainer.base.Nearest;
import explainer.base.Parallel;
import explainer.base.Result;
import explainer.base.SourceFile;
import explainer.content.Content;
import explainer.content.ContentCode;
import explainer.content.ContentReader;
import explainer.content.DataFile;
import explainer.content.PageFile;
import explainer.content.prose.MarkdownParser;
import explainer.content.yaml.YamlMap;
import explainer.content.yaml.YamlNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Binds every file to what it declares. */
public final class EntityBinder {
    static final String HOME = ContentReader.FOLDER + "/index.md";
    static final String SETTINGS = ContentReader.FOLDER + "/site.yaml";
    static final String SOURCES = ContentReader.FOLDER + "/data/sources.yaml";
    private static final List<String> DATA_FILES = Stream.concat(
                    Stream.of(SETTINGS, SOURCES), EvidenceBinder.FILES.stream())
            .toList();
    private static final Duration LIMIT = Duration.ofSeconds(20);

    private EntityBinder() {}

    private record Bound(Optional<Topic> topic, List<Diagnostic> found) {
        /** Without a title of its own a page is not found by it: the title then stands at the start of the file. */
        boolean isFaulty() {
            return topic.isEmpty() || topic.get().title().span().end() == 0;
        }
    }

    private record BoundHome(Home home, List<Diagnostic> found) {}

    public static Result<Catalog> bind(Content content) {
        return bind(content, new Memo());
    }

    /** The same; a file that is the same object as before is not bound again. */
    public static Result<Catalog> bind(Content content, Memo memo) {
        boolean isNothing = content.pages().isEmpty()
                && content.data().isEmpty()
                && content.assets().isEmpty();
        // that there is nothing at all is said where it is read
        Result<Catalog> bound = bindAll(content, memo);
        return isNothing ? Result.of(bound.value()) : bound;
    }

    private static Result<Catalog> bindAll(Content content, Memo memo) {
        Problems problems = new Problems();
        Set<String> faulty = new HashSet<>(content.faulty());
        SiteSettings settings = SettingsBinder.bind(source(content, SETTINGS), settings(content, problems), problems);
        List<Source> sources = new ArrayList<>();
        for (DataFile file : content.data()) {
            if (file.source().path().equals(SOURCES)) {
                Entries.Bound<Source> bound =
                        BoundFile.of(file, SourceBinder::bind, memo).into(problems);
                sources.addAll(bound.entries());
                if (!bound.isComplete()) {
                    faulty.add(SOURCES);
                }
            } else if (!DATA_FILES.contains(file.source().path())
                    && !FiguresBinder.isFigure(file.source().path())) {
                problems.add(Diagnostic.of(
                                EntityCode.UNKNOWN_DATA_FILE, file.source().start(), "nothing reads this file")
                        .help("data files are " + String.join(", ", DATA_FILES))
                        .didYouMean(nearestDataFile(file.source().path())));
            }
        }
        Evidence evidence = EvidenceBinder.bind(content, problems, faulty, memo);
        Figures figures = FiguresBinder.bind(content, problems, faulty, memo);
        Home home = home(content, problems, memo);
        List<PageFile> files = content.pages().stream()
                .filter(file -> !file.source().path().equals(HOME))
                .toList();
        List<Topic> topics = new ArrayList<>();
        List<Bound> bounds = Parallel.map(
                memo,
                "entity.topic",
                files.stream().map(Memo.Same::new).toList(),
                LIMIT,
                same -> bindTopic(same.value()),
                same -> tooHard(same.value()));
        for (int i = 0; i < files.size(); i++) {
            Bound bound = bounds.get(i);
            bound.topic.ifPresent(topics::add);
            problems.addAll(bound.found);
            if (bound.isFaulty()) {
                faulty.add(files.get(i).source().path());
            }
        }
        return new Result<>(
                new Catalog(settings, home, topics, sources, evidence, figures, content.assets(), faulty),
                named(problems.all(), topics).stream()
                        .map(found -> copied(found, content.pages()))
                        .toList());
    }

    private static List<Diagnostic> named(List<Diagnostic> found, List<Topic> topics) {
        if (found.stream().noneMatch(PageNames::isOfPageName)) {
            return found;
        }
        PageNames names = new PageNames(topics);
        return found.stream().map(names::named).toList();
    }

    /** The same finding; one about the name of a page that is the copy of another says so. */
    private static Diagnostic copied(Diagnostic found, List<PageFile> pages) {
        SourceFile copy = found.span().file();
        return found.code() == ContentCode.BAD_FILE_NAME
                ? pages.stream()
                        .map(PageFile::source)
                        .filter(page ->
                                !page.path().equals(copy.path()) && page.text().equals(copy.text()))
                        .findFirst()
                        .map(page -> found.help("it is a copy of " + page.path() + ": delete it"))
                        .orElse(found)
                : found;
    }

    /** By the name alone: the folder is easy to forget. */
    private static Optional<String> nearestDataFile(String path) {
        return Nearest.to(
                        name(path), DATA_FILES.stream().map(EntityBinder::name).toList())
                .flatMap(near -> DATA_FILES.stream()
                        .filter(file -> name(file).equals(near))
                        .findFirst());
    }

    private static String name(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static Bound bindTopic(PageFile file) {
        Problems problems = new Problems();
        Optional<Topic> topic = TopicBinder.bind(file, problems);
        return new Bound(topic, problems.all());
    }

    private static Bound tooHard(PageFile file) {
        return new Bound(
                Optional.empty(), MarkdownParser.refused(file.source(), 0).diagnostics());
    }

    private static BoundHome bindHome(PageFile file) {
        Problems problems = new Problems();
        Home home = HomeBinder.bind(file, problems);
        return new BoundHome(home, problems.all());
    }

    private static BoundHome homeTooHard(PageFile file) {
        PageFile withoutFront = new PageFile(file.source(), Optional.empty(), file.body());
        return new BoundHome(
                HomeBinder.bind(withoutFront, new Problems()),
                MarkdownParser.refused(file.source(), 0).diagnostics());
    }

    private static Home home(Content content, Problems problems, Memo memo) {
        Optional<PageFile> file = content.pages().stream()
                .filter(page -> page.source().path().equals(HOME))
                .findFirst();
        if (file.isPresent()) {
            // by a worker: the stack of this thread is too small for deeply nested Markdown in front matter
            BoundHome bound = Parallel.map(
                            List.of(file.get()),
                            LIMIT,
                            page -> memo.get("entity.home", new Memo.Same<>(page), same -> bindHome(same.value())),
                            EntityBinder::homeTooHard)
                    .get(0);
            problems.addAll(bound.found);
            return bound.home;
        }
        SourceFile missing = new SourceFile(HOME, "");
        if (!Catalog.isIn(content.faulty(), HOME)) {
            problems.add(
                    EntityCode.MISSING_FILE,
                    missing.start(),
                    "the front page is missing",
                    "write content/index.md with title, summary, question and answer");
        }
        return HomeBinder.bind(
                new PageFile(
                        missing,
                        Optional.empty(),
                        MarkdownParser.parse(missing, 0, 0).value()),
                problems);
    }

    private static Optional<YamlMap> settings(Content content, Problems problems) {
        Optional<DataFile> file = content.data().stream()
                .filter(data -> data.source().path().equals(SETTINGS))
                .findFirst();
        if (file.isEmpty()) {
            if (!Catalog.isIn(content.faulty(), SETTINGS)) {
                problems.add(
                        EntityCode.MISSING_FILE,
                        new SourceFile(SETTINGS, "").start(),
                        "the site's settings are missing",
                        "write content/site.yaml with \"title: …\" and \"language: …\"");
            }
            return Optional.empty();
        }
        Optional<YamlNode> root = file.get().root();
        if (root.isPresent() && !(root.get() instanceof YamlMap)) {
            problems.add(
                    EntityCode.WRONG_SHAPE,
                    root.get().span(),
                    "the settings are lines of \"key: value\"",
                    "write \"title: …\" and \"language: …\"");
        }
        return root.filter(YamlMap.class::isInstance).map(YamlMap.class::cast);
    }

    private static SourceFile source(Content content, String path) {
        return content.data().stream()
                .map(DataFile::source)
                .filter(file -> file.path().equals(path))
                .findFirst()
                .orElseGet(() -> new SourceFile(path, ""));
    }
}
