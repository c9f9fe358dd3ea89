package explainer.ledger;

import explainer.base.Hashed;
import explainer.base.Memo;
import explainer.content.prose.TextBlock;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * The sentences of a page and what of them tells a claim, read once.
 *
 * @param sentences of each block in turn; of a table row only one, the whole row; none of a block that names what stands under it. A
 *     sentence without words is left out
 * @param names words with a capital that do not begin a sentence
 * @param first words with a capital that begin a sentence: each may be a name
 * @param small the hashes of the words without a capital: the words themselves would be as long as the page
 * @param count of the words of all blocks
 * @param reading of the sentences outside tables and block quotes
 */
record PageWords(
        PageText text,
        List<List<Sentence>> sentences,
        Hashed<Set<String>> names,
        Hashed<Set<String>> first,
        int[] small,
        int count,
        Reading reading) {

    /** All that it depends on. */
    record Given(Memo.Same<PageText> text, Locale language) {}

    /** @param telling the words that make it a claim; none of a question */
    record Sentence(TextBlock.Range range, List<Telling> telling) {
        Sentence {
            Objects.requireNonNull(range);
            telling = List.copyOf(telling);
        }
    }

    /**
     * A number or name.
     *
     * @param start in the block
     * @param onlyAs the word that it is, where it tells something only if that is a name of the site
     */
    record Telling(int start, Optional<String> onlyAs) {
        Telling {
            Objects.requireNonNull(onlyAs);
        }
    }

    PageWords {
        Objects.requireNonNull(text);
        sentences = List.copyOf(sentences);
        Objects.requireNonNull(names);
        Objects.requireNonNull(first);
        Objects.requireNonNull(small);
        Objects.requireNonNull(reading);
    }

    static PageWords of(Given given) {
        return new WordReader(given.language).read(given.text.value());
    }

    /** All that the names in a page depend on. */
    private record NamesGiven(Memo.Same<PageWords> page, Hashed<Set<String>> known) {}

    /** Of the names of the site those that begin a sentence of this page. */
    Hashed<Set<String>> namesIn(Hashed<Set<String>> known, Memo memo) {
        return memo.get("balance.names-of-page", new NamesGiven(new Memo.Same<>(this), known), given -> {
            Set<String> mine = new HashSet<>();
            for (String word : given.page.value().first.value()) {
                if (given.known.value().contains(word)) {
                    mine.add(word);
                }
            }
            return Hashed.of(mine);
        });
    }
}
