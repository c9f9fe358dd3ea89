package explainer.ledger;

import explainer.base.Diagnostic;
import explainer.base.Span;
import explainer.content.prose.Reference;
import explainer.content.prose.TextBlock;
import explainer.entity.Fact;
import explainer.entity.FactValue;
import explainer.entity.Name;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;

/** Holds pages against the ledger. Safe for use by several threads. */
final class FactChecks {
    // "two members objected" is no count of all members
    private static final BigDecimal SAME_SIZE = BigDecimal.valueOf(2);

    private static final String WAIVER =
            "; mark another year's number as a fact, [{}](fact:…); or say beside it why it is right: <!-- fact-ok: reason -->";

    private final Numbers numbers;
    private final FactText texts;
    private final List<Phrase> phrases;

    /**
     * A number in a phrase.
     *
     * @param rounded as it is written, with what rounds it: {@code more than 118}
     * @param end where the phrase ends
     */
    private record Use(Phrase phrase, BigDecimal number, String written, String rounded, int end) {}

    /**
     * @param facts all of them
     * @param language of the site
     */
    FactChecks(List<Fact> facts, Locale language) {
        this.numbers = new Numbers(language);
        this.texts = new FactText(language, numbers);
        Map<String, List<Fact>> byPhrase = new LinkedHashMap<>();
        for (Fact fact : facts) {
            for (Name phrase : fact.patterns()) {
                byPhrase.computeIfAbsent(phrase.text(), key -> new ArrayList<>())
                        .add(fact);
            }
        }
        this.phrases = byPhrase.entrySet().stream()
                .map(entry -> new Phrase(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** @param marked the facts that the page's marks mean, by their spans */
    List<Diagnostic> checkPage(PageText page, Map<Span, Fact> marked) {
        List<Diagnostic> found = new ArrayList<>();
        for (TextBlock block : page.blocks()) {
            if (!marked.isEmpty()) {
                checkMarks(block, marked, found);
            }
            if (!phrases.isEmpty() && !block.isWaived("fact") && !block.isQuotation()) {
                checkPhrases(block.text(), new Exempt(block), block::span, WAIVER, found);
            }
        }
        page.front().forEach(line -> checkLine(line, found));
        return found;
    }

    private void checkMarks(TextBlock block, Map<Span, Fact> marked, List<Diagnostic> found) {
        for (TextBlock.Marked each : block.marks()) {
            if (each.reference() instanceof Reference.Mark mark && marked.containsKey(mark.span())) {
                checkMark(mark, marked.get(mark.span()), found);
            }
        }
    }

    /** Whether a place in a block is somebody else's word, or checked otherwise; looked up where a phrase was found. */
    private static final class Exempt implements IntPredicate {
        private final TextBlock block;
        private List<TextBlock.Range> quotations;
        private List<TextBlock.Range> marks;

        Exempt(TextBlock block) {
            this.block = block;
        }

        @Override
        public boolean test(int at) {
            if (quotations == null) {
                quotations = block.quotations();
                marks = block.marked();
            }
            return TextBlock.Range.at(quotations, at).isPresent()
                    || TextBlock.Range.at(marks, at).isPresent();
        }
    }

    /** A line that holds no marks. */
    void checkLine(Name line, List<Diagnostic> found) {
        checkPhrases(
                line.text(),
                at -> Wording.isQuoted(line.text(), at),
                (start, end) -> Wording.place(line, start, end),
                "",
                found);
    }

    private void checkMark(Reference.Mark mark, Fact fact, List<Diagnostic> found) {
        // a link without words has been reported
        if (!mark.words().isEmpty() && !texts.agrees(fact, mark.words())) {
            FactValue value = fact.value().orElseThrow();
            found.add(Diagnostic.of(
                            LedgerCode.FACT_MISMATCH,
                            mark.span(),
                            "the text says \"" + mark.words() + "\", and the fact \""
                                    + fact.id().text() + "\" says " + value.text()
                                    + fact.unit().map(unit -> " " + unit.text()).orElse(""))
                    .help(help(mark, fact, texts.plainest(value)))
                    .see(fact.declaredAt(), "the fact"));
        }
    }

    private static String help(Reference.Mark mark, Fact fact, String plainest) {
        String words = mark.words().toLowerCase(Locale.ROOT);
        boolean hasMore = mark.words().length() > plainest.length()
                && words.contains(plainest.toLowerCase(Locale.ROOT))
                && fact.unit()
                        .filter(unit -> !words.contains(unit.text().toLowerCase(Locale.ROOT)))
                        .isEmpty();
        return hasMore
                ? "mark only \"" + plainest
                        + "\", with its unit if you like, and write the other words outside the brackets"
                : "write \"" + plainest + "\", or correct the fact in content/data/facts.yaml";
    }

    /**
     * Looks for numbers that stand in a phrase and that no fact has.
     *
     * @param isExempt whether a place in the text is somebody else's word, or checked otherwise
     * @param placed where a stretch of the text stands in its file
     * @param waiver how else to mend it, where a mark or comment can stand
     */
    private void checkPhrases(
            String text,
            IntPredicate isExempt,
            BiFunction<Integer, Integer, Span> placed,
            String waiver,
            List<Diagnostic> found) {
        if (phrases.isEmpty()) {
            return;
        }
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
        byStart.forEach((start, uses) ->
                wrong(uses).ifPresent(use -> found.add(contradiction(use, placed.apply(start, use.end), waiver))));
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

    private static Diagnostic contradiction(Use use, Span place, String waiver) {
        List<Fact> facts = use.phrase.facts();
        String known = facts.stream()
                .map(fact -> value(fact).toPlainString() + " (" + fact.id().text() + ")")
                .collect(Collectors.joining(" or "));
        Diagnostic diagnostic = Diagnostic.of(
                        LedgerCode.CONTRADICTION,
                        place,
                        "this says \"" + use.phrase.text().replace("{}", use.rounded) + "\", and the ledger has "
                                + known)
                .help("write the ledger's number" + waiver.replace("{}", use.written));
        for (Fact fact : facts) {
            diagnostic =
                    diagnostic.see(fact.declaredAt(), fact == facts.get(0) ? "the ledger says so here" : "and here");
        }
        return diagnostic;
    }
}
