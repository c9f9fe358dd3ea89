package explainer;

import explainer.base.Diagnostic;
import explainer.base.Memo;
import explainer.base.Progress;
import explainer.base.Result;
import explainer.base.SourceFile;
import explainer.base.Span;
import explainer.content.Content;
import explainer.content.ContentReader;
import explainer.content.prose.ProseCode;
import explainer.entity.Catalog;
import explainer.entity.EntityBinder;
import explainer.entity.SiteSettings;
import explainer.graph.Drafts;
import explainer.graph.Graph;
import explainer.graph.GraphBuilder;
import explainer.graph.MeantOtherwise;
import explainer.history.ChangeFinder;
import explainer.history.Changes;
import explainer.history.Revision;
import explainer.ledger.Balance;
import explainer.ledger.BalanceBuilder;
import explainer.ledger.Ledger;
import explainer.ledger.LedgerBuilder;
import explainer.links.OutsideLinks;
import explainer.lint.LintCode;
import explainer.lint.Linter;
import explainer.markup.MarkupRenderer;
import explainer.markup.Site;
import explainer.output.OutputBuilder;
import explainer.output.OutputPlan;
import explainer.output.Outputs;
import explainer.output.Theme;
import explainer.review.Review;
import explainer.review.SiteState;
import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

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

    /** The folders that a build reads, and nothing else. */
    static List<Path> inputs(Path project) {
        return List.of(project.resolve(ContentReader.FOLDER), project.resolve(Theme.FOLDER));
    }

    /** Builds in memory; nothing is written. Every stage says all it finds before a gate stops the build. */
    static BuildReport run(Request request) {
        return run(request, Memo.ofOneBuild());
    }

    /**
     * The same, byte for byte, and quick where little has changed.
     *
     * @param memo that of the build before, in one process; of one build at a time
     */
    static BuildReport run(Request request, Memo memo) {
        return start(request, memo).finish();
    }

    /** The same build up to where each page can be had by itself, for one who shows some pages before all are made. */
    static Underway start(Request request, Memo memo) {
        Progress.current().begins("reading", 40);
        Underway started =
                start(request, ContentReader.read(request.project().resolve(ContentReader.FOLDER), memo), memo);
        return new Underway(started.theme(), started.pages(), started.found(), () -> {
            BuildReport report = started.finish();
            memo.endBuild();
            return report;
        });
    }

    /** The same for content that need not be what the project's folder holds. */
    static BuildReport run(Request request, Result<Content> content) {
        return start(request, content, new Memo()).finish();
    }

    private static Underway start(Request request, Result<Content> content, Memo memo) {
        Progress.current().begins("joining pages", 6);
        return start(
                request,
                content,
                EntityBinder.bind(content.value(), memo),
                () -> Theme.read(request.project().resolve(Theme.FOLDER), memo),
                memo);
    }

    private static Underway start(
            Request request,
            Result<Content> content,
            Result<Catalog> catalog,
            Supplier<Result<Theme>> templates,
            Memo memo) {
        Progress progress = Progress.current();
        progress.begins("following links", 4);
        Result<Graph> graph = GraphBuilder.build(hosted(catalog.value(), request), request.drafts(), memo);
        Checked checked = check(request, content, catalog, graph, memo);
        if (checked.balance.isEmpty()) {
            return Underway.rejected(BuildReport.rejected(graph.value(), judged(checked.found, request)));
        }
        Balance balance = checked.balance.get();
        memo.endStage();

        progress.begins("making texts", 10);
        Result<Site> site = MarkupRenderer.render(graph.value(), memo);
        memo.endStage();
        progress.begins("reading templates", 0);
        Result<Theme> theme = templates.get();
        progress.begins("making pages", 16);
        OutputPlan plan = OutputBuilder.plan(site.value(), checked.ledger, balance, theme.value(), memo);
        List<Diagnostic> before = new ArrayList<>(checked.found);
        before.addAll(all(site, theme));
        return new Underway(
                Optional.of(theme.value()),
                hasErrors(judged(before, request)) ? Optional.empty() : Optional.of(plan),
                judged(before, request),
                () -> finished(request, graph.value(), balance, before, plan.all()));
    }

    /**
     * What the checks found. They end before the rest begins, so that it need not hold what they read.
     *
     * @param ledger without the texts
     * @param balance empty where an error stopped the build before
     */
    private record Checked(Ledger ledger, Optional<Balance> balance, List<Diagnostic> found) {}

    private static Checked check(
            Request request, Result<Content> content, Result<Catalog> catalog, Result<Graph> graph, Memo memo) {
        Progress progress = Progress.current();
        progress.begins("checking claims", 12);
        Result<Ledger> ledger = LedgerBuilder.build(graph.value(), request.asOf(), memo);
        List<Diagnostic> found =
                new ArrayList<>(MeantOtherwise.explain(all(content, catalog, graph, ledger), catalog.value()));
        if (hasErrors(found)) {
            // a misspelt link must not also make an orphan
            return new Checked(ledger.value().withoutTexts(), Optional.empty(), found);
        }
        progress.begins("weighing claims", 6);
        Result<Balance> balance = BalanceBuilder.build(graph.value(), ledger.value(), memo);
        found.addAll(balance.diagnostics());
        progress.begins("looking for slips", 2);
        found.addAll(Linter.check(graph.value(), balance.value(), memo));
        return new Checked(ledger.value().withoutTexts(), Optional.of(balance.value()), withoutEchoes(found));
    }

    private static BuildReport finished(
            Request request, Graph graph, Balance balance, List<Diagnostic> before, Result<Outputs> outputs) {
        List<Diagnostic> found = new ArrayList<>(before);
        found.addAll(outputs.diagnostics());
        List<Diagnostic> judged = judged(found, request);
        return hasErrors(judged)
                ? BuildReport.rejected(graph, judged)
                : BuildReport.of(graph, balance, outputs.value(), judged);
    }

    /** What has changed since a revision, if the content has no error that would hide it; nothing is written. */
    static ChangeReport changes(Request request, Revision revision) {
        Progress progress = Progress.current();
        progress.begins("reading", 60);
        Result<Content> content = ContentReader.read(request.project().resolve(ContentReader.FOLDER));
        progress.begins("joining pages", 20);
        Result<Catalog> catalog = EntityBinder.bind(content.value());
        Result<Graph> graph = GraphBuilder.build(catalog.value(), Drafts.LEFT_OUT);
        List<Diagnostic> found = all(content, catalog, graph);
        if (hasErrors(found)) {
            return new ChangeReport(Optional.empty(), found);
        }
        progress.begins("comparing", 20);
        Result<Changes> changes = ChangeFinder.find(revision, graph.value(), found, request.asOf());
        return new ChangeReport(Optional.of(changes.value()), changes.diagnostics());
    }

    /** Every place that names an address elsewhere, if the content has no error that would hide some; nobody is asked. */
    static FoundLinks outsideLinks(Request request) {
        Result<Content> content = ContentReader.read(request.project().resolve(ContentReader.FOLDER));
        Result<Catalog> catalog = EntityBinder.bind(content.value());
        Result<Graph> graph = GraphBuilder.build(hosted(catalog.value(), request), request.drafts());
        SiteSettings settings = graph.value().catalog().settings();
        List<Diagnostic> errors = all(content, catalog, graph).stream()
                .filter(Diagnostic::isError)
                .toList();
        return errors.isEmpty()
                ? new FoundLinks(settings, List.copyOf(OutsideLinks.in(content.value(), graph.value())), List.of())
                : new FoundLinks(settings, List.of(), errors);
    }

    /**
     * What the working tree would change of a published site; nothing is written.
     *
     * @param revision with its templates; nothing if it cannot be read
     */
    static Review review(Request request, Optional<Revision> revision) {
        Result<Content> content = ContentReader.read(request.project().resolve(ContentReader.FOLDER));
        Result<Catalog> catalog = EntityBinder.bind(content.value());
        BuildReport after = start(
                        request,
                        content,
                        catalog,
                        () -> Theme.read(request.project().resolve(Theme.FOLDER)),
                        new Memo())
                .finish();
        SiteState state = new SiteState(after.graph(), after.outputs());
        if (revision.isEmpty()) {
            return Review.alone(after.diagnostics());
        }
        Result<Content> published = ContentReader.read(revision.get().files());
        BuildReport before = start(
                        request,
                        published,
                        EntityBinder.bind(published.value()),
                        () -> Theme.read(revision.get().templates()),
                        new Memo())
                .finish();
        Result<Changes> changes =
                ChangeFinder.find(revision.get(), after.graph(), all(content, catalog), request.asOf());
        return Review.of(new SiteState(before.graph(), before.outputs()), state, after.diagnostics(), changes);
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

    /** A mark that is shown as it stands often hides evidence: then it is what is to be mended. */
    private static List<Diagnostic> withoutEchoes(List<Diagnostic> found) {
        Map<SourceFile, BitSet> marks = new HashMap<>();
        for (Diagnostic each : found) {
            if (each.code() == ProseCode.DOUBTFUL_MARK) {
                Span mark = each.span();
                marks.computeIfAbsent(mark.file(), file -> new BitSet()).set(mark.start(), mark.end());
            }
        }
        List<Diagnostic> others = new ArrayList<>(found);
        if (!marks.isEmpty()) {
            others.removeIf(each -> each.code() == LintCode.UNSUPPORTED_CLAIM && touchesOne(each.span(), marks));
        }
        return others;
    }

    private static boolean touchesOne(Span span, Map<SourceFile, BitSet> marks) {
        BitSet marked = marks.get(span.file());
        int next = marked == null ? -1 : marked.nextSetBit(span.start());
        return next >= 0 && next < span.end();
    }

    private static boolean hasErrors(List<Diagnostic> found) {
        return found.stream().anyMatch(Diagnostic::isError);
    }
}
