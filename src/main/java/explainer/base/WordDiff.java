package explainer.base;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What differs between two texts, word by word: {@code [-out-]} stands only in the first, {@code {+in+}} only in the second. Blanks do not
 * count.
 */
public final class WordDiff {
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private WordDiff() {}

    /** All words of both texts. */
    public static String of(String from, String to) {
        return marked(words(from), words(to));
    }

    /** How many words of the second text stand in the first, in order: 0 for none, 1 for all. */
    public static double shared(String from, String to) {
        List<String> words = words(to);
        int added = DiffUtils.diff(words(from), words).getDeltas().stream()
                .mapToInt(delta -> delta.getTarget().size())
                .sum();
        return words.isEmpty() ? 1 : 1 - (double) added / words.size();
    }

    private static String marked(List<String> from, List<String> to) {
        StringBuilder out = new StringBuilder();
        int at = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(from, to).getDeltas()) {
            int place = delta.getTarget().getPosition();
            append(out, to.subList(at, place), "", "");
            append(out, delta.getSource().getLines(), "[-", "-]");
            append(out, delta.getTarget().getLines(), "{+", "+}");
            at = place + delta.getTarget().size();
        }
        append(out, to.subList(at, to.size()), "", "");
        return out.toString();
    }

    private static void append(StringBuilder out, List<String> words, String open, String close) {
        if (!words.isEmpty()) {
            out.append(out.length() == 0 ? "" : " ")
                    .append(words.stream().collect(Collectors.joining(" ", open, close)));
        }
    }

    private static List<String> words(String text) {
        return text.isBlank() ? List.of() : List.of(BLANKS.split(text.strip()));
    }
}
