package explainer;

import explainer.base.Diagnostic;
import explainer.base.Result;
import explainer.content.Content;
import explainer.content.ContentReader;
import explainer.entity.Catalog;
import explainer.entity.EntityBinder;
import explainer.graph.Drafts;
import explainer.graph.Graph;
import explainer.graph.GraphBuilder;
import explainer.lint.Linter;
import explainer.markup.MarkupRenderer;
import explainer.markup.Site;
import explainer.output.OutputBuilder;
import explainer.output.Outputs;
import explainer.output.Theme;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The whole program on one screen: files become entities, entities a graph, the graph a set of files in memory. */
final class Build {
    private Build() {}

    /**
     * What to build.
     *
     * @param project the folder that holds {@code content/} and {@code templates/}
     * @param url where the site will stand, instead of what the settings say
     * @param repository where editors edit, instead of what the settings say
     */
    record Request(Path project, Optional<URI> url, Optional<URI> repository, Drafts drafts) {}

    /** Builds in memory; nothing is written. Every stage says all it finds before a gate stops the build. */
    static BuildReport run(Request request) {
        Result<Content> content = ContentReader.read(request.project().resolve(ContentReader.FOLDER));
        Result<Catalog> catalog = EntityBinder.bind(content.value());
        Result<Graph> graph = GraphBuilder.build(hosted(catalog.value(), request), request.drafts());
        List<Diagnostic> found = all(content, catalog, graph);
        if (hasErrors(found)) {
            // a misspelt link must not also make an orphan
            return BuildReport.rejected(graph.value(), found);
        }
        found.addAll(Linter.check(graph.value()));

        Site site = MarkupRenderer.render(graph.value());
        Result<Theme> theme = Theme.read(request.project().resolve(Theme.FOLDER));
        Result<Outputs> outputs = OutputBuilder.build(site, theme.value());
        found.addAll(all(theme, outputs));
        return hasErrors(found)
                ? BuildReport.rejected(graph.value(), found)
                : BuildReport.of(graph.value(), outputs.value(), found);
    }

    private static Catalog hosted(Catalog catalog, Request request) {
        return catalog.with(catalog.settings().hostedAt(request.url(), request.repository()));
    }

    private static List<Diagnostic> all(Result<?>... results) {
        List<Diagnostic> all = new ArrayList<>();
        for (Result<?> result : results) {
            all.addAll(result.diagnostics());
        }
        return all;
    }

    private static boolean hasErrors(List<Diagnostic> found) {
        return found.stream().anyMatch(Diagnostic::isError);
    }
}
