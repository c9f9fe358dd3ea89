package explainer.ledger;

import explainer.entity.When;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Every way to write a date in one language. Each date is written once, for many facts and marks have the same. */
final class DateForms {
    private final Locale language;
    private final UnaryOperator<String> normalized;
    private final Map<String, DateTimeFormatter> formatters = new ConcurrentHashMap<>();
    private final Map<When, Set<String>> withYear = new ConcurrentHashMap<>();
    private final Map<When, Set<String>> withoutYear = new ConcurrentHashMap<>();
    private final Map<When, Set<String>> months = new ConcurrentHashMap<>();

    /** @param normalized makes the words of a page comparable */
    DateForms(Locale language, UnaryOperator<String> normalized) {
        this.language = language;
        this.normalized = normalized;
    }

    /** Also one that is less exact. */
    Set<String> withYear(When when) {
        return withYear.computeIfAbsent(when, this::makeWithYear);
    }

    private Set<String> makeWithYear(When when) {
        Set<String> forms = new LinkedHashSet<>();
        if (when instanceof When.Day) {
            for (String pattern : List.of(
                    "d MMMM uuuu",
                    "d MMM uuuu",
                    "MMMM d, uuuu",
                    "EEEE d MMMM uuuu",
                    "EEEE, d MMMM uuuu",
                    "EEEE, MMMM d, uuuu",
                    "uuuu-MM-dd")) {
                forms.add(in(pattern, when));
            }
        }
        forms.addAll(months(when));
        forms.add(Integer.toString(when.earliest().getYear()));
        return normalized(forms);
    }

    Set<String> withoutYear(When when) {
        return withoutYear.computeIfAbsent(when, this::makeWithoutYear);
    }

    private Set<String> makeWithoutYear(When when) {
        List<String> patterns = when instanceof When.Day
                ? List.of("d MMMM", "MMMM d", "EEEE d MMMM", "EEEE, d MMMM", "EEEE, MMMM d")
                : when instanceof When.Month ? List.of("LLLL", "MMMM") : List.of();
        return normalized(patterns.stream().map(pattern -> in(pattern, when)).toList());
    }

    /** Of a day or month, with its year. */
    Set<String> months(When when) {
        return months.computeIfAbsent(when, this::makeMonths);
    }

    private Set<String> makeMonths(When when) {
        return when instanceof When.Year
                ? Set.of()
                : normalized(Stream.of("LLLL uuuu", "MMMM uuuu", "LLL uuuu")
                        .map(pattern -> in(pattern, when))
                        .toList());
    }

    Set<String> monthAndDay(When when) {
        return normalized(List.of(in("MMMM d", when)));
    }

    private String in(String pattern, When when) {
        return formatters
                .computeIfAbsent(pattern, key -> DateTimeFormatter.ofPattern(key, language))
                .format(when.earliest());
    }

    private Set<String> normalized(Collection<String> forms) {
        Set<String> lower = new LinkedHashSet<>();
        forms.forEach(form -> lower.add(normalized.apply(form)));
        return lower;
    }
}
