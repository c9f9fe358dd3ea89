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

    private static final BigDecimal FIRST_IN_CLAIMS = BigDecimal.valueOf(3);
    private static final int LETTERS = 128;

    private static final Pattern BETWEEN = Pattern.compile("[\\s-]+");
    // "a hundred and twenty" in English; other languages have no such filler between number words
    private static final Map<String, String> SAME = Map.of("a", "one", "an", "one");
    private static final String FILLER = "and";
    private static final Map<Locale, NumberWords> KNOWN = new ConcurrentHashMap<>();

    private final Map<String, BigDecimal> numbers = new HashMap<>();
    private final Set<String> words = new HashSet<>();
    private final boolean[] beginnings = new boolean[LETTERS * LETTERS];

    private NumberWords(Locale language) {
        ValueConverters converter = ValueConverters.getByLocaleOrDefault(language, ValueConverters.ENGLISH_INTEGER);
        for (int i = 0; i <= LARGEST; i++) {
            String text = converter.asWords(i).toLowerCase(language);
            for (String word : BETWEEN.split(text.strip())) {
                words.add(word);
            }
            numbers.putIfAbsent(key(text), BigDecimal.valueOf(i));
        }
        words.forEach(this::begin);
        SAME.keySet().forEach(this::begin);
        begin(FILLER);
    }

    /** Those of a language, made once: they never change. */
    static NumberWords of(Locale language) {
        return KNOWN.computeIfAbsent(language, NumberWords::new);
    }

    private void begin(String word) {
        char second = word.length() > 1 ? word.charAt(1) : ' ';
        if (word.charAt(0) < LETTERS && second < LETTERS) {
            beginnings[word.charAt(0) * LETTERS + second] = true;
        }
    }

    /**
     * Whether a word may be a number by its first two letters, in small letters or capitals: seen at once, for most are not. Beyond ASCII, and
     * of a letter that languages make small in different ways, each may.
     *
     * @param second a blank where there is none
     */
    boolean mayBegin(char first, char second) {
        return !isPlain(first)
                || !isPlain(second)
                || beginnings[Character.toLowerCase(first) * LETTERS + Character.toLowerCase(second)];
    }

    private static boolean isPlain(char letter) {
        return letter < LETTERS && letter != 'I' && letter != '-';
    }

    /** Whether a word in small letters names a number from three upward: "one" and "two" mostly point at what was named before. */
    boolean isClaim(String word) {
        return isPart(word)
                && read(word)
                        .filter(number -> number.compareTo(FIRST_IN_CLAIMS) >= 0)
                        .isPresent();
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
