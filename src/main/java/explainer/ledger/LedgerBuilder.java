package explainer.ledger;

import explainer.base.Diagnostic;
import explainer.base.Hashed;
import explainer.base.Memo;
import explainer.base.Parallel;
import explainer.base.Result;
import explainer.base.Slug;
import explainer.base.Span;
import explainer.content.prose.EvidenceKind;
import explainer.content.prose.MarkdownParser;
import explainer.content.prose.Prose;
import explainer.content.prose.Reference;
import explainer.content.prose.TextBlock;
import explainer.content.prose.TextBlocks;
import explainer.entity.Coverage;
import explainer.entity.Dispute;
import explainer.entity.Fact;
import explainer.entity.Home;
import explainer.entity.Name;
import explainer.entity.Page;
import explainer.entity.Quote;
import explainer.entity.SiteSettings;
import explainer.entity.Source;
import explainer.graph.Graph;
import explainer.graph.Target;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Holds every claim against its evidence. */
public final class LedgerBuilder {
    private static final Duration LIMIT = Duration.ofSeconds(20);

    private final Graph graph;
    private final LocalDate asOf;
    private final Memo memo;

    private LedgerBuilder(Graph graph, LocalDate asOf, Memo memo) {
        this.graph = graph;
        this.asOf = asOf;
        this.memo = memo;
    }

    private record Checked(
            PageText text,
            PageEvidence evidence,
            List<TextBlock.Waiver> waivers,
            List<TextBlock.Waiver> idle,
            List<Diagnostic> found) {}

    // all that each check depends on
    private record FactsGiven(List<Fact> facts, Locale language) {}

    private record QuotesGiven(List<Quote> quotes, boolean isComplete, List<Source> sources) {}

    private record DataGiven(
            Memo.Same<TermChecks> checks,
            List<Fact> facts,
            List<Dispute> disputes,
            List<Quote> quotes,
            List<SiteSettings.Part> navigation) {}

    private record ChecksGiven(
            Memo.Same<FactChecks> facts,
            Memo.Same<QuoteChecks> quotes,
            Memo.Same<TermChecks> terms,
            Memo.Same<PageText> text,
            Hashed<Map<Span, Target>> targets) {}

    private record PageGiven<C, T>(Memo.Same<C> checks, Memo.Same<PageText> text, Map<Span, T> targets) {
        static <C, T> PageGiven<C, T> of(C checks, PageText text, Map<Span, T> targets) {
            return new PageGiven<>(new Memo.Same<>(checks), new Memo.Same<>(text), targets);
        }
    }

    /** @param asOf the day by which facts are judged stale; where none is given, the newest on which a page or fact was checked */
    public static Result<Ledger> build(Graph graph, Optional<LocalDate> asOf) {
        return build(graph, asOf, new Memo());
    }

    /** The same; a text is not held again against the same evidence. */
    public static Result<Ledger> build(Graph graph, Optional<LocalDate> asOf, Memo memo) {
        CheckDays days = CheckDays.of(graph, asOf);
        Result<Ledger> built = new LedgerBuilder(graph, asOf.orElse(days.newest()), memo).build();
        List<Diagnostic> found = new ArrayList<>(days.found());
        found.addAll(CommonMismatches.joined(built.diagnostics(), graph));
        return new Result<>(built.value(), found);
    }

