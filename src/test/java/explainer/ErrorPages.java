package explainer;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import explainer.base.Code;
import explainer.base.Diagnostic;
import explainer.graph.Drafts;
import explainer.history.RevisionReader;
import explainer.publish.Publisher;
import explainer.report.DiagnosticText;
import explainer.testing.CaseProject;
import explainer.testing.ErrorCase;
import explainer.testing.GitProject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The pages of {@code src/docs/errors/}, made of the codes, of the cases, and of what the build says to them. */
final class ErrorPages {
    private static final int CONTEXT = 1;

    private static final Pattern REVISION = Pattern.compile(" at [0-9a-f]{7}\\b");

    private ErrorPages() {}

    /** What the build, the comparison with a revision, and publishing say about a project. */
    static List<Diagnostic> found(ErrorCase each, Map<String, String> parts, Path folder) throws IOException {
        Path project = folder.resolve("project");
        List<Diagnostic> found = read(each, parts, project);
        FindingLaws.hold(project, found);
        return found;
    }

    private static List<Diagnostic> read(ErrorCase each, Map<String, String> parts, Path project) throws IOException {
        if (each.published().isEmpty()) {
            CaseProject.write(each.project(parts), project);
            for (Map.Entry<String, String> part : parts.entrySet()) {
                if (part.getKey().startsWith("site/")) {
                    Path file = project.resolve(part.getKey());
                    Files.createDirectories(file.getParent());
                    Files.writeString(file, part.getValue());
                }
            }
            BuildReport report = Build.run(Build.Request.of(project, Drafts.LEFT_OUT));
            List<Diagnostic> found = new ArrayList<>(report.diagnostics());
            if (report.outputs().isPresent()) {
                found.addAll(Publisher.publish(
                                project.resolve("site"), report.outputs().get())
                        .diagnostics());
            }
            return found;
        }
        GitProject git = GitProject.in(project, project);
        CaseProject.write(each.project(each.published()), project);
        git.commit();
        for (String path : each.published().keySet()) {
            if (ErrorCase.text(parts, path).isEmpty()) {
                git.delete(path);
            }
        }
        CaseProject.write(each.project(parts), project);
        return Build.changes(Build.Request.of(project, Drafts.LEFT_OUT), RevisionReader.readTexts(project, "HEAD"))
                .diagnostics();
    }

    static String page(ErrorCase each, Code code, List<Diagnostic> found) {
        StringBuilder out = new StringBuilder("# " + code.id() + "\n\n");
        out.append("**")
                .append(severity(code))
                .append(":** ")
                .append(code.summary())
                .append(".\n\n");
        out.append(each.explanation().strip()).append("\n\n## Wrong\n\n");
        Map<String, String> wrong = each.wrong();
        Map<String, String> right = each.right();
        if (each.published().isEmpty()) {
            files(out, each.shown(), wrong, right);
        } else {
            Map<String, String> published = each.published();
            List<String> changed = ErrorCase.differing(published, wrong);
            out.append("Published, until now:\n\n");
            files(out, changed, published, wrong);
            out.append("Now:\n\n");
            files(out, changed, wrong, published);
        }
        out.append("The message:\n\n```text\n")
                .append(each.says()
                        .map(String::strip)
                        .orElseGet(() -> found.stream()
                                .filter(diagnostic -> diagnostic.code().equals(code))
                                .map(DiagnosticText::of)
                                // a commit's name changes with every template
                                .map(text -> REVISION.matcher(text).replaceAll(" at 1a2b3c4"))
                                .collect(Collectors.joining("\n\n"))))
                .append("\n```\n\n## Right\n\n");
        each.rightInWords().ifPresent(words -> out.append(words.strip()).append("\n\n"));
        List<String> paths = each.rightInWords().isEmpty()
                ? each.shown()
                : each.shown().stream()
                        .filter(path -> ErrorCase.text(right, path).isPresent())
                        .toList();
        files(out, paths, right, wrong);
        return out.toString().stripTrailing() + "\n";
    }

    private static void files(
            StringBuilder out, List<String> paths, Map<String, String> these, Map<String, String> others) {
        boolean isNoneThere =
                paths.stream().allMatch(path -> ErrorCase.text(these, path).isEmpty());
        for (String path : paths) {
            Optional<String> text = ErrorCase.text(these, path);
            if (text.isPresent()) {
                excerpt(out, path, text.get(), ErrorCase.text(others, path));
            } else if (isNoneThere) {
                out.append("There is no file `").append(path).append("`.\n\n");
            }
        }
    }

    static String index(List<Code> codes) {
        StringBuilder out = new StringBuilder("# What the program can say\n\n");
        out.append(
                        "An error keeps the site as it was; a warning does not. Each page has a wrong and a right example. `explain CODE` prints")
                .append(
                        " the same.\n\nThese pages are made from `src/test/resources/errors/` and from what the program says to the examples:\n")
                .append(
                        "`mvn test -Dtest=ErrorPagesTest -Dgolden=update`.\n\n| Code | | Means |\n| --- | --- | --- |\n");
        for (Code code : codes) {
            out.append("| [").append(code.id()).append("](").append(code.id()).append(".md) | ");
            out.append(code.severity().word())
                    .append(" | ")
                    .append(code.summary())
                    .append(" |\n");
        }
        return out.toString();
    }

    private static String severity(Code code) {
        String word = code.severity().word();
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    /** The lines that the other text has not, with a line around them; all lines where there is no other. */
    private static void excerpt(StringBuilder out, String path, String text, Optional<String> other) {
        List<String> lines = text.lines().map(String::stripTrailing).toList();
        boolean[] shown = new boolean[lines.size()];
        if (other.isEmpty()) {
            Arrays.fill(shown, true);
        } else {
            List<String> others = other.get().lines().map(String::stripTrailing).toList();
            for (AbstractDelta<String> delta : DiffUtils.diff(others, lines).getDeltas()) {
                int from = delta.getTarget().getPosition();
                int to = from + delta.getTarget().size();
                for (int i = Math.max(0, from - CONTEXT); i < Math.min(lines.size(), to + CONTEXT); i++) {
                    shown[i] = true;
                }
            }
        }
        out.append('`').append(path).append("`\n\n");
        String fence = lines.stream().anyMatch(line -> line.startsWith("```")) ? "````" : "```";
        out.append(fence).append(path.endsWith(".md") ? "markdown" : path.endsWith(".yaml") ? "yaml" : "text");
        out.append('\n');
        boolean skipped = false;
        for (int i = 0; i < shown.length; i++) {
            if (shown[i]) {
                out.append(skipped ? "…\n" : "").append(lines.get(i)).append('\n');
            }
            skipped = !shown[i];
        }
        out.append(fence).append("\n\n");
    }
}
