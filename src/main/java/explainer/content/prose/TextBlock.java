package explainer.content.prose;

import explainer.base.SourceFile;
import explainer.base.Span;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * A paragraph, heading, list item or table row as a reader reads it, in which every character knows its place in the file.
 *
 * @param text without markup; the cells of a row are parted by {@link #CELL}
 * @param offsets the place of each character of the text in the file
 * @param marks what in the text refers to evidence, in order
 * @param waivers the reasons of {@code <!-- fact-ok: reason -->} and its like in this block
 */
public record TextBlock(
        Role role, String text, Offsets offsets, SourceFile file, List<Marked> marks, List<Waiver> waivers) {
    /** Stands between the cells of a table row, so that no phrase goes from one into the next. */
    public static final String CELL = " | ";

    private static final String OPENING = "“«";
    private static final String CLOSING = "”»";

    /** What a block is on the page. */
    public enum Role {
        PARAGRAPH,
        HEADING,
        /** The word that a definition explains. */
        TERM,
        ROW,
        TABLE_HEAD,
        BLOCK_QUOTE
    }

    /** A stretch of the text, possibly empty, that is a citation, a mark or a link. */
    public record Marked(int start, int end, Reference reference) {
        public Marked {
            Objects.requireNonNull(reference);
        }
    }

    /**
     * An editor's word that a check does not fit here.
     *
     * @param check {@code fact}, {@code term} or {@code quote}
     */
    public record Waiver(String check, String reason, Span span) {
        public Waiver {
            Objects.requireNonNull(check);
            Objects.requireNonNull(reason);
            Objects.requireNonNull(span);
        }
    }

    /** A stretch of the text: {@code start} inclusive, {@code end} exclusive. */
    public record Range(int start, int end) {
        public boolean contains(int at) {
            return at >= start && at < end;
        }

        /** That of several ranges which contains a place; they stand in their order and do not overlap. */
        public static Optional<Range> at(List<Range> ranges, int at) {
            int low = 0;
            int high = ranges.size();
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (ranges.get(middle).end <= at) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            return low < ranges.size() && ranges.get(low).contains(at)
                    ? Optional.of(ranges.get(low))
                    : Optional.empty();
        }
    }

    public TextBlock {
        Objects.requireNonNull(role);
        Objects.requireNonNull(text);
        Objects.requireNonNull(offsets);
        Objects.requireNonNull(file);
        marks = List.copyOf(marks);
        waivers = List.copyOf(waivers);
    }

    /** Where a stretch of the text stands in the file. */
    public Span span(int start, int end) {
        int from = offsets.at(start);
        int last = offsets.at(Math.max(start, end - 1));
        return file.span(from, Math.max(from, Math.min(last + 1, file.text().length())));
    }

    public boolean isWaived(String check) {
        return waivers.stream().anyMatch(waiver -> waiver.check().equals(check));
    }

    public boolean isQuotation() {
        return role == Role.BLOCK_QUOTE;
    }

    /** The words that are marked as evidence, in order: they are checked by themselves. */
    public List<Range> marked() {
        return marks.stream()
                .filter(mark -> mark.reference() instanceof Reference.Mark)
                .map(mark -> new Range(mark.start(), mark.end()))
                .toList();
    }

    /** The sentences of the text (Unicode Standard Annex 29), in order. */
    public List<Range> sentences() {
        List<Range> sentences = new ArrayList<>();
        BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.ROOT);
        breaks.setText(text);
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; start = end, end = breaks.next()) {
            if (!text.substring(start, end).isBlank()) {
                sentences.add(new Range(start, end));
            }
        }
        return List.copyOf(sentences);
    }

    /** What stands between double quotation marks, without them; of one within another the outer. Straight marks have become curly before. */
    public List<Range> quotations() {
        List<Range> quotations = new ArrayList<>();
        StringBuilder open = new StringBuilder();
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (OPENING.indexOf(c) >= 0) {
                int before = open.indexOf(Character.toString(c));
                // the same mark again: the one before was never closed
                open.setLength(before < 0 ? open.length() : before);
                start = open.length() == 0 ? i + 1 : start;
                open.append(c);
            } else if (CLOSING.indexOf(c) >= 0) {
                int at = open.indexOf(Character.toString(OPENING.charAt(CLOSING.indexOf(c))));
                if (at == 0) {
                    quotations.add(new Range(start, i));
                }
                open.setLength(at < 0 ? open.length() : at);
            }
        }
        return List.copyOf(quotations);
    }
}
