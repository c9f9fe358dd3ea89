package explainer.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.platform.commons.annotation.Testable;
import org.junit.platform.commons.support.AnnotationSupport;
import org.junit.platform.commons.support.HierarchyTraversalMode;
import org.junit.platform.commons.support.ReflectionSupport;

/** Every test runs in exactly one of the three runs of {@code mvn verify}: none falls through the names and groups that pom.xml gives them. */
class TestGroupsTest {
    @Test
    void everyClassWithTestsHasANameThatOneRunTakes() throws Exception {
        List<Class<?>> classes = testClasses();
        assertThat(classes).contains(TestGroupsTest.class).hasSizeGreaterThan(100);
        assertThat(classes)
                .allSatisfy(each -> assertThat(outermost(each).getSimpleName())
                        .as("surefire takes *Test and *Properties, failsafe *IT")
                        .matches("\\w+(Test|Properties|IT)"));
    }

    @Test
    void slowIsTheOnlyGroupAndOneOfUnitTests() throws Exception {
        for (Class<?> each : testClasses()) {
            assertThat(each.getAnnotationsByType(Tag.class)).as(each.getName()).isEmpty();
            assertThat(ReflectionSupport.findMethods(
                            each,
                            method -> AnnotationSupport.isAnnotated(method, Tag.class),
                            HierarchyTraversalMode.BOTTOM_UP))
                    .as("a class is in a group as a whole")
                    .isEmpty();
            if (each.getSimpleName().endsWith("IT")) {
                assertThat(AnnotationSupport.isAnnotated(each, Slow.class))
                        .as(each.getName() + ": package runs no integration test anyway")
                        .isFalse();
            }
        }
    }

    @Test
    void packageRunsAllButTheSlowOnesAndVerifyRunsThose() throws IOException {
        Element surefire = plugin("maven-surefire-plugin");
        assertThat(surefire.select("> configuration > includes > include").eachText())
                .containsExactly("**/*Test.java", "**/*Properties.java");
        assertThat(surefire.select("> configuration").select("groups, excludedGroups, excludes"))
                .isEmpty();
        assertThat(surefire.select("> executions > execution > id").eachText())
                .containsExactly("default-test", "slow-tests");
        assertThat(surefire.select("excludedGroups").eachText()).containsExactly("${tests.later}");
        assertThat(surefire.select("groups").eachText()).containsExactly(Slow.TAG);
        assertThat(pom().select("project > properties > tests\\.later").text()).isEqualTo(Slow.TAG);
        assertThat(plugin("maven-failsafe-plugin").select("groups, excludedGroups, excludes, includes"))
                .isEmpty();
        assertThat(surefire.select("execution:has(> id:containsOwn(slow-tests)) > phase")
                        .text())
                .isEqualTo("integration-test");
    }

    private static Element plugin(String name) throws IOException {
        return pom().selectFirst("plugin:has(> artifactId:containsOwn(" + name + "))");
    }

    private static Document pom() throws IOException {
        return Jsoup.parse(Files.readString(Path.of("pom.xml")), "", Parser.xmlParser());
    }

    private static Class<?> outermost(Class<?> type) {
        return type.getNestHost();
    }

    private static List<Class<?>> testClasses() throws IOException, URISyntaxException, ClassNotFoundException {
        Path root = Path.of(TestGroupsTest.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        List<Class<?>> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(each -> each.toString().endsWith(".class"))
                    .sorted()
                    .toList()) {
                String name = root.relativize(file).toString().replaceAll("\\.class$", "");
                Class<?> type = Class.forName(
                        name.replace(root.getFileSystem().getSeparator(), "."),
                        false,
                        TestGroupsTest.class.getClassLoader());
                if (!AnnotationSupport.findAnnotatedMethods(type, Testable.class, HierarchyTraversalMode.BOTTOM_UP)
                        .isEmpty()) {
                    found.add(type);
                }
            }
        }
        return found;
    }
}
