package explainer.ledger;

import explainer.base.Diagnostic;
import explainer.content.prose.TextBlock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the waivers without which the checks would say the same. */
final class WaiverChecks {
    private final FactChecks facts;
    private final QuoteChecks quotes;
    private final TermChecks terms;

    WaiverChecks(FactChecks facts, QuoteChecks quotes, TermChecks terms) {
        this.facts = facts;
        this.quotes = quotes;
        this.terms = terms;
    }

    /** Those of a page, in order. Whether one of a fact stands at a claim without evidence is not asked here. */
    List<TextBlock.Waiver> idle(PageText page) {
        List<TextBlock.Waiver> idle = new ArrayList<>();
        for (TextBlock block : page.blocks()) {
            // asked once, however many waivers a block has
            Map<String, Boolean> needed = new HashMap<>();
            block.waivers().stream()
                    .filter(waiver -> !needed.computeIfAbsent(waiver.check(), check -> isNeeded(page, block, check)))
                    .forEach(idle::add);
        }
        return idle;
    }

    private boolean isNeeded(PageText page, TextBlock block, String check) {
        TextBlock bare =
                new TextBlock(block.role(), block.text(), block.offsets(), block.file(), block.marks(), List.of());
        PageText alone = new PageText(page.page(), List.of(), List.of(bare));
        List<Diagnostic> found = new ArrayList<>();
        Set<LedgerCode> waived = switch (check) {
            case "fact" -> {
                facts.into(found).checkPage(alone);
                yield Set.of(LedgerCode.CONTRADICTION);
            }
            case "quote" -> {
                quotes.into(found).checkPage(alone);
                yield Set.of(LedgerCode.UNREGISTERED_QUOTE, LedgerCode.QUOTE_MISMATCH);
            }
            default -> {
                terms.into(found).checkPage(alone);
                yield Set.of(LedgerCode.CONTESTED_TERM, LedgerCode.MISSING_NOTE);
            }
        };
        return found.stream().anyMatch(diagnostic -> waived.contains(diagnostic.code()));
    }
}
