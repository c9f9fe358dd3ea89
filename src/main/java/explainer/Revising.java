package explainer;

import static explainer.Console.counted;

import explainer.base.Result;
import explainer.content.Content;
import explainer.content.ContentReader;
import explainer.revise.ChangeDiff;
import explainer.revise.FileChange;
import explainer.revise.Fixer;
import explainer.revise.Reviser;
import explainer.revise.WorkingFiles;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** What the commands share that change the content: they show what changes, and may stop there. */
final class Revising {
    // a fix may make another possible; more rounds than that are a mistake of ours
    private static final int ROUNDS = 10;

    private Revising() {}

    /** All fixes with one right answer, one after another until none is left. */
    static WorkingFiles fixed(Build.Request request) {
        WorkingFiles files = WorkingFiles.read(request.project());
        for (int round = 0; round < ROUNDS; round++) {
            Result<Content> content = ContentReader.read(files.entries());
            BuildReport report = Build.run(request, content);
            WorkingFiles next = Fixer.fix(files, content.value(), report.graph().catalog(), report.diagnostics());
            if (next == files) {
                break;
            }
            files = next;
        }
        return files;
    }

    /** Prints the changes and makes them, unless they are only to be shown. */
    static void apply(Path project, List<FileChange> changes, boolean isDryRun, Console console) throws IOException {
        console.out().print(ChangeDiff.of(changes));
        if (!isDryRun) {
            Reviser.apply(project, changes);
        }
        console.out()
                .println((isDryRun ? "Would change " : "Changed ")
                        + counted(changes.size(), "file")
                        + (isDryRun ? "; nothing was written." : "."));
        console.out().flush();
    }
}
