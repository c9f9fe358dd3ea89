package explainer.markup;

import explainer.base.Slug;
import explainer.graph.Graph;
import java.util.Collections;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/** The graph with its prose as markup, page by page. */
public record Site(Graph graph, SortedMap<Slug, RenderedPage> pages) {
    public Site {
        Objects.requireNonNull(graph);
        pages = Collections.unmodifiableSortedMap(new TreeMap<>(pages));
    }
}
