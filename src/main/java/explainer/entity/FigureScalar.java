package explainer.entity;

import explainer.base.Span;
import explainer.content.prose.EvidenceKind;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Types of one text that only figures and their data have. */
sealed interface FigureScalar<T> extends Scalar<T> {

    /** {@code fact:members-2019}; empty for anything else. */
    private static Optional<FigureTable.Cell> fact(String text, Span span) {
        return EvidenceKind.of(text)
                .filter(EvidenceKind.FACT::equals)
                .flatMap(kind -> new Id().convert(kind.idIn(text), span))
                .map(FigureTable.OfFact::new);
    }

    /** A number, in degrees, units or whatever it counts. */
    record Decimal() implements FigureScalar<BigDecimal> {
        static final String REGEX = "-?[0-9]{1,15}(?:\\.[0-9]{1,9})?";
        private static final Pattern FORM = Pattern.compile(REGEX);

        @Override
        public Form form() {
            return new Form.Pattern(REGEX, wanted());
        }

        @Override
        public String wanted() {
            return "a number without separators: 100617 or 40.5";
        }

        @Override
        public Optional<BigDecimal> convert(String text, Span span) {
            return FORM.matcher(text).matches() ? Optional.of(new BigDecimal(text)) : Optional.empty();
        }
    }

    /** A year of our era. */
    record Year() implements FigureScalar<Integer> {
        static final String REGEX = "[0-9]{4}";
        private static final Pattern FORM = Pattern.compile(REGEX);

        @Override
        public Form form() {
            return new Form.Pattern(REGEX, wanted());
        }

        @Override
        public String wanted() {
            return "a year of four digits: 2019";
        }

        @Override
        public Optional<Integer> convert(String text, Span span) {
            return FORM.matcher(text).matches() ? Optional.of(Integer.valueOf(text)) : Optional.empty();
        }
    }

    /** A number, or the fact that has it. */
    record CellNumber() implements FigureScalar<FigureTable.Cell> {
        @Override
        public Form form() {
            return new Form.Pattern(Decimal.REGEX + "|fact:.+", wanted());
        }

        @Override
        public String wanted() {
            return "a number without separators, or the fact that has it: fact:members-2019";
        }

        @Override
        public String remedy(String text) {
            return ValueAdvice.plainNumber(text)
                    .map(number -> "write " + number + "; separators and units do not stand in cells")
                    .orElseGet(() -> FigureScalar.super.remedy(text));
        }

        @Override
        public Optional<FigureTable.Cell> convert(String text, Span span) {
            if (EvidenceKind.of(text).filter(EvidenceKind.FACT::equals).isPresent()) {
                return new Id().convert(EvidenceKind.FACT.idIn(text), span).map(FigureTable.OfFact::new);
            }
            return new Decimal().convert(text, span).map(number -> new FigureTable.Amount(number, span));
        }
    }

    /** A text of a cell. */
    record CellText() implements FigureScalar<FigureTable.Cell> {
        private static final Text TEXT = new Text(200);

        @Override
        public Form form() {
            return TEXT.form();
        }

        @Override
        public String wanted() {
            return TEXT.wanted();
        }

        @Override
        public String refused(String text) {
            return TEXT.refused(text);
        }

        @Override
        public Optional<FigureTable.Cell> convert(String text, Span span) {
            return TEXT.convert(text, span).map(FigureTable.Words::new);
        }
    }

    /** A date of a cell. */
    record CellDate() implements FigureScalar<FigureTable.Cell> {
        @Override
        public Form form() {
            return new Form.Pattern("[0-9]{4}(?:-[0-9]{2}){0,2}|fact:.+", wanted());
        }

        @Override
        public String wanted() {
            return new Date().wanted() + ", or the fact that has it: fact:summit-dates";
        }

        @Override
        public String remedy(String text) {
            return Date.remedy(text, FigureScalar.super.remedy(text));
        }

        @Override
        public String refused(String text) {
            return new Date().refused(text);
        }

        @Override
        public Optional<FigureTable.Cell> convert(String text, Span span) {
            Optional<FigureTable.Cell> fact = fact(text, span);
            return fact.isPresent() ? fact : When.parse(text).map(date -> new FigureTable.Moment(date, span));
        }
    }

    /** A page of a cell. */
    record CellPage() implements FigureScalar<FigureTable.Cell> {
        @Override
        public Form form() {
            return new PageRef().form();
        }

        @Override
        public String wanted() {
            return new PageRef().wanted();
        }

        @Override
        public Optional<FigureTable.Cell> convert(String text, Span span) {
            return new PageRef().convert(text, span).map(FigureTable.Leads::new);
        }
    }

    /** A country of a cell. */
    record CellCountry() implements FigureScalar<FigureTable.Cell> {
        @Override
        public Form form() {
            return new Area().form();
        }

        @Override
        public String wanted() {
            return new Area().wanted();
        }

        @Override
        public Optional<FigureTable.Cell> convert(String text, Span span) {
            return new Area().convert(text, span).map(area -> new FigureTable.State(area.text(), span));
        }
    }

    /** An area of a map: a country by its code (ISO 3166-1), or a name in small letters for an area that has none. */
    record Area() implements FigureScalar<Name> {
        static final String REGEX = "[A-Z]{2}|[a-z]+(?:-[a-z]+)*";
        private static final Pattern FORM = Pattern.compile(REGEX);

        @Override
        public Form form() {
            return new Form.Pattern(REGEX, wanted());
        }

        @Override
        public String wanted() {
            return "a country's code of two capitals: AZ";
        }

        @Override
        public Optional<Name> convert(String text, Span span) {
            return FORM.matcher(text).matches() ? Optional.of(new Name(text, span)) : Optional.empty();
        }
    }
}
