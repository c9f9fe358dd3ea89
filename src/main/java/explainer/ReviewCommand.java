package explainer;

import explainer.graph.Drafts;
import explainer.history.Revision;
import explainer.history.RevisionReader;
import explainer.review.Review;
import explainer.review.ReviewMarkdown;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "review",
        description = {
            "Says in plain words what readers would find otherwise than in a published revision, and what has to be changed first: pages"
                    + " word by word, claims, corrections owed, addresses, sizes.",
            "It prints Markdown, for the summary of a pull request, and writes nothing."
        },
        mixinStandardHelpOptions = true)
final class ReviewCommand implements Callable<Integer> {
    private static final String FAILURE = "failure";

    private final Console console;

    @Option(
            names = "--since",
            required = true,
            paramLabel = "REVISION",
            description = "what was published: a commit, branch or tag, as origin/main")
    private String since;

    @Option(names = "--preview", paramLabel = "URL", description = "where the built site can be downloaded")
    private String preview;

    @Option(
            names = "--tests",
            paramLabel = "OUTCOME",
            description = "what became of the tests of the program: success, failure, cancelled or skipped")
    private String tests;

    @Mixin
    private Options.Project project;

    @Mixin
    private Options.AsOf asOf;

    ReviewCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Optional<Revision> revision = Optional.empty();
        Optional<String> unread = Optional.empty();
        try {
            revision = Optional.of(RevisionReader.readSite(project.folder(), since.strip()));
        } catch (IOException e) {
            unread = Optional.of(e.getMessage() == null ? e.toString() : e.getMessage());
        }
        Review review = Build.review(
                new Build.Request(
                        project.folder(), Optional.empty(), Optional.empty(), Drafts.LEFT_OUT, asOf.day(), false),
                revision);
        Optional<String> address = Optional.ofNullable(preview).filter(url -> !url.isBlank());
        console.out()
                .print(ReviewMarkdown.of(review, new ReviewMarkdown.Around(unread, address, FAILURE.equals(tests))));
        return !review.isAllowed() ? Exit.HAS_ERRORS : unread.isPresent() ? Exit.CANNOT_READ_OR_WRITE : Exit.DONE;
    }
}
