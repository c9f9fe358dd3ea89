package explainer.ledger;

import explainer.base.Diagnostic;
import explainer.base.Span;
import explainer.entity.Figure;
import explainer.entity.FigureTable;
import explainer.entity.Name;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Whether there is something to draw, and no more than can be drawn and read. */
final class DrawableChecks {
    private static final int MOST_ROWS = 300;
    private static final BigDecimal MOST_SQUARES = BigDecimal.valueOf(1000);

    private final Figure figure;
    private final FigureTable table;
    private final CellValues values;
    private final List<Diagnostic> found;

    DrawableChecks(Figure figure, FigureTable table, CellValues values, List<Diagnostic> found) {
        this.figure = figure;
        this.table = table;
        this.values = values;
        this.found = found;
    }

    void check() {
        Figure.Plan plan = figure.plan();
        if (!checkRows(plan)) {
            return;
        }
        if (plan instanceof Figure.Growing growing) {
            checkDated(growing.time());
            checkNotNegative(growing.value());
        } else if (plan instanceof Figure.InLanes lanes) {
            checkDated(lanes.time());
        } else if (plan instanceof Figure.InTime time) {
            checkDated(time.time());
            time.end().ifPresent(end -> checkEnds(time.time(), end));
        } else if (plan instanceof Figure.AsBars bars) {
            checkNotNegative(bars.value());
        } else if (plan instanceof Figure.Sided sided) {
            checkSquares(sided.value());
        }
    }

    private boolean checkRows(Figure.Plan plan) {
        int rows = table.rows().size();
        Name data = figure.data().orElseThrow();
        if (rows == 0) {
            mismatch(
                    data.span(),
                    "the data \"" + data.text() + "\" have no rows",
                    "write rows into " + table.source().path());
        } else if (rows > MOST_ROWS
                && !(plan instanceof Figure.AsTable)
                && plan.only().isEmpty()) {
            mismatch(
                    data.span(),
                    "the data \"" + data.text() + "\" have " + rows + " rows, and a drawing can show " + MOST_ROWS,
                    "draw fewer rows, or show all of them as a table: \"type: table\"");
            return false;
        }
        return rows > 0;
    }

    private void checkDated(Name column) {
        Optional<Integer> at = table.indexOf(column.text());
        if (at.isPresent()
                && table.rows().stream()
                        .noneMatch(row -> row.cells().get(at.get()).isPresent())) {
            mismatch(
                    column.span(),
                    "no row has a date in the column \"" + column.text() + "\"",
                    "write at least one into " + table.source().path());
        }
    }

    private void checkNotNegative(Name column) {
        table.cells(column).stream()
                .filter(cell -> values.number(cell)
                        .filter(number -> number.signum() < 0)
                        .isPresent())
                .forEach(cell -> mismatch(
                        cell.span(),
                        "the figure \"" + figure.id().text() + "\" cannot show what is below zero",
                        "show it as a table: \"type: table\""));
    }

    private void checkSquares(Name column) {
        table.cells(column).stream()
                .filter(cell ->
                        values.number(cell).filter(number -> !isCount(number)).isPresent())
                .forEach(cell -> mismatch(
                        cell.span(),
                        "the figure \"" + figure.id().text() + "\" draws a square for each, and cannot draw "
                                + values.number(cell).orElseThrow().toPlainString(),
                        "write a whole number from 0 to " + MOST_SQUARES + ", or draw bars: \"type: bars\""));
    }

    private static boolean isCount(BigDecimal number) {
        return number.signum() >= 0
                && number.compareTo(MOST_SQUARES) <= 0
                && number.stripTrailingZeros().scale() <= 0;
    }

    private void checkEnds(Name from, Name to) {
        Optional<Integer> start = table.indexOf(from.text());
        Optional<Integer> end = table.indexOf(to.text());
        if (start.isEmpty() || end.isEmpty()) {
            return;
        }
        for (FigureTable.Row row : table.rows()) {
            Optional<FigureTable.Cell> last = row.cells().get(end.get());
            row.cells()
                    .get(start.get())
                    .flatMap(values::first)
                    .filter(first ->
                            last.flatMap(values::last).filter(first::isAfter).isPresent())
                    .ifPresent(first -> mismatch(
                            last.orElseThrow().span(),
                            "this ends before it begins",
                            "correct \"" + from.text() + "\" or \"" + to.text() + "\""));
        }
    }

    private void mismatch(Span place, String message, String help) {
        found.add(Diagnostic.of(LedgerCode.DATA_MISMATCH, place, message).help(help));
    }
}
