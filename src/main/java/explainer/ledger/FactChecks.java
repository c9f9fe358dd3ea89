package explainer.ledger;

import explainer.base.Diagnostic;
import explainer.base.Span;
import explainer.content.prose.Reference;
import explainer.content.prose.TextBlock;
import explainer.entity.Fact;
import explainer.entity.FactValue;
import explainer.entity.Name;
import explainer.entity.Source;
import explainer.graph.Graph;
import explainer.graph.Target;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;

/** Holds the ledger against its sources, and the pages against the ledger. */
final class FactChecks {
    // "two members objected" is no count of all members
    private static final BigDecimal SAME_SIZE = BigDecimal.valueOf(2);

    private final Graph graph;
    private final Numbers numbers;
    private final FactText texts;
    private final List<Diagnostic> found;
    private final List<Phrase> phrases;

    /**
     * A number in a phrase.
     *
     * @param rounded as it is written, with what rounds it: {@code more than 118}
     * @param end where the phrase ends
     */
    private record Use(Phrase phrase, BigDecimal number, String written, String rounded, int end) {}

    FactChecks(Graph graph, Numbers numbers, FactText texts, List<Diagnostic> found) {
        this.graph = graph;
        this.numbers = numbers;
        this.texts = texts;
        this.found = found;
        Map<String, List<Fact>> byPhrase = new LinkedHashMap<>();
        for (Fact fact : graph.evidence().facts().values()) {
            for (Name phrase : fact.patterns()) {
                byPhrase.computeIfAbsent(phrase.text(), key -> new ArrayList<>())
                        .add(fact);
            }
        }
        this.phrases = byPhrase.entrySet().stream()
                .map(entry -> new Phrase(entry.getKey(), entry.getValue()))
                .toList();
    }

    private FactChecks(FactChecks shared, List<Diagnostic> found) {
        this.graph = shared.graph;
        this.numbers = shared.numbers;
        this.texts = shared.texts;
        this.phrases = shared.phrases;
        this.found = found;
    }

    /** The same checks with a list of their own, for one page. */
    FactChecks into(List<Diagnostic> own) {
        return new FactChecks(this, own);
    }

    void checkLedger(LocalDate asOf) {
        for (Fact fact : graph.evidence().facts().values()) {
            if (fact.sources().isEmpty()) {
                continue;
            }
            if (fact.status() == Fact.Status.CONFIRMED) {
                checkIndependence(fact);
            }
            fact.reviewBy()
                    .filter(day -> day.date().isBefore(asOf))
                    .ifPresent(
                            day -> found.add(
                                    Diagnostic.of(
                                                    LedgerCode.STALE_FACT,
                                                    fact.id().span(),
                                                    "the fact \"" + fact.id().text()
                                                            + "\" was to be looked at again by " + day.iso())
                                            .help(
                                                    "look for a newer source; then move \"as-of\" and \"review-by\" forward, with the new source or a \"review-note\"")));
        }
    }

    private void checkIndependence(Fact fact) {
        Map<String, String> origins = new LinkedHashMap<>();
        for (Reference.Cited cited : fact.sources()) {
            Source source = graph.sources().get(cited.id());
            if (source == null) {
                // unknown, which has been reported
                return;
            }
            origins.putIfAbsent(source.independentOrigin(), source.originName());
        }
        if (origins.size() < 2) {
            Span first = fact.sources().get(0).span();
            Span last = fact.sources().get(fact.sources().size() - 1).span();
            found.add(Diagnostic.of(
                            LedgerCode.NOT_INDEPENDENT,
                            first.file().span(first.start(), Math.max(first.end(), last.end())),
                            "the fact \"" + fact.id().text() + "\" is \"confirmed\", but "
                                    + (fact.sources().size() == 1
                                            ? "has one source only"
                                            : "all its sources go back to \""
                                                    + origins.values()
                                                            .iterator()
                                                            .next() + "\""))
                    .help("add a source of another origin, or write \"status: reported\""));
        }
    }

    void checkPage(PageText page) {
        for (TextBlock block : page.blocks()) {
            block.marks().stream()
                    .map(TextBlock.Marked::reference)
                    .filter(Reference.Mark.class::isInstance)
                    .map(Reference.Mark.class::cast)
                    .forEach(this::checkMark);
            if (!block.isWaived("fact") && !block.isQuotation()) {
                List<TextBlock.Range> quotations = block.quotations();
                List<TextBlock.Range> marked = block.marked();
                checkPhrases(
                        block.text(),
                        at -> TextBlock.Range.at(quotations, at).isPresent()
                                || TextBlock.Range.at(marked, at).isPresent(),
                        block::span);
            }
        }
        page.front()
                .forEach(line -> checkPhrases(
                        line.text(),
                        at -> Wording.isQuoted(line.text(), at),
                        (start, end) -> Wording.place(line, start, end)));
    }

