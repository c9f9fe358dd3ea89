package explainer.lint;

import explainer.graph.Graph;

/** One thing to look for. */
interface Rule {
    void check(Graph graph, Reporter reporter);
}
