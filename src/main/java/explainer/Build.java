package explainer;

import explainer.base.Diagnostic;
import explainer.base.Memo;
import explainer.base.Result;
import explainer.content.Content;
import explainer.content.ContentReader;
import explainer.entity.Catalog;
import explainer.entity.EntityBinder;
import explainer.graph.Drafts;
import explainer.graph.Graph;
import explainer.graph.GraphBuilder;
import explainer.history.ChangeFinder;
import explainer.history.Changes;
import explainer.history.Revision;
import explainer.ledger.Balance;
import explainer.ledger.BalanceBuilder;
import explainer.ledger.Ledger;
import explainer.ledger.LedgerBuilder;
import explainer.lint.Linter;
import explainer.markup.MarkupRenderer;
import explainer.markup.Site;
import explainer.output.OutputBuilder;
import explainer.output.Outputs;
import explainer.output.Theme;
import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
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
     * @param asOf the day by which facts are judged stale; where none is given, the newest on which anything was checked
     * @param isStrict whether a warning counts as an error
     */
    record Request(
            Path project,
            Optional<URI> url,
            Optional<URI> repository,
            Drafts drafts,
            Optional<LocalDate> asOf,
            boolean isStrict) {
        /** A build of a project as it stands. */
        static Request of(Path project, Drafts drafts) {
            return new Request(project, Optional.empty(), Optional.empty(), drafts, Optional.empty(), false);
        }
    }

    /** Builds in memory; nothing is written. Every stage says all it finds before a gate stops the build. */
    static BuildReport run(Request request) {
        return run(request, new Memo());
    }

    /**
     * The same, byte for byte, and quick where little has changed.
     *
     * @param memo that of the build before, in one process; of one build at a time
     */
    static BuildReport run(Request request, Memo memo) {
        BuildReport report = build(request, memo);
        memo.endBuild();
        return report;
    }

    private static BuildReport build(Request request, Memo memo) {
        Result<Content> content = ContentReader.read(request.project().resolve(ContentReader.FOLDER), memo);
        Result<Catalog> catalog = EntityBinder.bind(content.value(), memo);
        Result<Graph> graph = GraphBuilder.build(hosted(catalog.value(), request), request.drafts());
        Result<Ledger> ledger = LedgerBuilder.build(graph.value(), request.asOf(), memo);
        List<Diagnostic> found = all(content, catalog, graph, ledger);
        if (hasErrors(found)) {
            // a misspelt link must not also make an orphan
            return BuildReport.rejected(graph.value(), judged(found, request));
        }
        Result<Balance> balance = BalanceBuilder.build(graph.value(), ledger.value(), memo);
        found.addAll(balance.diagnostics());
        found.addAll(Linter.check(graph.value(), balance.value()));

        Result<Site> site = MarkupRenderer.render(graph.value(), memo);
        Result<Theme> theme = Theme.read(request.project().resolve(Theme.FOLDER), memo);
        Result<Outputs> outputs =
                OutputBuilder.build(site.value(), ledger.value(), balance.value(), theme.value(), memo);
        found.addAll(all(site, theme, outputs));
        List<Diagnostic> judged = judged(found, request);
        return hasErrors(judged)
                ? BuildReport.rejected(graph.value(), judged)
                : BuildReport.of(graph.value(), balance.value(), outputs.value(), judged);
    }

    /** What has changed since a revision, if the content has no error that would hide it; nothing is written. */
    static ChangeReport changes(Request request, Revision revision) {
        Result<Content> content = ContentReader.read(request.project().resolve(ContentReader.FOLDER));
        Result<Catalog> catalog = EntityBinder.bind(content.value());
        Result<Graph> graph = GraphBuilder.build(catalog.value(), Drafts.LEFT_OUT);
        List<Diagnostic> found = all(content, catalog, graph);
        if (hasErrors(found)) {
            return new ChangeReport(Optional.empty(), found);
        }
        Result<Changes> changes = ChangeFinder.find(revision, graph.value(), request.asOf());
        return new ChangeReport(Optional.of(changes.value()), changes.diagnostics());
    }

    private static Catalog hosted(Catalog catalog, Request request) {
        return catalog.with(catalog.settings().hostedAt(request.url(), request.repository()));
    }

    private static List<Diagnostic> judged(List<Diagnostic> found, Request request) {
        return request.isStrict() ? found.stream().map(Diagnostic::asError).toList() : found;
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
