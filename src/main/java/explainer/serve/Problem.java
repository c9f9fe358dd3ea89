package explainer.serve;

import explainer.base.Diagnostic;
import explainer.base.Related;
import explainer.base.Severity;
import explainer.base.Span;
import explainer.report.DiagnosticText;
import java.io.IOException;
import java.util.List;

/**
 * Something wrong, as the browser shows it.
 *
 * @param place what a click copies, {@code content/summit/example-summit.md:12}; empty where there is none
 * @param excerpt the line and the mark under the place; may be empty
 * @param help may be empty
 */
record Problem(
        Severity severity, String code, String place, String message, String excerpt, String help, List<See> see) {
    private static final int FRAMES = 12;

    /** A second place that explains the first. */
    record See(String place, String message) {}

    Problem {
        see = List.copyOf(see);
    }

    static Problem of(Diagnostic diagnostic) {
        return new Problem(
                diagnostic.severity(),
                diagnostic.code().id(),
                place(diagnostic.span()),
                diagnostic.message(),
                DiagnosticText.excerpt(diagnostic),
                diagnostic.help().orElse(""),
                diagnostic.related().stream().map(Problem::see).toList());
    }

    /** A file that is there and cannot be read, or is gone again: a lock, a missing right, a folder on its way. */
    static Problem unreadable(IOException e) {
        return ofProgram(
                "cannot-read",
                "a file cannot be read: " + (e.getMessage() == null ? e.toString() : e.getMessage()),
                "",
                "the preview tries again by itself; if this stays, look at the rights of the file");
    }

    static Problem bug(Throwable bug) {
        StringBuilder trace = new StringBuilder(bug.toString());
        StackTraceElement[] frames = bug.getStackTrace();
        for (int i = 0; i < Math.min(FRAMES, frames.length); i++) {
            trace.append("\n  at ").append(frames[i]);
        }
        return ofProgram(
                "bug",
                "this is a bug in the program, not in the content",
                trace.toString(),
                "please report it with these lines; the preview goes on with the next save");
    }

    private static Problem ofProgram(String code, String message, String excerpt, String help) {
        return new Problem(Severity.ERROR, code, "", message, excerpt, help, List.of());
    }

    private static See see(Related related) {
        return new See(place(related.span()), related.message());
    }

    private static String place(Span span) {
        return span.file().path() + ":" + span.from().line();
    }

    boolean isError() {
        return severity == Severity.ERROR;
    }

    /** As one line of an event. */
    String line() {
        Form form = new Form()
                .add("severity", severity.word())
                .add("code", code)
                .add("place", place)
                .add("message", message)
                .add("excerpt", excerpt)
                .add("help", help);
        see.forEach(each -> form.add("see", each.place).add("why", each.message));
        return form.toString();
    }
}
