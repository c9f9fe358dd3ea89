package explainer.markup;

import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.ext.tables.TableSeparator;
import com.vladsch.flexmark.util.ast.Node;
import explainer.content.prose.PlainText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Writes tables. A wide one scrolls in a region of its own, which the keyboard can reach (WCAG 2.2, 2.1.1). */
final class TableEmitter {
    // GitHub fills every short row; here a few lines must not make a million cells
    private static final int WIDEST_FILLED = 50;

    private final HtmlEmitter inline;
    private final HtmlBuffer out;

    TableEmitter(HtmlEmitter inline) {
        this.inline = inline;
        this.out = inline.out;
    }

    void emit(TableBlock node) {
        inline.page.tables++;
        int width = 0;
        List<String> columns = new ArrayList<>();
        for (Node inside : node.getDescendants()) {
            if (inside instanceof TableCell cell && cell.isHeader()) {
                width++;
                String words = PlainText.of(cell);
                if (!words.isEmpty()) {
                    columns.add(words);
                }
            }
        }
        String label = "Table " + inline.page.tables + (columns.isEmpty() ? "" : ": " + String.join(", ", columns));
        out.line()
                .raw("<div class=\"table\" role=\"region\" tabindex=\"0\"")
                .attribute("aria-label", label)
                .raw(">\n<table>\n");
        for (Node part = node.getFirstChild(); part != null; part = part.getNext()) {
            if (part instanceof TableHead || part instanceof TableBody) {
                String tag = part instanceof TableHead ? "thead" : "tbody";
                if (part.hasChildren()) {
                    out.raw("<").raw(tag).raw(">\n");
                    rows(part, width);
                    out.raw("</").raw(tag).raw(">\n");
                }
            } else if (!(part instanceof TableSeparator)) {
                throw new IllegalStateException(
                        "no markup for " + part.getClass().getName() + " in a table at " + inline.span(part));
            }
        }
        out.raw("</table>\n</div>\n");
    }

    private void rows(Node part, int width) {
        for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
            if (row instanceof TableRow) {
                out.raw("<tr>");
                int cells = 0;
                for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
                    cell((TableCell) cell);
                    cells++;
                }
                for (; cells < Math.min(width, WIDEST_FILLED); cells++) {
                    out.raw("<td></td>");
                }
                out.raw("</tr>\n");
            }
        }
    }

    private void cell(TableCell cell) {
        int from = out.mark();
        inline.children(cell);
        String words = out.takeFrom(from).strip();
        // an empty corner heads nothing
        boolean isHead = cell.isHeader() && !words.isEmpty();
        String tag = isHead ? "th" : "td";
        out.raw("<").raw(tag).raw(isHead ? " scope=\"col\"" : "");
        if (cell.getAlignment() != null) {
            out.attribute("class", "align-" + cell.getAlignment().name().toLowerCase(Locale.ROOT));
        }
        out.raw(">").raw(words).raw("</").raw(tag).raw(">");
    }
}
