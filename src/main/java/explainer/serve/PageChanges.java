package explainer.serve;

import explainer.base.Fingerprint;
import explainer.base.SitePath;
import explainer.output.Output;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Which files differ between two builds.
 *
 * <p>A style sheet has a fingerprint in its name, which stands in the pages that load it: a page in which only that differs has not
 * changed, since the browser can exchange the style sheet where it is.
 */
final class PageChanges {
    private static final String STYLE_SHEET = ".css";

    private PageChanges() {}

    /** Paths of files that are new, gone or other than they were; a style sheet counts under its new name only. */
    static SortedSet<SitePath> between(SortedMap<SitePath, Output> before, SortedMap<SitePath, Output> after) {
        SortedSet<SitePath> changed = new TreeSet<>();
        SortedMap<SitePath, SitePath> exchanged = exchanged(before, after);
        after.forEach((path, output) -> {
            Output old = before.get(path);
            boolean isSame = old != null
                    && (old.key().equals(output.key())
                            || ContentTypes.isPage(path) && isSameBut(old, output, exchanged));
            if (!isSame) {
                changed.add(path);
            }
        });
        before.keySet().stream()
                .filter(path -> !after.containsKey(path) && !exchanged.containsKey(path))
                .forEach(changed::add);
        return changed;
    }

    /** Those whose names change with what they hold. */
    static List<SitePath> styleSheets(SortedMap<SitePath, Output> files) {
        return files.keySet().stream().filter(PageChanges::isStyleSheet).toList();
    }

    private static boolean isStyleSheet(SitePath path) {
        return path.value().endsWith(STYLE_SHEET)
                && !Fingerprint.notInName(path).equals(path);
    }

    /** The new name of each style sheet that has one. */
    private static SortedMap<SitePath, SitePath> exchanged(
            SortedMap<SitePath, Output> before, SortedMap<SitePath, Output> after) {
        SortedMap<SitePath, SitePath> fresh = new TreeMap<>();
        styleSheets(after).stream()
                .filter(path -> !before.containsKey(path))
                .forEach(path -> fresh.put(Fingerprint.notInName(path), path));
        SortedMap<SitePath, SitePath> exchanged = new TreeMap<>();
        styleSheets(before).stream()
                .filter(path -> !after.containsKey(path) && fresh.containsKey(Fingerprint.notInName(path)))
                .forEach(path -> exchanged.put(path, fresh.get(Fingerprint.notInName(path))));
        return exchanged;
    }

    private static boolean isSameBut(Output before, Output after, SortedMap<SitePath, SitePath> exchanged) {
        if (exchanged.isEmpty()) {
            return false;
        }
        // one character a byte
        String text = new String(before.content(), StandardCharsets.ISO_8859_1);
        for (Map.Entry<SitePath, SitePath> names : exchanged.entrySet()) {
            text = text.replace(inBytes(names.getKey()), inBytes(names.getValue()));
        }
        return Arrays.equals(text.getBytes(StandardCharsets.ISO_8859_1), after.content());
    }

    private static String inBytes(SitePath path) {
        return new String(path.value().getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    }
}
