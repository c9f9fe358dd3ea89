package explainer.output;

import explainer.base.Diagnostic;
import explainer.base.Memo;
import explainer.base.Progress;
import explainer.base.Result;
import explainer.base.SitePath;
import explainer.base.SourceFile;
import explainer.entity.Extra;
import explainer.ledger.Balance;
import explainer.ledger.Ledger;
import explainer.markup.Site;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Runs every emitter and sees that no two files stand at one address. */
public final class OutputBuilder {
    private static final List<Made> MADE = List.of(
            always(new PageEmitter()),
            unlessLeftOut(Extra.BRIEFS, new BriefEmitter()),
            always(new IndexEmitter()),
            unlessLeftOut(Extra.SEARCH, new SearchEmitter()),
            always(new CardEmitter()),
            always(new EvidenceEmitter()),
            unlessLeftOut(Extra.DATA, new DataEmitter()),
            always(new FigureFiles()),
            unlessLeftOut(Extra.SCHEMAS, new SchemaEmitter()),
            always(new CmsEmitter()),
            unlessLeftOut(Extra.REPORT, new ReportEmitter()),
            unlessLeftOut(Extra.FEEDS, new FeedEmitter()),
            unlessLeftOut(Extra.CALENDAR, new CalendarEmitter()),
            unlessLeftOut(Extra.MARKDOWN, new MirrorEmitter()),
            always(new SitemapEmitter()),
            unlessLeftOut(Extra.ICONS, new ManifestEmitter()),
            always(new RedirectEmitter()),
            always(new AssetEmitter()),
            always(new HostingEmitter()));

    /** @param extra what the site may be without; empty for what all sites have */
    private record Made(Optional<Extra> extra, Emitter by) {}

    private OutputBuilder() {}

    private static Made always(Emitter by) {
        return new Made(Optional.empty(), by);
    }

    private static Made unlessLeftOut(Extra extra, Emitter by) {
        return new Made(Optional.of(extra), by);
    }

    public static Result<Outputs> build(Site site, Ledger ledger, Balance balance, Theme theme) {
        return build(site, ledger, balance, theme, new Memo());
    }

    /** The same; a view that went through the same templates before gives the file that it gave. */
    public static Result<Outputs> build(Site site, Ledger ledger, Balance balance, Theme theme, Memo memo) {
        return build(site, ledger, balance, theme, memo, Cards.Opener.REAL);
    }

    static Result<Outputs> build(
            Site site, Ledger ledger, Balance balance, Theme theme, Memo memo, Cards.Opener opener) {
        return plan(site, ledger, balance, theme, memo, opener).all();
    }

    /** The same before anything is made, for one who wants some pages first. */
    public static OutputPlan plan(Site site, Ledger ledger, Balance balance, Theme theme, Memo memo) {
        return plan(site, ledger, balance, theme, memo, Cards.Opener.REAL);
    }

    private static OutputPlan plan(
            Site site, Ledger ledger, Balance balance, Theme theme, Memo memo, Cards.Opener opener) {
        if (theme.templates().isEmpty()) {
            // said where they are read
            return new OutputPlan(path -> Optional.empty(), () -> Result.of(new Outputs(new TreeMap<>())));
        }
        SiteModel model = new SiteModel(site, ledger, balance, theme, memo, opener);
        SinglePages pages = new SinglePages(model);
        return new OutputPlan(pages::of, () -> all(model));
    }

    private static Result<Outputs> all(SiteModel model) {
        SortedMap<SitePath, Output> files = new TreeMap<>();
        List<Diagnostic> found = new ArrayList<>();
        Set<String> said = new HashSet<>();
        for (Made made : MADE) {
            if (made.extra.isEmpty() || model.settings().has(made.extra.get())) {
                add(made.by.emit(model), files, found, said);
            }
        }
        // it packs what the others made
        Progress.current().begins("packing copies", 2);
        add(new BundleEmitter(files.values()).emit(model), files, found, said);
        if (found.stream().noneMatch(Diagnostic::isError)) {
            Progress.current().begins("weighing pages", 0);
            found.addAll(new BudgetChecks(model, files).check());
        }
        return new Result<>(new Outputs(files), found);
    }

    private static void add(
            Result<List<Output>> result, SortedMap<SitePath, Output> files, List<Diagnostic> found, Set<String> said) {
        // a template that all pages share has one fault for all emitters
        result.diagnostics().stream()
                .filter(diagnostic -> said.add(diagnostic.toString()))
                .forEach(found::add);
        for (Output output : result.value()) {
            Output before = files.putIfAbsent(output.path(), output);
            if (before != null) {
                found.add(Diagnostic.of(
                                OutputCode.PATH_COLLISION,
                                new SourceFile(output.madeBy(), "").start(),
                                "\"" + output.path() + "\" is already made by " + before.madeBy())
                        .help("rename one of the two"));
            }
        }
    }
}
