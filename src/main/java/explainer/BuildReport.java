package explainer;

import explainer.base.Diagnostic;
import explainer.graph.Graph;
import explainer.ledger.Ledger;
import explainer.output.Outputs;
import java.util.List;
import java.util.Optional;

/**
 * What a build came to.
 *
 * @param outputs nothing if there was an error
 * @param diagnostics in the order of places
 */
record BuildReport(Graph graph, Ledger ledger, Optional<Outputs> outputs, List<Diagnostic> diagnostics) {
    BuildReport {
        diagnostics = diagnostics.stream().sorted().toList();
    }

    static BuildReport rejected(Graph graph, Ledger ledger, List<Diagnostic> found) {
        return new BuildReport(graph, ledger, Optional.empty(), found);
    }

    static BuildReport of(Graph graph, Ledger ledger, Outputs outputs, List<Diagnostic> found) {
        return new BuildReport(graph, ledger, Optional.of(outputs), found);
    }

    List<Diagnostic> warnings() {
        return diagnostics.stream().filter(diagnostic -> !diagnostic.isError()).toList();
    }

    List<Diagnostic> errors() {
        return diagnostics.stream().filter(Diagnostic::isError).toList();
    }
}
