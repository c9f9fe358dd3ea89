package explainer.entity;

import explainer.base.Code;
import explainer.base.SourceFile;
import explainer.base.Span;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The data of figures: a table with typed columns.
 *
 * @param name of its file, without the ending
 * @param title what it holds, for readers
 */
public record FigureTable(String name, Name title, List<Column> columns, List<Row> rows, SourceFile source) {
    public FigureTable {
        Objects.requireNonNull(name);
        Objects.requireNonNull(title);
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        Objects.requireNonNull(source);
    }

    /** The same columns with other rows. */
    public FigureTable withRows(List<Row> others) {
        return new FigureTable(name, title, columns, others, source);
    }

    /** What the cells of a column hold. */
    public enum Holds {
        TEXT("words"),
        NUMBER("numbers, or facts that have them"),
        DATE("dates, or facts that have them"),
        COUNTRY("codes of countries"),
        PAGE("pages of the site");

        private final String meaning;

        Holds(String meaning) {
            this.meaning = meaning;
        }

        /** In a few words. */
        public String meaning() {
            return meaning;
        }

        public String id() {
            return Code.idOf(this);
        }
    }

    /**
     * A column.
     *
     * @param title as readers see it; empty for one that only drawings use
     */
    public record Column(Name id, Optional<Name> title, Holds holds) {
        public Column {
            Objects.requireNonNull(id);
            Objects.requireNonNull(title);
            Objects.requireNonNull(holds);
        }
    }

    /** A row, with a cell for each column; a cell is empty where nothing is known. */
    public record Row(List<Optional<Cell>> cells, Span span) {
        public Row {
            cells = List.copyOf(cells);
            Objects.requireNonNull(span);
        }
    }

    /** What stands in a cell, with its place. */
    public sealed interface Cell permits Words, Amount, OfFact, Moment, State, Leads {
        Span span();
    }

    public record Words(Name text) implements Cell {
        @Override
        public Span span() {
            return text.span();
        }
    }

    public record Amount(BigDecimal number, Span span) implements Cell {}

    /** The number or the date of a fact of the ledger. */
    public record OfFact(Name fact) implements Cell {
        @Override
        public Span span() {
            return fact.span();
        }
    }

    public record Moment(When date, Span span) implements Cell {}

    /** A country by its code of two letters (ISO 3166-1), or an area of the map that has none. */
    public record State(String code, Span span) implements Cell {}

    public record Leads(Ref page) implements Cell {
        @Override
        public Span span() {
            return page.span();
        }
    }

    /** The facts that its cells name. */
    public Stream<Name> facts() {
        return rows.stream()
                .flatMap(row -> row.cells().stream().flatMap(Optional::stream))
                .filter(OfFact.class::isInstance)
                .map(cell -> ((OfFact) cell).fact());
    }

    /** The pages that its cells name. */
    public Stream<Ref> pages() {
        return rows.stream()
                .flatMap(row -> row.cells().stream().flatMap(Optional::stream))
                .filter(Leads.class::isInstance)
                .map(cell -> ((Leads) cell).page());
    }

    /** What stands in a column, from the first row to the last, without empty cells; nothing if there is no such column. */
    public List<Cell> cells(Name column) {
        return indexOf(column.text()).stream()
                .flatMap(i -> rows.stream().flatMap(row -> row.cells().get(i).stream()))
                .toList();
    }

    /** The words that stand in a column, each once. */
    public List<String> words(Name column) {
        return cells(column).stream()
                .filter(Words.class::isInstance)
                .map(cell -> ((Words) cell).text().text())
                .distinct()
                .toList();
    }

    /** The place of a column by its id; empty if there is none. */
    public Optional<Integer> indexOf(String column) {
        return IntStream.range(0, columns.size())
                .filter(i -> columns.get(i).id().text().equals(column))
                .boxed()
                .findFirst();
    }
}
