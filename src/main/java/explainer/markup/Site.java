package explainer.markup;

import explainer.base.Slug;
import explainer.graph.Graph;
import explainer.graphics.Handout;
import java.util.Collections;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The graph with its prose as markup, page by page.
 *
 * @param quotes each as it stands on the page of all quotations, by id
 * @param disputes each as it stands on the page of all disputes, by id
 * @param handouts what can be taken along of the figures that pages show, by name
 * @param glossary the terms that it explains
 * @param topicsFigure what the page of all topics begins with
 */
public record Site(
        Graph graph,
        SortedMap<Slug, RenderedPage> pages,
        SortedMap<String, Html> quotes,
        SortedMap<String, Html> disputes,
        SortedMap<String, Handout> handouts,
        Glossary glossary,
        Optional<Html> topicsFigure) {
    public Site {
        Objects.requireNonNull(graph);
        pages = Collections.unmodifiableSortedMap(new TreeMap<>(pages));
        quotes = Collections.unmodifiableSortedMap(new TreeMap<>(quotes));
        Objects.requireNonNull(glossary);
        Objects.requireNonNull(topicsFigure);
        disputes = Collections.unmodifiableSortedMap(new TreeMap<>(disputes));
        handouts = Collections.unmodifiableSortedMap(new TreeMap<>(handouts));
    }
}
