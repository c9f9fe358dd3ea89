package explainer.ledger;

import explainer.entity.Fact;
import explainer.entity.FactValue;
import explainer.entity.FigureTable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** What cells of figures hold, be it written there or in a fact. */
record CellValues(Map<String, Fact> facts) {

    Optional<BigDecimal> number(FigureTable.Cell cell) {
        if (cell instanceof FigureTable.OfFact of) {
            return value(of)
                    .filter(FactValue.Amount.class::isInstance)
                    .map(value -> ((FactValue.Amount) value).number());
        }
        return cell instanceof FigureTable.Amount amount ? Optional.of(amount.number()) : Optional.empty();
    }

    /** The first day of a date. */
    Optional<LocalDate> first(FigureTable.Cell cell) {
        return moment(cell).map(moment -> moment.from().earliest());
    }

    /** The last day that a date may mean. */
    Optional<LocalDate> last(FigureTable.Cell cell) {
        return moment(cell).map(moment -> moment.to().orElse(moment.from()).latest());
    }

    private Optional<FactValue.Moment> moment(FigureTable.Cell cell) {
        if (cell instanceof FigureTable.OfFact of) {
            return value(of).filter(FactValue.Moment.class::isInstance).map(FactValue.Moment.class::cast);
        }
        return cell instanceof FigureTable.Moment moment
                ? Optional.of(new FactValue.Moment(moment.date(), Optional.empty()))
                : Optional.empty();
    }

    private Optional<FactValue> value(FigureTable.OfFact of) {
        return Optional.ofNullable(facts.get(of.fact().text())).flatMap(Fact::value);
    }
}
