package explainer.base;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * The name of a page in addresses and links: small letters and digits of any script, joined by single hyphens.
 *
 * @param value as {@code example-summit}; never empty
 */
public record Slug(String value) implements Comparable<Slug> {
    /** The form as a regular expression that Java and ECMA-262 read alike; a text of this form can still be refused. */
    public static final String PATTERN =
            "[\\p{Ll}\\p{Lo}\\p{Lm}\\p{M}\\p{Nd}]+(?:-[\\p{Ll}\\p{Lo}\\p{Lm}\\p{M}\\p{Nd}]+)*";

    private static final Pattern FORM = Pattern.compile(PATTERN);
    // capitals that have no small letter, as some mathematical signs, are no part of a slug either
    private static final Pattern OTHER = Pattern.compile("[^\\p{Ll}\\p{Lo}\\p{Lm}\\p{M}\\p{Nd}]+");
    // names that Windows keeps for devices: a checkout with such a file or folder fails there
    private static final Pattern RESERVED = Pattern.compile("con|prn|aux|nul|com\\d|lpt\\d");

    private static final int LONGEST_RESERVED = "lpt1".length();

    public Slug {
        Objects.requireNonNull(value);
        if (!isValid(value)) {
            throw new IllegalArgumentException("not a slug: " + value);
        }
    }

    public static boolean isValid(String text) {
        return isPlain(text)
                || FORM.matcher(text).matches()
                        && Normalizer.isNormalized(text, Normalizer.Form.NFC)
                        && !RESERVED.matcher(text).matches();
    }

    /** Whether a text is of this form for certain, as nearly all are: of small letters and digits of ASCII, and longer than any kept name. */
    private static boolean isPlain(String text) {
        boolean isBetween = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean isLetter = c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
            if (!isLetter && (c != '-' || isBetween)) {
                return false;
            }
            isBetween = !isLetter;
        }
        return !isBetween && text.length() > LONGEST_RESERVED;
    }

    /** The nearest slug to any text, idempotent; empty for a text without a letter or digit, and for a name that Windows keeps. */
    public static String slugify(String text) {
        // twice NFC: small letters of a composed text are not always composed
        String small = Normalizer.normalize(
                Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT), Normalizer.Form.NFC);
        String joined = OTHER.matcher(small).replaceAll("-");
        int from = joined.startsWith("-") ? 1 : 0;
        int to = joined.endsWith("-") ? joined.length() - 1 : joined.length();
        String slug = from < to ? joined.substring(from, to) : "";
        return RESERVED.matcher(slug).matches() ? "" : slug;
    }

    @Override
    public int compareTo(Slug other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
