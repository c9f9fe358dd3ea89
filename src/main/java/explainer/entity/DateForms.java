package explainer.entity;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What an editor may have meant by a date that is not written as the language asks. */
final class DateForms {
    private static final Pattern YEAR_FIRST = Pattern.compile("([0-9]{4})[-./ ]+([0-9]{1,2})(?:[-./ ]+([0-9]{1,2}))?");
    private static final Pattern YEAR_LAST = Pattern.compile("([0-9]{1,2})[-./ ]+([0-9]{1,2})[-./ ]+([0-9]{4})");
    private static final Pattern JOINED = Pattern.compile("([0-9]{4})([0-9]{2})([0-9]{2})");
    private static final Pattern ORDINAL =
            Pattern.compile("(?<=[0-9])(?:st|nd|rd|th)\\b|,|\\bof\\b", Pattern.CASE_INSENSITIVE);
    private static final List<DateTimeFormatter> DAYS =
            List.of(words("d MMMM uuuu"), words("d MMM uuuu"), words("MMMM d uuuu"), words("MMM d uuuu"));
    private static final List<DateTimeFormatter> MONTHS = List.of(words("MMMM uuuu"), words("MMM uuuu"));

    private DateForms() {}

    private static DateTimeFormatter words(String pattern) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(Locale.ENGLISH);
    }

    /** The dates that a text can mean, in the one form that is read; two where nobody can say which number is the month. */
    static List<String> meant(String text) {
        String plain = text.replaceAll("[‐‑‒–—−]", "-")
                .replaceAll("[\\s\\p{Z}]+", " ")
                .replaceAll("(?<=\\S) ?- ?(?=\\S)", "-")
                .strip();
        Set<String> meant = new LinkedHashSet<>();
        numbers(plain, meant);
        if (meant.isEmpty()) {
            inWords(ORDINAL.matcher(plain).replaceAll(" ").replaceAll(" +", " ").strip(), meant);
        }
        return List.copyOf(meant);
    }

    private static void numbers(String plain, Set<String> meant) {
        Matcher yearFirst = YEAR_FIRST.matcher(plain);
        Matcher yearLast = YEAR_LAST.matcher(plain);
        Matcher joined = JOINED.matcher(plain);
        if (yearFirst.matches()) {
            add(yearFirst.group(1), yearFirst.group(2), yearFirst.group(3), meant);
        } else if (joined.matches()) {
            add(joined.group(1), joined.group(2), joined.group(3), meant);
        } else if (yearLast.matches()) {
            add(yearLast.group(3), yearLast.group(2), yearLast.group(1), meant);
            add(yearLast.group(3), yearLast.group(1), yearLast.group(2), meant);
        }
    }

    private static void add(String year, String month, String day, Set<String> meant) {
        String iso = year + "-" + twoDigits(month) + (day == null ? "" : "-" + twoDigits(day));
        When.parse(iso).map(When::iso).ifPresent(meant::add);
    }

    private static String twoDigits(String number) {
        return number.length() == 1 ? "0" + number : number;
    }

    private static void inWords(String words, Set<String> meant) {
        List<DateTimeFormatter> forms = new ArrayList<>(DAYS);
        forms.addAll(MONTHS);
        for (DateTimeFormatter form : forms) {
            try {
                meant.add(
                        DAYS.contains(form)
                                ? LocalDate.parse(words, form).toString()
                                : YearMonth.parse(words, form).toString());
                return;
            } catch (DateTimeException e) {
                // another form
            }
        }
    }
}
