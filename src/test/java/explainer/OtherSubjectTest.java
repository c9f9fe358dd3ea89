package explainer;

import static org.assertj.core.api.Assertions.assertThat;

import explainer.base.Diagnostic;
import explainer.base.SitePath;
import explainer.entity.Kind;
import explainer.entity.Topic;
import explainer.graph.Drafts;
import explainer.output.Output;
import explainer.testing.CaseFile;
import explainer.testing.SiteFixture;
import explainer.testing.Slow;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The program knows nothing of what this site is about: a second explainer shares no word of its subject. */
@Slow
class OtherSubjectTest {
    private static final Pattern SUBJECT = Pattern.compile(
            "(?i:non-?aligned|azerbaijan|armenia|karabakh|artsakh|shush[ai]|[^a-z]baku|kampala|maduro|aliyev|museveni|mammadyarov"
                    + "|hajiyev|bandung|belgrade|venezuela|uganda|jamnews|turan|azernews)|\\bNAM\\b");

    @TempDir
    private Path folder;

    @Test
    void aSecondExplainerBuildsWithoutAWarningAndWithoutAWordOfTheFirst() {
        CaseFile fair = CaseFile.all("sites", ".site").stream()
                .filter(file -> file.name().equals("lantern-fair.site"))
                .findFirst()
                .orElseThrow();
        SiteFixture.in(folder).withRealTemplates().writeAll(fair.parts());
        BuildReport report = Build.run(Build.Request.of(folder, Drafts.LEFT_OUT));
        assertThat(report.diagnostics()).extracting(Diagnostic::toString).isEmpty();
        assertThat(report.graph().topics().values()).extracting(Topic::kind).contains(Kind.values());

        Map<SitePath, Output> outputs = report.outputs().orElseThrow().files();
        report.graph().topics().keySet().forEach(slug -> assertThat(outputs).containsKey(SitePath.page(slug.value())));
        for (String page :
                List.of("facts", "quotes", "disputes", "corrections", "sources", "topics", "report", "fair")) {
            assertThat(outputs).containsKey(SitePath.page(page));
        }
        outputs.forEach((path, output) -> assertThat(new String(output.content(), StandardCharsets.UTF_8))
                .as(path.value())
                .doesNotContainPattern(SUBJECT));
    }

    /** Texts in classes stand in them as they are. */
    @ParameterizedTest
    @ValueSource(strings = {"target/classes", "templates", "src/main/resources"})
    void noPartOfTheProgramHasAWordOfTheSubject(String part) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(part))) {
            List<Path> all = files.filter(Files::isRegularFile)
                    .filter(file -> !file.toString().endsWith(".woff2"))
                    // somebody else's program, which knows the countries of the world
                    .filter(file -> !file.endsWith("sveltia-cms.js"))
                    // fonts and their licences, which have the names of scripts
                    .filter(file -> !file.getParent().endsWith("card/fonts"))
                    .toList();
            assertThat(all).hasSizeGreaterThan(5);
            for (Path file : all) {
                assertThat(Files.readString(file, StandardCharsets.ISO_8859_1))
                        .as(file.toString())
                        .doesNotContainPattern(SUBJECT);
            }
        }
    }

    @Test
    void theWordsAreThoseOfThisSite() throws IOException {
        assertThat(Files.readString(Path.of("content/index.md"))).containsPattern(SUBJECT);
        assertThat(Files.readString(Path.of("content/site.yaml"))).containsPattern(SUBJECT);
    }
}
