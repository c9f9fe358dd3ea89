package explainer.ledger;

import explainer.content.prose.TextBlock;
import explainer.entity.Fact;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words around a number, as {@code with {} members}, and the facts that give the number. A text is searched in linear time, whatever it
 * repeats: what stands before a number is found by itself, and then how far it reaches.
 */
final class Phrase {
    static final String NUMBER = "{}";

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    // between the words before a number and the number, or the words after it
    private static final int LONGEST_GAP = 40;
    private static final String SENTENCE_SIGNS = ".:;!?";
    private static final int LONGEST_NUMBER = 20;
    private static final String IN_NUMBERS = ".,'’\u00a0\u202f ";

    private final String text;
    private final List<Fact> facts;
    private final List<String> words;
    private final Optional<Pattern> before;
    private final boolean needsBlank;
    private final boolean endsWithNumber;
    // matches right after the number
    private final Pattern after;

    Phrase(String text, List<Fact> facts) {
        this.text = text;
        this.facts = List.copyOf(facts);
        int at = text.indexOf(NUMBER);
        String first = text.substring(0, at);
        String last = text.substring(at + NUMBER.length());
        this.words = Folded.words(first + " " + last);
        this.needsBlank = first.endsWith(" ");
        this.endsWithNumber = last.isBlank();
        this.before = first.isBlank()
                ? Optional.empty()
                : Optional.of(Pattern.compile(Wording.STARTS + Wording.pattern(first), FLAGS));
        // "118" is no number in "118,000"
        String rest = endsWithNumber
                ? "(?![.,]?[0-9])"
                : (last.startsWith(" ") ? Wording.BLANKS : "") + Wording.pattern(last);
        this.after = Pattern.compile("(?<=[\\p{L}\\p{Nd}])" + rest + Wording.ENDS, FLAGS);
    }

    String text() {
        return text;
    }

    List<Fact> facts() {
        return facts;
    }

    /**
     * Where a number of the phrase would end, and where the phrase does.
     *
     * @param folded the same text
     */
    List<TextBlock.Range> in(String line, Folded folded) {
        if (!folded.hasAll(words)) {
            return List.of();
        }
        Optional<BitSet> reached = before.map(pattern -> reached(pattern.matcher(line), line));
        List<TextBlock.Range> found = new ArrayList<>();
        Matcher matcher = after.matcher(line);
        int from = 0;
        while (from <= line.length() && matcher.find(from)) {
            int start = matcher.start();
            boolean isFound = reached.isEmpty() || reached.get().get(start);
            if (isFound) {
                found.add(new TextBlock.Range(start, matcher.end()));
            }
            from = isFound ? Math.max(matcher.end(), start + 1) : start + 1;
        }
        return found;
    }

    /** The places to which the words before the number reach. */
    private BitSet reached(Matcher matcher, String line) {
        BitSet reached = new BitSet();
        for (int from = 0; from <= line.length() && matcher.find(from); from = matcher.start() + 1) {
            int blanks = needsBlank ? blanks(line, matcher.end()) : 0;
            if (!needsBlank || blanks > 0) {
                reach(line, matcher.end() + Math.min(1, blanks), LONGEST_GAP + Math.max(0, blanks - 1), reached);
            }
        }
        return reached;
    }

    private static int blanks(String line, int from) {
        Matcher blanks = Wording.BLANK.matcher(line).region(from, line.length());
        return blanks.lookingAt() ? blanks.end() - from : 0;
    }

    /** The words that follow a number hold it; without them, the first number after the words before it is meant. */
    private void reach(String line, int start, int longest, BitSet reached) {
        int at = start;
        reached.set(at);
        for (int i = 0; i < longest && at < line.length() && isOfGap(line.codePointAt(at)); i++) {
            at += Character.charCount(line.codePointAt(at));
            reached.set(at);
        }
        if (endsWithNumber && at < line.length() && isDigit(line.charAt(at))) {
            reached.set(++at);
            for (int i = 0; i < LONGEST_NUMBER && at < line.length() && isOfNumber(line.charAt(at)); i++) {
                reached.set(++at);
            }
        }
    }

    private boolean isOfGap(int letter) {
        return SENTENCE_SIGNS.indexOf(letter) < 0 && !(endsWithNumber && isDigit(letter));
    }

    private static boolean isOfNumber(char c) {
        return isDigit(c) || IN_NUMBERS.indexOf(c) >= 0;
    }

    private static boolean isDigit(int letter) {
        return letter >= '0' && letter <= '9';
    }
}
