package explainer.content.prose;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import explainer.base.Diagnostic;
import explainer.base.SourceFile;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds fences that take in more than was meant: of code, if none closes it, and of the front matter of a second page. */
final class StrayFences {
    private static final int SHORTEST_FENCE = 3;
    private static final String FENCE = "---";
    private static final String KEY = "[a-z][a-z-]{0,30}+:(?:[ \\t\\r][^\\n]*+)?+\\n";
    private static final String MORE = "(?>" + KEY + "|[ \\t]++[^\\n]++\\n|-[ \\t][^\\n]*+\\n){0,60}";
    private static final Pattern FRONT_MATTER =
            Pattern.compile("---[ \\t\\r]*+\\n(?=" + MORE + "title:)" + KEY + MORE + "---[ \\t\\r]*+(?:\\n|\\z)");

    private final SourceFile file;
    private int frontMatterEnd = -1;

    StrayFences(SourceFile file) {
        this.file = file;
    }

    Optional<Diagnostic> check(Node node) {
        if (node instanceof FencedCodeBlock code) {
            return unclosed(code);
        }
        if (node instanceof ThematicBreak) {
            return frontMatter(node.getStartOffset());
        }
        return node instanceof Heading heading && heading.isSetextHeading()
                ? frontMatter(heading.getClosingMarker().getStartOffset())
                : Optional.empty();
    }

    /** Whether a node belongs to a front matter that has been reported. */
    boolean isTaken(Node node) {
        return node.getStartOffset() < frontMatterEnd;
    }

    private Optional<Diagnostic> unclosed(FencedCodeBlock code) {
        BasedSequence opening = code.getOpeningFence();
        if (code.getClosingFence().length() >= SHORTEST_FENCE) {
            return Optional.empty();
        }
        return Optional.of(Diagnostic.of(
                        ProseCode.DOUBTFUL_MARK,
                        file.span(opening.getStartOffset(), opening.getEndOffset()),
                        "this block of code is never closed: all that follows is shown as code")
                .help("write " + opening
                        + " on a line of its own where the code ends; if no code is meant, take this line away"));
    }

    private Optional<Diagnostic> frontMatter(int at) {
        Matcher front = FRONT_MATTER.matcher(file.text()).region(at, file.text().length());
        // one that does not begin the file is the first
        if (at < frontMatterEnd || !file.text().startsWith(FENCE) || !front.lookingAt()) {
            return Optional.empty();
        }
        frontMatterEnd = front.end();
        return Optional.of(Diagnostic.of(
                        ProseCode.BROKEN_MARK, file.span(at, at + SHORTEST_FENCE), "a second front matter begins here")
                .help("move this line and what follows to a file of its own: a file is one page"));
    }
}
