package explainer.ledger;

import java.math.BigDecimal;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds numbers in text, in digits with or without separators, or in words, as the site's language writes them. */
final class Numbers {
    private static final Pattern LETTERS = Pattern.compile("\\p{L}++(?:-\\p{L}++)*+");
    private static final Pattern MULTIPLE = Pattern.compile("\\s*(thousand|million|billion|trillion)\\b");
    private static final Pattern LAST_MULTIPLE = Pattern.compile(MULTIPLE.pattern() + "$", Pattern.CASE_INSENSITIVE);
    // some languages put a mark of direction before it (Unicode Standard Annex 9)
    private static final Pattern MINUS = Pattern.compile("[\\u200e\\u200f\\u061c]*[-\\u2212](?=[0-9])");
    private static final String APOSTROPHES = "'’";
    // longer than any number in digits or words
    private static final int WINDOW = 100;

    private final Locale language;
    private final Pattern digits;

    Numbers(Locale language) {
        this.language = language;
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(language);
        String group = Character.toString(symbols.getGroupingSeparator());
        // blanks part groups in every language (ISO 80000-1); else the language's own sign
        String groups = "[ " + Pattern.quote(APOSTROPHES.contains(group) ? APOSTROPHES : group) + "]";
        String decimal = Pattern.quote(Character.toString(symbols.getDecimalSeparator()));
        this.digits = Pattern.compile(
                "([0-9]{1,3}(?:" + groups + "[0-9]{3})+|[0-9]{1,30})(?:" + decimal + "([0-9]{1,30}))?(?![0-9])");
    }

    /** A number at the start of a text, and what follows it. */
    record Found(BigDecimal number, String rest) {}

    /** A number at the end of a text, and where it begins. */
    record Ending(BigDecimal number, int start) {}

    /** The same text, character for character, with every digit as 0 to 9 and every blank as a plain one. */
    static String plain(String text) {
        StringBuilder plain = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isDigit(c)) {
                plain.setCharAt(i, Character.forDigit(Character.digit(c, 10), 10));
            } else if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                plain.setCharAt(i, ' ');
            }
        }
        return plain.toString();
    }

    /** @param shown in small letters, without blanks at its start */
    Optional<Found> startOf(String shown) {
        String text = plain(shown);
        Matcher minus = MINUS.matcher(text);
        int start = minus.lookingAt() ? minus.end() : 0;
        Matcher matcher = digits.matcher(text).region(start, text.length());
        if (!matcher.lookingAt()) {
            return inWords(text).map(Numbers::multiplied);
        }
        BigDecimal number = start == 0 ? number(matcher) : number(matcher).negate();
        return Optional.of(multiplied(new Found(number, text.substring(matcher.end()))));
    }

    private static Found multiplied(Found found) {
        Matcher multiple = MULTIPLE.matcher(found.rest);
        return multiple.lookingAt()
                ? new Found(found.number.multiply(power(multiple.group(1))), found.rest.substring(multiple.end()))
                : found;
    }

    /** The number that ends before a place in a text, if the words before it are one: the one before {@code members} in "with 118". */
    Optional<Ending> endOf(String text, int end) {
        int from = startOfWord(text, Math.max(0, end - WINDOW), end);
        String line = plain(text.substring(from, end)).stripTrailing();
        return endOfLine(line)
                .filter(ending -> !NumberWords.isArticle(line.substring(ending.start)))
                .map(ending -> new Ending(ending.number, from + ending.start));
    }

    /** Where the word at a place begins; of a word longer than any number, where it ends. */
    private static int startOfWord(String text, int at, int end) {
        int start = at;
        while (start > Math.max(0, at - WINDOW) && Character.isLetterOrDigit(text.charAt(start - 1))) {
            start--;
        }
        if (start == 0 || !Character.isLetterOrDigit(text.charAt(start - 1))) {
            return start;
        }
        int after = at;
        while (after < end && Character.isLetterOrDigit(text.charAt(after))) {
            after++;
        }
        return after;
    }

    private Optional<Ending> endOfLine(String line) {
        Matcher multiple = LAST_MULTIPLE.matcher(line);
        return endInDigits(line)
                .or(() -> endInWords(line))
                .or(() -> multiple.find()
                        ? endOfLine(line.substring(0, multiple.start()))
                                .map(before -> new Ending(
                                        before.number.multiply(
                                                power(multiple.group(1).toLowerCase(Locale.ROOT))),
                                        before.start))
                        : Optional.empty());
    }

    private Optional<Ending> endInDigits(String line) {
        Matcher matcher = digits.matcher(line);
        while (matcher.find()) {
            if (matcher.end() == line.length()) {
                return Optional.of(new Ending(number(matcher), matcher.start()));
            }
        }
        return Optional.empty();
    }

    /** The longest number that words at the end make. */
    private Optional<Ending> endInWords(String line) {
        List<Integer> starts = new ArrayList<>();
        int end = 0;
        Matcher letters = LETTERS.matcher(line);
        while (letters.find()) {
            if (!line.substring(end, letters.start()).isBlank()
                    || !words().isPart(letters.group().toLowerCase(language))) {
                starts.clear();
            }
            if (words().isPart(letters.group().toLowerCase(language))) {
                starts.add(letters.start());
            }
            end = letters.end();
        }
        if (end != line.length()) {
            return Optional.empty();
        }
        return starts.stream()
                .flatMap(start -> words().read(line.substring(start).toLowerCase(language)).stream()
                        .map(number -> new Ending(number, start)))
                .findFirst();
    }

    private Optional<Found> inWords(String text) {
        Matcher letters = LETTERS.matcher(text);
        int end = 0;
        while (letters.find() && text.substring(end, letters.start()).isBlank() && words().isPart(letters.group())) {
            end = letters.end();
        }
        // "four and" ends with a filler that is no part of it
        int last = end <= WINDOW ? end : text.lastIndexOf(' ', WINDOW);
        for (int at = last; at > 0; at = text.lastIndexOf(' ', at - 1)) {
            Optional<BigDecimal> number = words().read(text.substring(0, at));
            if (number.isPresent()) {
                return Optional.of(new Found(number.get(), text.substring(at)));
            }
        }
        return Optional.empty();
    }

    private static BigDecimal number(Matcher matcher) {
        String whole = matcher.group(1).replaceAll("[^0-9]", "");
        return new BigDecimal(matcher.group(2) == null ? whole : whole + "." + matcher.group(2));
    }

    private static BigDecimal power(String word) {
        return BigDecimal.TEN.pow(
                switch (word) {
                    case "thousand" -> 3;
                    case "million" -> 6;
                    case "billion" -> 9;
                    default -> 12;
                });
    }

    private NumberWords words() {
        return NumberWords.of(language);
    }
}
