package explainer;

import static org.assertj.core.api.Assertions.assertThat;

import explainer.content.ContentReader;
import explainer.entity.Declaration;
import explainer.entity.Form;
import explainer.entity.Kind;
import explainer.graph.Drafts;
import explainer.output.schema.ContentSchema;
import explainer.output.schema.SiteIds;
import explainer.testing.FormGen;
import explainer.testing.Gen;
import explainer.testing.OneFile;
import explainer.testing.SchemaChecker;
import explainer.testing.Slow;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The schemas of what editors write, held against the checks that they are made to agree with. */
@Slow
class ContentSchemaTest {
    private static final int CASES = 100;
    private static final SiteIds IDS = new SiteIds(
            List.of("baku-summit"),
            List.of("un-doc"),
            List.of("members-2019"),
            List.of("maduro-oil"),
            List.of("chair-term"));
    private static final Map<ContentSchema, SchemaChecker> SCHEMAS = ContentSchema.all().stream()
            .collect(
                    Collectors.toMap(schema -> schema, schema -> SchemaChecker.of(schema.text(Optional.empty(), IDS))));

    private static SchemaChecker schema(Declaration declaration) {
        return SCHEMAS.get(new ContentSchema(declaration, Optional.empty()));
    }

    private static boolean isValidByChecks(Declaration declaration, String yaml) {
        return OneFile.check(declaration, yaml).isEmpty();
    }

    private static boolean isValidBySchema(Declaration declaration, String yaml) {
        return schema(declaration).check(OneFile.json(yaml)).isEmpty();
    }

    private static String file(Declaration declaration, List<String> entries) {
        return switch (declaration.layout()) {
            case FRONT_MATTER, KEYS, KEYS_OR_NOTHING -> String.join("\n", entries) + "\n";
            case LIST -> entries.stream().collect(Collectors.joining("\n  ", "- ", "\n"));
        };
    }

