package explainer.graphics;

import explainer.entity.DateTexts;
import explainer.entity.FactValue;
import explainer.entity.FigureTable;
import explainer.entity.Name;
import explainer.entity.When;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Reads the cells of a table: as numbers and times for drawing, as words in the site's language for reading. */
final class Cells {
    private static final String UNKNOWN = "?";
    // that there are no words does not mean that something is not known
    private static final String NONE = "–";

    private final FigureTable table;
    private final Map<String, FactValue> facts;
    private final Set<String> pages;
    private final Locale language;
    private final DateTexts dates;
    /** The column with the ends of what another column says the beginnings of. */
    private final Map<String, Name> ends;

    /**
     * @param facts what the facts that it names say, by id
     * @param pages the slugs of pages to which it may lead
     */
    Cells(FigureTable table, Map<String, FactValue> facts, Set<String> pages, Locale language) {
        this(table, facts, pages, language, Map.of());
    }

    private Cells(
            FigureTable table,
            Map<String, FactValue> facts,
            Set<String> pages,
            Locale language,
            Map<String, Name> ends) {
        this.table = table;
        this.facts = facts;
        this.pages = pages;
        this.language = language;
        this.dates = new DateTexts(language);
        this.ends = ends;
    }

    /** The same, of the rows with these names alone; all of them if there are none. */
    Cells only(Name column, List<Name> names) {
        if (names.isEmpty()) {
            return this;
        }
        Set<String> wanted = names.stream().map(Name::text).collect(Collectors.toSet());
        List<FigureTable.Row> rows = table.rows().stream()
                .filter(row -> wanted.contains(key(row, column)))
                .toList();
        return new Cells(table.withRows(rows), facts, pages, language, ends);
    }

    /** The same, where a column of dates tells from when to when. */
    Cells until(Name from, Optional<Name> end) {
        return new Cells(
                table,
                facts,
                pages,
                language,
                end.map(to -> Map.of(from.text(), to)).orElse(Map.of()));
    }

    List<FigureTable.Row> rows() {
        return table.rows();
    }

    /** The rows that have a date in a column, in the order of time. */
    List<FigureTable.Row> inTime(Name column) {
        return table.rows().stream()
                .filter(row -> from(row, column).isPresent())
                .sorted(Comparator.comparingDouble(row -> from(row, column).getAsDouble()))
                .toList();
    }

    private Optional<FigureTable.Cell> cell(FigureTable.Row row, Name column) {
        // that there is such a column has been checked
        return table.indexOf(column.text()).flatMap(i -> row.cells().get(i));
    }

    /** The words of a cell; a question mark where nothing is known. */
    String text(FigureTable.Row row, Name column) {
        return ends.containsKey(column.text())
                ? range(row, column, Optional.of(ends.get(column.text())))
                : textOf(row, column);
    }

    private String textOf(FigureTable.Row row, Name column) {
        return cell(row, column).map(this::text).orElseGet(() -> isText(column) ? NONE : UNKNOWN);
    }

    /** What stands in a cell as it was written, for comparing; empty where nothing does. */
    String key(FigureTable.Row row, Name column) {
        Optional<FigureTable.Cell> cell = cell(row, column);
        return cell.map(found -> found instanceof FigureTable.State state ? state.code() : text(found))
                .orElse("");
    }

    OptionalDouble number(FigureTable.Row row, Name column) {
        return cell(row, column)
                .flatMap(this::number)
                .map(number -> OptionalDouble.of(number.doubleValue()))
                .orElse(OptionalDouble.empty());
    }

    /** The first day of a date in years, with the part of the year that has passed. */
    OptionalDouble from(FigureTable.Row row, Name column) {
        return moment(row, column)
                .map(moment -> OptionalDouble.of(years(moment.from().earliest())))
                .orElse(OptionalDouble.empty());
    }

    /** The last day likewise, of what lasted; the first day of what has no end: that only its year is known does not make it last a year. */
    OptionalDouble to(FigureTable.Row row, Name column, Optional<Name> end) {
        Optional<When> last = end.flatMap(other -> moment(row, other))
                .<When>map(moment -> moment.to().orElse(moment.from()))
                .or(() -> moment(row, column).flatMap(FactValue.Moment::to));
        return last.isPresent() ? OptionalDouble.of(years(last.get().latest())) : from(row, column);
    }

    private Optional<FactValue.Moment> moment(FigureTable.Row row, Name column) {
        return cell(row, column).flatMap(this::moment);
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
        return Optional.ofNullable(facts.get(of.fact().text()));
    }

