package explainer.output.figure;

import explainer.entity.FactValue;
import explainer.entity.FigureTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvSchema;
import tools.jackson.dataformat.csv.CsvWriteFeature;

/**
 * The data of a figure for programs: comma-separated values (RFC 4180), all columns with their ids above them.
 *
 * <p>Numbers have a decimal point and no separators, dates are those of ISO 8601 and as precise as they are known, from and to divided by a
 * slash. A cell in which nothing is known is empty. Texts stand as they are, also those that begin like a formula: another text would be
 * wrong data.
 */
public final class FigureCsv {
    private static final ObjectWriter WRITER = CsvMapper.builder()
            .enable(CsvWriteFeature.STRICT_CHECK_FOR_QUOTING)
            .build()
            .writer(CsvSchema.emptySchema().withLineSeparator("\r\n"));

    private FigureCsv() {}

    /**
     * The whole file.
     *
     * @param facts what the facts that the table names say, by id
     * @param pages the addresses of the pages that it names, by slug; none for a page that is left out
     */
    public static String text(FigureTable table, Map<String, FactValue> facts, Map<String, String> pages) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(table.columns().stream().map(column -> column.id().text()).toList());
        for (FigureTable.Row row : table.rows()) {
            rows.add(row.cells().stream()
                    .map(cell -> cell.map(found -> text(found, facts, pages)).orElse(""))
                    .toList());
        }
        return WRITER.writeValueAsString(rows);
    }

    private static String text(FigureTable.Cell cell, Map<String, FactValue> facts, Map<String, String> pages) {
        if (cell instanceof FigureTable.Words words) {
            return words.text().text();
        }
        if (cell instanceof FigureTable.Amount amount) {
            return amount.number().toPlainString();
        }
        if (cell instanceof FigureTable.Moment moment) {
            return moment.date().iso();
        }
        if (cell instanceof FigureTable.State state) {
            return state.code();
        }
        if (cell instanceof FigureTable.Leads leads) {
            return pages.getOrDefault(leads.page().slug(), "");
        }
        return Optional.ofNullable(facts.get(((FigureTable.OfFact) cell).fact().text()))
                .map(FigureCsv::text)
                .orElse("");
    }

    private static String text(FactValue value) {
        return value instanceof FactValue.Moment moment
                ? moment.from().iso()
                        + moment.to().map(last -> "/" + last.iso()).orElse("")
                : value.text();
    }
}
