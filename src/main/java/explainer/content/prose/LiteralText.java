package explainer.content.prose;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ext.definition.DefinitionTerm;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.util.ast.Node;
import explainer.base.SourceFile;
import explainer.base.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The characters of a paragraph, heading or table cell that readers get to see as they are written: what Markdown has read as a link, a
 * citation, code, a comment or an escape is blotted out, with one {@link #TAKEN} for each character.
 */
public final class LiteralText {
    /** Stands for a character that means something else. No letter, no blank, no mark of Markdown. */
    public static final char TAKEN = '\uFFFC';

    private static final String ESCAPABLE = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

    private final SourceFile file;
    private final int start;
    // the checks ask for few texts as strings, and letters in an array are read sooner
    private final char[] shown;
    private final Signs signs;

    private LiteralText(SourceFile file, int start, char[] shown, Signs signs) {
        this.file = file;
        this.start = start;
        this.shown = shown;
        this.signs = signs;
    }

    /** Of each block of a text, in order. */
    public static List<LiteralText> of(Prose prose) {
        List<LiteralText> texts = new ArrayList<>();
        collect(prose.span().file(), prose.ast(), texts, 0);
        return List.copyOf(texts);
    }

    private static void collect(SourceFile file, Node parent, List<LiteralText> texts, int depth) {
        for (Node node = parent.getFirstChild(); node != null && depth < ProseReader.DEEPEST; node = node.getNext()) {
            if (isBlock(node)) {
                texts.add(of(file, node));
            } else {
                collect(file, node, texts, depth + 1);
            }
        }
    }

    static boolean isBlock(Node node) {
        return node instanceof Paragraph
                || node instanceof Heading
                || node instanceof TableCell
                || node instanceof DefinitionTerm;
    }

    static LiteralText of(SourceFile file, Node block) {
        int start = block.getStartOffset();
        char[] shown = FileText.copy(block.getChars(), start, block.getEndOffset());
        for (Node node : block.getDescendants()) {
            if (isTaken(node)) {
                Arrays.fill(
                        shown,
                        Math.max(0, node.getStartOffset() - start),
                        Math.min(shown.length, node.getEndOffset() - start),
                        TAKEN);
            }
        }
        Signs signs = Signs.of(shown);
        if (signs.has('\\')) {
            takeEscapes(shown);
            signs = Signs.of(shown);
        }
        return new LiteralText(file, start, shown, signs);
    }

    private static void takeEscapes(char[] shown) {
        for (int i = 0; i + 1 < shown.length; i++) {
            if (shown[i] == '\\' && ESCAPABLE.indexOf(shown[i + 1]) >= 0) {
                shown[i] = TAKEN;
                shown[++i] = TAKEN;
            }
        }
    }

    private static boolean isTaken(Node node) {
        return node instanceof Link
                || node instanceof Image
                || node instanceof AutoLink
                || node instanceof MailLink
                || node instanceof Code
                || node instanceof HtmlInlineBase
                || node instanceof WikiLinkNode
                || node instanceof CitationNode
                || node instanceof Footnote
                || node instanceof RefNode ref && ref.isDefined();
    }

    /** The characters; made anew each time. */
    public String text() {
        return new String(shown);
    }

    public SourceFile file() {
        return file;
    }

    /** Whether these characters stand anywhere in the text, one behind the other. */
    public boolean has(String characters) {
        for (int i = 0; i < characters.length(); i++) {
            if (!signs.has(characters.charAt(i))) {
                return false;
            }
        }
        return characters.length() == 1 && characters.charAt(0) < 128 || text().contains(characters);
    }

    /** The first character of each line that is neither a blank nor a mark of a quotation; a line feed for a line without one. */
    String begins() {
        StringBuilder begins = new StringBuilder();
        int at = 0;
        while (at <= shown.length) {
            while (at < shown.length && (shown[at] == ' ' || shown[at] == '\t' || shown[at] == '>')) {
                at++;
            }
            begins.append(at < shown.length ? shown[at] : '\n');
            while (at < shown.length && shown[at] != '\n') {
                at++;
            }
            at++;
        }
        return begins.toString();
    }

    /** Where a stretch of the text stands in the file. */
    public Span span(int from, int to) {
        return file.span(start + from, start + to);
    }

    /** A stretch as it is written, whatever it means. */
    String written(int from, int to) {
        return file.text().substring(start + from, start + to);
    }
}
