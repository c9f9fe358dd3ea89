package explainer.ledger;

import explainer.content.prose.Reference;
import explainer.content.prose.TextBlock;
import explainer.graph.Graph;
import explainer.graph.Target;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
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
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{Nd}][\\p{L}\\p{M}\\p{Nd}'’-]*");
    private static final Pattern POSSESSIVE = Pattern.compile("['’]s?$");
    private static final Pattern QUESTION = Pattern.compile("\\?[\\p{Pf}\\p{Pe}\"'\\s]*$");
    // after these a capital is that of a beginning
    private static final Pattern OPENING = Pattern.compile("[:|]\\s|[\\p{Pi}\"]");
    private static final Pattern POINTING = Pattern.compile(
            "\\b(?:pages?|glossary|guide)\\b|(?:^|[(;:] ?)see\\b|\\b(?:is|are|told|described|explained|set out) under\\b",
            Pattern.CASE_INSENSITIVE);
    private static final BigDecimal FIRST_IN_WORDS = BigDecimal.valueOf(3);

    private final Graph graph;
    private final NumberWords numbers;
    private final Locale language;
    private final Set<String> names = new HashSet<>();
    private final Map<String, Boolean> areNumbers = new HashMap<>();

    Claims(Graph graph, List<PageText> texts) {
        this.graph = graph;
        this.language = graph.catalog().settings().language();
        this.numbers = NumberWords.of(language);
        Set<String> small = new HashSet<>();
        for (PageText text : texts) {
            for (TextBlock block : text.blocks()) {
                // the words of headings and cells have capitals of their own
                if (block.role() == TextBlock.Role.PARAGRAPH || block.role() == TextBlock.Role.BLOCK_QUOTE) {
                    block.sentences().forEach(sentence -> learn(text(block, sentence), small));
                }
            }
        }
        names.removeIf(name -> small.contains(name.toLowerCase(language)));
    }

    private void learn(String sentence, Set<String> small) {
        for (Word word : words(sentence)) {
            if (!word.hasCapital()) {
                small.add(word.text);
            } else if (!word.isFirst) {
                names.add(word.bare());
            }
        }
    }

    boolean isClaim(TextBlock block, TextBlock.Range sentence) {
        String text = text(block, sentence);
        if (QUESTION.matcher(text).find()) {
            return false;
        }
        boolean mayPoint = POINTING.matcher(text).find();
        return words(text).stream()
                .filter(word -> isNumber(word.text) || isName(word))
                .anyMatch(word -> !mayPoint || !isLinkWord(block, sentence.start() + word.start));
    }

    /** @param isFirst of the sentence, or of what is said in it */
    private record Word(String text, int start, boolean isFirst) {
        /** "I" and the letters of a list are no names. */
        boolean hasCapital() {
            return text.length() > 1 && text.codePoints().anyMatch(Character::isUpperCase);
        }

        String bare() {
            return POSSESSIVE.matcher(text).replaceFirst("");
        }
    }

    private static List<Word> words(String sentence) {
        List<Word> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(sentence);
        int end = 0;
        while (matcher.find()) {
            boolean isFirst = words.isEmpty()
                    || OPENING.matcher(sentence.substring(end, matcher.start())).find();
            words.add(new Word(matcher.group(), matcher.start(), isFirst));
            end = matcher.end();
        }
        return words;
    }

    /** Whether the text at a place is that of a link within the site. */
    private boolean isLinkWord(TextBlock block, int at) {
        return block.marks().stream().anyMatch(mark -> mark.start() <= at && at < mark.end() && isLink(mark));
    }

    private boolean isLink(TextBlock.Marked mark) {
        Reference reference = mark.reference();
        return graph.targets().get(reference.span()) instanceof Target.ToPage;
    }

    private boolean isNumber(String word) {
        // a site has few different words, and reading one takes long
        return areNumbers.computeIfAbsent(
                word,
                key -> key.chars().anyMatch(Character::isDigit)
                        || numbers.read(key.toLowerCase(language))
                                .filter(number -> number.compareTo(FIRST_IN_WORDS) >= 0)
                                .isPresent());
    }

    private boolean isName(Word word) {
        return word.hasCapital() && (!word.isFirst || names.contains(word.bare()));
    }

    private static String text(TextBlock block, TextBlock.Range range) {
        return block.text().substring(range.start(), range.end());
    }
}
