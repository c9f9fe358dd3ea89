package explainer.ledger;

import explainer.base.Span;
import explainer.content.prose.TextBlock;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells whether a sentence states a claim, by its form: a program does not understand it.
 *
 * <p>It does if it holds a number, in digits or in words from three upward ("one" and "two" mostly point at what was named before); or a
 * name, which is a word with a capital that does not begin the sentence. A word at the beginning is a name too where other sentences of
 * the site have it inside them and none has it in small letters. A date is seen by its number or by the name of its month. So "He said so
 * before" is none, though it states something.
 *
 * <p>A question is no claim. Nor is a sentence that only leads to another page: it has a link within the site and a word such as "page" or
 * "see", and apart from the words of such links neither number nor name.
 */
final class Claims {
    private static final Pattern QUESTION = Pattern.compile("\\?[\\p{Pf}\\p{Pe}\"'\\s]*+$");
    private static final Pattern POINTING = Pattern.compile(
            "\\b(?:pages?|glossary|guide)\\b|(?:^|[(;:] ?)see\\b|\\b(?:is|are|told|described|explained|set out) under\\b",
            Pattern.CASE_INSENSITIVE);
    private static final BigDecimal FIRST_IN_WORDS = BigDecimal.valueOf(3);

    private final Set<String> names;
    private final Set<Span> links;
    private final NumberWords numbers;
    private final Locale language;

    /**
     * @param names the words that are names also where they begin a sentence
     * @param links those that lead to a page of the site
     */
    Claims(Set<String> names, Set<Span> links, Locale language) {
        this.names = names;
        this.links = links;
        this.numbers = NumberWords.of(language);
        this.language = language;
    }

    boolean isClaim(TextBlock block, PageWords.Sentence sentence) {
        List<PageWords.Word> telling = sentence.words().stream()
                .filter(word -> isNumber(word) || isName(word))
                .toList();
        String text = sentence.text();
        if (telling.isEmpty()
                || text.indexOf('?') >= 0 && QUESTION.matcher(text).find()) {
            return false;
        }
        List<TextBlock.Marked> inside =
                block.marks().stream().filter(this::isLink).toList();
        return inside.isEmpty()
                || !POINTING.matcher(text).find()
                || telling.stream()
                        .mapToInt(word -> sentence.range().start() + word.start())
                        .anyMatch(at -> inside.stream().noneMatch(link -> link.start() <= at && at < link.end()));
    }

    private boolean isLink(TextBlock.Marked mark) {
        return links.contains(mark.reference().span());
    }

    private boolean isNumber(PageWords.Word word) {
        if (word.hasDigit()) {
            return true;
        }
        String small = word.text().toLowerCase(language);
        return numbers.isPart(small)
                && numbers.read(small)
                        .filter(number -> number.compareTo(FIRST_IN_WORDS) >= 0)
                        .isPresent();
    }

    private boolean isName(PageWords.Word word) {
        return word.hasCapital() && (!word.isFirst() || names.contains(word.bare()));
    }
}
