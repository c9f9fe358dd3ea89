package explainer.ledger;

import explainer.entity.DateTexts;
import explainer.entity.Fact;
import explainer.entity.FactValue;
import explainer.entity.When;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Whether the words of a mark say what its fact says. */
final class FactText {
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0\\u202f\\u2009]+");
    private static final Pattern END = Pattern.compile("[.,;:]+$");
    private static final Pattern LEADING =
            Pattern.compile("^(?:on|in|from|since|until|by|of|the|between|all|only|its|exactly|early|late|mid-) ?");
    private static final Pattern HEDGE = Pattern.compile(
            "^(about|around|some|roughly|approximately|nearly|almost|more than|over|just over|at least|up to|fewer than|less than|under|just under) ");
    private static final Pattern ORDINAL = Pattern.compile("^(?:st|nd|rd|th)\\b");
    private static final List<String> BETWEEN = List.of("–", " – ", "-", " and ", " to ", " until ", "/");
    private static final Pattern TWO = Pattern.compile("^(.+?)\\s*(?:–|-| to | or | and )\\s*(.+)$");
    // how far a rounded number may be from the exact one
    private static final BigDecimal NEAR = new BigDecimal("0.05");
    private static final BigDecimal BOUND = new BigDecimal("0.1");
    private static final int STEM = 4;

    private final Locale language;
    private final Numbers numbers;
    private final DateTexts dates;

    FactText(Locale language, Numbers numbers) {
        this.language = language;
        this.numbers = numbers;
        this.dates = new DateTexts(language);
    }

    /** What the mark may say, in its plainest form. */
    String plainest(FactValue value) {
        if (value instanceof FactValue.Amount amount) {
            return NumberFormat.getInstance(language).format(amount.number());
        }
        if (value instanceof FactValue.Moment moment) {
            return dates.range(moment.from(), moment.to());
        }
        return value.text();
    }

    boolean agrees(Fact fact, String shown) {
        if (fact.value().isEmpty()) {
            return true;
        }
        FactValue value = fact.value().get();
        String text = normalized(shown);
        if (value instanceof FactValue.Amount amount) {
            return agrees(amount.number(), fact.unit().map(unit -> unit.text().toLowerCase(language)), text);
        }
        if (value instanceof FactValue.Between between) {
            return agrees(between, text);
        }
        return value instanceof FactValue.Moment moment
                ? agrees(moment, text)
                : text.equals(normalized(((FactValue.Words) value).words()));
    }

    private String normalized(String text) {
        String line =
                BLANKS.matcher(text.strip()).replaceAll(" ").replace('’', '\'').toLowerCase(language);
        return END.matcher(line).replaceFirst("");
    }

    private boolean agrees(BigDecimal value, Optional<String> unit, String shown) {
        String hedge = "";
        String text = shown;
        Matcher leading = LEADING.matcher(text);
        if (leading.find()) {
            text = text.substring(leading.end());
        }
        Matcher hedged = HEDGE.matcher(text);
        if (hedged.find()) {
            hedge = hedged.group(1);
            text = text.substring(hedged.end());
        }
        Optional<Numbers.Found> found = numbers.startOf(text);
        if (found.isEmpty()) {
            return false;
        }
        String rest = ORDINAL.matcher(found.get().rest()).replaceFirst("").strip();
        return isNear(hedge, found.get().number(), value) && isUnit(rest, unit);
    }

    /** "More than 100,000" agrees with 100,617: a bound holds, and is not far away. */
    private static boolean isNear(String hedge, BigDecimal said, BigDecimal value) {
        int order = said.compareTo(value);
        return switch (hedge) {
            case "" -> order == 0;
            case "about", "around", "some", "roughly", "approximately" -> isWithin(NEAR, said, value);
            case "nearly", "almost", "fewer than", "less than", "under", "just under" ->
                order >= 0 && isWithin(BOUND, said, value);
            case "up to" -> order >= 0 && isWithin(BOUND, said, value);
            default -> order <= 0 && isWithin(BOUND, said, value);
        };
    }

    private static boolean isWithin(BigDecimal share, BigDecimal said, BigDecimal value) {
        return said.subtract(value).abs().compareTo(value.abs().multiply(share)) <= 0;
    }

    /** What follows the number is its unit, in some form; a fact without a unit takes any words. */
    private static boolean isUnit(String rest, Optional<String> unit) {
        if (rest.isEmpty()) {
            return true;
        }
        if (rest.chars().anyMatch(Character::isDigit)) {
            return false;
        }
        if (unit.isEmpty()) {
            return true;
        }
        if (unit.get().startsWith("percent")) {
            return rest.startsWith("%") || rest.startsWith("percent") || rest.startsWith("per cent");
        }
        return Stream.of(unit.get().split(" "))
                .map(word -> word.substring(0, Math.min(STEM, word.length())))
                .anyMatch(stem -> Stream.of(rest.split("[ -]")).anyMatch(word -> word.startsWith(stem)));
    }

    private boolean agrees(FactValue.Between value, String shown) {
        Matcher two = TWO.matcher(LEADING.matcher(shown).replaceFirst(""));
        if (!two.matches()) {
            return false;
        }
        Optional<Numbers.Found> low = numbers.startOf(two.group(1));
        Optional<Numbers.Found> high = numbers.startOf(two.group(2));
        return low.isPresent()
                && high.isPresent()
                && low.get().rest().isBlank()
                && low.get().number().compareTo(value.low()) == 0
                && high.get().number().compareTo(value.high()) == 0;
    }

    private boolean agrees(FactValue.Moment value, String shown) {
        String text = LEADING.matcher(shown).replaceFirst("");
        Set<String> from = forms(value.from());
        if (value.to().isEmpty()) {
            return from.contains(text);
        }
        When last = value.to().get();
        Set<String> to = forms(last);
        // the month or year in which all of it lies
        boolean isOneMonth = months(value.from()).equals(months(last))
                && months(value.from()).contains(text);
        boolean isOneYear = value.from().earliest().getYear() == last.latest().getYear()
                && text.equals(Integer.toString(last.latest().getYear()));
        if (isOneMonth || isOneYear) {
            return true;
        }
        from.addAll(shortened(value.from()));
        for (String between : BETWEEN) {
            for (int at = text.indexOf(between); at > 0; at = text.indexOf(between, at + 1)) {
                if (from.contains(text.substring(0, at).strip())
                        && to.contains(LEADING.matcher(
                                        text.substring(at + between.length()).strip())
                                .replaceFirst(""))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Every way to write a date, also one that is less exact. */
    private Set<String> forms(When when) {
        Set<String> forms = new LinkedHashSet<>();
        if (when instanceof When.Day day) {
            for (String pattern : List.of(
                    "d MMMM uuuu",
                    "d MMM uuuu",
                    "MMMM d, uuuu",
                    "MMMM d",
                    "d MMMM",
                    "EEEE d MMMM uuuu",
                    "EEEE, d MMMM uuuu",
                    "EEEE, d MMMM",
                    "EEEE d MMMM",
                    "uuuu-MM-dd")) {
                forms.add(DateTimeFormatter.ofPattern(pattern, language).format(day.date()));
            }
        }
        forms.addAll(months(when));
        forms.add(Integer.toString(when.earliest().getYear()));
        return lower(forms);
    }

    private Set<String> months(When when) {
        if (when instanceof When.Year) {
            return Set.of();
        }
        List<String> forms = new ArrayList<>();
        for (String pattern : List.of("LLLL uuuu", "MMMM uuuu", "LLL uuuu")) {
            forms.add(DateTimeFormatter.ofPattern(pattern, language).format(when.earliest()));
        }
        return lower(forms);
    }

    /** The first date of a range, without what the last one says too. */
    private Set<String> shortened(When when) {
        List<String> forms = new ArrayList<>();
        if (when instanceof When.Day day) {
            forms.add(Integer.toString(day.date().getDayOfMonth()));
            forms.add(DateTimeFormatter.ofPattern("MMMM d", language).format(day.date()));
        } else if (when instanceof When.Month month) {
            forms.add(DateTimeFormatter.ofPattern("LLLL", language).format(month.month()));
        }
        return lower(forms);
    }

    private Set<String> lower(Iterable<String> forms) {
        Set<String> lower = new LinkedHashSet<>();
        forms.forEach(form -> lower.add(form.toLowerCase(language)));
        return lower;
    }
}
