package explainer.base;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Finds the name that an editor most likely meant. */
public final class Nearest {
    private static final double ALIKE = 0.85;
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s_-]+");

    private Nearest() {}

    /**
     * The nearest of the names, if it is near: a third of the letters differ at most, or the beginnings agree closely. Letter case and
     * the difference between blanks, hyphens and underscores do not count, but they break ties. Deterministic.
     */
    public static Optional<String> to(String wanted, Collection<String> names) {
        String plain = plain(wanted);
        int limit = Math.max(1, plain.length() / 3);
        LevenshteinDistance distance = new LevenshteinDistance(limit);
        JaroWinklerSimilarity similarity = new JaroWinklerSimilarity();
        LevenshteinDistance asWritten = LevenshteinDistance.getDefaultInstance();
        record Scored(String name, int distance, double similarity) {}
        return names.stream()
                .distinct()
                .map(name -> {
                    String other = plain(name);
                    return new Scored(name, distance.apply(plain, other), similarity.apply(plain, other));
                })
                .filter(s -> s.distance >= 0 || s.similarity >= ALIKE)
                .min(Comparator.comparingInt((Scored s) -> s.distance < 0 ? Integer.MAX_VALUE : s.distance)
                        .thenComparing(
                                Comparator.comparingDouble(Scored::similarity).reversed())
                        .thenComparing(s -> asWritten.apply(wanted, s.name))
                        .thenComparing(Scored::name))
                .map(Scored::name);
    }

    private static String plain(String name) {
        return BETWEEN_WORDS.matcher(name.toLowerCase(Locale.ROOT)).replaceAll("-");
    }
}
