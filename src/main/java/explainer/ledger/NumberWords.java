package explainer.ledger;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import pl.allegro.finance.tradukisto.ValueConverters;

/**
 * Numbers as words, in one language: {@code one hundred and twenty}. Reads numbers up to {@link #LARGEST}; larger ones are written in
 * digits. Made when first asked, for most texts hold digits only.
 */
final class NumberWords {
    static final int LARGEST = 2000;

    private static final Pattern BETWEEN = Pattern.compile("[\\s-]+");
    // "a hundred and twenty" in English; other languages have no such filler between number words
    private static final Map<String, String> SAME = Map.of("a", "one", "an", "one");
    private static final String FILLER = "and";
    private static final Map<Locale, NumberWords> KNOWN = new ConcurrentHashMap<>();

    private final Map<String, BigDecimal> numbers = new HashMap<>();
    private final Set<String> words = new HashSet<>();

    private NumberWords(Locale language) {
        ValueConverters converter = ValueConverters.getByLocaleOrDefault(language, ValueConverters.ENGLISH_INTEGER);
        for (int i = 0; i <= LARGEST; i++) {
            String text = converter.asWords(i).toLowerCase(language);
            for (String word : BETWEEN.split(text.strip())) {
                words.add(word);
            }
            numbers.putIfAbsent(key(text), BigDecimal.valueOf(i));
        }
    }

    /** Those of a language, made once: they never change. */
    static NumberWords of(Locale language) {
        return KNOWN.computeIfAbsent(language, NumberWords::new);
    }

    /** The number that the whole text names. */
    Optional<BigDecimal> read(String text) {
        String line = text.strip();
        boolean hasLooseEnd = line.startsWith(FILLER + " ") || line.endsWith(" " + FILLER);
        return hasLooseEnd ? Optional.empty() : Optional.ofNullable(numbers.get(key(line)));
    }

    /** Whether a word is one only before another number: {@code a} in "a hundred". */
    static boolean isArticle(String word) {
        return SAME.containsKey(word);
    }

    /** Whether a word alone can be a part of a number. */
    boolean isPart(String word) {
        if (word.indexOf('-') < 0 && word.indexOf(' ') < 0) {
            return words.contains(SAME.getOrDefault(word, word)) || word.equals(FILLER);
        }
        for (String part : BETWEEN.split(word)) {
            if (!words.contains(SAME.getOrDefault(part, part)) && !part.equals(FILLER)) {
                return false;
            }
        }
        return !word.isEmpty();
    }

    private static String key(String text) {
        StringBuilder key = new StringBuilder();
        for (String word : BETWEEN.split(text.strip())) {
            if (!word.equals(FILLER)) {
                key.append(SAME.getOrDefault(word, word)).append(' ');
            }
        }
        return key.toString();
    }
}
