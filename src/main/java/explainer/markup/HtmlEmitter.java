package explainer.markup;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlCommentBlock;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ast.TextBase;
import com.vladsch.flexmark.ext.abbreviation.Abbreviation;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.gfm.strikethrough.Strikethrough;
import com.vladsch.flexmark.ext.typographic.TypographicQuotes;
import com.vladsch.flexmark.ext.typographic.TypographicSmarts;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.Escaping;
import explainer.base.Span;
import explainer.content.prose.CitationNode;
import explainer.content.prose.PlainText;
import explainer.content.prose.Prose;
import explainer.content.prose.Reference;
import explainer.content.prose.WikiLinkNode;
import explainer.graph.Target;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;

/** Writes one text as HTML. This class writes what stands inside a line; {@link BlockEmitter} the rest. */
final class HtmlEmitter {
    private static final Map<Class<? extends Node>, BiConsumer<HtmlEmitter, Node>> INLINE = new HashMap<>();

    static {
        on(Text.class, (e, node) -> e.text(node.getChars()));
        on(TextBase.class, HtmlEmitter::children);
        on(SoftLineBreak.class, (e, node) -> e.out.raw("\n"));
        on(HardLineBreak.class, (e, node) -> e.out.raw("<br>\n"));
        on(Emphasis.class, (e, node) -> e.wrapped("em", node));
        on(StrongEmphasis.class, (e, node) -> e.wrapped("strong", node));
        on(Strikethrough.class, (e, node) -> e.wrapped("del", node));
        on(
                Code.class,
                (e, node) ->
                        e.out.raw("<code>").text(code(((Code) node).getText())).raw("</code>"));
        on(HtmlEntity.class, (e, node) -> e.out.text(Escaping.unescapeHtml(node.getChars())));
        on(
                TypographicSmarts.class,
                (e, node) -> e.out.text(PlainText.entities(((TypographicSmarts) node).getTypographicText())));
        on(TypographicQuotes.class, (e, node) -> e.quotes((TypographicQuotes) node));
        on(Abbreviation.class, (e, node) -> e.abbreviation((Abbreviation) node));
        on(Link.class, (e, node) -> e.link(node, title(((Link) node).getTitle()), () -> e.children(node)));
        on(LinkRef.class, (e, node) -> e.linkRef((LinkRef) node));
        on(
                AutoLink.class,
                (e, node) -> e.link(node, "", () -> e.out.text(Escaping.unescapeHtml(((AutoLink) node).getText()))));
        on(MailLink.class, (e, node) -> e.link(node, "", () -> e.out.text(((MailLink) node).getText())));
        on(WikiLinkNode.class, (e, node) -> e.wiki((WikiLinkNode) node));
        on(Image.class, (e, node) -> e.images.emit(node, e.images.title(node)));
        on(ImageRef.class, (e, node) -> e.imageRef((ImageRef) node));
        on(
                CitationNode.class,
                (e, node) -> e.page.citations.emit((Reference.Citation) e.references.get(e.span(node)), e.out));
        on(Footnote.class, (e, node) -> e.page.footnotes.emitUse(((Footnote) node).getFootnoteBlock(), e.out));
        // notes among editors
        on(HtmlInlineComment.class, (e, node) -> e.comment(node));
        on(HtmlCommentBlock.class, (e, node) -> {});
        on(HtmlInline.class, (e, node) -> {});
    }

    private static <N extends Node> void on(Class<N> type, BiConsumer<HtmlEmitter, Node> emit) {
        INLINE.put(type, emit);
    }

    final Prose prose;
    final PageState page;
    final HtmlBuffer out = new HtmlBuffer();
    final ImageEmitter images = new ImageEmitter(this);
    private final Map<Span, Reference> references = new HashMap<>();
    private int quiet;

    HtmlEmitter(Prose prose, PageState page) {
        this.prose = prose;
        this.page = page;
        prose.references().forEach(reference -> references.put(reference.span(), reference));
    }

    /** The text as blocks: paragraphs, headings, lists. */
    Html blocks() {
        BlockEmitter blocks = new BlockEmitter(this);
        blocks.children(prose.ast());
        renderNotes(blocks);
        return out.html();
    }

    /** The text as the inside of one paragraph. */
    Html inline() {
        Node paragraph = prose.ast().getFirstChild();
        if (paragraph != null) {
            children(paragraph);
        }
        renderNotes(new BlockEmitter(this));
        return out.html();
    }

    private void renderNotes(BlockEmitter blocks) {
        page.footnotes.renderNew(note -> {
            int from = out.mark();
            blocks.children(note);
            return new Html(out.takeFrom(from).strip());
        });
    }

