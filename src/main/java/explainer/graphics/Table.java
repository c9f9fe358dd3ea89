package explainer.graphics;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The numbers of a drawing, for reading, for those who cannot see it, and for downloading.
 *
 * @param caption what the table holds
 */
public record Table(String caption, List<Column> columns, List<List<Cell>> rows) {
    public Table {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        for (List<Cell> row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException(
                        "a row of " + row.size() + " cells in " + columns.size() + " columns");
            }
        }
    }

    /**
     * A column.
     *
     * @param isHead whether its cells name their rows
     */
    public record Column(String head, boolean isNumber, boolean isHead) {
        public static Column name(String head) {
            return new Column(head, false, true);
        }

        public static Column words(String head) {
            return new Column(head, false, false);
        }

        public static Column number(String head) {
            return new Column(head, true, false);
        }
    }

    /**
     * A cell.
     *
     * @param share from 0 to 1, how long a bar behind it is; below 0 for none
     * @param isMarked whether it belongs to what the figure points at
     * @param page the slug of the page to which it leads; empty for none
     * @param items what it lists, each perhaps with a page; empty for a cell that is no list
     */
    public record Cell(String text, double share, boolean isMarked, Optional<String> page, List<Cell> items) {
        public Cell {
            items = List.copyOf(items);
        }

        public static Cell of(String text) {
            return new Cell(text, -1, false, Optional.empty(), List.of());
        }

        /** Several in one. */
        public static Cell list(List<Cell> items) {
            String text = items.stream().map(Cell::text).collect(Collectors.joining(", "));
            return new Cell(text, -1, false, Optional.empty(), items);
        }

        public Cell bar(double of) {
            return new Cell(text, of, isMarked, page, items);
        }

        public Cell marked(boolean marked) {
            return new Cell(text, share, marked, page, items);
        }

        public Cell leads(Optional<String> to) {
            return new Cell(text, share, isMarked, to, items);
        }
    }
}
