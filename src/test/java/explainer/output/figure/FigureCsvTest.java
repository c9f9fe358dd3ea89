package explainer.output.figure;

import static org.assertj.core.api.Assertions.assertThat;

import explainer.base.SourceFile;
import explainer.base.Span;
import explainer.entity.FactValue;
import explainer.entity.FigureTable;
import explainer.entity.Name;
import explainer.entity.Ref;
import explainer.entity.When;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FigureCsvTest {
    private static final SourceFile SOURCE = new SourceFile("content/figures/data/lamps.yaml", "");
    private static final Span SPAN = SOURCE.start();

    private static Name name(String text) {
        return new Name(text, SPAN);
    }

    private static FigureTable.Cell words(String text) {
        return new FigureTable.Words(name(text));
    }

    private static FigureTable table(List<FigureTable.Cell> cells) {
        List<FigureTable.Column> columns = Stream.iterate(1, i -> i + 1)
                .limit(cells.size())
                .map(i -> new FigureTable.Column(
                        name("c" + i), Optional.of(name("Column, \"" + i + "\"")), FigureTable.Holds.TEXT))
                .toList();
        FigureTable.Row row =
                new FigureTable.Row(cells.stream().map(Optional::ofNullable).toList(), SPAN);
        return new FigureTable("lamps", name("Lamps"), columns, List.of(row), SOURCE);
    }

    /** The second line. */
    private static String line(FigureTable.Cell... cells) {
        String text = FigureCsv.text(
                table(Stream.of(cells).toList()),
                Map.of(
                        "count", new FactValue.Amount(new BigDecimal("1234.50")),
                        "about", new FactValue.Between(new BigDecimal("158"), new BigDecimal("159")),
                        "days", new FactValue.Moment(When.parse("2019-10-25").orElseThrow(), When.parse("2019-10-26"))),
                Map.of("lamp", "https://example.org/lamp/"));
        assertThat(text).startsWith("c1").endsWith("\r\n");
        return text.substring(text.indexOf("\r\n") + 2, text.length() - 2);
    }

    @Test
    void commasQuotesAndLineEndsAreQuoted() {
        assertThat(line(words("a, b"), words("\"c\""), words("d\ne"), words("f"), words("g h"), words("i\r")))
                .isEqualTo("\"a, b\",\"\"\"c\"\"\",\"d\ne\",f,g h,\"i\r\"");
    }

    /** Data are data: a program that runs what it is given as text would run it from any file. */
    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@sum", "=HYPERLINK(1)"})
    void aTextThatBeginsLikeAFormulaStaysWhatItIs(String text) {
        assertThat(line(words(text))).isEqualTo(text);
    }

    @Test
    void numbersAndDatesAreForPrograms() {
        assertThat(line(
                        new FigureTable.Amount(new BigDecimal("-1234567.5"), SPAN),
                        new FigureTable.Moment(When.parse("2019-10").orElseThrow(), SPAN),
                        new FigureTable.State("AZ", SPAN),
                        new FigureTable.OfFact(name("count")),
                        new FigureTable.OfFact(name("about")),
                        new FigureTable.OfFact(name("days"))))
                .isEqualTo("-1234567.5,2019-10,AZ,1234.50,158 to 159,2019-10-25/2019-10-26");
    }

    @Test
    void whatIsNotKnownIsEmptyAndAPageIsItsAddress() {
        assertThat(line(
                        words("x"),
                        null,
                        new FigureTable.Leads(new Ref("lamp", SPAN)),
                        new FigureTable.Leads(new Ref("draft", SPAN))))
                .isEqualTo("x,,https://example.org/lamp/,");
    }

    @Test
    void aTableWithoutRowsHasItsHead() {
        FigureTable empty = new FigureTable(
                "lamps",
                name("Lamps"),
                List.of(new FigureTable.Column(name("köşk"), Optional.empty(), FigureTable.Holds.TEXT)),
                List.of(),
                SOURCE);
        assertThat(FigureCsv.text(empty, Map.of(), Map.of())).isEqualTo("köşk\r\n");
    }
}
