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
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
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

    /**
     * A state that was read.
     *
     * @param found what reading it found
     */
    static Publication of(Graph graph, List<Diagnostic> found) {
        return new Publication(graph, found.stream().map(Diagnostic::span).toList());
    }

    /** A revision as far as it can be read: it was written under the rules of its day. */
    static Publication of(Revision revision) {
        Result<Content> content = ContentReader.read(revision.files());
        Result<Catalog> catalog = EntityBinder.bind(content.value());
        Graph graph = GraphBuilder.build(catalog.value(), Drafts.LEFT_OUT).value();
        return of(
                graph,
                Stream.concat(content.diagnostics().stream(), catalog.diagnostics().stream())
                        .toList());
    }

    /** Whether an entry of a data file was read without a fault. */
    boolean isWhole(Span entry) {
        return faults.stream()
                .noneMatch(fault ->
                        fault.file() == entry.file() && fault.start() >= entry.start() && fault.start() < entry.end());
    }

    /** Whether a file of this path has a fault anywhere. */
    boolean isFaulty(String path) {
        return faulty().contains(path);
    }

    /** The files that have faults. */
    SortedSet<String> faulty() {
        return faults.stream().map(fault -> fault.file().path()).collect(Collectors.toCollection(TreeSet::new));
    }
}
