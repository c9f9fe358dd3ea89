package explainer.content.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import explainer.base.Diagnostic;
import explainer.base.Result;
import explainer.base.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class YamlReaderTest {
    private static YamlNode read(String text) {
        Result<Optional<YamlNode>> result = YamlReader.read(new SourceFile("content/a.yaml", text));
        assertThat(result.diagnostics()).isEmpty();
        return result.value().orElseThrow();
    }

    private static YamlNode value(String text) {
        return ((YamlMap) read(text)).entry("key").orElseThrow().value();
    }

    private static List<Diagnostic> found(String text) {
        return YamlReader.read(new SourceFile("content/a.yaml", text)).diagnostics();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "no",
                "yes",
                "on",
                "off",
                "true",
                "FALSE",
                "~",
                "012",
                "0o17",
                "0x1F",
                "1_000",
                "1.10",
                "1e3",
                ".inf",
                "-0",
                "+5",
                "2019-10-25",
                "2019-10",
                "12:30",
                "12:30:45",
                "007",
                "A sentence, with a comma.",
                "a#b",
                "http://example.org/a:b",
                "don't",
                "5 > 3",
                "1.2.3",
                "99999999999999999999999999999999"
            })
    void aPlainTextStaysAsTyped(String text) {
        YamlScalar scalar = (YamlScalar) value("key: " + text + "\n");
        assertThat(scalar.raw()).isEqualTo(text);
        assertThat(scalar.quoted()).isFalse();
        assertThat(scalar.isMissing()).isFalse();
        assertThat(scalar.span().text()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"key:\n", "key: null\n", "key: # a note\n", "key:"})
    void aKeyWithoutAValueIsMissing(String text) {
        assertThat(((YamlScalar) value(text)).isMissing()).isTrue();
    }

    @Test
    void quotedNothingIsNotMissing() {
        assertThat(((YamlScalar) value("key: \"\"\n")).isMissing()).isFalse();
        assertThat(((YamlScalar) value("key: 'null'\n")).raw()).isEqualTo("null");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "key: \"a \\\"b\\\" \\u00e9\"~a \"b\" é~\"a \\\"b\\\" \\u00e9\"",
                "key: 'it''s'~it's~'it''s'",
                "key: plain # note~plain~plain",
                "key:    spaced   ~spaced~spaced",
                "'key': x~x~x",
                "key: \"# no note\"~# no note~\"# no note\"",
                "{key: x, b: y}~x~x",
                "{key: \"x, y\"}~x, y~\"x, y\"",
                "key: 🚀 x~🚀 x~🚀 x"
            })
    void aTextHasTheSpanOfWhatIsWritten(String text, String raw, String written) {
        YamlScalar scalar = (YamlScalar) value(text + "\n");
        assertThat(scalar.raw()).isEqualTo(raw);
        assertThat(scalar.span().text()).isEqualTo(written);
    }

    @Test
    void aTextOverSeveralLinesEndsWithItsLastWord() {
        YamlScalar plain = (YamlScalar) value("key: one\n  two\n  three\nnext: x\n");
        assertThat(plain.raw()).isEqualTo("one two three");
        assertThat(plain.span().text()).isEqualTo("one\n  two\n  three");
        YamlScalar folded = (YamlScalar) value("key: >-\n  one\n  two\n\nnext: x\n");
        assertThat(folded.raw()).isEqualTo("one two");
        assertThat(folded.quoted()).isTrue();
        assertThat(folded.span().text()).isEqualTo(">-\n  one\n  two");
        YamlScalar literal = (YamlScalar) value("key: |\n  one\n  two\n");
        assertThat(literal.raw()).isEqualTo("one\ntwo\n");
        assertThat(literal.span().text()).isEqualTo("|\n  one\n  two");
    }

    @Test
    void everyKeyAndValueKnowsItsPlace() {
        assertThat(places("a: 1\nlist:\n  - x\n  - {b: y}\n  - [z]\nmap:\n  c: w\n"))
                .containsExactly(
                        "1:1 a", "1:4 1", "2:1 list", "3:5 x", "4:6 b", "4:9 y", "5:6 z", "6:1 map", "7:3 c", "7:6 w");
    }

    @Test
    void charactersOutsideTheBasicPlaneCountTwiceInColumnsAsEditorsCount() {
        assertThat(places("\"🚀🚀\": \"🚀\"\nb: {🚀: [x, 🚀, y]}\n"))
                .containsExactly("1:1 \"🚀🚀\"", "1:9 \"🚀\"", "2:1 b", "2:5 🚀", "2:10 x", "2:13 🚀", "2:17 y");
    }

    @Test
    void aLetterOfTwoUnitsMayStandWhereTheParsersBufferEnds() {
        for (int length = 1000; length < 1060; length++) {
            String text = "a".repeat(length) + "🚀";
            assertThat(((YamlScalar) value("key: \"" + text + "\"\n")).raw()).isEqualTo(text);
        }
    }

    @Test
    void aStretchInTheMiddleOfAFileHasThePlacesOfTheFile() {
        String text = "---\ntitle: Baku\naliases:\n  - one\n---\ntext: none\n";
        SourceFile file = new SourceFile("content/a.md", text);
        Result<Optional<YamlNode>> result = YamlReader.read(file, 4, text.indexOf("---", 4));
        assertThat(result.diagnostics()).isEmpty();
        assertThat(places(result.value().orElseThrow()))
                .containsExactly("2:1 title", "2:8 Baku", "3:1 aliases", "4:5 one");
    }

    @Test
    void aMistakeInTheMiddleOfAFileHasThePlaceOfTheFile() {
        String text = "---\ntitle: Baku: the summit\n---\nText: none\n";
        List<Diagnostic> found = YamlReader.read(new SourceFile("content/a.md", text), 4, text.indexOf("---", 4))
                .diagnostics();
        assertThat(found).singleElement().extracting(Diagnostic::span).hasToString("content/a.md:2:12");
    }

    @Test
    void windowsLineEndsCountAsOne() {
        assertThat(places("a: 1\r\nlist:\r\n  - x\r\nb: \"y\"\r\n"))
                .containsExactly("1:1 a", "1:4 1", "2:1 list", "3:5 x", "4:1 b", "4:4 \"y\"");
    }

    @Test
    void anEmptyTextIsAnEmptyMap() {
        assertThat(((YamlMap) read("")).entries()).isEmpty();
        assertThat(((YamlMap) read("# only a note\n")).entries()).isEmpty();
    }

    @Test
    void aLongTextIsReadWhole() {
        String text = "word ".repeat(50_000) + "end";
        YamlScalar scalar = (YamlScalar) value("key: " + text + "\n");
        assertThat(scalar.raw()).isEqualTo(text);
        assertThat(scalar.span().end()).isEqualTo("key: ".length() + text.length());
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{a: ", "- "})
    void whatIsNestedTooDeeplyIsReportedAndDoesNotThrow(String opening) {
        Result<Optional<YamlNode>> result =
                YamlReader.read(new SourceFile("content/a.yaml", opening.repeat(5000) + "x\n"));
        assertThat(result.value()).isEmpty();
        assertThat(result.diagnostics())
                .singleElement()
                .extracting(Diagnostic::code)
                .isEqualTo(YamlCode.BAD_YAML);
    }

    @Test
    void nestingWithinTheLimitIsRead() {
        assertThat(read("key: " + "[".repeat(100) + "x" + "]".repeat(100))).isInstanceOf(YamlMap.class);
    }

    @Test
    void ofTwoEqualKeysTheFirstIsKept() {
        SourceFile file = new SourceFile("content/a.yaml", "a: 1\nb: 2\na: 3\n");
        Result<Optional<YamlNode>> result = YamlReader.read(file);
        assertThat(places(result.value().orElseThrow())).containsExactly("1:1 a", "1:4 1", "2:1 b", "2:4 2");
        assertThat(result.diagnostics()).singleElement().satisfies(found -> {
            assertThat(found.code()).isEqualTo(YamlCode.DUPLICATE_KEY);
            assertThat(found.span()).hasToString("content/a.yaml:3:1");
            assertThat(found.related().get(0).span()).hasToString("content/a.yaml:1:1");
        });
    }

    @Test
    void equalKeysInDifferentMapsAreFine() {
        assertThat(found("a: {x: 1}\nb: {x: 1}\n")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "a: &x 1~1:4",
                "a: &x [1]~1:4",
                "a: !!str 1~1:4",
                "a: !x {b: 1}~1:4",
                "<<: {a: 1}~1:1",
                "- ? !x a~1:5"
            })
    void whatIsNotPartOfTheLanguageIsReportedAtItsPlace(String text, String place) {
        assertThat(found(text + "\n")).singleElement().satisfies(found -> {
            assertThat(found.code()).isEqualTo(YamlCode.YAML_FEATURE);
            assertThat(found.span().from()).hasToString(place);
        });
    }

    @Test
    void placesOnOneLongLineAreExact() {
        String text = IntStream.range(0, 60_000).mapToObj(i -> "ə" + i).collect(Collectors.joining(", ", "[", "]"));
        List<String> places = places(text);
        assertThat(places).hasSize(60_000).startsWith("1:2 ə0", "1:6 ə1");
        assertThat(places.get(59_999)).isEqualTo("1:" + (text.length() - 6) + " ə59999");
    }

    private static List<String> places(String text) {
        return places(read(text));
    }

    /** Keys and texts in order, each with its place and as written. */
    private static List<String> places(YamlNode node) {
        List<String> places = new ArrayList<>();
        if (node instanceof YamlScalar scalar) {
            places.add(scalar.span().from() + " " + scalar.span().text());
        } else if (node instanceof YamlList list) {
            list.items().forEach(item -> places.addAll(places(item)));
        } else if (node instanceof YamlMap map) {
            for (YamlEntry entry : map.entries()) {
                places.add(entry.keySpan().from() + " " + entry.keySpan().text());
                places.addAll(places(entry.value()));
            }
        }
        return places;
    }
}
