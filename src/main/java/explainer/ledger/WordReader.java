package explainer.ledger;

import explainer.base.Hashed;
import explainer.content.prose.TextBlock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads the words of a page, letter by letter and each letter once: a word begins with a letter or digit and may hold apostrophes, hyphens
 * and accents.
 */
final class WordReader {
    private static final Pattern QUESTION = Pattern.compile("\\?[\\p{Pf}\\p{Pe}\"'\\s]*+$");
    private static final int HASH = 31;

    private final NumberWords numbers;
    private final Locale language;
    private final Set<String> names = new HashSet<>();
    private final Set<String> first = new HashSet<>();
    private int[] small = new int[512];
    private int smallCount;
    private final Optional<Set<String>> smallWords;
    // of the block that is read
    private char[] letters = {};
    private boolean isRow;
    // whether the sentence that is read has a question mark
    private boolean mayAsk;
    // whether each sentence of the block has words
    private boolean areAllRead;
    // of the sentences that have words; what follows counts in one sentence as Reading does, in the same pass over its
    // letters
    private Reading ofBlock = Reading.NONE;
    private int characters;
    private int words;
    private boolean isCounted;

    /** @param language of the site */
    WordReader(Locale language) {
        this(language, Optional.empty());
    }

    private WordReader(Locale language, Optional<Set<String>> smallWords) {
        this.smallWords = smallWords;
        this.numbers = NumberWords.of(language);
        this.language = language;
    }

    PageWords read(PageText text) {
        List<List<PageWords.Sentence>> sentences = new ArrayList<>(text.blocks().size());
        int count = 0;
        Reading reading = Reading.NONE;
        for (TextBlock block : text.blocks()) {
            letters = block.text().toCharArray();
            List<PageWords.Sentence> own = sentences(block);
            sentences.add(own);
            if (block.role() == TextBlock.Role.PARAGRAPH) {
                reading = reading.plus(ofBlock);
            }
            count += ofBlock.words() > 0 && areParted(own)
                    ? ofBlock.words()
                    : Reading.of(letters, 0, letters.length).words();
        }
        return new PageWords(
                text,
                sentences,
                Hashed.of(Set.copyOf(names)),
                Hashed.of(Set.copyOf(first)),
                Arrays.copyOf(small, smallCount),
                count,
                reading);
    }

    private List<PageWords.Sentence> sentences(TextBlock block) {
        List<PageWords.Sentence> own = new ArrayList<>();
        List<TextBlock.Range> ranges = ranges(block);
        ofBlock = Reading.NONE;
        for (TextBlock.Range range : ranges) {
            List<PageWords.Telling> telling = new ArrayList<>();
            mayAsk = false;
            if (words(range, telling)) {
                ofBlock = ofBlock.plus(new Reading(characters, words, 1));
                own.add(new PageWords.Sentence(range, mayAsk && isQuestion(block, range) ? List.of() : telling));
            }
        }
        areAllRead = own.size() == ranges.size();
        return own;
    }

    /** Whether a blank stands before each sentence, and none is left out: then no word goes on from one to the next, and the words of all are those of the block. */
    private boolean areParted(List<PageWords.Sentence> sentences) {
        for (PageWords.Sentence each : sentences) {
            int start = each.range().start();
            if (start > 0 && (Letters.kind(letters[start - 1]) & Letters.BLANK) == 0) {
                return false;
            }
        }
        return areAllRead;
    }

    /** The words without a capital of a page, for whom their hashes are not enough. */
    static Set<String> smallWords(PageText text, Locale language) {
        Set<String> words = new HashSet<>();
        new WordReader(language, Optional.of(words)).read(text);
        return words;
    }

    private List<TextBlock.Range> ranges(TextBlock block) {
        isRow = block.role() == TextBlock.Role.ROW;
        return switch (block.role()) {
            case ROW -> List.of(new TextBlock.Range(0, letters.length));
            case PARAGRAPH, BLOCK_QUOTE -> Sentences.of(block, letters);
            case HEADING, TERM, TABLE_HEAD -> List.of();
        };
    }

