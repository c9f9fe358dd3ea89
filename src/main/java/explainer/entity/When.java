package explainer.entity;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;

/** A date as precise as its editor knew it (ISO 8601-1:2019, reduced precision). */
public sealed interface When permits When.Day, When.Month, When.Year {

    LocalDate earliest();

    LocalDate latest();

    /** {@code 2019-10-25}, {@code 2019-10} or {@code 2019}. */
    String iso();

    record Day(LocalDate date) implements When {
        @Override
        public LocalDate earliest() {
            return date;
        }

        @Override
        public LocalDate latest() {
            return date;
        }

        @Override
        public String iso() {
            return date.toString();
        }
    }

    record Month(YearMonth month) implements When {
        @Override
        public LocalDate earliest() {
            return month.atDay(1);
        }

        @Override
        public LocalDate latest() {
            return month.atEndOfMonth();
        }

        @Override
        public String iso() {
            return month.toString();
        }
    }

    record Year(int year) implements When {
        @Override
        public LocalDate earliest() {
            return LocalDate.of(year, 1, 1);
        }

        @Override
        public LocalDate latest() {
            return LocalDate.of(year, 12, 31);
        }

        @Override
        public String iso() {
            return java.time.Year.of(year).toString();
        }
    }

    /** Reads {@code YYYY}, {@code YYYY-MM} or {@code YYYY-MM-DD}; empty for anything else and for days that never were. */
    static Optional<When> parse(String text) {
        try {
            if (Form.YEAR.matcher(text).matches()) {
                return Optional.of(new Year(Integer.parseInt(text)));
            }
            if (Form.MONTH.matcher(text).matches()) {
                return Optional.of(new Month(YearMonth.parse(text)));
            }
            return Form.DAY.matcher(text).matches() ? Optional.of(new Day(LocalDate.parse(text))) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** A date in which a zero was left out, as it must be written: {@code 2019-1-5} is {@code 2019-01-05}; empty for anything else. */
    static Optional<String> padded(String text) {
        if (!Form.SHORT.matcher(text).matches()) {
            return Optional.empty();
        }
        String padded = text.replaceAll("-([0-9])(?![0-9])", "-0$1");
        return Optional.of(padded)
                .filter(date -> !date.equals(text) && parse(date).isPresent());
    }

    /** The forms; apart, so that they are compiled once. */
    final class Form {
        private static final Pattern YEAR = Pattern.compile("[0-9]{4}");
        private static final Pattern MONTH = Pattern.compile("[0-9]{4}-[0-9]{2}");
        private static final Pattern SHORT = Pattern.compile("[0-9]{4}-[0-9]{1,2}(-[0-9]{1,2})?");
        private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

        private Form() {}
    }
}
