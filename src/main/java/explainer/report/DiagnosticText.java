package explainer.report;

import explainer.base.Diagnostic;
import explainer.base.Position;
import explainer.base.Related;
import explainer.base.Span;
import java.util.function.BiFunction;

/** A diagnostic for people who read a terminal: place and message, the line with a mark under the place, the fix. */
public final class DiagnosticText {
    private static final int WIDTH = 100;
    private static final int CONTEXT = 40;
    // U+2400 to U+2421 show the control characters U+0000 to U+0020 and U+007F
    private static final char CONTROL_PICTURES = '\u2400';
    private static final char DELETE = '\u007f';
    private static final char PICTURE_OF_DELETE = '\u2421';

    private final Diagnostic diagnostic;
    private final BiFunction<Ink, String, String> brush;

    private DiagnosticText(Diagnostic diagnostic, BiFunction<Ink, String, String> brush) {
        this.diagnostic = diagnostic;
        this.brush = brush;
    }

    /** Several lines, the last without a line end. */
    public static String of(Diagnostic diagnostic) {
        return new DiagnosticText(diagnostic, (ink, text) -> text).whole();
    }

    /** The same in colour, for a terminal. */
    public static String coloured(Diagnostic diagnostic) {
        return new DiagnosticText(diagnostic, Ink::on).whole();
    }

    /** The first line only. */
    public static String headOf(Diagnostic diagnostic) {
        return new DiagnosticText(diagnostic, (ink, text) -> text).head();
    }

    private String whole() {
        StringBuilder out = new StringBuilder(head());
        Span span = diagnostic.span();
        if (!span.file().text().isEmpty()) {
            appendExcerpt(span, out);
        }
        diagnostic.help().ifPresent(help -> out.append("\n  ").append(brush.apply(Ink.HELP, "help: " + visible(help))));
        for (Related related : diagnostic.related()) {
            out.append("\n  see ")
                    .append(brush.apply(Ink.PATH, visible(related.span().toString())))
                    .append(": ")
                    .append(visible(related.message()));
        }
        return out.toString();
    }

    /** The line of its place and a mark under the place, without a line end; empty where the file has no text. */
    public static String excerpt(Diagnostic diagnostic) {
        StringBuilder out = new StringBuilder();
        if (!diagnostic.span().file().text().isEmpty()) {
            new DiagnosticText(diagnostic, (ink, text) -> text).appendExcerpt(diagnostic.span(), out);
        }
        return out.isEmpty() ? "" : out.substring(1);
    }

    private String head() {
        return brush.apply(Ink.PATH, visible(diagnostic.span().toString()))
                + ": "
                + brush.apply(
                        severity(),
                        diagnostic.severity().word() + "[" + diagnostic.code().id() + "]")
                + ": "
                + visible(diagnostic.message());
    }

    private Ink severity() {
        return diagnostic.isError() ? Ink.ERROR : Ink.WARNING;
    }

    private void appendExcerpt(Span span, StringBuilder out) {
        Position from = span.from();
        String line = visible(span.file().line(from.line()).replace('\t', ' '));
        int column = Math.min(from.column() - 1, line.length());
        int length = Math.max(1, Math.min(span.end() - span.start(), line.length() - column));
        // a paragraph is often one line: show the part around the place
        int start = line.length() <= WIDTH ? 0 : Math.max(0, Math.min(column - CONTEXT, line.length() - WIDTH));
        int end = Math.min(line.length(), start + WIDTH);
        start = betweenCharacters(line, start);
        end = betweenCharacters(line, end);
        String before = start > 0 ? "…" : "";
        String after = end < line.length() ? "…" : "";
        String number = Integer.toString(from.line());
        int marked = Math.min(end, column + length);
        int marks = Math.max(1, column < marked ? ScreenWidth.of(line.substring(column, marked)) : 1);
        out.append("\n  ")
                .append(number)
                .append(" | ")
                .append(before)
                .append(line, start, end)
                .append(after);
        out.append("\n  ")
                .append(" ".repeat(number.length()))
                .append(" | ")
                .append(" ".repeat(before.length() + ScreenWidth.of(line.substring(start, column))))
                .append(brush.apply(severity(), "^".repeat(marks)));
    }

    /** The same place, or the one before it if a character outside the basic plane would be cut in two. */
    private static int betweenCharacters(String line, int at) {
        return at > 0 && at < line.length() && Character.isSurrogatePair(line.charAt(at - 1), line.charAt(at))
                ? at - 1
                : at;
    }

    /** Of the same length, with pictures of control characters: a terminal would obey them. */
    private static String visible(String text) {
        StringBuilder out = new StringBuilder(text);
        for (int i = 0; i < out.length(); i++) {
            char c = out.charAt(i);
            if (c == DELETE) {
                out.setCharAt(i, PICTURE_OF_DELETE);
            } else if (c < ' ' && c != '\n') {
                out.setCharAt(i, (char) (CONTROL_PICTURES + c));
            } else if (Character.isISOControl(c) && c != '\n') {
                out.setCharAt(i, '\ufffd');
            }
        }
        return out.toString();
    }
}
