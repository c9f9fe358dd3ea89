package explainer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.platform.commons.annotation.Testable;
import org.junit.platform.commons.support.AnnotationSupport;

/** The table of demands names tests that exist, so that a test which is renamed or taken away does not leave a demand unheld. */
class DemandsTest {
    private static final Path TABLE = Path.of("src/docs/demands.md");
    private static final Path CASES = Path.of("src/test/resources/diagnostics");
    private static final List<Integer> DEMANDED =
            List.of(1, 2, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 19, 20, 24, 25, 26);
    private static final Pattern ROW = Pattern.compile("(?m)^\\| (\\d+) \\| [^|]+ \\| ([^|]+) \\|$");
    private static final Pattern NAME = Pattern.compile("`([^`]+)`");
    private static final Map<String, String> CLASSES = classes();

    @Test
    void everyDemandHasItsRow() {
        assertThat(rows().map(row -> Integer.valueOf(row.group(1)))).containsExactlyElementsOf(DEMANDED);
    }

    @TestFactory
    Stream<DynamicTest> everyDemandIsHeldByTestsThatExist() {
        return rows().map(row -> DynamicTest.dynamicTest("row " + row.group(1), () -> {
            List<String> names = NAME.matcher(row.group(2))
                    .results()
                    .map(name -> name.group(1))
                    .toList();
            assertThat(names).isNotEmpty();
            for (String name : names) {
                if (name.endsWith(".case")) {
                    assertThat(CASES.resolve(name)).isRegularFile();
                } else {
                    isThere(name);
                }
            }
        }));
    }

    private static void isThere(String name) throws ClassNotFoundException {
        String[] parts = name.split("#");
        assertThat(CLASSES).as(name).containsKey(parts[0]);
        Class<?> type = Class.forName(CLASSES.get(parts[0]), false, DemandsTest.class.getClassLoader());
        if (parts.length > 1) {
            assertThat(Arrays.stream(type.getDeclaredMethods())
                            .filter(DemandsTest::isTest)
                            .map(Method::getName))
                    .as(name)
                    .contains(parts[1]);
        }
    }

    /** Each annotation of JUnit that makes a test is marked as one. */
    private static boolean isTest(Method method) {
        return AnnotationSupport.isAnnotated(method, Testable.class);
    }

    private static Stream<MatchResult> rows() {
        try {
            return ROW.matcher(Files.readString(TABLE)).results().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Full names of all test classes by their simple names. */
    private static Map<String, String> classes() {
        Path root = Path.of("src/test/java");
        try (Stream<Path> files = Files.walk(root)) {
            return files.map(file -> root.relativize(file).toString().replace('\\', '/'))
                    .filter(path -> path.endsWith(".java"))
                    .map(path ->
                            path.substring(0, path.length() - ".java".length()).replace('/', '.'))
                    .collect(Collectors.toMap(
                            name -> name.substring(name.lastIndexOf('.') + 1),
                            name -> name,
                            (one, other) -> one,
                            TreeMap::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
