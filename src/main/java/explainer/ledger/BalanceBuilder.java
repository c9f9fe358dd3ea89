package explainer.ledger;

import explainer.base.Diagnostic;
import explainer.base.Hashed;
import explainer.base.Memo;
import explainer.base.Parallel;
import explainer.base.Result;
import explainer.base.Slug;
import explainer.content.prose.EvidenceKind;
import explainer.content.prose.MarkdownParser;
import explainer.content.prose.TextBlock;
import explainer.entity.Claim;
import explainer.entity.Coverage;
import explainer.entity.Fact;
import explainer.entity.Name;
import explainer.entity.Page;
import explainer.entity.Source;
import explainer.graph.EvidenceGraph;
import explainer.graph.EvidenceId;
import explainer.graph.Graph;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;

/** Counts what every page rests on. */
public final class BalanceBuilder {
    private static final Duration LIMIT = Duration.ofSeconds(20);

    private final Graph graph;
    private final Ledger ledger;
    private final Memo memo;
    private final Set<TextBlock.Waiver> idle;
    private final Tally total = new Tally();
    private final List<Diagnostic> found = new ArrayList<>();

    private BalanceBuilder(Graph graph, Ledger ledger, Memo memo) {
        this.graph = graph;
        this.ledger = ledger;
        this.idle = new HashSet<>(ledger.idle());
        this.memo = memo;
    }

    /** @param ledger of this graph, which has no errors */
    public static Result<Balance> build(Graph graph, Ledger ledger) {
        return build(graph, ledger, new Memo());
    }

    /** The same; a page is not counted again while its text and the names of the site stay. */
    public static Result<Balance> build(Graph graph, Ledger ledger, Memo memo) {
        return new BalanceBuilder(graph, ledger, memo).build();
    }

    private Result<Balance> build() {
        Locale language = graph.catalog().settings().language();
        List<PageWords.Given> texts = new ArrayList<>();
        ledger.texts().forEach(text -> texts.add(new PageWords.Given(new Memo.Same<>(text), language)));
        List<PageWords> words = Parallel.map(
                memo,
                "balance.words",
                texts,
                LIMIT,
                PageWords::of,
                given -> tooHard(given.text().value(), language));
        Hashed<Set<String>> names = SiteNames.of(words, language, memo);
        List<PageCount.Given> given = new ArrayList<>(words.size());
        words.forEach(page -> given.add(new PageCount.Given(
                new Memo.Same<>(page),
                page.namesIn(names, memo),
                graph.targetsOf(page.text().page()))));
        List<PageCount> counts = Parallel.map(memo, "balance.page", given, LIMIT, PageCount::of, each -> {
            tooHard(each.words().value().text(), language);
            return PageCount.NONE;
        });
        Map<Slug, Set<String>> sources = sources();
        Memo.Same<Sources> known = known();
        List<PageBalance> pages = new ArrayList<>();
        for (int i = 0; i < counts.size(); i++) {
            Page page = ledger.texts().get(i).page();
            pages.add(page(page, counts.get(i), sources.getOrDefault(page.slug(), Set.of()), known));
        }
        return new Result<>(balance(pages), found);
    }

    private PageWords tooHard(PageText text, Locale language) {
        synchronized (found) {
            found.addAll(MarkdownParser.refused(text.page().source(), 0).diagnostics());
        }
        return new WordReader(language).read(new PageText(text.page(), text.front(), List.of()));
    }

    private record Sources(SortedMap<String, Source> byId) {}

    /** All that the figures of a page depend on. */
    private record FiguresGiven(
            Memo.Same<PageCount> count,
            Set<String> sources,
            Memo.Same<PageEvidence> evidence,
            Memo.Same<Sources> known) {}

    /** What is counted on a page; nothing is added to the tally. */
    private record Counted(Tally tally, Figures figures) {
        static Counted of(FiguresGiven given) {
            Tally tally = new Tally();
            tally.add(given.count.value());
            tally.sources.addAll(given.sources);
            tally.add(given.evidence.value());
            return new Counted(tally, tally.figures(given.known.value().byId));
        }
    }

    /** All sources of the site, the same object while they are. */
    private Memo.Same<Sources> known() {
        return new Memo.Same<>(memo.get(
                "balance.sources",
                new Memo.AllSame<>(List.copyOf(graph.sources().values())),
                same -> new Sources(graph.sources())));
    }

    private PageBalance page(Page page, PageCount count, Set<String> sources, Memo.Same<Sources> known) {
        Counted counted = memo.get(
                "balance.figures",
                new FiguresGiven(
                        new Memo.Same<>(count),
                        sources,
                        new Memo.Same<>(ledger.pages().get(page.slug())),
                        known),
                Counted::of);
        total.add(counted.tally);
        return new PageBalance(page, counted.figures, count.bare(), count.waivers(), idle(count));
    }

    /** A waiver of a fact is at work, too, where a claim stands without evidence. */
    private List<TextBlock.Waiver> idle(PageCount count) {
        Set<TextBlock.Waiver> atWork = new HashSet<>(count.bareWaivers());
        return count.waivers().stream()
                .filter(waiver -> idle.contains(waiver) && !atWork.contains(waiver))
                .toList();
    }

    private Balance balance(List<PageBalance> pages) {
        EvidenceGraph evidence = graph.evidence();
        List<Fact> facts = List.copyOf(evidence.facts().values());
        return new Balance(
                ledger.asOf(),
                pages,
                total.figures(graph.sources()),
                facts.stream()
                        .filter(fact -> fact.reviewBy()
                                .filter(day -> day.date().isBefore(ledger.asOf()))
                                .isPresent())
                        .toList(),
                facts.stream()
                        .filter(fact -> !total.facts.contains(fact) && !isUsed(EvidenceKind.FACT, fact.id()))
                        .toList(),
                evidence.quotes().values().stream()
                        .filter(quote -> !total.quotes.contains(quote.id().text()))
                        .toList(),
                evidence.disputes().values().stream()
                        .filter(dispute -> !total.disputes.contains(dispute.id().text()))
                        .toList(),
                graph.catalog().evidence().coverage().map(this::covered));
    }

    private Map<Slug, Set<String>> sources() {
        Map<Slug, Set<String>> sources = new HashMap<>();
        graph.citedBy()
                .forEach((id, pages) -> pages.forEach(slug ->
                        sources.computeIfAbsent(slug, key -> new TreeSet<>()).add(id)));
        return sources;
    }

    private Balance.Covered covered(Coverage coverage) {
        List<Name> missing = coverage.statements().stream()
                .filter(statement -> statement.coveredBy().stream().noneMatch(this::isUsed))
                .map(Coverage.Statement::text)
                .toList();
        return new Balance.Covered(coverage.source().id(), coverage.statements().size(), missing);
    }

    /** By a page, also in a figure. */
    private boolean isUsed(EvidenceKind kind, Name id) {
        return isUsed(new EvidenceId(kind, id.text()));
    }

    private boolean isUsed(Claim claim) {
        return claim.kind()
                .map(kind -> isUsed(new EvidenceId(kind, claim.id())))
                .orElse(false);
    }

    private boolean isUsed(EvidenceId id) {
        return !graph.evidence().usedBy().getOrDefault(id, List.of()).isEmpty();
    }
}