    private Result<Ledger> build() {
        List<Fact> facts = List.copyOf(graph.evidence().facts().values());
        List<Quote> quotes = List.copyOf(graph.evidence().quotes().values());
        List<Dispute> disputes = List.copyOf(graph.evidence().disputes().values());
        SiteSettings settings = graph.catalog().settings();
        FactsGiven factsGiven = new FactsGiven(facts, settings.language());
        FactChecks factChecks =
                memo.get("ledger.facts", factsGiven, given -> new FactChecks(given.facts, given.language));
        QuoteChecks quoteChecks = memo.get(
                "ledger.quotes",
                new QuotesGiven(
                        quotes,
                        !graph.catalog().lacks(EvidenceKind.QUOTE),
                        List.copyOf(graph.sources().values())),
                given -> new QuoteChecks(given.quotes, given.isComplete, given.sources));
        TermChecks termChecks =
                memo.get("ledger.terms", graph.catalog().evidence().terms(), TermChecks::new);

        List<Diagnostic> found = new ArrayList<>();
        SourceChecks.check(graph, asOf, found);
        found.addAll(memo.get(
                "ledger.statements", factsGiven, given -> new StatementChecks(given.language).check(given.facts)));
        checkSources(found);
        DisputeChecks.check(graph, found);
        found.addAll(memo.get(
                "ledger.data",
                new DataGiven(new Memo.Same<>(termChecks), facts, disputes, quotes, settings.navigation()),
                given -> given.checks.value().checkData(given.facts, given.disputes, given.quotes, given.navigation)));
        checkCoverage(found);
        found.addAll(
                memo.get("ledger.figures", FigureChecks.Given.of(graph, factChecks, termChecks), FigureChecks::check));

        List<Checked> checked = checkPages(factChecks, quoteChecks, termChecks);
        List<PageText> texts = new ArrayList<>();
        SortedMap<Slug, PageEvidence> evidence = new TreeMap<>();
        List<TextBlock.Waiver> waivers = new ArrayList<>();
        List<TextBlock.Waiver> idle = new ArrayList<>();
        for (Checked each : checked) {
            texts.add(each.text);
            evidence.put(each.text.page().slug(), each.evidence);
            waivers.addAll(each.waivers);
            idle.addAll(each.idle);
            found.addAll(each.found);
        }
        return new Result<>(new Ledger(asOf, texts, evidence, waivers, idle), found);
    }

    private List<Checked> checkPages(FactChecks facts, QuoteChecks quotes, TermChecks terms) {
        Set<Page> refused = Collections.synchronizedSet(Collections.newSetFromMap(new IdentityHashMap<>()));
        List<Memo.Same<Page>> pages = graph.pages().stream().map(Memo.Same::new).toList();
        List<PageText> texts = Parallel.map(memo, "ledger.text", pages, LIMIT, same -> text(same.value()), same -> {
            refused.add(same.value());
            return new PageText(same.value(), front(same.value()), List.of());
        });
        List<ChecksGiven> given = new ArrayList<>(texts.size());
        texts.forEach(text -> given.add(new ChecksGiven(
                new Memo.Same<>(facts),
                new Memo.Same<>(quotes),
                new Memo.Same<>(terms),
                new Memo.Same<>(text),
                graph.targetsOf(text.page()))));
        List<Checked> checked = new ArrayList<>(Parallel.map(
                memo,
                "ledger.page",
                given,
                LIMIT,
                this::check,
                each -> tooHard(each.text.value().page())));
        checked.replaceAll(each -> refused.contains(each.text.page()) ? tooHard(each.text.page()) : each);
        return checked;
    }

    private Checked check(ChecksGiven all) {
        FactChecks facts = all.facts.value();
        QuoteChecks quotes = all.quotes.value();
        TermChecks terms = all.terms.value();
        PageText text = all.text.value();
        Map<Span, Fact> markedFacts = new HashMap<>();
        Map<Span, Quote> markedQuotes = new HashMap<>();
        PageEvidence evidence = evidence(text.page(), all.targets.value(), markedFacts, markedQuotes);
        List<Diagnostic> found = new ArrayList<>();
        found.addAll(memo.get(
                "ledger.page-facts",
                PageGiven.of(facts, text, markedFacts),
                given -> given.checks.value().checkPage(given.text.value(), given.targets)));
        found.addAll(memo.get(
                "ledger.page-quotes",
                PageGiven.of(quotes, text, markedQuotes),
                given -> given.checks.value().checkPage(given.text.value(), given.targets)));
        found.addAll(memo.get(
                "ledger.page-terms",
                PageGiven.of(terms, text, Map.of()),
                given -> given.checks.value().checkPage(given.text.value())));
        List<TextBlock.Waiver> idle = memo.get(
                "ledger.page-waivers",
                new WaiverChecks.Given(
                        new Memo.Same<>(facts),
                        new Memo.Same<>(quotes),
                        new Memo.Same<>(terms),
                        new Memo.Same<>(text),
                        markedFacts,
                        markedQuotes),
                WaiverChecks::idle);
        List<TextBlock.Waiver> waivers = new ArrayList<>();
        text.blocks().forEach(block -> waivers.addAll(block.waivers()));
        return new Checked(text, evidence, List.copyOf(waivers), idle, List.copyOf(found));
    }

