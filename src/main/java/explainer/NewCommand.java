package explainer;

import explainer.base.Nearest;
import explainer.base.Result;
import explainer.base.Slug;
import explainer.content.Content;
import explainer.content.ContentReader;
import explainer.entity.Catalog;
import explainer.entity.EntityBinder;
import explainer.entity.Kind;
import explainer.entity.Source;
import explainer.graph.Drafts;
import explainer.revise.Appender;
import explainer.revise.EntryStub;
import explainer.revise.FileChange;
import explainer.revise.Reviser;
import explainer.revise.SourceStub;
import explainer.revise.StarterPage;
import explainer.revise.StarterSite;
import explainer.revise.WorkingFiles;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "new",
        description = {
            "Begins a page, an entry of a data file, or a whole site; writes over nothing.",
            "new event \"The summit of 2024\", new source https://example.org/report, new fact \"Members in 2024\", new figure bars"
                    + " \"Boats by port\", new site folder"
        },
        mixinStandardHelpOptions = true)
final class NewCommand implements Callable<Integer> {
    private static final String SOURCE = "source";
    private static final String FIGURE = "figure";
    private static final String SITE = "site";
    private static final int LONGEST_TITLE = 120;

    private final Console console;

    @Parameters(
            index = "0",
            paramLabel = "WHAT",
            description =
                    "a kind of page (question, event, document, story, concept, organisation, country, place, person),"
                            + " source, fact, quote, dispute, term, correction, figure, or site")
    private String what;

    @Parameters(
            index = "1",
            paramLabel = "NAME",
            description =
                    "the title of a page, the address of a source, the name of an entry, the page of a correction, the"
                            + " type of a figure, the folder of a site")
    private String name;

    @Parameters(index = "2", arity = "0..1", paramLabel = "FIGURE", description = "the name of a figure")
    private String figure;

    @Option(
            names = "--data",
            paramLabel = "DATA",
            description = "the data of a figure, which may be there (default: data of its own)")
    private String data;

    @Option(
            names = "--folder",
            paramLabel = "FOLDER",
            description = "the folder of content/ for a page (default: content/)")
    private String folder;

    @Option(
            names = "--title",
            paramLabel = "TITLE",
            description = "the title of a site (default: the name of its folder)")
    private String title;

    @Mixin
    private Options.Project project;

    NewCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        String wanted = what.toLowerCase(Locale.ROOT);
        if (name.isBlank()) {
            throw new BadArgument("write what it is called after \"" + what + "\"");
        }
        if (wanted.equals(FIGURE)) {
            return figure();
        }
        if (figure != null) {
            throw new BadArgument(
                    "\"" + figure + "\" is one word too many: write a name of several words in quotation marks");
        }
        if (wanted.equals(SITE)) {
            return site();
        }
        if (wanted.equals(SOURCE)) {
            return source();
        }
        for (EntryStub stub : EntryStub.values()) {
            if (wanted.equals(stub.name().toLowerCase(Locale.ROOT))) {
                return entry(stub);
            }
        }
        return page(Stream.of(Kind.values())
                .filter(kind -> kind.id().equals(wanted))
                .findFirst()
                .orElseThrow(() -> new BadArgument("there is nothing called \"" + what + "\" to begin"
                        + Nearest.to(wanted, words())
                                .map(near -> "; did you mean \"" + near + "\"?")
                                .orElse("; write one of " + String.join(", ", words())))));
    }

    private static List<String> words() {
        List<String> words =
                new ArrayList<>(Stream.of(Kind.values()).map(Kind::id).toList());
        words.add(SOURCE);
        Stream.of(EntryStub.values())
                .map(stub -> stub.name().toLowerCase(Locale.ROOT))
                .forEach(words::add);
        words.add(FIGURE);
        words.add(SITE);
        return words;
    }

    private int page(Kind kind) throws IOException {
        String words = name.strip().replaceAll("\\s+", " ");
        if (words.length() > LONGEST_TITLE) {
            throw new BadArgument(
                    "a title has at most " + LONGEST_TITLE + " characters, and this one has " + words.length());
        }
        if (Slug.slugify(words).isEmpty()) {
            throw new BadArgument("\"" + words + "\" has no letters or digits to make the name of a file from");
        }
        ContentPath target = ContentPath.of(Slug.slugify(words), folder, ContentReader.FOLDER + "/");
        WorkingFiles files = WorkingFiles.read(project.folder());
        Optional<String> other = taken(files, target, words);
        if (other.isPresent()) {
            return refused(other.get());
        }
        WorkingFiles next = files.created(target.file(), StarterPage.of(kind, words));
        int exit = write(files, next, target.file());
        if (exit == Exit.DONE) {
            console.out()
                    .println("Next: write the text and the summary; show the source of every claim, [@id-of-a-source];"
                            + " link to the page, [[" + target.slug() + "]];");
            console.out()
                    .println(
                            "name it under \"navigation\" in content/site.yaml, and take out \"draft: true\" when it is done.");
        }
        return exit;
    }

    /** Names are unique in the whole site, whatever the folder. */
    private static Optional<String> taken(WorkingFiles files, ContentPath target, String words) {
        String file = target.file().substring(target.file().lastIndexOf('/'));
        return files.entries().stream()
                .filter(entry -> entry.path().toLowerCase(Locale.ROOT).endsWith(file))
                .map(entry -> "There is a page \"" + target.slug() + "\" already: " + entry.path())
                .findFirst()
                .or(() -> catalog(files).topics().stream()
                        .filter(topic -> Stream.concat(Stream.of(topic.title()), topic.aliases().stream())
                                .anyMatch(name -> name.text().equalsIgnoreCase(words)))
                        .map(topic -> "\"" + words + "\" is a name of "
                                + topic.source().path() + " already")
                        .findFirst());
    }

    private int source() throws IOException {
        URI url = Options.webAddress(name)
                .orElseThrow(() -> new BadArgument(
                        "the address of a source begins with https:// or http://, not \"" + name + "\""));
        WorkingFiles files = WorkingFiles.read(project.folder());
        List<Source> sources = catalog(files).sources();
        Optional<Source> same = sources.stream()
                .filter(source -> source.url().filter(url::equals).isPresent())
                .findFirst();
        if (same.isPresent()) {
            return refused("This address is the source \"" + same.get().id().text() + "\" already; cite it: [@"
                    + same.get().id().text() + "]");
        }
        SourceStub stub = SourceStub.of(
                url, sources.stream().map(source -> source.id().text()).toList());
        return append(
                files,
                Catalog.SOURCES,
                stub.text(),
                "Cite it: [@" + stub.id() + "]. First look at what is a guess:" + " type, kind and title.");
    }

    private int entry(EntryStub stub) throws IOException {
        String id = Slug.slugify(name);
        if (id.isEmpty()) {
            throw new BadArgument("\"" + name + "\" has no letters or digits to make a name from");
        }
        String use = stub.use(id);
        return append(
                WorkingFiles.read(project.folder()),
                stub.path(),
                stub.text(id),
                "It counts when you have filled it in and taken the \"# \" off its lines."
                        + (use.isEmpty() ? "" : " Show it: " + use));
    }

    private int figure() throws IOException {
        NewFigure wanted = NewFigure.of(name, figure, data);
        WorkingFiles files = WorkingFiles.read(project.folder());
        if (files.has(wanted.file())) {
            return refused("There is a figure \"" + wanted.id() + "\" already: " + wanted.file());
        }
        List<Source> sources = catalog(files).sources();
        Optional<String> lack = wanted.lack(files, !sources.isEmpty());
        if (lack.isPresent()) {
            return refused(lack.get());
        }
        String source =
                sources.stream().findFirst().map(first -> first.id().text()).orElse("");
        WorkingFiles next = wanted.in(files, source);
        int exit = write(files, next, wanted.file());
        if (exit == Exit.DONE) {
            console.out()
                    .println(
                            "Next: write its title and \"alt\", look at its sources, put in the data, and show it on a page:");
            console.out().println("![what it shows](figure:" + wanted.id() + ")");
        }
        return exit;
    }

    private int append(WorkingFiles files, String path, String entry, String use) throws IOException {
        Optional<WorkingFiles> next = Appender.append(files, content(files), path, entry);
        if (next.isEmpty()) {
            return refused(
                    "To " + path + " nothing can be added as it is: mend its errors, or write it with one entry under"
                            + " the other");
        }
        int exit = write(files, next.get(), path);
        if (exit == Exit.DONE) {
            console.out().println(use);
        }
        return exit;
    }

    /** Writes what has one file more or a file that holds more, unless that would be an error. */
    private int write(WorkingFiles before, WorkingFiles after, String path) throws IOException {
        Build.Request request = Build.Request.of(project.folder(), Drafts.LEFT_OUT);
        int known = errors(request, before, path);
        if (errors(request, after, path) > known) {
            return refused(path + " would have an error that it has not now");
        }
        List<FileChange> changes = after.changes();
        Reviser.apply(project.folder(), changes);
        for (FileChange change : changes) {
            console.out().println((change instanceof FileChange.Create ? "Wrote " : "Added to ") + change.path());
        }
        return Exit.DONE;
    }

    private static int errors(Build.Request request, WorkingFiles files, String path) {
        return (int) Build.run(request, ContentReader.read(files.entries())).errors().stream()
                .filter(error -> error.span().file().path().equals(path))
                .count();
    }

    private int refused(String why) {
        console.err().println(why + ". Nothing was written.");
        return Exit.HAS_ERRORS;
    }

    private static Content content(WorkingFiles files) {
        return ContentReader.read(files.entries()).value();
    }

    private static Catalog catalog(WorkingFiles files) {
        Result<Catalog> catalog = EntityBinder.bind(content(files));
        return catalog.value();
    }

    private int site() throws IOException {
        Path target = Path.of(name);
        if (Files.exists(target) && !isEmptyFolder(target)) {
            return refused("There is something at " + target + " already: name a new or an empty folder");
        }
        Optional<Path> program = Program.jar();
        StarterSite.write(target, title == null ? titleOf(target) : title.strip(), program);
        console.out().println("Wrote a whole site to " + target + ". Next:");
        console.out().println("  cd " + target);
        console.out().println("  java -jar " + StarterSite.PROGRAM + " build");
        console.out().println("README.md there says how to go on.");
        if (program.isEmpty()) {
            console.err()
                    .println("This program does not run from its jar: copy explainer.jar to " + StarterSite.PROGRAM
                            + ".");
        }
        return Exit.DONE;
    }

    private static boolean isEmptyFolder(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.findAny().isEmpty();
        }
    }

    private static String titleOf(Path target) {
        Path last = target.toAbsolutePath().normalize().getFileName();
        String words = last == null ? "" : Slug.slugify(last.toString()).replace('-', ' ');
        return words.isEmpty() ? "A new explainer" : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
