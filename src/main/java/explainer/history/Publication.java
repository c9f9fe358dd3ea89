package explainer.history;

import explainer.base.Diagnostic;
import explainer.base.Result;
import explainer.base.Span;
import explainer.content.Content;
import explainer.content.ContentReader;
import explainer.entity.Catalog;
import explainer.entity.EntityBinder;
import explainer.graph.Drafts;
import explainer.graph.Graph;
import explainer.graph.GraphBuilder;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What a state of the project publishes.
 *
 * @param graph without drafts
 * @param faults the places at which something could not be read
 */
record Publication(Graph graph, List<Span> faults) {
    Publication {
        Objects.requireNonNull(graph);
        faults = List.copyOf(faults);
    }

    /** A state that has no error. */
    static Publication of(Graph graph) {
        return new Publication(graph, List.of());
    }

    /** A revision as far as it can be read: it was written under the rules of its day. */
    static Publication of(Revision revision) {
        Result<Content> content = ContentReader.read(revision.files());
        Result<Catalog> catalog = EntityBinder.bind(content.value());
        Graph graph = GraphBuilder.build(catalog.value(), Drafts.LEFT_OUT).value();
        List<Span> faults = Stream.concat(content.diagnostics().stream(), catalog.diagnostics().stream())
                .map(Diagnostic::span)
                .toList();
        return new Publication(graph, faults);
    }

    /** Whether an entry of a data file was read without a fault. */
    boolean isWhole(Span entry) {
        return faults.stream()
                .noneMatch(fault ->
                        fault.file() == entry.file() && fault.start() >= entry.start() && fault.start() < entry.end());
    }
}
