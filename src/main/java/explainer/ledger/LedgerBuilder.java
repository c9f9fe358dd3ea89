package explainer.ledger;

import explainer.base.Diagnostic;
import explainer.base.Parallel;
import explainer.base.Result;
import explainer.base.Slug;
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
import explainer.entity.When;
import explainer.graph.Graph;
import explainer.graph.Target;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Holds every claim against its evidence. */
public final class LedgerBuilder {
    private static final Duration LIMIT = Duration.ofSeconds(20);
    private static final When.Day FIRST_DAY = new When.Day(LocalDate.EPOCH);

    private final Graph graph;
    private final LocalDate asOf;

    private LedgerBuilder(Graph graph, LocalDate asOf) {
        this.graph = graph;
        this.asOf = asOf;
    }

    private record Checked(PageText text, PageEvidence evidence, List<TextBlock.Waiver> idle, List<Diagnostic> found) {}

    /** @param asOf the day by which facts are judged stale; where none is given, the newest on which a page or fact was checked */
    public static Result<Ledger> build(Graph graph, Optional<LocalDate> asOf) {
        return new LedgerBuilder(graph, asOf.orElseGet(() -> newestDay(graph))).build();
    }

    private static LocalDate newestDay(Graph graph) {
        Stream<When.Day> pages = graph.pages().stream().flatMap(page -> page.updated().stream());
        Stream<When.Day> facts = graph.evidence().facts().values().stream()
                .flatMap(fact -> fact.asOf().stream())
                .filter(When.Day.class::isInstance)
                .map(When.Day.class::cast);
        return Stream.concat(pages, facts)
                .max(Comparator.comparing(When.Day::date))
                .orElse(FIRST_DAY)
                .date();
    }

    private Result<Ledger> build() {
        Locale language = graph.catalog().settings().language();
        Numbers numbers = new Numbers(language);
        List<Diagnostic> found = new ArrayList<>();
        FactText factText = new FactText(language, numbers);
        FactChecks factChecks = new FactChecks(graph, numbers, factText, found);
        QuoteChecks quoteChecks = new QuoteChecks(graph, found);
        TermChecks termChecks = new TermChecks(graph, found);
        factChecks.checkLedger(asOf);
        StatementChecks statements = new StatementChecks(numbers, factText);
        graph.evidence().facts().values().forEach(fact -> statements.check(fact, found));
        checkSources(found);
        DisputeChecks.check(graph, found);
        termChecks.checkData();
        checkCoverage(found);

        List<Page> pages = graph.pages();
        List<Checked> checked =
                Parallel.map(pages, LIMIT, page -> check(page, factChecks, quoteChecks, termChecks), page -> {
                    throw new IllegalStateException("a page that could be parsed cannot be checked: "
                            + page.source().path());
                });
        List<PageText> texts = new ArrayList<>();
        SortedMap<Slug, PageEvidence> evidence = new TreeMap<>();
        List<TextBlock.Waiver> waivers = new ArrayList<>();
        List<TextBlock.Waiver> idle = new ArrayList<>();
        for (Checked each : checked) {
            texts.add(each.text);
            evidence.put(each.text.page().slug(), each.evidence);
            each.text.blocks().forEach(block -> waivers.addAll(block.waivers()));
            idle.addAll(each.idle);
            found.addAll(each.found);
        }
        return new Result<>(new Ledger(asOf, texts, evidence, waivers, idle), found);
    }

    private Checked check(Page page, FactChecks facts, QuoteChecks quotes, TermChecks terms) {
        List<TextBlock> blocks = new ArrayList<>();
        page.texts().forEach(text -> blocks.addAll(TextBlocks.of(text)));
        PageText text = new PageText(page, front(page), blocks);
        List<Diagnostic> found = new ArrayList<>();
        facts.into(found).checkPage(text);
        quotes.into(found).checkPage(text);
        terms.into(found).checkPage(text);
        return new Checked(text, evidence(page), new WaiverChecks(facts, quotes, terms).idle(text), found);
    }

    private static List<Name> front(Page page) {
        List<Name> front = new ArrayList<>(List.of(page.title(), page.summary()));
        if (page instanceof Home home) {
            front.add(home.question());
            home.story().forEach(step -> front.add(step.title()));
        }
        return front;
    }

    private PageEvidence evidence(Page page) {
        Set<Fact> facts = new LinkedHashSet<>();
        Set<Quote> quotes = new LinkedHashSet<>();
        Set<Dispute> disputes = new LinkedHashSet<>();
        for (Prose text : page.texts()) {
            for (Reference reference : text.references()) {
                Target target = graph.targets().get(reference.span());
                if (target instanceof Target.ToFact to) {
                    facts.add(to.fact());
                } else if (target instanceof Target.ToQuote to) {
                    quotes.add(to.quote());
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
