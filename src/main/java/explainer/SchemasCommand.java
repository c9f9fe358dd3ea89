package explainer;

import explainer.output.schema.EditorFiles;
import explainer.publish.ProjectFile;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "schemas",
        description = {
            "Writes the files by which VS Code and IntelliJ complete and check what is written in content/.",
            "The schemas themselves are part of the site: build it first."
        },
        mixinStandardHelpOptions = true)
final class SchemasCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private Options.Project project;

    @Option(names = "--check", description = "write nothing, and fail if a file is missing or outdated")
    private boolean isCheck;

    SchemasCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        int outdated = 0;
        for (var entry : EditorFiles.all().entrySet()) {
            ProjectFile file = new ProjectFile(entry.getKey(), entry.getValue(), EditorFiles.MARK);
            ProjectFile.State state = file.state(project.folder());
            boolean isToWrite = state == ProjectFile.State.MISSING || state == ProjectFile.State.OUTDATED;
            if (isToWrite && !isCheck) {
                file.write(project.folder());
            }
            outdated += isToWrite ? 1 : 0;
            console.out().println(file.path() + ": " + said(state));
        }
        if (isCheck && outdated > 0) {
            console.err().println("Run \"explainer schemas\", and commit what it writes.");
            return Exit.HAS_ERRORS;
        }
        return Exit.DONE;
    }

    private String said(ProjectFile.State state) {
        return switch (state) {
            case RIGHT -> "as it should be";
            case MISSING -> isCheck ? "missing" : "written";
            case OUTDATED -> isCheck ? "outdated" : "written anew";
            case FOREIGN -> "your own file, left alone";
        };
    }
}
