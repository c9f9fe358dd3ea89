package explainer.ledger;

import java.math.BigDecimal;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds numbers in text, in digits with or without separators, or in words, as the site's language writes them. */
final class Numbers {
    private static final Pattern LETTERS = Pattern.compile("\\p{L}+(?:-\\p{L}+)*");
    private static final Pattern MULTIPLE = Pattern.compile("\\s*(thousand|million|billion)\\b");

    private final Locale language;
    private final String decimal;
    private final Pattern digits;
    private NumberWords words;

    Numbers(Locale language) {
        this.language = language;
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(language);
        this.decimal = Character.toString(symbols.getDecimalSeparator());
        // blanks part groups in every language (ISO 80000-1); else the language's own sign
        String group =
                "[" + Pattern.quote(Character.toString(symbols.getGroupingSeparator())) + "\\u00a0\\u202f\\u2009 ]";
        this.digits = Pattern.compile(
                "([0-9]{1,3}(?:" + group + "[0-9]{3})+|[0-9]+)(?:" + Pattern.quote(decimal) + "([0-9]+))?(?![0-9])");
    }

    /** A number at the start of a text, and what follows it. */
    record Found(BigDecimal number, String rest) {}

    /** @param text in small letters, without blanks at its start */
    Optional<Found> startOf(String text) {
        Matcher matcher = digits.matcher(text);
        if (matcher.lookingAt()) {
            BigDecimal number = number(matcher);
            int end = matcher.end();
            Matcher multiple = MULTIPLE.matcher(text).region(end, text.length());
            if (multiple.lookingAt()) {
                number = number.multiply(BigDecimal.TEN.pow(power(multiple.group(1))));
                end = multiple.end();
            }
            return Optional.of(new Found(number, text.substring(end)));
        }
        return inWords(text);
    }

    /** The number that ends a text, if its last words are one: the one before {@code members} in "with 118". */
    Optional<BigDecimal> endOf(String text) {
        String line = text.stripTrailing();
        Matcher matcher = digits.matcher(line);
        BigDecimal last = null;
        while (matcher.find()) {
            last = matcher.end() == line.length() ? number(matcher) : null;
        }
        if (last != null) {
            return Optional.of(last);
        }
        int start = line.length();
        Matcher letters = LETTERS.matcher(line);
        int from = -1;
        // the longest run of number words at the end
        while (letters.find()) {
            boolean joins = from >= 0 && line.substring(start, letters.start()).isBlank();
            if (!words().isPart(letters.group().toLowerCase(language))) {
                from = -1;
            } else if (!joins) {
                from = letters.start();
            }
            start = letters.end();
        }
        return from < 0 || start != line.length()
                ? Optional.empty()
                : words().read(line.substring(from).toLowerCase(language));
    }

    private Optional<Found> inWords(String text) {
        Matcher letters = LETTERS.matcher(text);
        int end = 0;
        while (letters.find() && text.substring(end, letters.start()).isBlank() && words().isPart(letters.group())) {
            end = letters.end();
        }
        // "four and" ends with a filler that is no part of it
        for (int at = end; at > 0; at = text.lastIndexOf(' ', at - 1)) {
            Optional<BigDecimal> number = words().read(text.substring(0, at));
            if (number.isPresent()) {
                return Optional.of(new Found(number.get(), text.substring(at)));
            }
        }
        return Optional.empty();
    }

    private BigDecimal number(Matcher matcher) {
        String whole = matcher.group(1).replaceAll("[^0-9]", "");
        return new BigDecimal(matcher.group(2) == null ? whole : whole + "." + matcher.group(2));
    }

    private static int power(String word) {
        return switch (word) {
            case "thousand" -> 3;
            case "million" -> 6;
            default -> 9;
        };
    }

    private synchronized NumberWords words() {
        if (words == null) {
            words = new NumberWords(language);
        }
        return words;
    }
}
