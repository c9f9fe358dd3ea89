package explainer.ledger;

import explainer.base.Span;
import explainer.content.prose.TextBlock;
import java.util.BitSet;
import java.util.Optional;
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
    private static final Pattern POINTING = Pattern.compile(
            "\\b(?:pages?|glossary|guide)\\b|(?:^|[(;:] ?)see\\b|\\b(?:is|are|told|described|explained|set out) under\\b",
            Pattern.CASE_INSENSITIVE);

    private final Set<String> names;
    private final Set<Span> links;

    /**
     * @param names the words that are names also where they begin a sentence
     * @param links those that lead to a page of the site
     */
    Claims(Set<String> names, Set<Span> links) {
        this.names = names;
        this.links = links;
    }

    /** The places of a block that stand in links within the site; empty for a block without such links. */
    Optional<BitSet> linked(TextBlock block) {
        BitSet linked = null;
        for (TextBlock.Marked mark : block.marks()) {
            if (isLink(mark)) {
                linked = linked == null ? new BitSet() : linked;
                linked.set(mark.start(), mark.end());
            }
        }
        return Optional.ofNullable(linked);
    }

    /** @param linked what {@link #linked} says of the block */
    boolean isClaim(TextBlock block, PageWords.Sentence sentence, Optional<BitSet> linked) {
        boolean tells = false;
        for (PageWords.Telling word : sentence.telling()) {
            if (word.onlyAs().isEmpty() || names.contains(word.onlyAs().get())) {
                if (linked.isEmpty() || !linked.get().get(word.start())) {
                    return true;
                }
                tells = true;
            }
        }
        TextBlock.Range range = sentence.range();
        return tells && !points(block.text().substring(range.start(), range.end()));
    }

    private static boolean points(String sentence) {
        for (int i = 0; i < sentence.length(); i++) {
            if (mayPoint(sentence, i)) {
                return POINTING.matcher(sentence).find();
            }
        }
        return false;
    }

    /** Few sentences have a word of the pattern at all. */
    private static boolean mayPoint(String sentence, int at) {
        String word = switch (sentence.charAt(at)) {
            case 'p', 'P' -> "page";
            case 'g', 'G' ->
                at + 1 < sentence.length() && "uU".indexOf(sentence.charAt(at + 1)) >= 0 ? "guide" : "glossary";
            case 's', 'S' -> "see";
            case 'u', 'U' -> "under";
            default -> "";
        };
        return !word.isEmpty() && sentence.regionMatches(true, at, word, 0, word.length());
    }

    private boolean isLink(TextBlock.Marked mark) {
        return links.contains(mark.reference().span());
    }
}
