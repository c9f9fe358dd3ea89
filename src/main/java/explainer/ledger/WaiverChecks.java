package explainer.ledger;

import explainer.base.Diagnostic;
import explainer.base.Memo;
import explainer.base.Span;
import explainer.content.prose.TextBlock;
import explainer.entity.Fact;
import explainer.entity.Quote;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the waivers without which the checks would say the same. */
final class WaiverChecks {
    private final Given given;

    private WaiverChecks(Given given) {
        this.given = given;
    }

    /**
     * All that they depend on: what the checks of a page are given.
     *
     * @param markedFacts the facts that the page's marks mean, by their spans
     * @param markedQuotes the quotations that the page's marks mean, by their spans
     */
    record Given(
            Memo.Same<FactChecks> facts,
            Memo.Same<QuoteChecks> quotes,
            Memo.Same<TermChecks> terms,
            Memo.Same<PageText> text,
            Map<Span, Fact> markedFacts,
            Map<Span, Quote> markedQuotes) {}

    /** Those of a page, in order. Whether one of a fact stands at a claim without evidence is not asked here. */
    static List<TextBlock.Waiver> idle(Given given) {
        WaiverChecks checks = new WaiverChecks(given);
        List<TextBlock.Waiver> idle = new ArrayList<>();
        for (TextBlock block : given.text.value().blocks()) {
            if (block.waivers().isEmpty()) {
                continue;
            }
            // asked once, however many waivers a block has
            Map<String, Boolean> needed = new HashMap<>();
            block.waivers().stream()
                    .filter(waiver -> !needed.computeIfAbsent(waiver.check(), check -> checks.isNeeded(block, check)))
                    .forEach(idle::add);
        }
        return idle;
    }

    private boolean isNeeded(TextBlock block, String check) {
        TextBlock bare =
                new TextBlock(block.role(), block.text(), block.offsets(), block.file(), block.marks(), List.of());
        PageText alone = new PageText(given.text.value().page(), List.of(), List.of(bare));
        return switch (check) {
            case "fact" ->
                hasOne(given.facts.value().checkPage(alone, given.markedFacts), Set.of(LedgerCode.CONTRADICTION));
            case "quote" ->
                hasOne(
                        given.quotes.value().checkPage(alone, given.markedQuotes),
                        Set.of(LedgerCode.UNREGISTERED_QUOTE, LedgerCode.QUOTE_MISMATCH));
            default ->
                hasOne(
                        given.terms.value().checkPage(alone),
                        Set.of(LedgerCode.CONTESTED_TERM, LedgerCode.MISSING_NOTE));
        };
    }

    private static boolean hasOne(List<Diagnostic> found, Set<LedgerCode> waived) {
        return found.stream().anyMatch(diagnostic -> waived.contains(diagnostic.code()));
    }
}
