package explainer;

import explainer.base.Diagnostic;
import explainer.history.Changes;
import java.util.List;
import java.util.Optional;

/**
 * What a comparison with a revision came to.
 *
 * @param changes nothing if the content could not be compared
 * @param diagnostics in the order of places
 */
record ChangeReport(Optional<Changes> changes, List<Diagnostic> diagnostics) {
    ChangeReport {
        diagnostics = diagnostics.stream().sorted().toList();
    }

    List<Diagnostic> errors() {
        return diagnostics.stream().filter(Diagnostic::isError).toList();
    }
}
