package explainer.entity;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

/** What a fact says, in a form that the words of a page can be held against. */
public sealed interface FactValue permits FactValue.Amount, FactValue.Between, FactValue.Moment, FactValue.Words {

    /** As messages print it: {@code 120}, {@code 158 to 159}, {@code 2019-10-25 to 2019-10-26}. */
    String text();

    /** A number, without its unit. */
    record Amount(BigDecimal number) implements FactValue {
        public Amount {
            Objects.requireNonNull(number);
        }

        @Override
        public String text() {
            return number.toPlainString();
        }
    }

    /** One of two numbers, or any between them. */
    record Between(BigDecimal low, BigDecimal high) implements FactValue {
        public Between {
            Objects.requireNonNull(low);
            Objects.requireNonNull(high);
        }

        @Override
        public String text() {
            return low.toPlainString() + " to " + high.toPlainString();
        }
    }

    /** A date, or the dates from the first to the last. */
    record Moment(When from, Optional<When> to) implements FactValue {
        public Moment {
            Objects.requireNonNull(from);
            Objects.requireNonNull(to);
        }

        @Override
        public String text() {
            return from.iso() + to.map(last -> " to " + last.iso()).orElse("");
        }
    }

    /** A name or sign that is written in one way only. */
    record Words(String words) implements FactValue {
        public Words {
            Objects.requireNonNull(words);
        }

        @Override
        public String text() {
            return words;
        }
    }
}
