package explainer.output.json;

import static org.assertj.core.api.Assertions.assertThat;

import explainer.content.prose.EvidenceKind;
import explainer.entity.Fact;
import explainer.entity.FactValue;
import explainer.entity.Quote;
import explainer.entity.SourceKind;
import explainer.entity.When;
import explainer.testing.Gen;
import explainer.testing.Golden;
import explainer.testing.SchemaChecker;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Data files and their schemas, made of records that no site stands behind. */
class EvidenceFormatsTest {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Golden GOLDEN = new Golden("golden/data", "", ".json");
    private static final Optional<String> NONE = Optional.empty();
    private static final When YEAR = When.parse("2019").orElseThrow();
    private static final When DAY = When.parse("2019-10-25").orElseThrow();

    private static final DataHead HEAD = new DataHead(
            "../schemas/facts.schema.json",
            "Facts: Keepers",
            "en",
            Optional.of("CC BY 4.0"),
            Optional.of("https://creativecommons.org/licenses/by/4.0/"),
            LocalDate.of(2026, 11, 24),
            Optional.of("https://example.org/facts/facts.json"));
    private static final DataHead LEAST =
            new DataHead("s.json", "Title", "az-Latn", NONE, NONE, LocalDate.of(2026, 11, 24), NONE);

    @Test
    void aFileIsWrittenAsItsGoldenFileSays() {
        GOLDEN.check("facts", EvidenceFormats.FACTS.file(HEAD, facts()));
    }

    @Test
    void aSchemaIsWrittenAsItsGoldenFileSays() {
        GOLDEN.check(
                "facts.schema",
                EvidenceFormats.FACTS.schema(Optional.of("https://example.org/schemas/facts.schema.json")));
    }

    static Stream<DataFormat<?>> formats() {
        return Stream.of(
                EvidenceFormats.FACTS, EvidenceFormats.QUOTES, EvidenceFormats.DISPUTES, EvidenceFormats.SOURCES);
    }

    @ParameterizedTest
    @MethodSource("formats")
    void aSchemaIsOneOfItsDraftAndHasAnIdOnlyWhereTheAddressIsKnown(DataFormat<?> format) {
        SchemaChecker checker = SchemaChecker.ofSchemas();
        String schema = format.schema(Optional.of("https://example.org/a"));
        assertThat(checker.check(schema)).isEmpty();
        assertThat(checker.check(format.schema(NONE))).isEmpty();
        assertThat(JSON.readTree(schema).path("$id").asString()).isEqualTo("https://example.org/a");
        assertThat(JSON.readTree(format.schema(NONE)).has("$id")).isFalse();
    }

    @ParameterizedTest
    @MethodSource("formats")
    void everyKeyOfASchemaSaysWhatItMeansAndNoOtherIsAllowed(DataFormat<?> format) {
        List<JsonNode> objects = objects(JSON.readTree(format.schema(NONE))).toList();
        assertThat(objects).hasSizeGreaterThan(1).allSatisfy(object -> {
            assertThat(object.path("additionalProperties").isBoolean()).isTrue();
            assertThat(object.path("additionalProperties").asBoolean()).isFalse();
            assertThat(object.path("properties").values())
                    .allSatisfy(key ->
                            assertThat(key.path("description").asString()).endsWith("."));
        });
    }

    private static Stream<JsonNode> objects(JsonNode schema) {
        Stream<JsonNode> inside = schema.values().stream().flatMap(EvidenceFormatsTest::objects);
        return schema.has("properties") ? Stream.concat(Stream.of(schema), inside) : inside;
    }

    @Test
    void aFileFitsItsSchema() {
        assertThat(faults(EvidenceFormats.FACTS, HEAD, facts())).isEmpty();
        assertThat(faults(EvidenceFormats.QUOTES, HEAD, List.of(quote("a", "b"))))
                .isEmpty();
        assertThat(faults(EvidenceFormats.DISPUTES, HEAD, List.of(dispute("a"))))
                .isEmpty();
        assertThat(faults(EvidenceFormats.SOURCES, HEAD, List.of(source("a")))).isEmpty();
        formats().forEach(format -> assertThat(faults(format, LEAST, List.of())).isEmpty());
    }