    void children(Node parent) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            BiConsumer<HtmlEmitter, Node> emit = INLINE.get(node.getClass());
            if (emit == null) {
                throw new IllegalStateException(
                        "no markup for " + node.getClass().getName() + " at " + span(node));
            }
            emit.accept(this, node);
        }
    }

    /** Writes what has no room for the mark of a term: links, headings, words of others. */
    void quietly(Runnable words) {
        quiet++;
        words.run();
        quiet--;
    }

    static boolean isInline(Node node) {
        return INLINE.containsKey(node.getClass());
    }

    private void text(BasedSequence chars) {
        // flexmark leaves the blanks that begin a line after a hard break
        BasedSequence line = out.endsWith("\n") ? chars.trimStart() : chars;
        String words = PlainText.unescaped(line);
        if (quiet == 0) {
            page.terms.emit(words, out);
        } else {
            out.text(words);
        }
    }

    private void wrapped(String tag, Node node) {
        out.raw("<").raw(tag).raw(">");
        children(node);
        out.raw("</").raw(tag).raw(">");
    }

    /** Line ends become blanks; one blank goes at each end if both have one (CommonMark 0.31.2, section 6.1). */
    private static String code(BasedSequence text) {
        String line = text.toString().replace('\n', ' ');
        boolean padded = line.length() > 1 && line.startsWith(" ") && line.endsWith(" ") && !line.isBlank();
        return padded ? line.substring(1, line.length() - 1) : line;
    }

    private void quotes(TypographicQuotes node) {
        out.text(PlainText.entities(node.getTypographicOpening()));
        quietly(() -> children(node));
        out.text(PlainText.entities(node.getTypographicClosing()));
    }

    /** The first time on a page an abbreviation carries its long form; after that it is known. */
    private void abbreviation(Abbreviation node) {
        String shortForm = node.getChars().toString();
        if (page.spelledOut.add(shortForm)) {
            String longForm = PlainText.unescaped(
                            node.getReferenceNode(prose.ast()).getAbbreviation())
                    .strip();
            out.raw("<abbr")
                    .attribute("title", longForm)
                    .raw(">")
                    .text(shortForm)
                    .raw("</abbr>");
        } else {
            out.text(shortForm);
        }
    }

    private void linkRef(LinkRef node) {
        if (node.isDefined()) {
            link(node, title(node.getReferenceNode(prose.ast()).getTitle()), () -> children(node));
        } else {
            bracketed("[", node);
        }
    }

    /** Square brackets that are no link are square brackets. */
    private void bracketed(String open, com.vladsch.flexmark.ast.RefNode node) {
        out.raw(open);
        children(node);
        out.raw("]");
        if (!node.isReferenceTextCombined()) {
            out.raw("[").text(PlainText.unescaped(node.getReference())).raw("]");
        }
    }

    private void wiki(WikiLinkNode node) {
        Target.ToPage target = (Target.ToPage) page.targets.get(span(node));
        String words = node.words().isEmpty() ? target.title() : node.words();
        link(node, "", () -> out.text(words));
    }

    private void link(Node node, String title, Runnable words) {
        Target target = page.targets.get(span(node));
        if (target instanceof Target.ToFact || target instanceof Target.ToQuote || target instanceof Target.ToDispute) {
            new EvidenceEmitter(this).mark(target, () -> quietly(words));
            return;
        }
        out.raw("<a");
        if (target instanceof Target.ToPage to) {
            out.attribute("href", address(to));
        } else if (target instanceof Target.ToFile to) {
            out.attribute("href", page.path.relativize(to.path()));
        } else if (target instanceof Target.ToWeb to) {
            boolean isWeb = to.url().regionMatches(true, 0, "http", 0, "http".length());
            if (isWeb) {
                out.attribute("class", "external");
            }
            out.attribute("href", Escaping.percentEncodeUrl(to.url()));
            if (isWeb) {
                out.attribute("rel", "external noopener");
            }
        } else {
            throw new IllegalStateException("a link without a target at " + span(node));
        }
        if (!title.isEmpty()) {
            out.attribute("title", title);
        }
        out.raw(">");
        quietly(words);
        out.raw("</a>");
    }

    private String address(Target.ToPage to) {
        boolean isHere = to.path().equals(page.path) && to.fragment().isPresent();
        return (isHere ? "" : page.path.relativize(to.path()))
                + to.fragment().map(id -> "#" + id).orElse("");
    }

    private void imageRef(ImageRef node) {
        if (node.isDefined()) {
            images.emit(node, images.title(node));
        } else {
            bracketed("![", node);
        }
    }

    /** The title of a link or image as written; empty if it has none. */
    static String title(BasedSequence written) {
        return written.isNull() ? "" : PlainText.unescaped(written);
    }

    /** Nothing is shown, and of the blanks on both sides one is enough. */
    private void comment(Node node) {
        Node next = node.getNext();
        if (next == null || next.getChars().startsWith(" ") || next instanceof SoftLineBreak) {
            out.trimEnd();
        }
    }

    Span span(Node node) {
        return prose.span().file().span(node.getStartOffset(), node.getEndOffset());
    }
}
