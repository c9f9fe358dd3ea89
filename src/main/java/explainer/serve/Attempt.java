package explainer.serve;

import explainer.base.Diagnostic;
import explainer.output.Outputs;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What one build came to.
 *
 * @param outputs nothing if there was an error
 */
public record Attempt(Optional<Outputs> outputs, List<Diagnostic> diagnostics) {
    public Attempt {
        Objects.requireNonNull(outputs);
        diagnostics = List.copyOf(diagnostics);
    }
}
