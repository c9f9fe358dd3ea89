package explainer.base;

import java.util.Arrays;
import java.util.Objects;

/**
 * A text file of the project with its name; turns offsets into lines and columns.
 *
 * <p>Offsets are 0-based and count UTF-16 code units of {@link #text()}. Two files are equal only if they are the same object.
 */
public final class SourceFile {
    private final String path;
    private final String text;
    private final int[] lineStarts;

    /**
     * @param path relative to the project, separated by '/'
     * @param text the whole decoded file, line ends as they are
     */
    public SourceFile(String path, String text) {
        this.path = Objects.requireNonNull(path);
        this.text = Objects.requireNonNull(text);
        this.lineStarts = lineStarts(text);
    }

    public String path() {
        return path;
    }

    public String text() {
        return text;
    }

    /** The span from {@code start} (inclusive) to {@code end} (exclusive). */
    public Span span(int start, int end) {
        return new Span(this, start, end);
    }

    /** Where the file begins: the place of what is missing from it. */
    public Span start() {
        return span(0, 0);
    }

    public Position at(int offset) {
        if (offset < 0 || offset > text.length()) {
            throw new IndexOutOfBoundsException(path + ": " + offset);
        }
        int found = Arrays.binarySearch(lineStarts, offset);
        int line = found >= 0 ? found : -found - 2;
        return new Position(line + 1, offset - lineStarts[line] + 1);
    }

    public int lineCount() {
        return lineStarts.length;
    }

    /** The offset at which the 1-based line begins. */
    public int lineStart(int line) {
        return lineStarts[line - 1];
    }

    /** The 1-based line without its line end. */
    public String line(int line) {
        int end = line < lineStarts.length ? lineStarts[line] : text.length();
        while (end > lineStarts[line - 1] && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
            end--;
        }
        return text.substring(lineStarts[line - 1], end);
    }

    private static int[] lineStarts(String text) {
        int[] starts = new int[16];
        int count = 1;
        int feed = text.indexOf('\n');
        int carriage = text.indexOf('\r');
        while (feed >= 0 || carriage >= 0) {
            boolean isFeed = carriage < 0 || feed >= 0 && feed < carriage;
            int end = isFeed ? feed : carriage;
            // a carriage return before a line feed ends no line: the line feed does
            if (isFeed || end + 1 != feed) {
                if (count == starts.length) {
                    starts = Arrays.copyOf(starts, count * 2);
                }
                starts[count++] = end + 1;
            }
            feed = isFeed ? text.indexOf('\n', end + 1) : feed;
            carriage = isFeed ? carriage : text.indexOf('\r', end + 1);
        }
        return Arrays.copyOf(starts, count);
    }

    @Override
    public String toString() {
        return path;
    }
}