    @Test
    void anyTextComesBackAsItWas() {
        Gen.forAll(gen -> {
            String text = gen.text() + "\u0000 \" \\ </script> \u2028 \r\n";
            QuoteData quote = quote(text, text);
            JsonNode read = JSON.readTree(EvidenceFormats.QUOTES.file(HEAD, List.of(quote)))
                    .path("quotes")
                    .path(0);
            assertThat(read.path("text").asString()).isEqualTo(text);
            assertThat(read.path("note").asString()).isEqualTo(text);
        });
    }

    @Test
    void aNumberIsWrittenInFullAndNeverWithAnExponent() {
        for (String number : List.of("120", "100617.50", "-0.5", "0.000000001", "999999999999999.999999999")) {
            String file = EvidenceFormats.FACTS.file(
                    HEAD, List.of(fact(number, new FactValue.Amount(new BigDecimal(number)))));
            assertThat(file).contains("\"value\": " + number + ",\n");
        }
    }

    @Test
    void aFileEndsWithALineFeedAndHasNoOtherLineEnds() {
        String file = EvidenceFormats.FACTS.file(HEAD, facts());
        assertThat(file).endsWith("}\n").doesNotContain("\r").doesNotContain("\t");
    }

    private static Arguments wrong(String what, Consumer<ObjectNode> change) {
        return Arguments.of(what, change);
    }

