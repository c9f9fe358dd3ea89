package explainer.ledger;

import explainer.content.prose.TextBlock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The sentences of a page and their words, read once.
 *
 * @param sentences of each block in turn; of a table row only one, the whole row; none of a block that names what stands under it
 * @param names words with a capital that do not begin a sentence
 * @param small words without a capital
 * @param first words with a capital that begin a sentence: each may be a name
 */
record PageWords(
        PageText text, List<List<Sentence>> sentences, Set<String> names, Set<String> small, Set<String> first) {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{Nd}][\\p{L}\\p{M}\\p{Nd}'’-]*+");
    private static final Pattern POSSESSIVE = Pattern.compile("['’]s?$");
    // after these a capital is that of a beginning
    private static final Pattern OPENING = Pattern.compile("[:|]\\s|[\\p{Pi}\"]");

    record Sentence(TextBlock.Range range, String text, List<Word> words) {
        Sentence {
            words = List.copyOf(words);
        }
    }

    /**
     * @param start in the sentence
     * @param isFirst of the sentence, or of what is said in it
     */
    record Word(String text, int start, boolean isFirst) {
        /** "I" and the letters of a list are no names. */
        boolean hasCapital() {
            return text.length() > 1 && has(Character::isUpperCase);
        }

        String bare() {
            return text.indexOf('\'') < 0 && text.indexOf('’') < 0
                    ? text
                    : POSSESSIVE.matcher(text).replaceFirst("");
        }

        boolean hasDigit() {
            return has(Character::isDigit);
        }

        /** Without a stream for each word of a site. */
        private boolean has(IntPredicate kind) {
            for (int i = 0, c; i < text.length(); i += Character.charCount(c)) {
                c = text.codePointAt(i);
                if (kind.test(c)) {
                    return true;
                }
            }
            return false;
        }
    }

    PageWords {
        sentences = sentences.stream().map(List::copyOf).toList();
        names = Set.copyOf(names);
        small = Set.copyOf(small);
        first = Set.copyOf(first);
    }

    static PageWords of(PageText text) {
        List<List<Sentence>> sentences = new ArrayList<>();
        Set<String> names = new HashSet<>();
        Set<String> small = new HashSet<>();
        Set<String> first = new HashSet<>();
        for (TextBlock block : text.blocks()) {
            List<Sentence> own = sentences(block);
            sentences.add(own);
            for (Sentence sentence : own) {
                for (Word word : sentence.words) {
                    if (word.isFirst && word.hasCapital()) {
                        first.add(word.bare());
                    }
                    // the words of cells have capitals of their own
                    if (block.role() != TextBlock.Role.ROW) {
                        learn(word, names, small);
                    }
                }
            }
        }
        return new PageWords(text, sentences, names, small, first);
    }

    private static void learn(Word word, Set<String> names, Set<String> small) {
        if (!word.hasCapital()) {
            small.add(word.text);
        } else if (!word.isFirst) {
            names.add(word.bare());
        }
    }

    /** Of the names of the site those that begin a sentence of this page. */
    Set<String> namesIn(Set<String> known) {
        Set<String> mine = new HashSet<>(first);
        mine.retainAll(known);
        return mine;
    }

    private static List<Sentence> sentences(TextBlock block) {
        return switch (block.role()) {
            case ROW ->
                List.of(sentence(block, new TextBlock.Range(0, block.text().length())));
            case PARAGRAPH, BLOCK_QUOTE ->
                block.sentences().stream().map(range -> sentence(block, range)).toList();
            case HEADING, TERM, TABLE_HEAD -> List.of();
        };
    }

    private static Sentence sentence(TextBlock block, TextBlock.Range range) {
        String text = block.text().substring(range.start(), range.end());
        return new Sentence(range, text, words(text));
    }

    private static List<Word> words(String sentence) {
        List<Word> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(sentence);
        int end = 0;
        while (matcher.find()) {
            boolean isFirst = words.isEmpty()
                    || !isBlank(sentence, end, matcher.start())
                            && OPENING.matcher(sentence.substring(end, matcher.start()))
                                    .find();
            words.add(new Word(matcher.group(), matcher.start(), isFirst));
            end = matcher.end();
        }
        return words;
    }

    private static boolean isBlank(String sentence, int start, int end) {
        return end == start + 1 && sentence.charAt(start) == ' ';
    }

    /** What makes a name of a word also where it begins a sentence: that it stands inside others, and nowhere in small letters. */
    static Set<String> names(List<PageWords> pages, Locale language) {
        Set<String> names = new HashSet<>();
        Set<String> small = new HashSet<>();
        pages.forEach(page -> {
            names.addAll(page.names);
            small.addAll(page.small);
        });
        names.removeIf(name -> small.contains(name.toLowerCase(language)));
        return names;
    }
}
