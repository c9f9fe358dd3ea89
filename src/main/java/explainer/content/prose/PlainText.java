package explainer.content.prose;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ast.TextBase;
import com.vladsch.flexmark.ext.abbreviation.Abbreviation;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.typographic.TypographicQuotes;
import com.vladsch.flexmark.ext.typographic.TypographicSmarts;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.Escaping;

/** The words of a piece of the tree as a reader reads them: no markup, no citations, no footnote marks. */
public final class PlainText {
    /** Stands for the title of a page in a wikilink without words of its own. */
    public static final String TITLE = "\uFFFC";

    private PlainText() {}

    public static String of(Node node) {
        Node only = node.getFirstChild();
        if (only instanceof Text && only.getNext() == null) {
            return unescaped(only.getChars()).strip();
        }
        StringBuilder out = new StringBuilder();
        append(node, out, (n, at) -> {});
        return out.toString().strip();
    }

    /**
     * The text of an entity or a typographic mark: {@code &rsquo;} as the character.
     *
     * @param html markup made of entities
     */
    public static String entities(String html) {
        return html.startsWith("&") ? Escaping.unescapeHtml(html) : html;
    }

    /**
     * Text with its backslashes and entities resolved. One argument, not two: with {@code true} flexmark leaves the entities, with {@code
     * false} it resolves them only next to a backslash.
     */
    public static String unescaped(CharSequence text) {
        String written = text.toString();
        if (text instanceof FileText stretch && stretch.isAsTyped()) {
            return written;
        }
        return written.indexOf('\\') < 0 && written.indexOf('&') < 0 ? written : Escaping.unescapeString(written);
    }

    /** Is told of each inline node and the length of the text before it, and again (negative) after it. */
    interface OnNode {
        void at(Node node, int place);
    }

    static void append(Node parent, StringBuilder out, OnNode onNode) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            onNode.at(node, out.length());
            appendOne(node, out, onNode);
            onNode.at(node, -out.length() - 1);
        }
    }

    private static void appendOne(Node node, StringBuilder out, OnNode onNode) {
        if (node instanceof Text) {
            out.append(unescaped(node.getChars()));
        } else if (node instanceof TextBase || node instanceof com.vladsch.flexmark.util.ast.Block) {
            append(node, out, onNode);
        } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
            out.append(' ');
        } else if (node instanceof HtmlEntity) {
            out.append(Escaping.unescapeHtml(node.getChars()));
        } else if (node instanceof Code code) {
            out.append(code.getText());
        } else if (node instanceof TypographicSmarts smarts) {
            out.append(entities(smarts.getTypographicText()));
        } else if (node instanceof TypographicQuotes quotes) {
            out.append(entities(quotes.getTypographicOpening()));
            append(node, out, onNode);
            out.append(entities(quotes.getTypographicClosing()));
        } else if (node instanceof WikiLinkNode wiki) {
            out.append(wiki.words().isEmpty() ? TITLE : wiki.words());
        } else if (node instanceof AutoLink link) {
            out.append(Escaping.unescapeHtml(link.getText()));
        } else if (node instanceof MailLink link) {
            out.append(link.getText());
        } else if (node instanceof Abbreviation) {
            out.append(node.getChars());
        } else if (node instanceof RefNode ref && !ref.isDefined()) {
            // square brackets that are no link are square brackets
            out.append(node instanceof ImageRef ? "![" : "[");
            append(node, out, onNode);
            out.append(ref.isReferenceTextCombined() ? "]" : "][" + unescaped(ref.getReference()) + "]");
        } else if (node instanceof CitationNode || node instanceof Footnote) {
            // the mark stands after a blank that belongs to it
            while (out.length() > 0 && out.charAt(out.length() - 1) == ' ') {
                out.setLength(out.length() - 1);
            }
        } else if (!(node instanceof HtmlInlineBase || isPicture(node))) {
            append(node, out, onNode);
        }
    }

    /** Its description is no word of the text; but a picture inside the description of another is a part of that one. */
    private static boolean isPicture(Node node) {
        return (node instanceof Image || node instanceof ImageRef)
                && node.getAncestorOfType(Image.class, ImageRef.class) == null;
    }
}
