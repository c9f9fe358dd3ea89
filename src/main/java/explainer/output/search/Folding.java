package explainer.output.search;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Words as the index has them, so that whoever types no accents finds them all the same: decomposed (NFKD, Unicode Standard Annex 15), in
 * small letters, without marks. Letters that Unicode does not decompose are in a table, which the index hands to the browser: there the rule
 * is the same, and a test holds one against the other.
 */
public final class Folding {
    /** What stands for a letter that is more than a letter with a mark. */
    static final SortedMap<String, String> LETTERS = letters(
            "ə=e", "ǝ=e", "ı=i", "ȷ=j", "ø=o", "đ=d", "ð=d", "ħ=h", "ł=l", "ŧ=t", "ŋ=n", "ƞ=n", "ß=ss", "æ=ae", "œ=oe",
            "þ=th", "ʼ=", "ς=σ");

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Folding() {}

    public static String fold(String text) {
        String small = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        // a small letter may be a composed one
        String bare =
                MARKS.matcher(Normalizer.normalize(small, Normalizer.Form.NFKD)).replaceAll("");
        StringBuilder folded = new StringBuilder(bare.length());
        for (int i = 0; i < bare.length(); i++) {
            char letter = bare.charAt(i);
            String plain = letter < 0x80 ? null : LETTERS.get(Character.toString(letter));
            if (plain == null) {
                folded.append(letter);
            } else {
                folded.append(plain);
            }
        }
        return folded.toString();
    }

    /** The words of a text, folded, in their order. */
    public static List<String> words(String text) {
        return Arrays.stream(BETWEEN.split(fold(text)))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static SortedMap<String, String> letters(String... pairs) {
        SortedMap<String, String> letters = new TreeMap<>();
        for (String pair : pairs) {
            int equals = pair.indexOf('=');
            letters.put(pair.substring(0, equals), pair.substring(equals + 1));
        }
        return Collections.unmodifiableSortedMap(letters);
    }
}
