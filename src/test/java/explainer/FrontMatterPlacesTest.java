package explainer;

import static org.assertj.core.api.Assertions.assertThat;

import explainer.base.Code;
import explainer.base.Diagnostic;
import explainer.base.Position;
import explainer.base.Span;
import explainer.testing.CaseFile;
import explainer.testing.ErrorCase;
import explainer.testing.Slow;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Places count from the top of the file, front matter and all: whatever a code is about, two lines of comment at the beginning of front
 * matter, of a data file or of a template move it down by two lines and change nothing else.
 */
@Slow
class FrontMatterPlacesTest {
    private static final int LINES = 2;
    private static final String FENCE = "---\n";
    private static final Pattern HEAD =
            Pattern.compile("(?m)^(\\S+):(\\d+):(\\d+): (?:error|warning)\\[([^\\]]+)\\]: .*$");

    private static final Map<String, String> ABOUT_WHOLE_FILES = new TreeMap<>(Map.ofEntries(
            Map.entry("bad-file-name", "about its name"),
            Map.entry("bad-image", "about an image"),
            Map.entry("bad-shapes", "about a file that programs write"),
            Map.entry("duplicate-slug", "about its name"),
            Map.entry("missing-file", "about a file that is not there"),
            Map.entry("missing-template", "about a file that is not there"),
            Map.entry("no-content", "about the folder"),
            Map.entry("no-front-matter", "there is nothing to put the lines into"),
            Map.entry("path-collision", "about its name"),
            Map.entry("symbolic-link", "about what stands at its name"),
            Map.entry("too-large", "about its size"),
            Map.entry("unclosed-front-matter", "said at the first line, from which on it is open"),
            Map.entry("unknown-data-file", "about its name"),
            Map.entry("unknown-file", "about its name"),
            Map.entry("unread-revision", "about what is in no file of the project")));

    private static final Map<String, String> TESTED_ELSEWHERE = Map.of(
            "LinksCode", "LinksCommandTest",
            "PublishCode", "about files that nobody edits: PublisherTest");

    /** The least number of cases that show every code at a line that can move. */
    private static final Map<CaseFile, Set<String>> CASES = covering();

    @TempDir
    private Path folder;

    @TestFactory
    Stream<DynamicTest> linesAboveMoveEveryCodeDownAndChangeNothingElse() {
        return CASES.entrySet().stream()
                .map(entry -> DynamicTest.dynamicTest(String.join(", ", entry.getValue()), () -> {
                    CaseFile each = entry.getKey();
                    List<Diagnostic> found = Build.run(
                                    DiagnosticsTest.request(moved(each), folder.resolve(each.name())))
                            .diagnostics();
                    assertThat(found.stream().map(FrontMatterPlacesTest::movedBack))
                            .containsExactlyElementsOf(HEAD.matcher(each.parts().get("expected"))
                                    .results()
                                    .map(match -> match.group())
                                    .toList());
                }));
    }

    @TestFactory
    Stream<DynamicTest> soTheyDoWherePublishedClaimsHaveChanged() {
        return ErrorCase.all().stream()
                .filter(each -> !each.published().isEmpty() && each.says().isEmpty())
                .map(each -> DynamicTest.dynamicTest(each.code(), () -> {
                    Map<String, String> wrong = each.wrong();
                    List<Diagnostic> before = ErrorPages.found(each, wrong, folder.resolve(each.code()));
                    List<Diagnostic> after =
                            ErrorPages.found(each, moved(wrong), folder.resolve(each.code() + "-moved"));
                    assertThat(after.stream()
                                    .map(FrontMatterPlacesTest::movedBack)
                                    .map(FrontMatterPlacesTest::anyCommit))
                            .containsExactlyElementsOf(before.stream()
                                    .map(Diagnostic::toString)
                                    .map(FrontMatterPlacesTest::anyCommit)
                                    .toList());
                }));
    }

    @Test
    void everyCodeIsMovedOrIsAboutAWholeFile() {
        Set<String> moved = new TreeSet<>(ABOUT_WHOLE_FILES.keySet());
        CASES.values().forEach(moved::addAll);
        ErrorCase.all().stream().filter(each -> !each.published().isEmpty()).forEach(each -> moved.add(each.code()));
        assertThat(Codes.all())
                .filteredOn(
                        code -> !TESTED_ELSEWHERE.containsKey(code.getClass().getSimpleName()))
                .extracting(Code::id)
                .isSubsetOf(moved);
    }

    private static String movedBack(Diagnostic found) {
        Span span = found.span();
        Position from = span.from();
        boolean stays = FindingLaws.isWholeFile(span) || isPage(span.file().path()) && from.line() == 1;
        return span.file().path() + ":" + (stays ? from : new Position(from.line() - LINES, from.column()))
                + found.toString().substring(span.toString().length());
    }

    private static String anyCommit(String text) {
        return text.replaceAll("\\b[0-9a-f]{7}\\b", "1a2b3c4");
    }

    private static Map<CaseFile, Set<String>> covering() {
        Map<CaseFile, Set<String>> shown = new LinkedHashMap<>();
        CaseFile.all("diagnostics", ".case").forEach(each -> shown.put(each, movable(each)));
        Map<CaseFile, Set<String>> chosen = new LinkedHashMap<>();
        Set<String> covered = new LinkedHashSet<>();
        while (true) {
            CaseFile best = null;
            int most = 0;
            for (Map.Entry<CaseFile, Set<String>> entry : shown.entrySet()) {
                int fresh = (int) entry.getValue().stream()
                        .filter(code -> !covered.contains(code))
                        .count();
                if (fresh > most) {
                    best = entry.getKey();
                    most = fresh;
                }
            }
            if (best == null) {
                return chosen;
            }
            chosen.put(best, shown.get(best));
            covered.addAll(shown.get(best));
        }
    }

    /** The codes of a case at places that move. */
    private static Set<String> movable(CaseFile each) {
        Map<String, String> moved = moved(each.parts());
        Matcher head = HEAD.matcher(each.parts().get("expected"));
        return head.results()
                .filter(match -> isMoved(each, moved, match.group(1)))
                .filter(match -> !isPage(match.group(1)) || !match.group(2).equals("1"))
                .map(match -> match.group(4))
                .filter(code -> !ABOUT_WHOLE_FILES.containsKey(code))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean isMoved(CaseFile each, Map<String, String> moved, String path) {
        return each.parts().entrySet().stream()
                .anyMatch(part -> bare(part.getKey()).equals(path)
                        && !moved.get(part.getKey()).equals(part.getValue()));
    }

    private static CaseFile moved(CaseFile each) {
        return new CaseFile(each.name(), each.description(), moved(each.parts()));
    }

    private static Map<String, String> moved(Map<String, String> parts) {
        Map<String, String> moved = new LinkedHashMap<>();
        parts.forEach((name, text) -> moved.put(name, moved(bare(name), text)));
        return moved;
    }

    private static String moved(String path, String text) {
        if (isPage(path)) {
            return text.startsWith(FENCE) ? FENCE + "# one\n# two\n" + text.substring(FENCE.length()) : text;
        }
        if (path.endsWith(".yaml")) {
            return "# one\n# two\n" + text;
        }
        if (path.endsWith(".ftlh")) {
            return "<#-- one\ntwo -->\n" + text;
        }
        return path.endsWith(".css") ? "/* one\ntwo */\n" + text : text;
    }

    /** Without what is said in brackets of the way in which it is written. */
    private static String bare(String part) {
        return part.replaceFirst(" \\(.*", "");
    }

    private static boolean isPage(String path) {
        return path.endsWith(".md");
    }
}
