package explainer.report;

import explainer.base.Span;
import explainer.entity.Name;
import explainer.entity.SourceKind;
import explainer.ledger.Balance;
import explainer.ledger.Measure;
import explainer.ledger.SourceMix;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.stream.IntStream;

/** The balance as text: a table with one row a page and the totals, then the lists. */
public final class BalanceTable {
    private static final String INDENT = "  ";
    private static final int WIDTH = 120;

    private final StringBuilder out = new StringBuilder();

    private BalanceTable() {}

    public static String of(Balance balance) {
        BalanceTable table = new BalanceTable();
        table.rows(balance);
        table.sources(balance.total().sources());
        table.lists(balance);
        return table.out.toString();
    }

    private void rows(Balance balance) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(row("page", Measure::head));
        balance.pages().forEach(page -> rows.add(row(page.page().slug().value(), each -> each.of(page.figures()))));
        rows.add(row("all " + balance.pages().size(), each -> each.of(balance.total())));
        int[] widths = new int[rows.get(0).size()];
        for (List<String> row : rows) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], length(row.get(i)));
            }
        }
        for (int i = 0; i < rows.size(); i++) {
            if (i == rows.size() - 1) {
                line("-".repeat(total(widths)));
            }
            line(aligned(rows.get(i), widths));
        }
        line("");
        for (Measure measure : Measure.values()) {
            line(padded(measure.head(), 6, false) + INDENT + measure.title() + ": " + measure.meaning());
        }
    }

    private static int total(int[] widths) {
        return IntStream.of(widths).sum() + widths.length - 1;
    }

    private static List<String> row(String page, Function<Measure, String> cell) {
        List<String> row = new ArrayList<>();
        row.add(page);
        for (Measure measure : Measure.values()) {
            row.add(cell.apply(measure));
        }
        return row;
    }

    /** Names to the left, figures to the right. */
    private static String aligned(List<String> row, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            line.append(i == 0 ? "" : " ").append(padded(row.get(i), widths[i], i > 0));
        }
        return line.toString();
    }

    private static String padded(String text, int width, boolean isRight) {
        String blanks = " ".repeat(Math.max(0, width - length(text)));
        return isRight ? blanks + text : text + blanks;
    }

    /** A slug may have letters outside the basic plane, and marks that take no place of their own. */
    private static int length(String text) {
        return (int) text.codePoints()
                .filter(point -> Character.getType(point) != Character.NON_SPACING_MARK)
                .count();
    }

    private void sources(SourceMix sources) {
        heading("Sources", sources.count());
        wrapped("by kind", parts(sources.byKind(), SourceKind::plural));
        wrapped("by side", parts(sources.bySide(), side -> side));
        wrapped("by country", parts(sources.byCountry(), country -> country));
        wrapped("by language", parts(sources.byLanguage(), language -> language));
        wrapped("by origin", parts(sources.sharedOrigins(), origin -> origin));
    }

    private static <K extends Comparable<K>> List<String> parts(
            SortedMap<K, Integer> counts, Function<K, String> name) {
        return SourceMix.largestFirst(counts).stream()
                .map(entry -> name.apply(entry.getKey()) + " " + entry.getValue())
                .toList();
    }

    private void wrapped(String title, List<String> parts) {
        StringBuilder line = new StringBuilder("  ").append(title).append(':');
        for (int i = 0; i < parts.size(); i++) {
            String part = " " + parts.get(i) + (i < parts.size() - 1 ? "," : "");
            if (line.length() + part.length() > WIDTH) {
                line(line.toString());
                line = new StringBuilder("   ");
            }
            line.append(part);
        }
        line(line.toString());
    }

    private void lists(Balance balance) {
        list("Blocks without evidence", balance.bare(), bare -> place(bare.span()) + INDENT + bare.words());
        list(
                "Waivers",
                balance.waivers(),
                waiver -> place(waiver.span()) + INDENT + waiver.check() + "-ok: " + waiver.reason());
        list("Facts on no page", balance.unusedFacts(), fact -> fact.id().text());
        list(
                "Quotations on no page",
                balance.unusedQuotes(),
                quote -> quote.id().text());
        list(
                "Disputes on no page",
                balance.unusedDisputes(),
                dispute -> dispute.id().text());
        list(
                "Facts to be looked at again before " + balance.asOf(),
                balance.overdue(),
                fact -> fact.id().text());
        balance.coverage().ifPresent(covered -> {
            list("Statements of " + covered.source() + " that no page deals with", covered.missing(), Name::text);
            line(INDENT + covered.covered() + " of " + covered.statements() + " are dealt with");
        });
    }

    private <T> void list(String title, List<T> entries, Function<T, String> text) {
        heading(title, entries.size());
        entries.forEach(entry -> line(INDENT + text.apply(entry)));
    }

    private void heading(String title, int count) {
        line("");
        line(title + ": " + count);
    }

    private static String place(Span span) {
        return span.file().path() + ":" + span.from().line();
    }

    private void line(String text) {
        out.append(text.stripTrailing()).append('\n');
    }
}
