package explainer.revise;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Changes of files as {@code git diff} would show them: a unified diff, with a line before it for a file that is renamed. */
public final class ChangeDiff {
    private static final int CONTEXT = 1;
    private static final String NOTHING = "/dev/null";

    private ChangeDiff() {}

    /** Every line with its line end; empty if nothing changes. */
    public static String of(List<FileChange> changes) {
        return changes.stream().map(ChangeDiff::of).collect(Collectors.joining());
    }

    private static String of(FileChange change) {
        if (change instanceof FileChange.Replace replace) {
            return diff(replace.path(), replace.path(), replace.before(), replace.after());
        }
        if (change instanceof FileChange.Rename rename) {
            String diff = Arrays.equals(rename.before(), rename.after())
                    ? ""
                    : diff(rename.from(), rename.path(), rename.before(), rename.after());
            return "renamed " + rename.from() + " to " + rename.path() + "\n" + diff;
        }
        return diff(NOTHING, change.path(), new byte[0], change.after());
    }

    private static String diff(String from, String to, byte[] before, byte[] after) {
        List<String> old = lines(before);
        return UnifiedDiffUtils.generateUnifiedDiff(from, to, old, DiffUtils.diff(old, lines(after)), CONTEXT).stream()
                .map(line -> line + "\n")
                .collect(Collectors.joining());
    }

    private static List<String> lines(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8).lines().toList();
    }
}
