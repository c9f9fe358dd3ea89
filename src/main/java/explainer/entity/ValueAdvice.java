package explainer.entity;

import explainer.base.Diagnostic;
import explainer.base.Span;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is wrong with a value that is a text although a number was meant. */
final class ValueAdvice {
    private static final Map<String, BigDecimal> MULTIPLES = Map.of(
            "thousand", BigDecimal.TEN.pow(3), "million", BigDecimal.TEN.pow(6), "billion", BigDecimal.TEN.pow(9));
    private static final Pattern WITH_UNIT =
            Pattern.compile("([0-9]+(?:\\.[0-9]+)?) (?:(thousand|million|billion) ?)?((?:\\p{Ll}+(?:[ -]\\p{L}+)*)?)");
    private static final Pattern GROUPED =
            Pattern.compile("([0-9]{1,3}(?:[ ,'’\u00a0\u202f][0-9]{3})+|[0-9]+)(?:\\s*[\\p{L}%][\\p{L} %]*)?");
    private static final Pattern NUMBER = Pattern.compile("[0-9]+(?:[.,][0-9]+)*");

    private ValueAdvice() {}

    /** A number that has its unit with it, which belongs into a key of its own. */
    static Optional<Diagnostic> unitWithin(String value, Span place, boolean hasUnit) {
        Matcher matcher = WITH_UNIT.matcher(value);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        BigDecimal multiple = matcher.group(2) == null ? BigDecimal.ONE : MULTIPLES.get(matcher.group(2));
        String number = new BigDecimal(matcher.group(1))
                .multiply(multiple)
                .stripTrailingZeros()
                .toPlainString();
        boolean isUnitSaid = hasUnit || matcher.group(3).isEmpty();
        return Optional.of(Diagnostic.of(
                        EntityCode.BAD_VALUE,
                        place,
                        "\"" + value + "\" is a number with "
                                + (matcher.group(3).isEmpty() ? "a word" : "its unit"))
                .help("write \"value: " + number + "\""
                        + (isUnitSaid ? "" : " and below it \"unit: " + matcher.group(3) + "\"")));
    }

    /** The number of a text that has separators or its unit with it; empty if nobody can say what is meant. */
    static Optional<String> plainNumber(String text) {
        Matcher grouped = GROUPED.matcher(text.strip());
        return grouped.matches() ? Optional.of(grouped.group(1).replaceAll("[^0-9]", "")) : Optional.empty();
    }

    /** A text where patterns need a number. */
    static Diagnostic noNumber(String value, Span place) {
        List<String> numbers = NUMBER.matcher(value)
                .results()
                .map(MatchResult::group)
                .flatMap(number -> meant(number).stream())
                .toList();
        return Diagnostic.of(
                        EntityCode.BAD_VALUE,
                        place,
                        "\"" + value + "\" is no number, and a fact with \"patterns\" needs one")
                .help(
                        numbers.isEmpty()
                                ? "write the number, or remove \"patterns\""
                                : "write " + String.join(" or ", numbers));
    }

    /** A comma may part groups, or be that of a decimal fraction. */
    private static List<String> meant(String number) {
        return number.indexOf(',') < 0
                ? List.of(number)
                : number.indexOf('.') < 0 && number.indexOf(',') == number.lastIndexOf(',')
                        ? List.of(number.replace(",", ""), number.replace(',', '.'))
                        : List.of(number.replace(",", ""));
    }
}
