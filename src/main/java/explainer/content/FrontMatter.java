package explainer.content;

import explainer.base.Diagnostic;
import explainer.base.SourceFile;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Where a page's front matter stands.
 *
 * @param start offset of its first line
 * @param end offset after its last line
 * @param bodyStart offset at which the text begins
 * @param problem why there is none
 */
public record FrontMatter(int start, int end, int bodyStart, Optional<Diagnostic> problem) {
    private static final String FENCE = "---";
    private static final String TOML_FENCE = "+++";
    private static final Pattern TOML_PAIR = Pattern.compile("\\s*([a-z-]+)\\s*=\\s*(\\S.*)");
    private static final Pattern KEY = Pattern.compile("[a-z][a-z-]*:");
    private static final Pattern DASHES = Pattern.compile("[-\\u2010-\\u2015\\u2212]{1,4}");
    // what stands lower is a line across the text
    private static final int LAST_START = 10;

    public static FrontMatter find(SourceFile file) {
        if (!isFence(file, 1)) {
            return new FrontMatter(0, 0, 0, Optional.of(notBegun(file)));
        }
        Optional<Diagnostic> dashes = Optional.empty();
        for (int line = 2; line <= file.lineCount() && dashes.isEmpty(); line++) {
            dashes = dashes(file, line, ContentCode.UNCLOSED_FRONT_MATTER, "this line does not end the front matter");
            if (isFence(file, line)) {
                int bodyStart = line < file.lineCount()
                        ? file.lineStart(line + 1)
                        : file.text().length();
                return new FrontMatter(file.lineStart(2), file.lineStart(line), bodyStart, Optional.empty());
            }
        }
        return new FrontMatter(
                0,
                0,
                file.text().length(),
                dashes.or(() -> Optional.of(Diagnostic.of(
                                ContentCode.UNCLOSED_FRONT_MATTER,
                                file.span(0, FENCE.length()),
                                "this front matter has no end")
                        .help("put a line \"---\" after its last key"))));
    }

    private static Diagnostic notBegun(SourceFile file) {
        Diagnostic notBegun = Diagnostic.of(
                ContentCode.NO_FRONT_MATTER,
                file.start(),
                file.text().isBlank() ? "the page is empty" : "the page does not begin with front matter");
        if (file.line(1).strip().equals(TOML_FENCE)) {
            Matcher pair = TOML_PAIR.matcher(file.lineCount() > 1 ? file.line(2) : "");
            return notBegun.help("this is TOML; write \"---\" for \"" + TOML_FENCE
                    + "\" and a colon for each equals sign: "
                    + (pair.matches() ? pair.group(1) + ": " + pair.group(2) : "title: …"));
        }
        OptionalInt later = IntStream.rangeClosed(2, Math.min(LAST_START, file.lineCount() - 1))
                .filter(line ->
                        isFence(file, line) && KEY.matcher(file.line(line + 1)).lookingAt())
                .findFirst();
        if (later.isPresent()) {
            int above = later.getAsInt() - 1;
            return notBegun.help("it begins in line " + later.getAsInt() + ": delete "
                    + (above == 1 ? "the line" : "the " + above + " lines") + " above it");
        }
        return dashes(file, 1, ContentCode.NO_FRONT_MATTER, "the page does not begin with front matter")
                .orElseGet(
                        () -> notBegun.help(
                                "begin the file with a line \"---\", then \"title: …\", \"kind: …\" and \"summary: …\", then another line \"---\""));
    }

    /** A line of hyphens of which a word processor made dashes. */
    private static Optional<Diagnostic> dashes(SourceFile file, int line, ContentCode code, String message) {
        String text = file.line(line).strip();
        int start = file.lineStart(line);
        return DASHES.matcher(text).matches() && !text.matches("-+")
                ? Optional.of(Diagnostic.of(
                                code,
                                file.span(
                                        start,
                                        start + file.line(line).stripTrailing().length()),
                                message)
                        .help("\"" + text + "\" has a dash in it: write three hyphens, \"---\""))
                : Optional.empty();
    }

    private static boolean isFence(SourceFile file, int line) {
        return file.line(line).stripTrailing().equals(FENCE);
    }
}
