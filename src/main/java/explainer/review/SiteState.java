package explainer.review;

import explainer.graph.Graph;
import explainer.output.Outputs;
import java.util.Objects;
import java.util.Optional;

/**
 * A site at a time.
 *
 * @param graph without drafts, as far as it could be read
 * @param outputs its files; nothing if it cannot be built
 */
public record SiteState(Graph graph, Optional<Outputs> outputs) {
    public SiteState {
        Objects.requireNonNull(graph);
        Objects.requireNonNull(outputs);
    }
}