    private String range(FigureTable.Row row, Name from, Optional<Name> end) {
        return moment(row, from)
                .map(first -> dates.range(
                        first.from(),
                        end.flatMap(column -> moment(row, column))
                                .map(FactValue.Moment::from)
                                .or(first::to)))
                .orElse(UNKNOWN);
    }

    private boolean isText(Name column) {
        return table.indexOf(column.text())
                .filter(i -> table.columns().get(i).holds() == FigureTable.Holds.TEXT)
                .isPresent();
    }

    private static double years(LocalDate day) {
        return day.getYear() + (day.getDayOfYear() - 1) / (double) day.lengthOfYear();
    }

    private Optional<BigDecimal> number(FigureTable.Cell cell) {
        if (cell instanceof FigureTable.OfFact of) {
            return value(of)
                    .filter(FactValue.Amount.class::isInstance)
                    .map(value -> ((FactValue.Amount) value).number());
        }
        return cell instanceof FigureTable.Amount amount ? Optional.of(amount.number()) : Optional.empty();
    }

    private String text(FigureTable.Cell cell) {
        if (cell instanceof FigureTable.Words words) {
            return words.text().text();
        }
        Optional<FactValue.Moment> moment = moment(cell);
        if (moment.isPresent()) {
            return dates.range(moment.get().from(), moment.get().to());
        }
        if (cell instanceof FigureTable.State state) {
            return state.code();
        }
        if (cell instanceof FigureTable.Leads leads) {
            return leads.page().slug();
        }
        NumberFormat format = NumberFormat.getNumberInstance(language);
        format.setMaximumFractionDigits(9);
        return number(cell).map(format::format).orElse(UNKNOWN);
    }

    /** The head of a column; empty for one that only drawings use. */
    String head(Name column) {
        return table.indexOf(column.text())
                .flatMap(i -> table.columns().get(i).title())
                .map(Name::text)
                .orElse("");
    }

    String caption() {
        return table.title().text();
    }

    /** The columns that have heads, with their rows. */
    Table readable(Optional<Name> mark, Optional<Name> bars) {
        List<Integer> shown = IntStream.range(0, table.columns().size())
                .filter(i -> table.columns().get(i).title().isPresent())
                .boxed()
                .toList();
        int naming = shown.stream().filter(this::isOfNames).findFirst().orElse(shown.get(0));
        List<Table.Column> columns = new ArrayList<>();
        for (int i : shown) {
            FigureTable.Column column = table.columns().get(i);
            boolean isNumber = column.holds() == FigureTable.Holds.NUMBER;
            columns.add(new Table.Column(column.title().get().text(), isNumber, i == naming));
        }
        double most = bars.map(column -> table.rows().stream()
                        .mapToDouble(row -> number(row, column).orElse(0))
                        .max()
                        .orElse(0))
                .orElse(0.0);
        List<List<Table.Cell>> rows = table.rows().stream()
                .map(row -> shown.stream()
                        .map(i -> readable(row, table.columns().get(i), mark, bars, most)
                                .leads(i == naming ? page(row) : Optional.empty()))
                        .toList())
                .toList();
        return new Table(table.title().text(), columns, rows);
    }

    /** Whether a column can name its rows: words can, a running number says nothing to those who hear it. */
    private boolean isOfNames(int column) {
        Name id = table.columns().get(column).id();
        return isText(id)
                && rows().stream().anyMatch(row -> text(row, id).codePoints().anyMatch(Character::isLetter));
    }

    /** The page that a row is about; on a page that is left out there is nothing to read. */
    private Optional<String> page(FigureTable.Row row) {
        return row.cells().stream()
                .flatMap(Optional::stream)
                .filter(FigureTable.Leads.class::isInstance)
                .map(cell -> ((FigureTable.Leads) cell).page().slug())
                .filter(pages::contains)
                .findFirst();
    }

    private Table.Cell readable(
            FigureTable.Row row, FigureTable.Column column, Optional<Name> mark, Optional<Name> bars, double most) {
        boolean isMarked = mark.filter(wanted -> text(row, column.id()).equals(wanted.text()))
                .isPresent();
        Table.Cell cell = Table.Cell.of(text(row, column.id())).marked(isMarked);
        boolean hasBar = bars.filter(of -> of.text().equals(column.id().text())).isPresent();
        return hasBar && most > 0 ? cell.bar(number(row, column.id()).orElse(0) / most) : cell;
    }
}
