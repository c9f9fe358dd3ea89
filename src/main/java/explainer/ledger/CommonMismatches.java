package explainer.ledger;

import explainer.base.Diagnostic;
import explainer.base.Span;
import explainer.entity.Fact;
import explainer.graph.Graph;
import explainer.graph.Target;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Where most marks of a fact do not agree with it, the mistake is in the fact, and is said once, there. */
final class CommonMismatches {
    private static final int FEWEST = 3;

    private CommonMismatches() {}

    /** The same findings; those of a fact that most of its marks contradict are one. */
    static List<Diagnostic> joined(List<Diagnostic> found, Graph graph) {
        Map<Span, List<Diagnostic>> byFact = new LinkedHashMap<>();
        found.stream()
                .filter(each -> each.code() == LedgerCode.FACT_MISMATCH)
                .forEach(each -> byFact.computeIfAbsent(factOf(each), fact -> new ArrayList<>())
                        .add(each));
        byFact.values().removeIf(each -> each.size() < FEWEST);
        if (byFact.isEmpty()) {
            return found;
        }
        Map<Span, Fact> facts = new HashMap<>();
        Map<Span, Integer> marks = new HashMap<>();
        graph.targets().filter(Target.ToFact.class::isInstance).forEach(target -> {
            Fact fact = ((Target.ToFact) target).fact();
            facts.put(fact.declaredAt(), fact);
            marks.merge(fact.declaredAt(), 1, Integer::sum);
        });
        byFact.entrySet().removeIf(each -> each.getValue().size() * 2 <= marks.getOrDefault(each.getKey(), 0));
        if (byFact.isEmpty()) {
            return found;
        }
        List<Diagnostic> joined = new ArrayList<>(found);
        byFact.forEach((place, mismatches) -> {
            joined.removeAll(mismatches);
            joined.add(atFact(facts.get(place), mismatches));
        });
        return joined;
    }

    private static Span factOf(Diagnostic mismatch) {
        return mismatch.related().get(0).span();
    }

    private static Diagnostic atFact(Fact fact, Collection<Diagnostic> mismatches) {
        Set<String> words = new LinkedHashSet<>();
        mismatches.forEach(each -> words.add(said(each)));
        Diagnostic joined = Diagnostic.of(
                        LedgerCode.FACT_MISMATCH,
                        fact.id().span(),
                        "this fact says "
                                + fact.value().orElseThrow().text()
                                + fact.unit().map(unit -> " " + unit.text()).orElse("") + ", and "
                                + mismatches.size() + " marks on pages say " + String.join(", ", words))
                .help("if the pages are right, correct the fact; if they are not, correct each of them");
        for (Diagnostic each : mismatches) {
            joined = joined.see(each.span(), "says " + said(each));
        }
        return joined;
    }

    /** The words of a mark, in quotation marks. */
    private static String said(Diagnostic mismatch) {
        String mark = mismatch.span().text();
        int end = mark.lastIndexOf("](");
        return "\"" + (end > 0 ? mark.substring(1, end) : mark) + "\"";
    }
}
