package explainer;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import explainer.entity.Declaration;
import explainer.entity.Form;
import explainer.entity.Kind;
import explainer.graph.Drafts;
import explainer.testing.KitchenSink;
import explainer.testing.NuChecker;
import explainer.testing.SiteFixture;
import explainer.testing.Slow;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The content editor at /admin/: there only where it is wanted, made of the declarations, and closed to all hosts but GitHub's API. */
@Slow
class CmsTest {
    private static final String REPOSITORY = "https://github.com/example/explainer";
    private static final String ADDRESS = "https://example.org/union/";
    private static final Pattern HOST = Pattern.compile("(?:https?:)?//[^\\s\"';]+");

    @TempDir
    private static Path sink;

    private static Map<String, String> cms;

    @TempDir
    private Path folder;

    @BeforeAll
    static void build() throws IOException {
        cms = build(withCms(KitchenSink.in(sink)), REPOSITORY);
    }

    private static Map<String, String> build(SiteFixture site, String repository) {
        BuildReport report = Build.run(new Build.Request(
                site.root(),
                Optional.of(URI.create(ADDRESS)),
                Optional.of(URI.create(repository)),
                Drafts.SHOWN,
                Optional.empty(),
                false));
        assertThat(report.errors()).isEmpty();
        Map<String, String> files = new TreeMap<>();
        report.outputs()
                .orElseThrow()
                .files()
                .forEach((path, file) -> files.put(path.value(), new String(file.content(), StandardCharsets.UTF_8)));
        return files;
    }

    private static SiteFixture withCms(SiteFixture site) throws IOException {
        String settings = Files.readString(site.root().resolve("content/site.yaml"));
        return site.write("content/site.yaml", settings + "cms: true\n");
    }

    private static JsonNode config() {
        return yaml(cms.get("admin/config.yml"));
    }

    private static JsonNode yaml(String text) {
        return new YAMLMapper().readTree(text);
    }

    @Test
    void aSiteThatDoesNotAskForItHasNothingOfIt() {
        assertThat(build(KitchenSink.in(folder), REPOSITORY).keySet()).noneMatch(path -> path.startsWith("admin"));
    }

    @Test
    void aSiteThatAsksForItHasItWhole() throws IOException {
        assertThat(cms.keySet().stream().filter(path -> path.startsWith("admin/")))
                .containsExactlyInAnyOrder(
                        "admin/config.yml",
                        "admin/icons-licence.txt",
                        "admin/icons.woff2",
                        "admin/index.html",
                        "admin/sveltia-cms-licence.txt",
                        "admin/sveltia-cms.js");
        Jsoup.parse(cms.get("admin/index.html"))
                .select("script[src]")
                .eachAttr("src")
                .forEach(script -> assertThat(cms).containsKey("admin/" + script));
    }

    @ParameterizedTest
    @CsvSource({
        "https://github.com/example/explainer, example/explainer",
        "https://GitHub.com/example/explainer/, example/explainer",
        "https://github.com/example/explainer.git, example/explainer",
        "https://github.com/example/site.github.io, example/site.github.io"
    })
    void itSavesToTheRepository(String address, String repository) throws IOException {
        JsonNode backend = yaml(build(withCms(SiteFixture.in(folder).withRealTemplates()), address)
                        .get("admin/config.yml"))
                .path("backend");
        assertThat(backend.path("name").asString()).isEqualTo("github");
        assertThat(backend.path("repo").asString()).isEqualTo(repository);
        assertThat(backend.path("branch").asString()).isEqualTo("main");
    }

