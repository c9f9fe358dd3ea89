package explainer;

import explainer.base.Diagnostic;
import explainer.base.Progress;
import explainer.report.DiagnosticFormat;
import explainer.report.DiagnosticText;
import explainer.report.Findings;
import explainer.report.MachineForm;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Where a command prints: results to {@code out}, what is wrong to {@code err}.
 *
 * @param isTerminal whether {@code err} shows colours
 * @param isWatched whether a person sees it as it is written
 */
record Console(PrintWriter out, PrintWriter err, boolean isTerminal, boolean isWatched) {
    /** Where nobody watches. */
    Console(PrintWriter out, PrintWriter err, boolean isTerminal) {
        this(out, err, isTerminal, false);
    }

    /** Shows how far a long work has come, if a person watches; before anything else is printed, that is gone. */
    <R> R showing(Supplier<R> work) {
        if (!isWatched) {
            return work.get();
        }
        try (ProgressLine line = new ProgressLine(err, System::nanoTime)) {
            return Progress.during(line, work);
        }
    }

    void print(Diagnostic diagnostic) {
        err.println(isTerminal ? DiagnosticText.coloured(diagnostic) : DiagnosticText.of(diagnostic));
        err.println();
        err.flush();
    }

    /** Prints all that was found: for people warnings first, so that the errors are nearer to the end; for programs in one document. */
    void print(List<Diagnostic> found, DiagnosticFormat format) {
        Optional<MachineForm> form = format.forMachines();
        if (form.isPresent()) {
            out.print(form.get().of(new Findings(found, Codes.all(), Main.version(), Program.name())));
            out.flush();
        } else {
            found.stream().filter(each -> !each.isError()).forEach(this::print);
            found.stream().filter(Diagnostic::isError).forEach(this::print);
        }
    }

    /** Prints what was printed elsewhere. */
    void print(String toOut, String toErr) {
        out.print(toOut);
        out.flush();
        err.print(toErr);
        err.flush();
    }

    /** Where the sentence that sums up goes after success: beside a document for programs nothing else may stand. */
    PrintWriter summary(DiagnosticFormat format) {
        return format.forMachines().isPresent() ? err : out;
    }

    int rejected(List<Diagnostic> found, String consequence) {
        return rejected(found, consequence, DiagnosticFormat.TEXT);
    }

    /** Prints what keeps a build from its end and how much that is: the count stays last on the screen. */
    int rejected(List<Diagnostic> found, String consequence, DiagnosticFormat format) {
        print(found, format);
        long errors = found.stream().filter(Diagnostic::isError).count();
        repeatFirst(found);
        err.println(counted(errors, "error") + ", " + counted(found.size() - errors, "warning") + ". " + consequence);
        return Exit.HAS_ERRORS;
    }

    /** The first error once more, where there are others behind which it may have left the screen. */
    void repeatFirst(List<Diagnostic> found) {
        List<Diagnostic> errors = found.stream().filter(Diagnostic::isError).toList();
        if (errors.size() > 1) {
            err.println("First: " + DiagnosticText.headOf(errors.get(0)));
        }
        if (!errors.isEmpty()) {
            err.println("More on a code: " + Program.name() + " explain "
                    + errors.get(0).code().id());
        }
    }

    static String counted(long count, String thing) {
        return count + " " + thing + (count == 1 ? "" : "s");
    }
}
