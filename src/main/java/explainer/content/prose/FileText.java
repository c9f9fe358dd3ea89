package explainer.content.prose;

import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.DataKeyBase;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.BasedSequenceImpl;
import com.vladsch.flexmark.util.sequence.Range;
import com.vladsch.flexmark.util.sequence.SequenceUtils;

/**
 * A stretch of a file for flexmark, which asks for one character after the other: on an array, because a string with a letter beyond Latin 1
 * answers slowly. The same stretch in flexmark's own class says the same, but makes a string of itself letter by letter, and does so for each
 * match of a pattern.
 */
@SuppressWarnings("unchecked") // of flexmark's own builder, which is inherited
final class FileText extends BasedSequenceImpl {
    private final FileText whole;
    private final String text;
    private final char[] characters;
    private final int start;
    private final int end;
    // made when it is asked for; two threads may both make it, and make the same
    private String string;

    private FileText(FileText whole, String text, char[] characters, int start, int end) {
        super(0);
        this.whole = whole == null ? this : whole;
        this.text = text;
        this.characters = characters;
        this.start = start;
        this.end = end;
    }

    /** The whole of a text. */
    static FileText of(String text) {
        String shown = text.replace(SequenceUtils.NUL, SequenceUtils.ENC_NUL);
        return new FileText(null, shown, shown.toCharArray(), 0, shown.length());
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
        return characters[start + index];
    }

    @Override
    public BasedSequence subSequence(int from, int to) {
        SequenceUtils.validateStartEnd(from, to, end - start);
        return stretch(start + from, start + to);
    }

    @Override
    public BasedSequence baseSubSequence(int from, int to) {
        SequenceUtils.validateStartEnd(from, to, characters.length);
        return stretch(from, to);
    }

    private FileText stretch(int from, int to) {
        return from == start && to == end ? this : new FileText(whole, text, characters, from, to);
    }

    @Override
    public BasedSequence getBaseSequence() {
        return whole;
    }

    @Override
    public Object getBase() {
        return text;
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
        if (string == null) {
            string = text.substring(start, end);
        }
        return string;
    }
}
