package explainer.content;

import explainer.base.Diagnostic;
import explainer.base.SourceFile;
import java.util.Optional;

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

    public static FrontMatter find(SourceFile file) {
        if (!isFence(file, 1)) {
            String message = file.text().isBlank() ? "the page is empty" : "the page does not begin with front matter";
            return new FrontMatter(
                    0,
                    0,
                    0,
                    Optional.of(
                            Diagnostic.of(ContentCode.NO_FRONT_MATTER, file.start(), message)
                                    .help(
                                            "begin the file with a line \"---\", then \"title: …\", \"kind: …\" and \"summary: …\", then another line \"---\"")));
        }
        for (int line = 2; line <= file.lineCount(); line++) {
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
                Optional.of(Diagnostic.of(
                                ContentCode.UNCLOSED_FRONT_MATTER,
                                file.span(0, FENCE.length()),
                                "this front matter has no end")
                        .help("put a line \"---\" after its last key")));
    }

    private static boolean isFence(SourceFile file, int line) {
        return file.line(line).stripTrailing().equals(FENCE);
    }
}
