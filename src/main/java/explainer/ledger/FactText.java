package explainer.ledger;

import explainer.entity.DateTexts;
import explainer.entity.Fact;
import explainer.entity.FactValue;
import explainer.entity.Name;
import explainer.entity.When;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Month;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whether the words of a mark say what its fact says. */
final class FactText {
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0\\u202f\\u2009]+");
    // possessive, and not begun again within a run of signs: an editor's text may repeat anything
    private static final Pattern END = Pattern.compile("(?<![.,;:…])[.,;:…]++$");
    private static final Pattern LEADING =
            Pattern.compile("^(?:(?:on|in|from|since|until|by|of|the|between|all|only|its|exactly) )++");
    private static final Set<String> NEARLY = Set.of("about", "around", "some", "roughly", "approximately");
    private static final Set<String> MORE = Set.of("more than", "over", "just over");
    private static final Set<String> LESS =
            Set.of("nearly", "almost", "fewer than", "less than", "under", "just under");
    private static final String AT_LEAST = "at least";
    private static final String AT_MOST = "up to";
    private static final String HEDGES = Stream.of(NEARLY, MORE, LESS, Set.of(AT_LEAST, AT_MOST))
            .flatMap(Set::stream)
            .sorted(Comparator.comparing(String::length).reversed())
            .collect(Collectors.joining("|", "\\b(", ") "));
    private static final Pattern HEDGE = Pattern.compile(HEDGES);
    private static final Pattern LAST_HEDGE = Pattern.compile(HEDGES + "$", Pattern.CASE_INSENSITIVE);
    private static final int LONGEST_HEDGE = 20;
    private static final Pattern PART = Pattern.compile("^(early|mid|late)[ -](?:in )?");
    private static final Pattern ORDINAL = Pattern.compile("^(?:st|nd|rd|th)\\b");
    private static final Pattern PERCENT = Pattern.compile("^(?:%|percent|per cent)");
    private static final Pattern BETWEEN_NUMBERS = Pattern.compile("[–-]| (?:to|or|and) ");
    private static final Pattern BETWEEN_DATES = Pattern.compile("[–/-]| (?:to|until|and) ");
    // how far a rounded number may be from the exact one
    private static final BigDecimal NEAR = new BigDecimal("0.05");
    private static final BigDecimal BOUND = new BigDecimal("0.1");
    private static final int STEM = 4;
    // longer than any number or date
    private static final int LONGEST_FIRST = 100;
    // of a month or year; nobody counts days when they write "early"
    private static final double EARLY = 0.4;
    private static final double MIDDLE_START = 0.3;
    private static final double MIDDLE_END = 0.7;
    private static final double LATE = 0.6;

    private final Locale language;
    private final Numbers numbers;
    private final DateTexts dates;
    private final DateForms forms;

    FactText(Locale language, Numbers numbers) {
        this.language = language;
        this.numbers = numbers;
        this.dates = new DateTexts(language);
        this.forms = new DateForms(language, this::normalized);
    }

    /** What the mark may say, in its plainest form. */
    String plainest(FactValue value) {
        if (value instanceof FactValue.Amount amount) {
            return digits(amount.number());
        }
        if (value instanceof FactValue.Between between) {
            return digits(between.low()) + "–" + digits(between.high());
        }
        if (value instanceof FactValue.Moment moment) {
            return dates.range(moment.from(), moment.to());
        }
        return value.text();
    }

    private String digits(BigDecimal number) {
        NumberFormat format = NumberFormat.getInstance(language);
        format.setMaximumFractionDigits(Math.max(0, number.scale()));
        return format.format(number);
    }

    boolean agrees(Fact fact, String shown) {
        if (fact.value().isEmpty()) {
            return true;
        }
        FactValue value = fact.value().get();
        String text = normalized(shown);
        Optional<String> unit = fact.unit().map(name -> name.text().toLowerCase(language));
        if (value instanceof FactValue.Amount amount) {
            return agrees(amount.number(), fact.statement(), unit, text);
        }
        if (value instanceof FactValue.Between between) {
            return agrees(between, unit, text);
        }
        return value instanceof FactValue.Moment moment
                ? agrees(moment, text)
                : typed(text).equals(typed(normalized(((FactValue.Words) value).words())));
    }

    private String normalized(String text) {
        String line = BLANKS.matcher(Numbers.plain(text).strip())
                .replaceAll(" ")
                .replace('’', '\'')
                .toLowerCase(language);
        return END.matcher(line).replaceFirst("");
    }

    /** As on a keyboard: the page has curly quotation marks, dashes and ellipses where the ledger may have none. */
    private static String typed(String text) {
        return text.replaceAll("[“”]", "\"")
                .replace('‘', '\'')
                .replaceAll("---?|—", "–")
                .replace("...", "…");
    }

    private boolean agrees(BigDecimal value, Name statement, Optional<String> unit, String shown) {
        String text = LEADING.matcher(shown).replaceFirst("");
        Matcher hedged = HEDGE.matcher(text);
        String hedge = hedged.lookingAt() ? hedged.group(1) : "";
        Optional<Numbers.Found> found = numbers.startOf(hedge.isEmpty() ? text : text.substring(hedged.end()));
        if (found.isEmpty()) {
            return false;
        }
        BigDecimal said = found.get().number();
        String rest = ORDINAL.matcher(found.get().rest()).replaceFirst("").strip();
        boolean isRight = isStrict(hedge) && said.compareTo(value) == 0
                ? hasHedge(statement, hedge, value)
                : isNear(hedge, said, value);
        return isRight && isUnit(rest, unit);
    }

    /** Where a number with what rounds it begins: at {@code more} in "for more than 118". */
    static int startWithHedge(String text, int number) {
        Matcher hedge = LAST_HEDGE.matcher(text).region(Math.max(0, number - LONGEST_HEDGE), number);
        return hedge.find() ? hedge.start() : number;
    }

    private static boolean isStrict(String hedge) {
        return MORE.contains(hedge) || LESS.contains(hedge);
    }

    /** "More than 80" is wrong where the number is 80, unless the ledger itself knows no more than that. */
    private boolean hasHedge(Name statement, String hedge, BigDecimal value) {
        String text = normalized(statement.text());
        Matcher hedged = HEDGE.matcher(text);
        while (hedged.find()) {
            boolean isSame = MORE.contains(hedge) ? MORE.contains(hedged.group(1)) : LESS.contains(hedged.group(1));
            if (isSame
                    && numbers.startOf(text.substring(hedged.end()))
                            .filter(found -> found.number().compareTo(value) == 0)
                            .isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** "More than 100,000" agrees with 100,617: a bound holds, and is not far away. */
    private static boolean isNear(String hedge, BigDecimal said, BigDecimal value) {
        int order = said.compareTo(value);
        if (hedge.isEmpty()) {
            return order == 0;
        }
        if (NEARLY.contains(hedge)) {
            return order == 0 || isRounder(said, value) && isWithin(NEAR, said, value);
        }
        boolean holds = MORE.contains(hedge) || hedge.equals(AT_LEAST) ? order <= 0 : order >= 0;
        return holds && isWithin(BOUND, said, value);
    }

    /** "About 119" is not 120 rounded. */
    private static boolean isRounder(BigDecimal said, BigDecimal value) {
        return said.stripTrailingZeros().precision()
                < value.stripTrailingZeros().precision();
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
        if (PERCENT.matcher(unit.get()).find()) {
            return PERCENT.matcher(rest).find();
        }
        return Stream.of(unit.get().split(" "))
                .map(word -> word.substring(0, Math.min(STEM, word.length())))
                .anyMatch(stem -> Stream.of(rest.split("[ -]")).anyMatch(word -> word.startsWith(stem)));
    }

    private boolean agrees(FactValue.Between value, Optional<String> unit, String shown) {
        return isTwo(LEADING.matcher(shown).replaceFirst(""), BETWEEN_NUMBERS, (first, second) -> {
            Optional<Numbers.Found> low = numbers.startOf(first);
            Optional<Numbers.Found> high = numbers.startOf(second);
            return low.isPresent()
                    && high.isPresent()
                    && low.get().rest().isBlank()
                    && low.get().number().compareTo(value.low()) == 0
                    && high.get().number().compareTo(value.high()) == 0
                    && isUnit(high.get().rest().strip(), unit);
        });
    }

    /** Whether what stands before and after one of the signs or words between fits. */
    private static boolean isTwo(String text, Pattern between, BiPredicate<String, String> parts) {
        Matcher matcher = between.matcher(text);
        for (int at = 0; matcher.find(at) && matcher.start() <= LONGEST_FIRST; at = matcher.start() + 1) {
            String first =
                    END.matcher(text.substring(0, matcher.start()).strip()).replaceFirst("");
            String second =
                    LEADING.matcher(text.substring(matcher.end()).strip()).replaceFirst("");
            if (parts.test(first, second)) {
                return true;
            }
        }
        return false;
    }

    private boolean agrees(FactValue.Moment value, String shown) {
        String text = LEADING.matcher(shown).replaceFirst("");
        When from = value.from();
        When last = value.to().orElse(from);
        Matcher part = PART.matcher(text);
        if (part.find()) {
            String period = text.substring(part.end());
            return isPeriod(from, last, period) && isPart(part.group(1), from, last, period);
        }
        return from.equals(last)
                ? forms.withYear(from).contains(text) || forms.withoutYear(from).contains(text)
                : isPeriod(from, last, text)
                        || isTwo(text, BETWEEN_DATES, (first, second) -> isRange(from, last, first, second));
    }

    /** The month or year in which all of it lies. */
    private boolean isPeriod(When from, When last, String text) {
        Set<String> months = forms.months(from);
        return months.contains(text) && months.equals(forms.months(last)) || isYear(from, last, text);
    }

    private static boolean isYear(When from, When last, String text) {
        int year = from.earliest().getYear();
        return last.latest().getYear() == year && text.equals(Integer.toString(year));
    }

    /** "Late October" is not the third of October; a date that is not exact may be anywhere in its month or year. */
    private static boolean isPart(String part, When from, When last, String period) {
        boolean ofYear = isYear(from, last, period);
        double whole = ofYear ? Month.values().length : from.earliest().lengthOfMonth();
        double first =
                (ofYear ? from.earliest().getMonthValue() : from.earliest().getDayOfMonth()) / whole;
        double end = (ofYear ? last.latest().getMonthValue() : last.latest().getDayOfMonth()) / whole;
        return switch (part) {
            case "early" -> first <= EARLY;
            case "late" -> end >= LATE;
            default -> first <= MIDDLE_END && end >= MIDDLE_START;
        };
    }

    /** A year that is said once, at the end, is the year of both ends; so is a month. */
    private boolean isRange(When from, When last, String first, String second) {
        Set<String> end = forms.withYear(last);
        Set<String> shortEnd = forms.withoutYear(last);
        boolean isEnd = end.contains(second) || shortEnd.contains(second);
        boolean isSameYear = from.earliest().getYear() == last.latest().getYear();
        if (forms.withYear(from).contains(first)) {
            return isEnd;
        }
        if (forms.withoutYear(from).contains(first)
                && (shortEnd.contains(second) || isSameYear && end.contains(second))) {
            return true;
        }
        boolean isSameMonth = from instanceof When.Day
                && last instanceof When.Day
                && forms.months(from).equals(forms.months(last));
        return isSameMonth
                && (first.equals(day(from)) && isEnd
                        || forms.monthAndDay(from).contains(first)
                                && second.matches(
                                        day(last) + "(?:, " + from.earliest().getYear() + ")?"));
    }

    private static String day(When when) {
        return Integer.toString(when.earliest().getDayOfMonth());
    }
}
