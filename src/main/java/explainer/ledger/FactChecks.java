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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Holds the ledger against its sources, and the pages against the ledger. */
final class FactChecks {
    // "two members objected" is no count of all members
    private static final BigDecimal SAME_SIZE = BigDecimal.valueOf(2);

    private final Graph graph;
    private final Numbers numbers;
    private final FactText texts;
    private final List<Diagnostic> found;
    private final List<Phrase> phrases;

    /** A phrase and the facts that give its number. */
    private record Phrase(Pattern after, String text, List<Fact> facts) {}

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
                .map(entry -> new Phrase(pattern(entry.getKey()), entry.getKey(), entry.getValue()))
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

    /** A phrase as a pattern in which group 1 is all that stands before the number's end. */
    private static Pattern pattern(String phrase) {
        int at = phrase.indexOf("{}");
        String before = words(phrase.substring(0, at));
        String after = words(phrase.substring(at + 2));
        return Pattern.compile(
                (before.isEmpty() ? "" : "(?<=\\b" + before + ".{0,40}?)") + "(?<=[\\p{L}\\p{Nd}])" + after + "\\b",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private static String words(String text) {
        StringBuilder pattern = new StringBuilder(text.startsWith(" ") ? "\\s+" : "");
        pattern.append(String.join(
                "\\s+",
                List.of(text.strip().split("\\s+")).stream().map(Pattern::quote).toList()));
        return text.isBlank()
                ? ""
                : pattern.append(text.endsWith(" ") ? "\\s+" : "").toString();
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
        Set<String> origins = new TreeSet<>();
        for (Reference.Cited cited : fact.sources()) {
            Source source = graph.sources().get(cited.id());
            if (source == null) {
                // unknown, which has been reported
                return;
            }
            origins.add(source.independentOrigin());
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
                                                    + origins.iterator().next() + "\""))
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
                checkPhrases(block.text(), block);
            }
        }
        page.front().forEach(name -> checkPhrases(name.text(), name.span()));
    }

    private void checkMark(Reference.Mark mark) {
        if (!(graph.targets().get(mark.span()) instanceof Target.ToFact target)) {
            return;
        }
        Fact fact = target.fact();
        if (!texts.agrees(fact, mark.words())) {
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

    private void checkPhrases(String text, TextBlock block) {
        List<TextBlock.Range> quotations = block.quotations();
        for (Phrase phrase : phrases) {
            Matcher matcher = phrase.after.matcher(text);
            while (matcher.find()) {
                int end = matcher.start();
                boolean isOthersWord = quotations.stream().anyMatch(range -> range.contains(matcher.start()));
                if (!isOthersWord && !block.isMarked(end - 1)) {
                    wrongNumber(phrase, text.substring(0, end))
                            .ifPresent(said ->
                                    report(phrase, said, block.span(Math.max(0, end - said.length()), matcher.end())));
                }
            }
        }
    }

    private void checkPhrases(String text, Span span) {
        for (Phrase phrase : phrases) {
            Matcher matcher = phrase.after.matcher(text);
            while (matcher.find()) {
                wrongNumber(phrase, text.substring(0, matcher.start())).ifPresent(said -> report(phrase, said, span));
            }
        }
    }

    /** The number before a phrase, as written, if no fact has it and it is of the size of one. */
    private Optional<String> wrongNumber(Phrase phrase, String before) {
        Optional<BigDecimal> number = numbers.endOf(before);
        if (number.isEmpty()) {
            return Optional.empty();
        }
        BigDecimal said = number.get();
        boolean isKnown = phrase.facts.stream().anyMatch(fact -> value(fact).compareTo(said) == 0);
        boolean isOfItsSize = phrase.facts.stream()
                .anyMatch(fact -> said.multiply(SAME_SIZE).compareTo(value(fact)) >= 0
                        && said.compareTo(value(fact).multiply(SAME_SIZE)) <= 0);
        return isKnown || !isOfItsSize ? Optional.empty() : Optional.of(said.toPlainString());
    }

    private static BigDecimal value(Fact fact) {
        return ((FactValue.Amount) fact.value().orElseThrow()).number();
    }

    private void report(Phrase phrase, String said, Span place) {
        Fact first = phrase.facts.get(0);
        String known = String.join(
                " or ",
                phrase.facts.stream()
                        .map(fact ->
                                value(fact).toPlainString() + " (" + fact.id().text() + ")")
                        .toList());
        Diagnostic diagnostic = Diagnostic.of(
                        LedgerCode.CONTRADICTION,
                        place,
                        "this says \"" + phrase.text.replace("{}", said) + "\", and the ledger has " + known)
                .help("write the ledger's number; mark another year's number as a fact, [" + said
                        + "](fact:…); or say beside it why it is right: <!-- fact-ok: reason -->");
        for (Fact fact : phrase.facts) {
            diagnostic = diagnostic.see(fact.declaredAt(), fact == first ? "the ledger says so here" : "and here");
        }
        found.add(diagnostic);
    }
}
