package explainer.lint;

import explainer.entity.Name;
import explainer.graph.Graph;
import explainer.graph.Target;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

/** A figure that no page shows is seen by nobody, and so are data that no figure shows. */
final class UnusedFigure implements Rule {
    @Override
    public void check(Graph graph, Reporter reporter) {
        Set<String> shown = graph.targets()
                .filter(Target.ToFigure.class::isInstance)
                .map(target -> ((Target.ToFigure) target).figure().id().text())
                .collect(Collectors.toCollection(HashSet::new));
        graph.catalog().settings().topicsFigure().map(Name::text).ifPresent(shown::add);
        graph.figures().forEach((id, figure) -> {
            if (!shown.contains(id)) {
                reporter.report(
                        LintCode.UNUSED_FIGURE,
                        figure.title().span(),
                        "no page shows the figure \"" + id + "\"",
                        "show it in a paragraph of its own, ![what it shows](figure:" + id + "), or remove its file");
            }
        });
        Set<String> drawn = graph.figures().values().stream()
                .flatMap(figure -> figure.data().stream())
                .map(Name::text)
                .collect(Collectors.toSet());
        graph.tables().forEach((name, table) -> {
            if (!drawn.contains(name)) {
                reporter.report(
                        LintCode.UNUSED_FIGURE,
                        table.title().span(),
                        "no figure shows the data \"" + name + "\"",
                        "name them as \"data\" of a figure, or remove their file");
            }
        });
    }
}
