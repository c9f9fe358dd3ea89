package explainer.ledger;

import explainer.base.Slug;
import explainer.content.prose.PlainText;
import explainer.content.prose.TextBlock;
import explainer.entity.Claim;
import explainer.entity.Coverage;
import explainer.entity.Fact;
import explainer.entity.Name;
import explainer.graph.EvidenceGraph;
import explainer.graph.EvidenceId;
import explainer.graph.Graph;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Counts what every page rests on. */
public final class BalanceBuilder {
    private static final int FIRST_WORDS = 70;

    private final Graph graph;
    private final Ledger ledger;
    private final Tally total = new Tally();

    private BalanceBuilder(Graph graph, Ledger ledger) {
        this.graph = graph;
        this.ledger = ledger;
    }

    /** @param ledger of this graph, which has no errors */
    public static Balance of(Graph graph, Ledger ledger) {
        return new BalanceBuilder(graph, ledger).build();
    }

    private Balance build() {
        Claims claims = new Claims(graph, ledger.texts());
        Map<Slug, Set<String>> sources = sources();
        List<PageBalance> pages = new ArrayList<>();
        for (PageText text : ledger.texts()) {
            pages.add(page(text, claims, sources.getOrDefault(text.page().slug(), Set.of())));
        }
        return balance(pages);
    }

    private PageBalance page(PageText text, Claims claims, Set<String> sources) {
        List<Statement> statements = Statement.of(text, claims);
        List<PageBalance.Bare> bare = statements.stream()
                .filter(BalanceBuilder::isBare)
                .map(statement -> bare(statement.block()))
                .toList();
        List<TextBlock.Waiver> waivers = text.blocks().stream()
                .flatMap(block -> block.waivers().stream())
                .toList();
        Tally tally = new Tally();
        text.blocks().forEach(block -> tally.words += Reading.words(block.text()));
        statements.forEach(tally::add);
        tally.bare = bare.size();
        tally.waivers = waivers.size();
        tally.sources.addAll(sources);
        tally.add(ledger.pages().get(text.page().slug()));
        total.add(tally);
        return new PageBalance(text.page(), tally.figures(graph.sources()), bare, waivers, idle(waivers, statements));
    }

    /** A waiver of a fact is at work, too, where a claim stands without evidence. */
    private List<TextBlock.Waiver> idle(List<TextBlock.Waiver> waivers, List<Statement> statements) {
        Set<TextBlock.Waiver> atWork = new HashSet<>();
        statements.stream()
                .filter(statement -> statement.isClaim() && !statement.hasEvidence())
                .flatMap(statement -> statement.block().waivers().stream())
                .filter(waiver -> waiver.check().equals("fact"))
                .forEach(atWork::add);
        Set<TextBlock.Waiver> idle = new HashSet<>(ledger.idle());
        return waivers.stream()
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
                facts.stream().filter(fact -> !total.facts.contains(fact)).toList(),
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

    private static boolean isBare(Statement statement) {
        return statement.isClaim()
                && !statement.hasEvidence()
                && !statement.block().isWaived("fact");
    }

    private static PageBalance.Bare bare(TextBlock block) {
        String text = block.text().replace(PlainText.TITLE, "…").strip();
        int blank = text.lastIndexOf(' ', FIRST_WORDS);
        String words = text.length() <= FIRST_WORDS
                ? text
                : text.substring(0, blank < 0 ? FIRST_WORDS : blank).stripTrailing() + " …";
        return new PageBalance.Bare(block.span(0, block.text().length()), words);
    }

    private Balance.Covered covered(Coverage coverage) {
        List<Name> missing = coverage.statements().stream()
                .filter(statement -> statement.coveredBy().stream().noneMatch(this::isUsed))
                .map(Coverage.Statement::text)
                .toList();
        return new Balance.Covered(coverage.source().id(), coverage.statements().size(), missing);
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
