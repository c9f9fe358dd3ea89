package explainer.report;

import explainer.base.Diagnostic;
import explainer.base.Position;
import explainer.base.Related;
import explainer.base.Span;

/** A diagnostic for people who read a terminal: place and message, the line with a mark under the place, the fix. */
public final class DiagnosticText {
    private static final int WIDTH = 100;
    private static final int CONTEXT = 40;

    private DiagnosticText() {}

    /** Several lines, the last without a line end. */
    public static String of(Diagnostic diagnostic) {
        StringBuilder out = new StringBuilder(diagnostic.toString());
        Span span = diagnostic.span();
        if (!span.file().text().isEmpty()) {
            appendExcerpt(span, out);
        }
        diagnostic.help().ifPresent(help -> out.append("\n  help: ").append(help));
        for (Related related : diagnostic.related()) {
            out.append("\n  see ").append(related.span()).append(": ").append(related.message());
        }
        return out.toString();
    }

    /** The line of a place and a mark under the place, without a line end; empty where the file has no text. */
    public static String excerpt(Span span) {
        StringBuilder out = new StringBuilder();
        if (!span.file().text().isEmpty()) {
            appendExcerpt(span, out);
        }
        return out.isEmpty() ? "" : out.substring(1);
    }

    private static void appendExcerpt(Span span, StringBuilder out) {
        Position from = span.from();
        String line = span.file().line(from.line()).replace('\t', ' ');
        int column = Math.min(from.column() - 1, line.length());
        int length = Math.max(1, Math.min(span.end() - span.start(), line.length() - column));
        // a paragraph is often one line: show the part around the place
        int start = line.length() <= WIDTH ? 0 : Math.max(0, Math.min(column - CONTEXT, line.length() - WIDTH));
        int end = Math.min(line.length(), start + WIDTH);
        String before = start > 0 ? "…" : "";
        String after = end < line.length() ? "…" : "";
        String number = Integer.toString(from.line());
        int marks = Math.max(1, Math.min(length, end - column));
        out.append("\n  ")
                .append(number)
                .append(" | ")
                .append(before)
                .append(line, start, end)
                .append(after);
        out.append("\n  ")
                .append(" ".repeat(number.length()))
                .append(" | ")
                .append(" ".repeat(before.length() + column - start))
                .append("^".repeat(marks));
    }
}