    @Test
    void theProgramUnderstandsItsConfiguration() throws IOException {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                .getSchema(Files.readString(Path.of("src/test/resources/cms/sveltia-cms.json")));
        assertThat(schema.validate(config().toString(), InputFormat.JSON)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void everyKeyHasAField(Declaration declaration) throws IOException {
        List<JsonNode> forms = forms(declaration, config());
        assertThat(forms).isNotEmpty();
        List<Form.Keys> shapes = declaration.shapes();
        assertThat(forms.size() % shapes.size()).isZero();
        for (int i = 0; i < forms.size(); i++) {
            JsonNode fields = forms.get(i);
            for (Form.Key key : shapes.get(i % shapes.size()).keys()) {
                JsonNode field = field(fields, key.name());
                assertThat(field.path("required").asBoolean()).as(key.name()).isEqualTo(key.isRequired());
                assertThat(field.path("hint").asString()).contains(key.meaning());
                assertThat(field.path("widget").asString()).isNotEmpty();
            }
        }
    }

    /** The fields of each form for a file: a page has one in each folder. */
    private static List<JsonNode> forms(Declaration declaration, JsonNode config) {
        List<JsonNode> forms = new ArrayList<>();
        for (JsonNode collection : config.path("collections")) {
            if (declaration.isFolder() && isOf(declaration, collection)) {
                forms.add(collection.path("fields"));
            }
            for (JsonNode file : collection.path("files")) {
                if (file.path("file").asString().equals(declaration.path())) {
                    JsonNode fields = file.path("fields");
                    boolean isList = fields.path(0).path("root").asBoolean();
                    assertThat(isList).isEqualTo(declaration.layout() == Declaration.Layout.LIST);
                    forms.add(isList ? fields.path(0).path("fields") : fields);
                }
            }
        }
        return forms;
    }

    private static boolean isOf(Declaration declaration, JsonNode collection) {
        String folder = collection.path("folder").asString("");
        return declaration == Declaration.TOPIC
                ? collection.path("extension").asString("").equals("md")
                : (folder + "/*.yaml").equals(declaration.path());
    }

    private static JsonNode field(JsonNode fields, String name) {
        return fields.valueStream()
                .filter(field -> field.path("name").asString().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no field for " + name));
    }

    @Test
    void theFiguresOfEachTypeAreACollection() throws IOException {
        List<JsonNode> collections = config().path("collections")
                .valueStream()
                .filter(collection -> isOf(Declaration.FIGURES, collection))
                .toList();
        Form.Variants types = (Form.Variants) Declaration.FIGURES.form();
        assertThat(collections)
                .extracting(each -> each.path("filter").path("value").asString())
                .containsExactlyElementsOf(
                        types.each().stream().map(types::wordOf).toList());
        for (JsonNode collection : collections) {
            JsonNode type = field(collection.path("fields"), "type");
            assertThat(collection.path("filter").path("field").asString()).isEqualTo("type");
            assertThat(type.path("default")).isEqualTo(collection.path("filter").path("value"));
            assertThat(type.path("options")).hasSize(1);
        }
    }

    @Test
    void everyFolderOfPagesCanHoldEveryKind() throws IOException {
        JsonNode config = config();
        List<String> folders = config.path("collections")
                .valueStream()
                .filter(collection -> isOf(Declaration.TOPIC, collection))
                .map(collection -> collection.path("folder").asString())
                .toList();
        try (Stream<Path> files = Files.walk(sink.resolve("content"))) {
            assertThat(folders)
                    .containsExactlyElementsOf(files.filter(
                                    file -> file.toString().endsWith(".md") && !file.endsWith("index.md"))
                            .map(file ->
                                    sink.relativize(file.getParent()).toString().replace('\\', '/'))
                            .distinct()
                            .sorted()
                            .toList());
        }
        for (JsonNode fields : forms(Declaration.TOPIC, config)) {
            assertThat(field(fields, "kind")
                            .path("options")
                            .valueStream()
                            .map(option -> option.path("value").asString()))
                    .containsExactly(Stream.of(Kind.values()).map(Kind::id).toArray(String[]::new));
            assertThat(field(fields, "body").path("modes").toString()).isEqualTo("[\"raw\"]");
        }
    }

    @Test
    void anImageIsNamedAsThePageNamesIt() throws IOException {
        for (JsonNode collection : config().path("collections")) {
            if (isOf(Declaration.TOPIC, collection)) {
                Path from = Path.of(collection.path("folder").asString());
                assertThat(from.resolve(collection.path("public_folder").asString())
                                .normalize())
                        .isEqualTo(Path.of("content/assets"));
            }
        }
    }

    @Test
    void aSiteWithoutPagesCanGetItsFirst() throws IOException {
        SiteFixture site = withCms(SiteFixture.in(folder).withRealTemplates());
        JsonNode pages = yaml(build(site, REPOSITORY).get("admin/config.yml"))
                .path("collections")
                .path(0);
        assertThat(pages.path("folder").asString()).isEqualTo("content");
        assertThat(pages.path("filter").path("field").asString()).isEqualTo("kind");
    }

    @Test
    void thePageNamesNoOtherHostThanTheApiOfGitHub() throws Exception {
        String page = cms.get("admin/index.html");
        assertThat(HOST.matcher(page).results().map(MatchResult::group)).containsExactly("https://api.github.com");
        String policy = Jsoup.parse(page)
                .select("meta[http-equiv=Content-Security-Policy]")
                .attr("content");
        assertThat(policy.split("; "))
                .contains("default-src 'none'", "script-src 'self'", "font-src 'self'", "form-action 'none'")
                .contains("connect-src 'self' blob: data: https://api.github.com");
        assertThat(new NuChecker().check(page))
                // it does not know where the page stands, and so not what "self" is
                .allMatch(found -> found.contains("sveltia-cms.js” blocked by “script-src” directive"));
    }

    @Test
    void theConfigurationNamesNoOtherHostThanTheSite() throws IOException {
        List<String> named = new ArrayList<>();
        collect(config(), named);
        assertThat(named).isNotEmpty().allMatch(text -> text.equals(ADDRESS));
    }

    /** All texts that name a host, but for what people read. */
    private static void collect(JsonNode node, List<String> named) {
        node.properties().forEach(entry -> {
            if (!List.of("hint", "pattern").contains(entry.getKey())) {
                collect(entry.getValue(), named);
            }
        });
        if (node.isArray()) {
            node.values().forEach(each -> collect(each, named));
        }
        if (node.isString() && node.stringValue().contains("//")) {
            named.add(node.stringValue());
        }
    }

    @Test
    void theProgramIsTheOneThatTheLicencesName() throws IOException {
        String program = new String(
                CmsTest.class
                        .getResourceAsStream("/explainer/output/cms/sveltia-cms.js")
                        .readAllBytes(),
                StandardCharsets.UTF_8);
        String listed = Files.readString(Path.of("THIRD-PARTY.md"));
        Pattern row = Pattern.compile("@sveltia/cms[^|]*\\| ([0-9.]+)");
        String version = row.matcher(listed).results().findFirst().orElseThrow().group(1);
        assertThat(program).contains("name:`@sveltia/cms`,version:`" + version + "`");
    }
}
