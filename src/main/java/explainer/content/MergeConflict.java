package explainer.content;

import explainer.base.Diagnostic;
import explainer.base.SourceFile;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The lines that Git writes into a file where two people have changed the same place. */
final class MergeConflict {
    private static final Pattern OPENING = Pattern.compile("(?m)^<{7}(?: .*)?$");
    // the first line may have been taken away already; a quotation alone has no line of equals signs above it
    private static final Pattern REST = Pattern.compile("(?m)^={7}$(?s:.*?)^>{7} \\S");

    private MergeConflict() {}

    /** The first of them. What stands between them is two texts, neither of which is to be judged. */
    static Optional<Diagnostic> find(SourceFile file) {
        String text = file.text();
        if (!text.contains("<<<<<<<") && !text.contains(">>>>>>>")) {
            return Optional.empty();
        }
        Matcher opening = OPENING.matcher(text);
        Matcher rest = REST.matcher(text);
        int at = opening.find() ? opening.start() : rest.find() ? rest.start() : -1;
        return at < 0
                ? Optional.empty()
                : Optional.of(Diagnostic.of(
                                ContentCode.MERGE_CONFLICT,
                                file.span(at, at + 7),
                                "two versions of this place stand here, between lines of \"<<<<<<<\", \"=======\" and \">>>>>>>\"")
                        .help("keep the version that is right, or put the two together, and take those lines away"));
    }
}
