package explainer.ledger;

import explainer.base.Diagnostic;
import explainer.content.prose.TextBlock;
import explainer.entity.Fact;
import explainer.entity.FactValue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sees that the statement of a fact does not give another number than its value. */
final class StatementChecks {
    private static final Pattern DIGITS =
            Pattern.compile("(?<![\\p{L}\\p{Nd}.,-])[0-9][0-9.,'’\\u00a0\\u202f]*(?<=[0-9])");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{Nd}]+");
    private static final Pattern YEAR = Pattern.compile("1[89][0-9]{2}|20[0-9]{2}");
    private static final BigDecimal SAME_SIZE = BigDecimal.valueOf(2);
    private static final BigDecimal SMALL = BigDecimal.TEN;
    private static final int STEM = 4;

    private final Numbers numbers;
    private final FactText texts;

    /** @param language of the site */
    StatementChecks(Locale language) {
        this.numbers = new Numbers(language);
        this.texts = new FactText(language, numbers);
    }

    List<Diagnostic> check(List<Fact> facts) {
        List<Diagnostic> found = new ArrayList<>();
        facts.forEach(fact -> check(fact, found));
        return found;
    }

    private void check(Fact fact, List<Diagnostic> found) {
        if (fact.value().orElse(null) instanceof FactValue.Amount amount) {
            otherNumber(fact, amount.number())
                    .or(() -> otherInWords(fact, amount.number()))
                    .filter(other -> !isGiven(fact))
                    .ifPresent(other -> found.add(Diagnostic.of(
                                    LedgerCode.CONTRADICTION,
                                    Wording.place(fact.statement(), other.start(), other.end()),
                                    "this statement says \""
                                            + fact.statement().text().substring(other.start(), other.end())
                                            + "\", and the value of its fact is "
                                            + amount.number().toPlainString())
                            .help("give the statement and \"value\" the same number")));
        }
    }

    /** A number in digits, no year, of the size of the value. */
    private Optional<TextBlock.Range> otherNumber(Fact fact, BigDecimal value) {
        String text = fact.statement().text();
        Matcher digits = DIGITS.matcher(text);
        while (digits.find()) {
            boolean isOther = !YEAR.matcher(digits.group()).matches()
                    && numbers.endOf(text, digits.end())
                            .map(Numbers.Ending::number)
                            .filter(number -> isOfSize(number, value))
                            .isPresent();
            if (isOther) {
                return Optional.of(new TextBlock.Range(digits.start(), digits.end()));
            }
        }
        return Optional.empty();
    }

    /** The same in words; small ones count other things too, unless the unit follows: "two of the four". */
    private Optional<TextBlock.Range> otherInWords(Fact fact, BigDecimal value) {
        String text = fact.statement().text();
        SortedMap<Integer, TextBlock.Range> longest = new TreeMap<>();
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            int end = word.end();
            if (Character.isLetter(text.codePointBefore(end))) {
                numbers.endOf(text, end)
                        .filter(said -> Character.isLetter(text.codePointAt(said.start())))
                        .ifPresent(said -> longest.put(said.start(), new TextBlock.Range(said.start(), end)));
            }
        }
        return longest.values().stream()
                .filter(range -> numbers.endOf(text, range.end())
                        .map(Numbers.Ending::number)
                        .filter(number -> isOfSize(number, value)
                                && (number.compareTo(SMALL) >= 0 || isBeforeUnit(fact, range.end())))
                        .isPresent())
                .findFirst();
    }

    private static boolean isBeforeUnit(Fact fact, int at) {
        String rest = fact.statement().text().substring(at).strip();
        return fact.unit()
                .filter(unit -> rest.regionMatches(
                        true, 0, unit.text(), 0, Math.min(STEM, unit.text().length())))
                .isPresent();
    }

    private static boolean isOfSize(BigDecimal number, BigDecimal value) {
        return number.multiply(SAME_SIZE).compareTo(value) >= 0 && number.compareTo(value.multiply(SAME_SIZE)) <= 0;
    }

    /** Whether some number of the statement, in digits or words, is that of the value. */
    private boolean isGiven(Fact fact) {
        String text = fact.statement().text();
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            int end = word.end();
            boolean agrees = numbers.endOf(text, end)
                    .filter(said ->
                            texts.agrees(fact, text.substring(FactText.startWithHedge(text, said.start()), end)))
                    .isPresent();
            if (agrees) {
                return true;
            }
        }
        return false;
    }
}
