package explainer.serve;

import explainer.base.SitePath;
import explainer.output.Output;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Which files differ between two builds.
 *
 * <p>The style sheet has a fingerprint in its name, which stands in every page: a page in which only that differs has not changed, since
 * the browser can exchange the style sheet where it is.
 */
final class PageChanges {
    private static final String STYLE_SHEET = ".css";

    private PageChanges() {}

    /** Paths of files that are new, gone or other than they were; a style sheet counts under its new name only. */
    static SortedSet<SitePath> between(SortedMap<SitePath, Output> before, SortedMap<SitePath, Output> after) {
        SortedSet<SitePath> changed = new TreeSet<>();
        List<SitePath> oldStyles = onlyIn(before, after);
        List<SitePath> newStyles = onlyIn(after, before);
        boolean isSwap = oldStyles.size() == 1 && newStyles.size() == 1;
        after.forEach((path, output) -> {
            Output old = before.get(path);
            boolean isSame = old != null
                    && (old.key().equals(output.key())
                            || isSwap
                                    && ContentTypes.isPage(path)
                                    && isSameBut(old, oldStyles.get(0), output, newStyles.get(0)));
            if (!isSame) {
                changed.add(path);
            }
        });
        before.keySet().stream()
                .filter(path -> !after.containsKey(path) && !(isSwap && path.equals(oldStyles.get(0))))
                .forEach(changed::add);
        return changed;
    }

    /** The one style sheet; empty where there is none, or several. */
    static String styleSheet(SortedMap<SitePath, Output> files) {
        List<SitePath> styles = onlyIn(files, Map.of());
        return styles.size() == 1 ? styles.get(0).value() : "";
    }

    private static List<SitePath> onlyIn(Map<SitePath, Output> files, Map<SitePath, Output> others) {
        return files.keySet().stream()
                .filter(path -> path.value().endsWith(STYLE_SHEET) && !others.containsKey(path))
                .toList();
    }

    private static boolean isSameBut(Output before, SitePath oldStyle, Output after, SitePath newStyle) {
        // one character a byte
        String text =
                new String(before.content(), StandardCharsets.ISO_8859_1).replace(inBytes(oldStyle), inBytes(newStyle));
        return Arrays.equals(text.getBytes(StandardCharsets.ISO_8859_1), after.content());
    }

    private static String inBytes(SitePath path) {
        return new String(path.value().getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    }
}
