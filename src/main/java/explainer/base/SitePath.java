package explainer.base;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * The place of a file in the built site: {@code example-summit/index.html}.
 *
 * <p>Relative, separated by '/', in small letters and NFC, without empty, "." or ".." segments, so it can neither leave the site nor
 * meet another path on a file system that ignores case.
 */
public record SitePath(String value) implements Comparable<SitePath> {
    // GitHub Pages asks for this one name in capitals
    private static final String DOMAIN_FILE = "CNAME";

    public SitePath {
        Objects.requireNonNull(value);
        if (!isValid(value)) {
            throw new IllegalArgumentException("not a path in the site: " + value);
        }
    }

    public static boolean isValid(String text) {
        if (text.equals(DOMAIN_FILE) || isPlain(text)) {
            return true;
        }
        if (text.isEmpty()
                || !text.equals(text.toLowerCase(Locale.ROOT))
                || !Normalizer.isNormalized(text, Normalizer.Form.NFC)) {
            return false;
        }
        for (String segment : text.split("/", -1)) {
            if (segment.isEmpty()
                    || segment.equals(".")
                    || segment.equals("..")
                    || segment.chars().anyMatch(SitePath::isRefused)) {
                return false;
            }
        }
        return true;
    }

    /** Whether it holds nothing that needs a closer look, as most do: they are made by the thousand. */
    private static boolean isPlain(String text) {
        char before = '/';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean isLetter = c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '-';
            if (!isLetter && (c != '/' && c != '.' || before == '/')) {
                return false;
            }
            before = c;
        }
        return before != '/';
    }

    private static boolean isRefused(int c) {
        return c < 0x20 || c == 0x7f || "\\:*?\"<>|#%".indexOf(c) >= 0;
    }

    public static SitePath of(String value) {
        return new SitePath(value);
    }

    /** The folder's page: {@code about} gives {@code about/index.html}. */
    public static SitePath page(String folder) {
        return new SitePath(folder + "/index.html");
    }

    public List<String> segments() {
        return List.of(value.split("/"));
    }

    /** The address of {@code target} as a page at this path writes it: {@code ../example-summit/index.html}. Not percent-encoded. */
    public String relativize(SitePath target) {
        List<String> from = segments();
        List<String> to = target.segments();
        int common = 0;
        while (common < from.size() - 1
                && common < to.size() - 1
                && from.get(common).equals(to.get(common))) {
            common++;
        }
        return "../".repeat(from.size() - 1 - common) + String.join("/", to.subList(common, to.size()));
    }

    /** The address from the site's root: {@code example-summit/} for {@code example-summit/index.html}, empty for the front page. */
    public String pretty() {
        return value.equals("index.html")
                ? ""
                : value.endsWith("/index.html") ? value.substring(0, value.length() - "index.html".length()) : value;
    }

    @Override
    public int compareTo(SitePath other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
