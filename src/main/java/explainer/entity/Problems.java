package explainer.entity;

import explainer.base.Diagnostic;
import explainer.base.Span;
import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong while one file is bound; used by one thread. */
final class Problems {
    private final List<Diagnostic> found = new ArrayList<>();

    void add(EntityCode code, Span span, String message, String help) {
        found.add(Diagnostic.of(code, span, message).help(help));
    }

    void add(Diagnostic diagnostic) {
        found.add(diagnostic);
    }

    void addAll(List<Diagnostic> diagnostics) {
        found.addAll(diagnostics);
    }

    /** Whether something was said about this very place. */
    boolean has(Span place) {
        return found.stream().anyMatch(each -> each.span().equals(place));
    }

    int count() {
        return found.size();
    }

    List<Diagnostic> all() {
        return List.copyOf(found);
    }
}
