package explainer.content.prose;

import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.DataKeyBase;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.BasedSequenceImpl;
import com.vladsch.flexmark.util.sequence.Range;
import com.vladsch.flexmark.util.sequence.SequenceUtils;
import java.util.Arrays;

/**
 * A stretch of a file for flexmark, which asks for one character after the other: on an array, because a string with a letter beyond Latin 1
 * answers slowly. The same stretch in flexmark's own class says the same, but makes a string of itself letter by letter, and does so for each
 * match of a pattern.
 */
@SuppressWarnings("unchecked") // of flexmark's own builder, which is inherited
final class FileText extends BasedSequenceImpl {
    // each node has several stretches, and a large site millions: what they share is in here
    private final Letters letters;
    private final int start;
    private final int end;

    private FileText(Letters letters, int start, int end) {
        super(0);
        this.letters = letters;
        this.start = start;
        this.end = end;
    }

    private static final class Letters {
        final String text;
        final FileText whole;
        /** The text again while it is read, letter by letter; nothing after. */
        char[] array;
        /** Where an escape or an entity may begin, in order: few places, and each stretch is asked for its own more than once. */
        final int[] escapes;

        final boolean hasNul;

        Letters(String text) {
            this.text = text;
            this.array = text.toCharArray();
            int[] places = new int[16];
            int count = 0;
            boolean hasNul = false;
            for (int i = 0; i < array.length; i++) {
                char c = array[i];
                // most are small letters
                if (c <= '\\') {
                    hasNul |= c == SequenceUtils.NUL;
                    if (c == '\\' || c == '&') {
                        places = count < places.length ? places : Arrays.copyOf(places, count * 2);
                        places[count++] = i;
                    }
                }
            }
            this.escapes = Arrays.copyOf(places, count);
            this.hasNul = hasNul;
            this.whole = new FileText(this, 0, text.length());
        }
    }

    /** The whole of a text. */
    static FileText of(String text) {
        Letters letters = new Letters(text);
        return letters.hasNul
                ? new Letters(text.replace(SequenceUtils.NUL, SequenceUtils.ENC_NUL)).whole
                : letters.whole;
    }

    /** Says that the text has been read: it answers as before, slower, and takes less space. */
    void rest() {
        letters.array = null;
    }

    /** Whether every character stands for itself: there is no escape and no entity. */
    boolean isAsTyped() {
        int[] escapes = letters.escapes;
        int found = Arrays.binarySearch(escapes, start);
        int next = found < 0 ? -found - 1 : found;
        return next == escapes.length || escapes[next] >= end;
    }

    /** A stretch of the file that a text stands in, by its offsets in the file. */
    static char[] copy(BasedSequence text, int start, int end) {
        if (!(text.getBaseSequence() instanceof FileText whole)) {
            // the stretch of no file, as an empty cell
            return text.toString().toCharArray();
        }
        Letters letters = whole.letters;
        if (letters.array != null) {
            return Arrays.copyOfRange(letters.array, start, end);
        }
        char[] copy = new char[end - start];
        letters.text.getChars(start, end, copy, 0);
        return copy;
    }

    /**
     * The first character of some at a place or after it; the length if there is none.
     *
     * @param some a bit for each character, 64 in a word
     */
    int first(long[] some, int from) {
        char[] array = letters.array;
        for (int i = start + from; i < end; i++) {
            int word = array[i] >>> 6;
            if (word < some.length && (some[word] >>> array[i] & 1) != 0) {
                return i - start;
            }
        }
        return end - start;
    }

    /** How many words blanks part. */
    static int words(BasedSequence text) {
        if (text instanceof FileText stretch && stretch.letters.array != null) {
            return words(stretch.letters.array, stretch.start, stretch.end);
        }
        return words(text.toString().toCharArray(), 0, text.length());
    }

    private static int words(char[] letters, int from, int to) {
        int words = 0;
        boolean isBlank = true;
        for (int i = from; i < to; i++) {
            char c = letters[i];
            if (c <= ' ' && (c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f')) {
                isBlank = true;
            } else if (isBlank) {
                isBlank = false;
                words++;
            }
        }
        return words;
    }

    @Override
    public int length() {
        return end - start;
    }

    @Override
    public char charAt(int index) {
        if (index < 0 || index >= end - start) {
            throw new StringIndexOutOfBoundsException(index);
        }
        char[] array = letters.array;
        return array == null ? letters.text.charAt(start + index) : array[start + index];
    }

    @Override
    public BasedSequence subSequence(int from, int to) {
        SequenceUtils.validateStartEnd(from, to, end - start);
        return stretch(start + from, start + to);
    }

    @Override
    public BasedSequence baseSubSequence(int from, int to) {
        SequenceUtils.validateStartEnd(from, to, letters.text.length());
        return stretch(from, to);
    }

    private FileText stretch(int from, int to) {
        return from == start && to == end ? this : new FileText(letters, from, to);
    }

    @Override
    public BasedSequence getBaseSequence() {
        return letters.whole;
    }

    @Override
    public Object getBase() {
        return letters.text;
    }

    // no options go with a file's text
    @Override
    public int getOptionFlags() {
        return 0;
    }

    @Override
    public boolean allOptions(int options) {
        return false;
    }

    @Override
    public boolean anyOptions(int options) {
        return false;
    }

    @Override
    public <T> T getOption(DataKeyBase<T> key) {
        return key.get(null);
    }

    @Override
    public DataHolder getOptions() {
        return null;
    }

    @Override
    public int getStartOffset() {
        return start;
    }

    @Override
    public int getEndOffset() {
        return end;
    }

    @Override
    public int getIndexOffset(int index) {
        SequenceUtils.validateIndexInclusiveEnd(index, end - start);
        return start + index;
    }

    @Override
    public Range getSourceRange() {
        return Range.of(start, end);
    }

    @Override
    public String toString() {
        return letters.text.substring(start, end);
    }
}