    @Test
    void everySchemaIsOne() {
        for (ContentSchema schema : ContentSchema.all()) {
            for (Optional<String> id : List.of(Optional.<String>empty(), Optional.of("https://example.org/s.json"))) {
                assertThat(SchemaChecker.ofSchemas().check(schema.text(id, IDS)))
                        .as(schema.path())
                        .isEmpty();
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatTheChecksAcceptTheSchemaAcceptsToo(Declaration declaration) {
        AtomicInteger valid = new AtomicInteger();
        Gen.forAll(CASES, gen -> {
            String yaml = file(declaration, new FormGen(gen).entries(gen.pick(declaration.shapes())));
            if (isValidByChecks(declaration, yaml)) {
                valid.incrementAndGet();
                assertThat(schema(declaration).check(OneFile.json(yaml)))
                        .as(yaml)
                        .isEmpty();
            }
        });
        // boxes of degrees, and tables of which something can be drawn, are seldom right by chance
        boolean isOfFigures = declaration == Declaration.FIGURES || declaration == Declaration.FIGURE_DATA;
        int least = isOfFigures ? CASES / 16 : CASES / 8;
        assertThat(valid.get()).as("files that the checks accept").isGreaterThan(least);
    }

    @ParameterizedTest
    @EnumSource
    void whatASchemaCanSayBothRefuse(Declaration declaration) {
        Gen.forAll(CASES, gen -> {
            String yaml = Mutation.any(declaration, gen);
            assertThat(isValidByChecks(declaration, yaml))
                    .as("by the checks%n%s", yaml)
                    .isFalse();
            assertThat(isValidBySchema(declaration, yaml))
                    .as("by the schema%n%s", yaml)
                    .isFalse();
        });
    }

    /** Ways to spoil a file that both must see. */
    private enum Mutation {
        REQUIRED_KEY_MISSING,
        REQUIRED_KEY_EMPTY,
        UNKNOWN_KEY,
        WRONG_VALUE,
        WRONG_ROOT;

        static String any(Declaration declaration, Gen gen) {
            Form.Keys shape = gen.pick(declaration.shapes());
            List<String> entries = new FormGen(gen).entries(shape);
            Form.Key required =
                    gen.pick(shape.keys().stream().filter(Form.Key::isRequired).toList());
            switch (gen.pick(List.of(values()))) {
                case REQUIRED_KEY_MISSING -> replace(entries, required, List.of());
                case REQUIRED_KEY_EMPTY ->
                    replace(entries, required, List.of(gen.pick(List.of(": ", ": null", ": \"\""))));
                case UNKNOWN_KEY -> entries.add(gen.pick(List.of("titel: x", "Title: x", "$schema: x", "x: 1")));
                case WRONG_VALUE -> {
                    Form.Key key = gen.pick(shape.keys());
                    replace(entries, key, List.of(": " + gen.pick(key.form().accept(new Wrong(gen)))));
                }
                case WRONG_ROOT -> {
                    return declaration.layout() == Declaration.Layout.LIST
                            ? String.join("\n", entries) + "\n"
                            : "- " + String.join("\n  ", entries) + "\n";
                }
            }
            return file(declaration, entries);
        }

        private static void replace(List<String> entries, Form.Key key, List<String> value) {
            entries.removeIf(entry -> entry.startsWith(key.name() + ":"));
            value.forEach(each -> entries.add(key.name() + each));
        }
    }

    /** Values that no text of the form has. */
    private record Wrong(Gen gen) implements Form.Visitor<List<String>> {
        private static final List<String> NOT_ONE = List.of("[a]", "{a: b}");

        private List<String> and(String... more) {
            return Stream.concat(NOT_ONE.stream(), Stream.of(more)).toList();
        }

        @Override
        public List<String> words(Form.Words form) {
            String tooLong = "\"" + "a".repeat(form.longest() + 1) + "\"";
            return form.refused().isPresent() ? and(tooLong, "1,000", "'12 345'") : and(tooLong);
        }

        @Override
        public List<String> pattern(Form.Pattern form) {
            return and(notBlank(new FormGen(gen).refusedBy(form.regex())));
        }

        @Override
        public List<String> day(Form.Day form) {
            return and("2019", "2019-10", "20191025", "\"2019-10-25 \"", "2019-13-01", "tomorrow");
        }

        @Override
        public List<String> flag(Form.Flag form) {
            return and("yes", "1", "\"no\"");
        }

        @Override
        public List<String> choice(Form.Choice form) {
            return and("something", form.words().get(0) + "s", "1");
        }

        @Override
        public List<String> reference(Form.Reference form) {
            return and(notBlank(new FormGen(gen).refusedBy(form.regex())));
        }

        @Override
        public List<String> inline(Form.Inline form) {
            return NOT_ONE;
        }

        @Override
        public List<String> items(Form.Items form) {
            List<String> all = new ArrayList<>(List.of("word", "{a: b}", "7", "[null]", "[null, null]"));
            form.item().accept(this).forEach(item -> all.add("[" + item + "]"));
            return all;
        }

        @Override
        public List<String> keys(Form.Keys form) {
            return List.of("word", "[a]", "{}", "{x: 1}");
        }

        @Override
        public List<String> variants(Form.Variants form) {
            return List.of("word", "[a]", "{}", "{x: 1}");
        }

        @Override
        public List<String> open(Form.Open form) {
            return List.of("word", "[a]");
        }

        /** A key without a value may be left out. */
        private static String notBlank(String quoted) {
            return quoted.equals("\"\"") ? "\"?\"" : quoted;
        }
    }

    static List<OnlyByChecks> whatOnlyTheChecksSee() {
        return OnlyByChecks.ALL;
    }

    /** A mistake that a schema cannot name, or could only by refusing what is right. */
    private record OnlyByChecks(String name, Declaration declaration, String yaml) {
        private static final String FACT = "- id: a\n  statement: It met.\n  as-of: fixed\n  status: ";
        private static final String TOPIC = "title: A\nkind: event\nsummary: It met.\n";
        private static final String SITE = "title: A\nlanguage: en\n";
        private static final String TERM = "- id: a\n  why: It is so.\n";
        private static final String TABLE =
                "title: A\ncolumns:\n  - {id: a, holds: text}\n  - {id: b, holds: number}\nrows:\n  - {a: x, b: 1}\n";
        private static final String FIGURE =
                "type: positions\ntitle: A\nalt: What can be seen in it.\ndata: a\nsources: [un-doc]\n";
        private static final String SOURCE = "- id: a\n  type: report\n  kind: news\n  title: A\n";

        private static final List<OnlyByChecks> ALL = List.of(
                of("a day that is not in the calendar", Declaration.TOPIC, TOPIC + "date: 2019-02-30\n"),
                of("a number that is no year", Declaration.TOPIC, TOPIC + "date: 20191\n"),
                of("an end without a beginning", Declaration.TOPIC, TOPIC + "end: 2019\n"),
                of("an end before the beginning", Declaration.TOPIC, TOPIC + "date: 2019\nend: 2018\n"),
                of("data without a column", Declaration.FIGURE_DATA, "title: A\ncolumns: []\nrows: []\n"),
                of("two columns with one id", Declaration.FIGURE_DATA, TABLE.replace("b, h", "a, h")),
                of("a cell in no column", Declaration.FIGURE_DATA, TABLE + "  - {c: 1}\n"),
                of("a cell that is not of its column", Declaration.FIGURE_DATA, TABLE + "  - {b: many}\n"),
                of("a figure without paints", Declaration.FIGURES, FIGURE + "name: a\nvalue: b\npaints: []\n"),
                of("a text of blanks", Declaration.TOPIC, TOPIC.replace("It met.", "\"  \"")),
                of(
                        "a text whose blanks are not the reason that it is too long",
                        Declaration.TOPIC,
                        TOPIC.replace("It met.", "\"" + "a  ".repeat(300) + "\"")),
                of(
                        "a text of letters that count twice",
                        Declaration.TOPIC,
                        TOPIC.replace("It met.", "\"" + "𝐀".repeat(300) + "\"")),
                of("a page that Windows cannot store", Declaration.TOPIC, TOPIC + "related: [con]\n"),
                of("an address with a capital", Declaration.TOPIC, TOPIC + "redirects: [/Summit/]\n"),
                of("Markdown that is refused", Declaration.TOPIC, TOPIC + "key-points: [\"A <b>b</b>.\"]\n"),
                of("an escape of YAML in Markdown", Declaration.TOPIC, TOPIC + "key-points: [\"A\\u0042.\"]\n"),
                of("a host that is none", Declaration.SITE, SITE + "url: https://_/\n"),
                of("a language tag of no form", Declaration.SITE, SITE.replace("en", "en-x")),
                of("a country that is none", Declaration.SOURCES, SOURCE + "  country: QQ\n"),
                of("two entries with one id", Declaration.SOURCES, SOURCE + SOURCE),
                of("a value and a date", Declaration.FACTS, FACT + "reported\n  value: 1\n  date: 2019\n"),
                of("the greater number first", Declaration.FACTS, FACT + "reported\n  value: 159 to 158\n"),
                of("patterns without a number", Declaration.FACTS, FACT + "reported\n  patterns: [\"{} members\"]\n"),
                of("nobody to whom a fact is attributed", Declaration.FACTS, FACT + "attributed\n"),
                of("a term without words", Declaration.TERMS, TERM + "  forms: []\n  prefer: b\n"),
                of("a term that is no word", Declaration.TERMS, TERM + "  forms: [\"?\"]\n  prefer: b\n"),
                of("neither prefer nor first-use", Declaration.TERMS, TERM + "  forms: [b]\n"),
                of(
                        "a reason that was not written",
                        Declaration.CORRECTIONS,
                        "- page: a\n  date: 2026-11-26\n  kind: update\n  said: a\n  says: b\n  why: …\n"));

        private static OnlyByChecks of(String name, Declaration declaration, String yaml) {
            return new OnlyByChecks(name, declaration, yaml);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    @ParameterizedTest
    @MethodSource
    void whatOnlyTheChecksSee(OnlyByChecks mistake) {
        assertThat(isValidByChecks(mistake.declaration, mistake.yaml)).isFalse();
        assertThat(schema(mistake.declaration).check(OneFile.json(mistake.yaml)))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void aFileWithoutEntriesIsRightWhereTheChecksSayIt(Declaration declaration) {
        for (String empty : List.of("# nothing yet\n", "{}\n")) {
            assertThat(isValidBySchema(declaration, empty)).as(empty).isEqualTo(isValidByChecks(declaration, empty));
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyExampleIsRight(Declaration declaration) {
        declaration.shapes().forEach(shape -> everyExampleIsRight(declaration, shape));
    }

    private static void everyExampleIsRight(Declaration declaration, Form.Keys shape) {
        for (Form.Key key : shape.keys()) {
            List<String> entries = shape.keys().stream()
                    .filter(each -> each.isRequired() || each.equals(key))
                    .map(each -> each.name() + ": " + inQuotes(each))
                    .toList();
            String yaml = file(declaration, entries);
            assertThat(schema(declaration).check(OneFile.json(yaml))).as(yaml).isEmpty();
            assertThat(OneFile.check(declaration, yaml))
                    .as(yaml)
                    .extracting(diagnostic -> diagnostic.code().id())
                    // what must stand beside it is another question
                    .isSubsetOf("missing-key", "bad-value");
        }
    }

    private static String inQuotes(Form.Key key) {
        return key.example().contains(": ") && !key.example().matches("[\"\\[{].*")
                ? "\"" + key.example() + "\""
                : key.example();
    }

    @ParameterizedTest
    @EnumSource
    void aPageOfEachKindHasItsSchema(Kind kind) {
        String yaml = "title: A\nsummary: It met.\nkind: ";
        SchemaChecker checker = SCHEMAS.get(new ContentSchema(Declaration.TOPIC, Optional.of(kind)));
        assertThat(checker.check(OneFile.json(yaml + kind.id()))).isEmpty();
        for (Kind other : Kind.values()) {
            assertThat(checker.check(OneFile.json(yaml + other.id())).isEmpty()).isEqualTo(other == kind);
        }
    }

    @Test
    void everyDataFileIsDeclared() {
        assertThat(dataFiles())
                .isNotEmpty()
                .allSatisfy(file ->
                        assertThat(declarationOf(file)).as(file.toString()).isPresent());
    }

    @Test
    void theContentOfThisProjectFitsTheSchemasOfItsSite() {
        Map<String, String> site =
                Build.run(Build.Request.of(Path.of(""), Drafts.LEFT_OUT))
                        .outputs()
                        .orElseThrow()
                        .files()
                        .entrySet()
                        .stream()
                        .collect(Collectors.toMap(
                                entry -> entry.getKey().value(),
                                entry -> new String(
                                        entry.getValue().content(), java.nio.charset.StandardCharsets.UTF_8)));
        dataFiles().forEach(file -> {
            Declaration declaration = declarationOf(file).orElseThrow();
            assertThat(check(site, new ContentSchema(declaration, Optional.empty()), text(file)))
                    .as(file.toString())
                    .isEmpty();
        });
        pages().forEach(file -> {
            String yaml = text(file).split("(?m)^---$")[1];
            Optional<Kind> kind = Stream.of(Kind.values())
                    .filter(each -> yaml.contains("\nkind: " + each.id() + "\n"))
                    .findFirst();
            Declaration declaration = file.endsWith("index.md") ? Declaration.HOME : Declaration.TOPIC;
            assertThat(check(site, new ContentSchema(declaration, kind), yaml))
                    .as(file.toString())
                    .isEmpty();
        });
    }

    private static List<String> check(Map<String, String> site, ContentSchema schema, String yaml) {
        return SchemaChecker.of(site.get(schema.path())).check(OneFile.json(yaml));
    }

    private static Optional<Declaration> declarationOf(Path file) {
        return Stream.of(Declaration.values())
                .filter(each -> FileSystems.getDefault()
                        .getPathMatcher("glob:" + each.path())
                        .matches(file))
                .findFirst();
    }

    private static Stream<Path> dataFiles() {
        return files().filter(file -> file.toString().endsWith(".yaml"));
    }

    private static Stream<Path> pages() {
        return files().filter(file -> file.toString().endsWith(".md") && !file.endsWith("README.md"));
    }

    private static Stream<Path> files() {
        try (Stream<Path> files = Files.walk(Path.of(ContentReader.FOLDER))) {
            return files.filter(Files::isRegularFile).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
