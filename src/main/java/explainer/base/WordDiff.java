package explainer.base;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What differs between two texts, word by word: {@code [-out-]} stands only in the first, {@code {+in+}} only in the second. Blanks do not
 * count.
 */
public final class WordDiff {
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private WordDiff() {}

    /** Where words stand. */
    public enum Side {
        BOTH,
        /** In the first text only. */
        OUT,
        /** In the second text only. */
        IN
    }

    /** Some words that follow each other, with single blanks. */
    public record Piece(Side side, String words) {
        public Piece {
            Objects.requireNonNull(side);
            Objects.requireNonNull(words);
        }

        private String marked() {
            return switch (side) {
                case BOTH -> words;
                case OUT -> "[-" + words + "-]";
                case IN -> "{+" + words + "+}";
            };
        }
    }

    /** All words of both texts. */
    public static String of(String from, String to) {
        return pieces(from, to).stream().map(Piece::marked).collect(Collectors.joining(" "));
    }

    /** All words of both texts, in order; what is in the second instead of something follows it. */
    public static List<Piece> pieces(String from, String to) {
        List<String> words = words(to);
        List<Piece> pieces = new ArrayList<>();
        int at = 0;
        for (ListDiff.Change<String> change : ListDiff.of(words(from), words)) {
            add(pieces, Side.BOTH, words.subList(at, change.to()));
            add(pieces, Side.OUT, change.out());
            add(pieces, Side.IN, change.in());
            at = change.to() + change.in().size();
        }
        add(pieces, Side.BOTH, words.subList(at, words.size()));
        return List.copyOf(pieces);
    }

    /** How many words of the second text stand in the first, in order: 0 for none, 1 for all. */
    public static double shared(String from, String to) {
        List<String> words = words(to);
        int added = ListDiff.of(words(from), words).stream()
                .mapToInt(change -> change.in().size())
                .sum();
        return words.isEmpty() ? 1 : 1 - (double) added / words.size();
    }

    public static int count(String text) {
        return words(text).size();
    }

    private static void add(List<Piece> pieces, Side side, List<String> words) {
        if (!words.isEmpty()) {
            pieces.add(new Piece(side, String.join(" ", words)));
        }
    }

    private static List<String> words(String text) {
        return text.isBlank() ? List.of() : List.of(BLANKS.split(text.strip()));
    }
}
