package explainer.lint;

import explainer.base.Code;
import explainer.base.Diagnostic;
import explainer.base.Span;
import java.util.ArrayList;
import java.util.List;

/** Takes what a rule finds. */
final class Reporter {
    private final List<Diagnostic> found = new ArrayList<>();

    void report(Code code, Span span, String message, String help) {
        found.add(Diagnostic.of(code, span, message).help(help));
    }

    void report(Diagnostic diagnostic) {
        found.add(diagnostic);
    }

    List<Diagnostic> found() {
        return List.copyOf(found);
    }
}
