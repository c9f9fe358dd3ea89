package explainer.output;

import explainer.base.Result;
import explainer.base.SitePath;
import explainer.base.Span;
import explainer.content.prose.EvidenceKind;
import explainer.entity.Name;
import explainer.entity.SourceKind;
import explainer.entity.When;
import explainer.graph.Graph;
import explainer.ledger.Balance;
import explainer.ledger.Figures;
import explainer.ledger.Measure;
import explainer.ledger.PageBalance;
import explainer.ledger.SourceMix;
import explainer.output.page.LinkView;
import explainer.output.page.ReportPage;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The balance as a page for editors. Nothing leads to it. */
final class ReportEmitter implements Emitter {
    static final SitePath REPORT = SitePath.page("report");

    @Override
    public Result<List<Output>> emit(SiteModel model) {
        Drawing drawing = new Drawing(model);
        List<Supplier<PageWriter.Draft>> drafts =
                List.of(() -> new PageWriter.Draft("report.ftlh", drawing.page(), REPORT, "the page of the balance"));
        return PageWriter.write(model, drafts, Supplier::get);
    }

    private static final class Drawing {
        private final SiteModel model;
        private final EvidenceViews views;
        private final Balance balance;

        Drawing(SiteModel model) {
            this.model = model;
            this.views = new EvidenceViews(model);
            this.balance = model.balance();
        }

        private ReportPage page() {
            return new ReportPage(
                    model.frame(REPORT, "Balance", "What the pages rest on, and what is still open: for editors."),
                    model.date(new When.Day(balance.asOf())),
                    Stream.of(Measure.values())
                            .map(measure -> new ReportPage.Column(measure.title(), measure.meaning()))
                            .toList(),
                    balance.pages().stream().map(this::row).toList(),
                    cells(balance.total()),
                    mixes(balance.total().sources()),
                    balance.total().bare(),
                    balance.pages().stream()
                            .filter(page -> !page.bare().isEmpty())
                            .map(this::bare)
                            .toList(),
                    balance.waivers().stream()
                            .map(waiver -> noted(waiver.span(), waiver.check() + "-ok: " + waiver.reason()))
                            .toList(),
                    links(EvidenceKind.FACT, balance.overdue(), fact -> fact.id()),
                    unused(),
                    balance.coverage().map(this::covered).orElse(null));
        }

        private ReportPage.Row row(PageBalance page) {
            return new ReportPage.Row(
                    views.page(page.page().slug()),
                    cells(page.figures()),
                    mixes(page.figures().sources()));
        }

        private static List<String> cells(Figures figures) {
            return Stream.of(Measure.values())
                    .map(measure -> measure.of(figures))
                    .toList();
        }

        private List<ReportPage.Mix> mixes(SourceMix sources) {
            Locale language = model.settings().language();
            return List.of(
                    mix("kind", sources.byKind(), SourceKind::plural),
                    mix("side", sources.bySide(), side -> side),
                    mix(
                            "country",
                            sources.byCountry(),
                            country -> country.equals(SourceMix.NONE)
                                    ? country
                                    : new Locale.Builder()
                                            .setRegion(country)
                                            .build()
                                            .getDisplayCountry(language)),
                    mix(
                            "language",
                            sources.byLanguage(),
                            tag -> tag.equals(SourceMix.NONE)
                                    ? tag
                                    : Locale.forLanguageTag(tag).getDisplayName(language)),
                    mix("origin", sources.sharedOrigins(), origin -> origin));
        }

        private static <K extends Comparable<K>> ReportPage.Mix mix(
                String by, SortedMap<K, Integer> counts, Function<K, String> name) {
            return new ReportPage.Mix(
                    by,
                    SourceMix.largestFirst(counts).stream()
                            .map(entry -> new ReportPage.Count(name.apply(entry.getKey()), entry.getValue()))
                            .toList());
        }

        private ReportPage.BareGroup bare(PageBalance page) {
            return new ReportPage.BareGroup(
                    views.page(page.page().slug()),
                    page.bare().stream()
                            .map(bare -> noted(bare.span(), bare.words()))
                            .toList());
        }

        private static ReportPage.Noted noted(Span span, String text) {
            return new ReportPage.Noted(span.file().path() + ":" + span.from().line(), text);
        }

        private List<LinkView> unused() {
            List<LinkView> links = new ArrayList<>();
            links.addAll(links(EvidenceKind.FACT, balance.unusedFacts(), fact -> fact.id()));
            links.addAll(links(EvidenceKind.QUOTE, balance.unusedQuotes(), quote -> quote.id()));
            links.addAll(links(EvidenceKind.DISPUTE, balance.unusedDisputes(), dispute -> dispute.id()));
            return List.copyOf(links);
        }

        private static <T> List<LinkView> links(EvidenceKind kind, List<T> entries, Function<T, Name> id) {
            return entries.stream()
                    .map(entry -> id.apply(entry).text())
                    .map(text -> new LinkView(EvidenceViews.path(kind, text), kind.id() + " " + text))
                    .toList();
        }

        private ReportPage.Covered covered(Balance.Covered covered) {
            return new ReportPage.Covered(
                    new LinkView(
                            Graph.SOURCES + "#" + Graph.fragmentOfSource(covered.source()),
                            model.graph()
                                    .sources()
                                    .get(covered.source())
                                    .title()
                                    .text()),
                    covered.statements(),
                    covered.covered(),
                    covered.missing().stream().map(Name::text).toList());
        }
    }
}
