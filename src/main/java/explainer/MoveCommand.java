package explainer;

import explainer.base.Nearest;
import explainer.base.Result;
import explainer.base.Slug;
import explainer.content.Content;
import explainer.content.ContentReader;
import explainer.entity.EntityBinder;
import explainer.entity.Topic;
import explainer.graph.Drafts;
import explainer.graph.Graph;
import explainer.graph.GraphBuilder;
import explainer.history.WorkingTree;
import explainer.revise.FileChange;
import explainer.revise.PageMove;
import explainer.revise.WorkingFiles;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "move",
        description = {
            "Gives a page another name or folder, mends every link to it, and lets its old address lead to the new one.",
            "All files change or none; files with changes that are not committed are left alone."
        },
        mixinStandardHelpOptions = true)
final class MoveCommand implements Callable<Integer> {
    private static final String NOTHING = "Nothing was moved.";

    private final Console console;

    @Parameters(index = "0", paramLabel = "OLD", description = "the page: its name, or its file as folder/name.md")
    private String old;

    @Parameters(index = "1", paramLabel = "NEW", description = "its new name, or its new file as folder/name.md")
    private String renamed;

    @Option(
            names = "--folder",
            paramLabel = "FOLDER",
            description = "the folder of content/ that it moves to (default: it stays in its own)")
    private String folder;

    @Mixin
    private Options.Project project;

    @Mixin
    private Options.DryRun dryRun;

    MoveCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        WorkingFiles files = WorkingFiles.read(project.folder());
        Result<Content> content = ContentReader.read(files.entries());
        Build.Request request = Build.Request.of(project.folder(), Drafts.LEFT_OUT);
        BuildReport before = Build.run(request, content);
        if (!before.errors().isEmpty()) {
            return console.rejected(
                    before.errors(), NOTHING + " Mend this first: links that cannot be read cannot be kept.");
        }
        // what drafts link to is to be kept too
        Graph graph = GraphBuilder.build(EntityBinder.bind(content.value()).value(), Drafts.SHOWN)
                .value();
        Topic page = page(graph);
        ContentPath target = ContentPath.of(
                renamed, folder, ContentPath.folderOf(page.source().path()));
        if (target.file().equals(page.source().path())) {
            throw new BadArgument("the page is called that already: " + target.file());
        }
        Optional<Topic> other =
                Optional.ofNullable(graph.topics().get(target.slug())).filter(topic -> topic != page);
        if (other.isPresent() || files.has(target.file())) {
            console.err()
                    .println("There is a page \"" + target.slug() + "\" already: "
                            + other.map(topic -> topic.source().path()).orElse(target.file()) + ". " + NOTHING);
            return Exit.HAS_ERRORS;
        }
        WorkingFiles moved = PageMove.of(files, content.value(), graph, page, target.slug(), target.file());
        BuildReport after = Build.run(request, ContentReader.read(moved.entries()));
        if (!after.errors().isEmpty()) {
            return console.rejected(after.errors(), NOTHING + " It would lead to this.");
        }
        if (!dryRun.isDryRun() && !isCommitted(project.folder(), moved.changes())) {
            return Exit.HAS_ERRORS;
        }
        Revising.apply(project.folder(), moved.changes(), dryRun.isDryRun(), console);
        if (!dryRun.isDryRun()) {
            console.out().println(said(page, target));
        }
        return Exit.DONE;
    }

    private static String said(Topic page, ContentPath target) {
        String where = "The page is now " + target.file();
        return page.slug().equals(target.slug())
                ? where + "; its address is as it was."
                : where + "; its old address /" + page.slug() + "/ leads to /" + target.slug() + "/.";
    }

    private Topic page(Graph graph) {
        String wanted = old.replace('\\', '/');
        boolean isFile = wanted.contains("/") || wanted.endsWith(".md");
        String path = ContentPath.withFolderAndEnding(wanted);
        return graph.topics().values().stream()
                .filter(topic -> isFile
                        ? topic.source().path().equals(path)
                        : topic.slug().value().equals(wanted))
                .findFirst()
                .orElseThrow(() -> new BadArgument("there is no page \"" + old + "\""
                        + nearest(wanted, graph)
                                .map(near -> "; did you mean \"" + near + "\"?")
                                .orElse("")));
    }

    private static Optional<String> nearest(String wanted, Graph graph) {
        String name = wanted.substring(wanted.lastIndexOf('/') + 1).replaceFirst("\\.md$", "");
        List<String> slugs = graph.topics().keySet().stream().map(Slug::value).toList();
        return Nearest.to(name, slugs)
                .or(() -> slugs.stream().filter(name::equals).findFirst());
    }

    /** A commit to go back to is what makes a change of many files safe. */
    private boolean isCommitted(Path root, List<FileChange> changes) throws IOException {
        List<String> paths = changes.stream()
                .flatMap(change -> change instanceof FileChange.Rename rename
                        ? Stream.of(rename.from())
                        : Stream.of(change.path()))
                .toList();
        Optional<SortedSet<String>> unsaved = WorkingTree.changed(root, paths);
        if (unsaved.isEmpty()) {
            console.err().println("This project is in no Git repository, so there is no commit to go back to.");
            return true;
        }
        if (!unsaved.get().isEmpty()) {
            console.err()
                    .println("These files have changes that are not committed: " + String.join(", ", unsaved.get())
                            + ". " + NOTHING + " Commit them first, so that you can go back.");
        }
        return unsaved.get().isEmpty();
    }
}