    /** The first fact is a number, the second two numbers, the third dates. */
    static Stream<Arguments> wrongFiles() {
        return Stream.of(
                wrong("an unknown key of the file", file -> file.put("facts-2", 1)),
                wrong("an unknown key of a fact", file -> fact(file, 0).put("truth", true)),
                wrong("an unknown key of a citation", file -> citation(file).put("page", 1)),
                wrong("no list", file -> file.remove("facts")),
                wrong("no day", file -> file.remove("as-of")),
                wrong("no id", file -> fact(file, 0).remove("id")),
                wrong("no statement", file -> fact(file, 0).remove("statement")),
                wrong("no source", file -> fact(file, 0).putArray("sources")),
                wrong("no id of a source", file -> citation(file).remove("id")),
                wrong("a bad status", file -> fact(file, 0).put("status", "proven")),
                wrong("a status in capitals", file -> fact(file, 0).put("status", "Confirmed")),
                wrong("a date in words", file -> fact(file, 0).put("as-of", "October 2019")),
                wrong("a thirteenth month", file -> fact(file, 0).put("as-of", "2019-13")),
                wrong("a day that never was", file -> fact(file, 0).put("review-by", "2027-02-30")),
                wrong("an address with a blank", file -> fact(file, 0).put("url", "a b")),
                wrong("a licence that is no address", file -> file.put("licence-url", "CC BY")),
                wrong("a flag as a value", file -> fact(file, 0).put("value", true)),
                wrong("half of two numbers", file -> value(file, 1).remove("high")),
                wrong("a number as a text", file -> value(file, 1).put("low", "158")),
                wrong("dates without the first", file -> value(file, 2).remove("date")),
                wrong("a language that is no tag", file -> file.put("language", "English (UK)")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("wrongFiles")
    void aWrongFileDoesNotFit(String what, Consumer<ObjectNode> change) {
        ObjectNode file = (ObjectNode) JSON.readTree(EvidenceFormats.FACTS.file(HEAD, facts()));
        change.accept(file);
        assertThat(SchemaChecker.of(EvidenceFormats.FACTS.schema(NONE)).check(file.toString()))
                .isNotEmpty();
    }

    @Test
    void aSourceSupportsOneEntryAtATime() {
        ObjectNode file = (ObjectNode) JSON.readTree(EvidenceFormats.SOURCES.file(HEAD, List.of(source("a"))));
        ObjectNode entry = (ObjectNode) file.at("/sources/0/supports/0");
        entry.put("quote", "b");
        assertThat(SchemaChecker.of(EvidenceFormats.SOURCES.schema(NONE)).check(file.toString()))
                .isNotEmpty();
    }

    private static ObjectNode fact(ObjectNode file, int at) {
        return (ObjectNode) file.path("facts").path(at);
    }

    private static ObjectNode value(ObjectNode file, int at) {
        return (ObjectNode) fact(file, at).path("value");
    }

    private static ObjectNode citation(ObjectNode file) {
        return (ObjectNode) fact(file, 0).path("sources").path(0);
    }

    private static <T> List<String> faults(DataFormat<T> format, DataHead head, List<T> entries) {
        return SchemaChecker.of(format.schema(NONE)).check(format.file(head, entries));
    }

    private static List<FactData> facts() {
        return List.of(
                fact("amount", new FactValue.Amount(new BigDecimal("100617.50"))),
                fact("between", new FactValue.Between(new BigDecimal("158"), new BigDecimal("159"))),
                fact("moment", new FactValue.Moment(DAY, When.parse("2019-10-26"))),
                fact("words", new FactValue.Words("Hall “3” & <b>")),
                new FactData(
                        "least",
                        "index.html#fact.least",
                        "A claim.",
                        Optional.empty(),
                        NONE,
                        Optional.empty(),
                        Optional.empty(),
                        Fact.Status.REPORTED,
                        NONE,
                        NONE,
                        List.of(new CitedData("un-doc", NONE)),
                        List.of()));
    }

    private static FactData fact(String id, FactValue value) {
        return new FactData(
                id,
                "https://example.org/facts/#fact." + id,
                "A claim about " + id + ".",
                Optional.of(value),
                Optional.of("members"),
                Optional.of(YEAR),
                Optional.of(new When.Day(LocalDate.of(2027, 6, 30))),
                Fact.Status.DISPUTED,
                Optional.of("The keepers"),
                Optional.of("count"),
                List.of(new CitedData("un-doc", Optional.of("para. 12")), new CitedData("turan", NONE)),
                List.of("https://example.org/", "https://example.org/rules/"));
    }

    private static QuoteData quote(String text, String note) {
        return new QuoteData(
                "q",
                "index.html#quote.q",
                text,
                "Speaker",
                Optional.of("../speaker/index.html"),
                Optional.of("Keeper"),
                DAY,
                Optional.of("Date of the report."),
                "Opening",
                "en",
                Quote.Translation.PROBABLE,
                Optional.of("es-419"),
                new CitedData("un-doc", Optional.of("p. 1")),
                Optional.of(note),
                List.of("../index.html"));
    }

    private static DisputeData dispute(String id) {
        DisputeData.Position position =
                new DisputeData.Position("One", "Says.", List.of(new CitedData("turan", NONE)), Optional.of("q"));
        return new DisputeData(
                id,
                "index.html#dispute.a",
                "Which?",
                List.of(position, position),
                "Something.",
                Optional.of("Both."),
                List.of("../index.html"));
    }

    private static SourceData source(String id) {
        return new SourceData(
                id,
                "article-newspaper",
                SourceKind.THINK_TANK,
                "Title",
                true,
                Optional.of("Daily"),
                Optional.of("Agency"),
                List.of("A. Writer"),
                Optional.of(YEAR),
                Optional.of(new When.Day(LocalDate.of(2026, 11, 23))),
                Optional.of("https://example.org/a?b=c#d"),
                Optional.of("az"),
                Optional.of("Stance."),
                Optional.of("trend"),
                Optional.of("AZ"),
                Optional.of("Azerbaijan"),
                List.of("../index.html"),
                List.of(
                        new SourceData.Supported(EvidenceKind.FACT, "a"),
                        new SourceData.Supported(EvidenceKind.QUOTE, "a"),
                        new SourceData.Supported(EvidenceKind.DISPUTE, "a")));
    }
}