    private static boolean isQuestion(TextBlock block, TextBlock.Range range) {
        return QUESTION.matcher(block.text().substring(range.start(), range.end()))
                .find();
    }

    /**
     * Reads the words of a sentence.
     *
     * @return whether there are any
     */
    private boolean words(TextBlock.Range range, List<PageWords.Telling> telling) {
        boolean isFirst = true;
        boolean isAny = false;
        boolean isAfterColon = false;
        int at = range.start();
        characters = 0;
        words = 0;
        isCounted = false;
        while (at < range.end()) {
            int letter = letterAt(at, range.end());
            int kind = Letters.kind(letter);
            if ((kind & Letters.BLANK) != 0) {
                isCounted = false;
            } else if (!isCounted && (kind & (Letters.WORD | Letters.TITLE)) != 0) {
                words++;
                isCounted = true;
            }
            if ((kind & Letters.WORD) != 0) {
                at = word(at, range.end(), isFirst, telling);
                isAny = true;
                isFirst = false;
                isAfterColon = false;
            } else {
                // after these a capital is that of a beginning
                isFirst |= (kind & Letters.OPENING) != 0 || isAfterColon && (kind & Letters.SPACE) != 0;
                isAfterColon = (kind & Letters.COLON) != 0;
                mayAsk |= (kind & Letters.QUESTION) != 0;
                at += Character.charCount(letter);
            }
        }
        return isAny;
    }

    private int word(int start, int limit, boolean isFirst, List<PageWords.Telling> telling) {
        int kinds = 0;
        int hash = 0;
        int at = start;
        while (at < limit) {
            int letter = letterAt(at, limit);
            int kind = Letters.kind(letter);
            if ((kind & (Letters.WORD | Letters.JOINER)) == 0) {
                break;
            }
            kinds |= kind;
            characters += (kind & Letters.WORD) == 0 ? 0 : 1;
            hash = HASH * hash + letters[at++];
            if (Character.charCount(letter) > 1) {
                hash = HASH * hash + letters[at++];
            }
        }
        // "I" and the letters of a list are no names
        if ((kinds & Letters.CAPITAL) != 0 && at - start > 1) {
            capital(start, at, kinds, isFirst, telling);
        } else {
            small(start, at, hash);
            if (isNumber(start, at, kinds)) {
                telling.add(new PageWords.Telling(start, Optional.empty()));
            }
        }
        return at;
    }

    private void capital(int start, int end, int kinds, boolean isFirst, List<PageWords.Telling> telling) {
        String bare = bare(start, end);
        if (isFirst) {
            first.add(bare);
        } else if (!isRow) {
            names.add(bare);
        }
        boolean isSure = !isFirst || isNumber(start, end, kinds);
        telling.add(new PageWords.Telling(start, isSure ? Optional.empty() : Optional.of(bare)));
    }

    /** Whatever begins a cell has a small letter or a capital of its own, so rows teach nothing. */
    private void small(int start, int end, int hash) {
        if (isRow) {
            return;
        }
        if (smallCount == small.length) {
            small = Arrays.copyOf(small, smallCount * 2);
        }
        small[smallCount++] = hash;
        if (smallWords.isPresent()) {
            smallWords.get().add(new String(letters, start, end - start));
        }
    }

    private boolean isNumber(int start, int end, int kinds) {
        return (kinds & Letters.DIGIT) != 0
                || numbers.mayBegin(letters[start], end - start > 1 ? letters[start + 1] : ' ')
                        && numbers.isClaim(new String(letters, start, end - start).toLowerCase(language));
    }

    /** Without the ending of a possessive. */
    private String bare(int start, int end) {
        int last = letters[end - 1] == 's' && end - start > 1 ? end - 2 : end - 1;
        boolean isPossessive = letters[last] == '\'' || letters[last] == '’';
        return new String(letters, start, (isPossessive ? last : end) - start);
    }

    private int letterAt(int at, int limit) {
        char letter = letters[at];
        return Character.isHighSurrogate(letter) ? Character.codePointAt(letters, at, limit) : letter;
    }
}
