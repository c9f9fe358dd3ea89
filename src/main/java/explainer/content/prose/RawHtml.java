package explainer.content.prose;

import com.vladsch.flexmark.ast.HtmlCommentBlock;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.util.ast.Node;
import explainer.base.Diagnostic;
import explainer.base.SourceFile;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds HTML in a text, and says how Markdown does it: once for a tag and the tag that closes it. */
final class RawHtml {
    private static final Pattern TAG = Pattern.compile("<(/?)([A-Za-z][A-Za-z0-9-]*)");
    private static final String OPENING = "<!--";
    // several can stand on one line
    private static final Pattern COMMENT = Pattern.compile("(?:\\s*<!--.*?-->\\s*)+", Pattern.DOTALL);
    private static final Map<String, String> INSTEAD = Map.ofEntries(
            Map.entry("b", "write **bold**"),
            Map.entry("strong", "write **bold**"),
            Map.entry("i", "write *italic*"),
            Map.entry("em", "write *italic*"),
            Map.entry("a", "write [words](address)"),
            Map.entry("img", "write ![what it shows](../assets/file.jpg)"),
            Map.entry("br", "end the line with a backslash"),
            Map.entry("p", "leave an empty line between paragraphs"),
            Map.entry("ul", "begin each line with \"- \""),
            Map.entry("ol", "begin each line with \"1. \""),
            Map.entry("li", "begin each line with \"- \""),
            Map.entry("table", "write a table with | between the cells"),
            Map.entry("blockquote", "begin each line with \"> \""),
            Map.entry("del", "write ~~struck out~~"),
            Map.entry("s", "write ~~struck out~~"),
            Map.entry("code", "put the words in back-ticks"),
            Map.entry("script", "remove it: pages have no scripts of their own"),
            Map.entry("style", "remove it: the look of pages is made in templates/"),
            Map.entry("iframe", "remove it, and link to the page instead"));

    private static final String ONE_LINE = "a cell is one line: write a comma or a semicolon, or make two rows";

    private final SourceFile file;
    private final Map<String, Integer> open = new HashMap<>();

    RawHtml(SourceFile file) {
        this.file = file;
    }

    Optional<Diagnostic> check(Node node) {
        if (node instanceof HtmlInlineComment) {
            // a note among editors: it is in no page
            return Optional.empty();
        }
        int start = node.getStartOffset();
        if (node instanceof HtmlCommentBlock) {
            return besideComment(node, start);
        }
        Matcher tag = TAG.matcher(node.getChars());
        Optional<Diagnostic> found = Optional.empty();
        boolean hasTag = false;
        while (tag.find()) {
            hasTag = true;
            String name = tag.group(2).toLowerCase(Locale.ROOT);
            boolean isOpening = tag.group(1).isEmpty();
            if (isOpening) {
                open.merge(name, 1, Integer::sum);
            }
            boolean isClosing = !isOpening && open.merge(name, -1, Integer::sum) >= 0;
            if (found.isEmpty() && !isClosing) {
                found = Optional.of(report(
                        start + tag.start(),
                        start + tag.end(),
                        "<" + name + "> is HTML, which content cannot hold",
                        name.equals("br") && isInCell(node) ? ONE_LINE : help(name)));
            }
        }
        return hasTag
                ? found
                : Optional.of(report(start, start + 1, "this is HTML, which content cannot hold", help("")));
    }

    /** The words after a comment on its line belong to it for Markdown, and would be in no page either. */
    private Optional<Diagnostic> besideComment(Node node, int start) {
        Matcher comment = COMMENT.matcher(node.getChars());
        if (!comment.lookingAt()) {
            // Markdown then takes the rest of the page for the comment
            return Optional.of(
                    report(start, start + OPENING.length(), "this comment has no end", "write \"-->\" after it"));
        }
        int end = comment.end();
        return end == node.getTextLength()
                ? Optional.empty()
                : Optional.of(report(
                        start + end,
                        node.getEndOffset(),
                        "what follows a comment on its line would be lost",
                        "leave an empty line after the comment, or put it at the end of the line"));
    }

    private static boolean isInCell(Node node) {
        return node.getAncestorOfType(TableCell.class) != null;
    }

    private static String help(String name) {
        return INSTEAD.getOrDefault(name, "write it in Markdown; for the character itself write \\<");
    }

    private Diagnostic report(int start, int end, String message, String help) {
        return Diagnostic.of(ProseCode.RAW_HTML, file.span(start, end), message).help(help);
    }
}
