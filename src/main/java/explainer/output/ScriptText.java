package explainer.output;

import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What browsers need of a script: a sixth of it, compressed, is words and blanks for those who write it. */
final class ScriptText {
    private ScriptText() {}

    /** Without indentation and lines that are comments; as it is where a text goes on over a line, for that is to stay. */
    static String compact(String script) {
        boolean isLineByLine = script.lines().noneMatch(line -> line.endsWith("\\") || count(line, '`') % 2 != 0)
                && !script.contains("/*");
        return isLineByLine
                ? script.lines()
                        .map(String::strip)
                        .filter(Predicate.not(line -> line.isEmpty() || line.startsWith("//")))
                        .collect(Collectors.joining("\n", "", "\n"))
                : script;
    }

    private static long count(String line, char sign) {
        return line.chars().filter(each -> each == sign).count();
    }
}
