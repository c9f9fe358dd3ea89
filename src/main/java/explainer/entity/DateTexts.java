package explainer.entity;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/** Dates in words, in the site's language. */
public final class DateTexts {
    private final DateTimeFormatter day;
    private final DateTimeFormatter month;
    private final DateTimeFormatter dayOfMonth;
    private final DateTimeFormatter dayAndMonth;

    public DateTexts(Locale language) {
        day = DateTimeFormatter.ofPattern("d MMMM uuuu", language);
        month = DateTimeFormatter.ofPattern("LLLL uuuu", language);
        dayOfMonth = DateTimeFormatter.ofPattern("d", language);
        dayAndMonth = DateTimeFormatter.ofPattern("d MMMM", language);
    }

    /** {@code 25 October 2019}, {@code October 2019} or {@code 2019}. */
    public String text(When when) {
        if (when instanceof When.Day d) {
            return day.format(d.date());
        }
        return when instanceof When.Month m ? month.format(m.month()) : when.iso();
    }

    /** {@code 25–26 October 2019}: what both ends share is said once. */
    public String range(When from, Optional<When> to) {
        if (to.isEmpty() || to.get().equals(from)) {
            return text(from);
        }
        if (from instanceof When.Day first
                && to.get() instanceof When.Day last
                && first.date().getYear() == last.date().getYear()) {
            boolean isSameMonth = YearMonth.from(first.date()).equals(YearMonth.from(last.date()));
            return isSameMonth
                    ? dayOfMonth.format(first.date()) + "–" + text(last)
                    : dayAndMonth.format(first.date()) + " – " + text(last);
        }
        boolean isYears = from instanceof When.Year && to.get() instanceof When.Year;
        return text(from) + (isYears ? "–" : " – ") + text(to.get());
    }
}