    private static PageText text(Page page) {
        List<TextBlock> blocks = new ArrayList<>();
        page.texts().forEach(text -> blocks.addAll(TextBlocks.of(text)));
        return new PageText(page, front(page), blocks);
    }

    private static List<Name> front(Page page) {
        List<Name> front = new ArrayList<>(List.of(page.title(), page.summary()));
        if (page instanceof Home home) {
            front.add(home.question());
            home.story().forEach(step -> front.add(step.title()));
        }
        return front;
    }

    private Checked tooHard(Page page) {
        return new Checked(
                new PageText(page, front(page), List.of()),
                evidence(page, graph.targetsOf(page).value(), new HashMap<>(), new HashMap<>()),
                List.of(),
                List.of(),
                MarkdownParser.refused(page.source(), 0).diagnostics());
    }

    /**
     * What a page rests on.
     *
     * @param targets where its references lead
     * @param markedFacts receives the facts that its references mean, by their spans
     * @param markedQuotes receives the quotations that they mean
     */
    private static PageEvidence evidence(
            Page page, Map<Span, Target> targets, Map<Span, Fact> markedFacts, Map<Span, Quote> markedQuotes) {
        Set<Fact> facts = new LinkedHashSet<>();
        Set<Quote> quotes = new LinkedHashSet<>();
        Set<Dispute> disputes = new LinkedHashSet<>();
        for (Prose text : page.texts()) {
            for (Reference reference : text.references()) {
                Target target = targets.get(reference.span());
                if (target instanceof Target.ToFact to) {
                    facts.add(to.fact());
                    markedFacts.put(reference.span(), to.fact());
                } else if (target instanceof Target.ToQuote to) {
                    quotes.add(to.quote());
                    markedQuotes.put(reference.span(), to.quote());
                } else if (target instanceof Target.ToDispute to) {
                    disputes.add(to.dispute());
                }
            }
        }
        return new PageEvidence(List.copyOf(facts), List.copyOf(quotes), List.copyOf(disputes));
    }

    private void checkSources(List<Diagnostic> found) {
        for (Fact fact : graph.evidence().facts().values()) {
            if (fact.isUnsourced()) {
                found.add(Diagnostic.of(
                                LedgerCode.UNSOURCED,
                                fact.id().span(),
                                "the fact \"" + fact.id().text() + "\" names no source")
                        .help("write \"sources: [id-of-a-source]\" with an id from content/data/sources.yaml"));
            }
        }
        for (Dispute dispute : graph.evidence().disputes().values()) {
            dispute.positions().stream()
                    .filter(Dispute.Position::isUnsourced)
                    .forEach(position -> found.add(Diagnostic.of(
                                    LedgerCode.UNSOURCED,
                                    position.who().span(),
                                    "the position of \"" + position.who().text() + "\" names no source")
                            .help("write \"sources: [id-of-a-source]\" with an id from content/data/sources.yaml")));
        }
    }

    private void checkCoverage(List<Diagnostic> found) {
        graph.catalog().evidence().coverage().map(Coverage::statements).orElse(List.of()).stream()
                .filter(statement -> statement.coveredBy().isEmpty())
                .forEach(statement -> found.add(Diagnostic.of(
                                LedgerCode.UNCOVERED_STATEMENT,
                                statement.text().span(),
                                "nothing on this site deals with \""
                                        + statement.text().text() + "\"")
                        .help("write \"covered-by: [fact:…]\" with a fact, quotation or dispute that does")));
    }
}
