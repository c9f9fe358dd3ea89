package explainer;

import static org.assertj.core.api.Assertions.assertThat;

import explainer.base.SitePath;
import explainer.entity.Declaration;
import explainer.entity.Kind;
import explainer.graph.Drafts;
import explainer.output.schema.EditorFiles;
import explainer.testing.OneFile;
import explainer.testing.SiteFixture;
import explainer.testing.Slow;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The files by which editors' programs find the schemas. */
@Slow
class SchemasCommandTest {
    private static final JsonMapper JSON = JsonMapper.shared();

    @TempDir
    private Path folder;

    private final StringWriter printed = new StringWriter();

    private int run(Path project, String... options) {
        PrintWriter out = new PrintWriter(printed);
        String[] args = java.util.stream.Stream.concat(
                        java.util.stream.Stream.of("schemas", "--project=" + project),
                        java.util.stream.Stream.of(options))
                .toArray(String[]::new);
        return Main.run(args, new Console(out, out, false));
    }

    @Test
    void theFilesOfThisProjectAreWhatTheCommandWrites() throws IOException {
        for (Map.Entry<String, String> file : EditorFiles.all().entrySet()) {
            assertThat(Files.readString(Path.of(file.getKey())))
                    .as(file.getKey())
                    .isEqualTo(file.getValue());
        }
        assertThat(run(Path.of(""), "--check")).isEqualTo(Exit.DONE);
    }

    @Test
    void aProjectWithoutThemGetsThem() throws IOException {
        assertThat(run(folder, "--check")).isEqualTo(Exit.HAS_ERRORS);
        assertThat(folder).isEmptyDirectory();
        assertThat(run(folder)).isEqualTo(Exit.DONE);
        assertThat(files()).isEqualTo(EditorFiles.all());
        assertThat(run(folder, "--check")).isEqualTo(Exit.DONE);
    }

    @Test
    void anOutdatedFileIsWrittenAnewAndSomebodysOwnIsLeftAlone() throws IOException {
        run(folder);
        Path settings = folder.resolve(".vscode/settings.json");
        Path snippets = folder.resolve(".vscode/pages.code-snippets");
        Files.writeString(settings, "// " + EditorFiles.MARK + "\n{}\n");
        Files.writeString(snippets, "{\"mine\": {}}\n");
        assertThat(run(folder, "--check")).isEqualTo(Exit.HAS_ERRORS);
        assertThat(settings).content().endsWith("{}\n");
        assertThat(run(folder)).isEqualTo(Exit.DONE);
        assertThat(settings).content().isEqualTo(EditorFiles.all().get(".vscode/settings.json"));
        assertThat(snippets).content().isEqualTo("{\"mine\": {}}\n");
        assertThat(printed.toString())
                .contains(".vscode/settings.json: written anew", "pages.code-snippets: your own file, left alone");
    }

    @Test
    void everySchemaThatIsNamedIsOneOfTheSite() {
        Set<String> site = Build.run(Build.Request.of(
                        SiteFixture.in(folder).withRealTemplates().root(), Drafts.LEFT_OUT))
                .outputs()
                .orElseThrow()
                .files()
                .keySet()
                .stream()
                .map(SitePath::value)
                .collect(Collectors.toSet());
        List<String> code = json(".vscode/settings.json").path("yaml.schemas").propertyNames().stream()
                .map(name -> name.replaceFirst("^\\./site/", ""))
                .toList();
        Document idea = Jsoup.parse(EditorFiles.all().get(".idea/jsonSchemas.xml"), Parser.xmlParser());
        List<String> ideas = idea.select("option[name=relativePathToSchema]").eachAttr("value").stream()
                .map(name -> name.replaceFirst("^site/", ""))
                .toList();
        assertThat(site).containsAll(code);
        assertThat(code).hasSameSizeAs(Declaration.values()).isEqualTo(ideas);
    }

    @ParameterizedTest
    @EnumSource
    void theBeginningOfAPageIsAPage(Kind kind) {
        JsonNode snippet = json(".vscode/pages.code-snippets").path("page: " + kind.id());
        String page = snippet.path("body")
                .valueStream()
                .map(line -> line.asString().replaceAll("\\$\\{\\d+:(.*)}", "$1"))
                .collect(Collectors.joining("\n"));
        String front = page.substring(4, page.indexOf("---", 4));
        assertThat(front).contains("kind: " + kind.id() + "\n");
        assertThat(OneFile.check(Declaration.TOPIC, front)).isEmpty();
    }

    private static JsonNode json(String path) {
        String text = EditorFiles.all().get(path);
        assertThat(text).startsWith("// ");
        return JSON.readTree(text.substring(text.indexOf('\n')));
    }

    private Map<String, String> files() throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .collect(Collectors.toMap(
                            file -> folder.relativize(file).toString().replace('\\', '/'), SchemasCommandTest::text));
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
