package explainer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** What GitHub reads of the project: nobody runs it here, so at least it must be well-formed, and safe for requests from strangers. */
class GithubFilesTest {
    private static final Path WORKFLOWS = Path.of(".github/workflows");
    private static final Path FORMS = Path.of(".github/ISSUE_TEMPLATE");

    @TempDir
    Path folder;

    static List<Path> workflows() {
        return files(WORKFLOWS);
    }

    @ParameterizedTest
    @MethodSource("workflows")
    void aWorkflowReadsOnlyAndUsesActionsOfAMajorVersion(Path file) {
        JsonNode workflow = yaml(file);
        assertThat(workflow.path("permissions").toString()).isEqualTo("{\"contents\":\"read\"}");
        assertThat(steps(workflow)).isNotEmpty().allSatisfy(step -> {
            assertThat(step.has("uses") != step.has("run")).isTrue();
            if (step.has("uses")) {
                assertThat(step.get("uses").asString()).matches("actions/[a-z/-]+@v[0-9]+");
            }
        });
    }

    @ParameterizedTest
    @MethodSource("workflows")
    void everyScriptIsOneForBash(Path file) throws Exception {
        for (JsonNode step : steps(yaml(file))) {
            if (step.has("run")) {
                // an expression is replaced before bash sees it
                String script = step.get("run").asString().replaceAll("\\$\\{\\{[^}]*}}", "x");
                Path text = Files.writeString(folder.resolve("run.sh"), script);
                Process bash = new ProcessBuilder("bash", "-n", text.toString())
                        .redirectErrorStream(true)
                        .start();
                String said = new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
                assertThat(bash.waitFor()).as(script + said).isZero();
            }
        }
    }

    @Test
    void aRequestFromAStrangerRunsWithoutRightsAndPutsNothingIntoAScript() {
        JsonNode workflow = yaml(WORKFLOWS.resolve("pull-request.yml"));
        assertThat(workflow.get("on").propertyNames()).containsExactly("pull_request");
        assertThat(workflow.get("jobs").get("check").has("permissions")).isFalse();
        assertThat(steps(workflow))
                .noneMatch(step -> step.path("run").asString("").contains("${{"));
        assertThat(workflow.toString()).doesNotContain("secrets.");
    }

    @Test
    void aRequestIsBuiltComparedKeptTestedAndSaidInPlainWords() {
        List<JsonNode> steps = steps(yaml(WORKFLOWS.resolve("pull-request.yml")));
        assertThat(steps.stream().map(step -> step.path("run").asString("")).toList())
                .as(
                        "one annotation for each mistake: each command says it once, and Maven does not build the site before")
                .filteredOn(run -> run.contains("--format github"))
                .hasSize(2);
        assertThat(step(steps, "Build the program").get("run").asString()).contains("-Dexec.skip=true");
        JsonNode preview = step(steps, "Keep the site as a preview");
        assertThat(preview.get("with").get("name").asString()).isEqualTo("site-preview");
        assertThat(preview.get("with").get("path").asString()).isEqualTo("site/");
        JsonNode words = step(steps, "Say it in plain words");
        assertThat(words.get("run").asString())
                .contains("explainer.jar review")
                .endsWith(">> \"$GITHUB_STEP_SUMMARY\"");
        assertThat(words.get("if").asString()).as("also when something failed").contains("!cancelled()");
        assertThat(steps.get(0).get("with").get("fetch-depth").asInt()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"report-an-error.yml", "suggest-a-source.yml"})
    void aFormHasWhatGithubAsksOfOne(String name) {
        JsonNode form = yaml(FORMS.resolve(name));
        assertThat(form.get("name").asString()).isNotBlank();
        assertThat(form.get("description").asString()).isNotBlank();
        List<String> ids = new ArrayList<>();
        for (JsonNode field : form.get("body")) {
            String type = field.get("type").asString();
            assertThat(type).isIn("markdown", "input", "textarea", "dropdown", "checkboxes");
            if (!type.equals("markdown")) {
                ids.add(field.get("id").asString());
                assertThat(field.get("attributes").get("label").asString()).isNotBlank();
            }
        }
        assertThat(ids)
                .as("the links of the pages fill in \"page\"; \"title\" is the title of the issue")
                .contains("page")
                .doesNotContain("title", "template", "body", "labels")
                .doesNotHaveDuplicates()
                .allMatch(id -> id.matches("[a-z][a-z-]*"));
    }

    @Test
    void whoeverHasSomethingElseToSayMaySayIt() {
        assertThat(yaml(FORMS.resolve("config.yml")).get("blank_issues_enabled").asBoolean())
                .isTrue();
    }

    private static JsonNode step(List<JsonNode> steps, String name) {
        return steps.stream()
                .filter(step -> step.path("name").asString("").equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static List<JsonNode> steps(JsonNode workflow) {
        return workflow.get("jobs")
                .valueStream()
                .flatMap(job -> job.get("steps").valueStream())
                .toList();
    }

    private static JsonNode yaml(Path file) {
        try {
            return YAMLMapper.builder().build().readTree(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