    private void checkMark(Reference.Mark mark) {
        if (!(graph.targets().get(mark.span()) instanceof Target.ToFact target)) {
            return;
        }
        Fact fact = target.fact();
        // a link without words has been reported
        if (!mark.words().isEmpty() && !texts.agrees(fact, mark.words())) {
            FactValue value = fact.value().orElseThrow();
            found.add(Diagnostic.of(
                            LedgerCode.FACT_MISMATCH,
                            mark.span(),
                            "the text says \"" + mark.words() + "\", and the fact \""
                                    + fact.id().text() + "\" says " + value.text()
                                    + fact.unit().map(unit -> " " + unit.text()).orElse(""))
                    .help("write \"" + texts.plainest(value) + "\", or correct the fact in content/data/facts.yaml")
                    .see(fact.declaredAt(), "the fact"));
        }
    }

    /**
     * Looks for numbers that stand in a phrase and that no fact has.
     *
     * @param isExempt whether a place in the text is somebody else's word, or checked otherwise
     * @param placed where a stretch of the text stands in its file
     */
    private void checkPhrases(String text, IntPredicate isExempt, BiFunction<Integer, Integer, Span> placed) {
        SortedMap<Integer, List<Use>> byStart = new TreeMap<>();
        Folded folded = Folded.of(text);
        for (Phrase phrase : phrases) {
            for (TextBlock.Range place : phrase.in(text, folded)) {
                int end = place.start();
                if (!isExempt.test(end - 1)) {
                    numbers.endOf(text, end)
                            .map(said -> use(phrase, said, text, end, place.end()))
                            .ifPresent(
                                    use -> byStart.computeIfAbsent(end - use.rounded.length(), key -> new ArrayList<>())
                                            .add(use));
                }
            }
        }
        byStart.forEach((start, uses) -> wrong(uses).ifPresent(use -> report(use, placed.apply(start, use.end))));
    }

    private static Use use(Phrase phrase, Numbers.Ending said, String text, int end, int phraseEnd) {
        int rounded = FactText.startWithHedge(text, said.start());
        return new Use(
                phrase, said.number(), text.substring(said.start(), end), text.substring(rounded, end), phraseEnd);
    }

    /** Of phrases that share a number, the longest, if no fact of any of them has the number and it is of the size of one. */
    private Optional<Use> wrong(List<Use> uses) {
        Use use = uses.get(0);
        BigDecimal said = use.number;
        boolean isRounded = !use.rounded.equals(use.written);
        List<Fact> facts =
                uses.stream().flatMap(each -> each.phrase.facts().stream()).toList();
        boolean isKnown = facts.stream()
                .anyMatch(fact -> isRounded
                        ? texts.agrees(fact, use.rounded)
                        : value(fact).compareTo(said) == 0);
        boolean isOfItsSize = facts.stream()
                .map(FactChecks::value)
                .anyMatch(value -> said.multiply(SAME_SIZE).compareTo(value) >= 0
                        && said.compareTo(value.multiply(SAME_SIZE)) <= 0);
        return isKnown || !isOfItsSize
                ? Optional.empty()
                : uses.stream()
                        .max(Comparator.comparingInt(each -> each.phrase.text().length()));
    }

    private static BigDecimal value(Fact fact) {
        return ((FactValue.Amount) fact.value().orElseThrow()).number();
    }

    private void report(Use use, Span place) {
        List<Fact> facts = use.phrase.facts();
        String known = facts.stream()
                .map(fact -> value(fact).toPlainString() + " (" + fact.id().text() + ")")
                .collect(Collectors.joining(" or "));
        Diagnostic diagnostic = Diagnostic.of(
                        LedgerCode.CONTRADICTION,
                        place,
                        "this says \"" + use.phrase.text().replace("{}", use.rounded) + "\", and the ledger has "
                                + known)
                .help("write the ledger's number; mark another year's number as a fact, [" + use.written
                        + "](fact:…); or say beside it why it is right: <!-- fact-ok: reason -->");
        for (Fact fact : facts) {
            diagnostic =
                    diagnostic.see(fact.declaredAt(), fact == facts.get(0) ? "the ledger says so here" : "and here");
        }
        found.add(diagnostic);
    }
}
