package explainer;

import explainer.base.Diagnostic;
import explainer.report.DiagnosticText;
import java.io.PrintWriter;
import java.util.List;

/**
 * Where a command prints: results to {@code out}, what is wrong to {@code err}.
 *
 * @param isTerminal whether a person watches {@code err}, and it shows colours
 */
record Console(PrintWriter out, PrintWriter err, boolean isTerminal) {
    void print(Diagnostic diagnostic) {
        err.println(DiagnosticText.of(diagnostic));
        err.println();
        err.flush();
    }

    /** Prints what keeps a build from its end and how much that is: the count stays last on the screen. */
    int rejected(List<Diagnostic> found, String consequence) {
        List<Diagnostic> errors = found.stream().filter(Diagnostic::isError).toList();
        List<Diagnostic> warnings =
                found.stream().filter(each -> !each.isError()).toList();
        warnings.forEach(this::print);
        errors.forEach(this::print);
        err.println(counted(errors.size(), "error") + ", " + counted(warnings.size(), "warning") + ". " + consequence);
        return Exit.HAS_ERRORS;
    }

    static String counted(long count, String thing) {
        return count + " " + thing + (count == 1 ? "" : "s");
    }
}
