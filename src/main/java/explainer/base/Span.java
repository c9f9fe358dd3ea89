package explainer.base;

import java.util.Objects;

/**
 * A stretch of a file. Offsets are stored, lines and columns derived.
 *
 * @param start 0-based offset of the first character, in UTF-16 code units
 * @param end offset after the last character; equal to {@code start} for a place between two characters
 */
public record Span(SourceFile file, int start, int end) implements Comparable<Span> {
    public Span {
        Objects.requireNonNull(file);
        if (start < 0 || end < start || end > file.text().length()) {
            throw new IndexOutOfBoundsException(file.path() + " " + start + ".." + end);
        }
    }

    public Position from() {
        return file.at(start);
    }

    public Position to() {
        return file.at(end);
    }

    public String text() {
        return file.text().substring(start, end);
    }

    @Override
    public int compareTo(Span other) {
        int byFile = file.path().compareTo(other.file.path());
        return byFile != 0
                ? byFile
                : start != other.start ? Integer.compare(start, other.start) : Integer.compare(end, other.end);
    }

    @Override
    public String toString() {
        return file.path() + ":" + from();
    }
}
