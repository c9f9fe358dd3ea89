package explainer.markup;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.BulletList;
import com.vladsch.flexmark.ast.BulletListItem;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.HtmlCommentBlock;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.OrderedListItem;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.ParagraphItemContainer;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ext.abbreviation.AbbreviationBlock;
import com.vladsch.flexmark.ext.definition.DefinitionItem;
import com.vladsch.flexmark.ext.definition.DefinitionList;
import com.vladsch.flexmark.ext.definition.DefinitionTerm;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListItem;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.parser.ListOptions;
import com.vladsch.flexmark.util.ast.BlankLine;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import explainer.base.Span;
import explainer.content.prose.Alerts;
import explainer.content.prose.PlainText;
import explainer.entity.Figure;
import explainer.graph.Graph;
import explainer.graph.Target;
import explainer.graphics.Picture;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;

/** Writes paragraphs, headings, lists, tables and the rest of what stands on lines of its own. */
final class BlockEmitter {
    private static final Map<Class<? extends Node>, BiConsumer<BlockEmitter, Node>> BLOCK = new HashMap<>();
    private static final DataHolder DEFAULTS = new MutableDataSet().toImmutable();
    private static final ListOptions LISTS = ListOptions.get(DEFAULTS);
    private static final Pattern OWN_ID = Pattern.compile("(?:(?<!\\s)\\s++)?+\\{#[^{}]*+}\\s*+$");

    static {
        on(Paragraph.class, (e, node) -> e.paragraph((Paragraph) node));
        on(Heading.class, (e, node) -> e.heading((Heading) node));
        on(BlockQuote.class, (e, node) -> e.quote((BlockQuote) node));
        on(BulletList.class, (e, node) -> e.list("ul", node, ""));
        on(OrderedList.class, (e, node) -> e.list("ol", node, start((OrderedList) node)));
        on(BulletListItem.class, (e, node) -> e.item("li", node));
        on(OrderedListItem.class, (e, node) -> e.item("li", node));
        on(TaskListItem.class, (e, node) -> e.task((TaskListItem) node));
        on(DefinitionList.class, (e, node) -> e.list("dl", node, ""));
        on(DefinitionTerm.class, (e, node) -> e.term(node));
        on(DefinitionItem.class, (e, node) -> e.definition(node));
        on(ThematicBreak.class, (e, node) -> e.out.line().raw("<hr>\n"));
        on(FencedCodeBlock.class, (e, node) -> e.fenced((FencedCodeBlock) node));
        on(
                IndentedCodeBlock.class,
                (e, node) -> e.code(
                        "",
                        ((IndentedCodeBlock) node)
                                .getContentChars()
                                .trimTailBlankLines()
                                .normalizeEndWithEOL()));
        on(TableBlock.class, (e, node) -> e.inline.quietly(() -> new TableEmitter(e.inline).emit((TableBlock) node)));
        // definitions, used elsewhere; raw HTML stops before this stage, and comments are notes among editors
        for (Class<? extends Node> silent : List.of(
                Reference.class,
                AbbreviationBlock.class,
                FootnoteBlock.class,
                HtmlBlock.class,
                HtmlCommentBlock.class,
                BlankLine.class)) {
            BLOCK.put(silent, (e, node) -> {});
        }
    }

    private static <N extends Node> void on(Class<N> type, BiConsumer<BlockEmitter, Node> emit) {
        BLOCK.put(type, emit);
    }

    private final HtmlEmitter inline;
    private final HtmlBuffer out;
    private final Map<Span, explainer.content.prose.Heading> headings = new HashMap<>();

    BlockEmitter(HtmlEmitter inline) {
        this.inline = inline;
        this.out = inline.out;
        inline.prose.headings().forEach(heading -> headings.put(heading.span(), heading));
    }

    void children(Node parent) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            block(node);
        }
    }

    private void block(Node node) {
        BiConsumer<BlockEmitter, Node> emit = BLOCK.get(node.getClass());
        if (emit == null) {
            throw new IllegalStateException("no markup for " + node.getClass().getName() + " at " + inline.span(node));
        }
        emit.accept(this, node);
    }

    private void paragraph(Paragraph node) {
        Node first = node.getFirstChild();
        if (first != null && first.getNext() == null && inline.images.isImage(first)) {
            Target target = inline.page.targets.get(inline.span(first));
            if (target instanceof Target.ToQuote || target instanceof Target.ToDispute) {
                out.line();
                new EvidenceEmitter(inline).embed(target);
            } else if (target instanceof Target.ToFigure to) {
                drawn(to.figure());
            } else {
                figure(first);
            }
            return;
        }
        boolean isTight = node.getParent() instanceof ParagraphItemContainer container
                && container.isParagraphWrappingDisabled(node, LISTS, DEFAULTS);
        int from = out.mark();
        inline.children(node);
        if (isTight) {
            out.stripFrom(from);
        } else {
            out.wrapFrom(from, "<p>", "</p>\n");
        }
    }

    private void drawn(Figure figure) {
        PageState page = inline.page;
        Picture picture = page.pictures.get(figure.id().text());
        new FigureEmitter(out, page.path, page.language)
                .emit(
                        figure,
                        picture,
                        Optional.ofNullable(page.handouts.get(figure.id().text())),
                        page.figures++ == 0,
                        () -> page.citations.emit(figure.sources(), out));
    }

    /** An image alone in its paragraph: its title is the caption. */
    private void figure(Node image) {
        String caption = inline.images.title(image);
        out.line().raw("<figure class=\"image\">");
        inline.images.emit(image, "");
        if (!caption.isEmpty()) {
            out.raw("<figcaption>").text(caption).raw("</figcaption>");
        }
        out.raw("</figure>\n");
    }

    private void heading(Heading node) {
        explainer.content.prose.Heading heading = headings.get(inline.span(node));
        String tag = "h" + node.getLevel();
        int from = out.mark();
        inline.quietly(() -> inline.children(node));
        String written = out.takeFrom(from);
        boolean mayHaveId = written.contains("{#");
        String words = (mayHaveId ? OWN_ID.matcher(written).replaceFirst("") : written).strip();
        out.line().raw("<").raw(tag).attribute("id", heading.id()).raw(">").raw(words);
        out.raw(" <a class=\"anchor\"")
                .attribute("href", "#" + heading.id())
                .attribute("aria-label", "Link to this section: " + heading.text())
                .raw(">#</a>");
        out.raw("</").raw(tag).raw(">\n");
    }

    private void quote(BlockQuote node) {
        Optional<String> alert = Alerts.marker(node);
        if (alert.isEmpty()) {
            out.line().raw("<blockquote>\n");
            inline.quietly(() -> children(node));
            out.line().raw("</blockquote>\n");
            return;
        }
        String kind = alert.get();
        String word = kind.substring(0, 1).toUpperCase(Locale.ROOT) + kind.substring(1);
        out.line()
                .raw("<div")
                .attribute("class", "alert alert-" + kind)
                .raw(" role=\"note\">\n<p class=\"alert-title\">")
                .text(word)
                .raw("</p>\n");
        Node first = node.getFirstChild();
        afterMarker(first);
        for (Node next = first.getNext(); next != null; next = next.getNext()) {
            block(next);
        }
        out.line().raw("</div>\n");
    }

    /** The rest of an alert's first paragraph, after the line with its marker. */
    private void afterMarker(Node paragraph) {
        int from = out.mark();
        inline.children(paragraph);
        String words = out.takeFrom(from);
        int lineEnd = words.indexOf('\n');
        if (lineEnd >= 0 && !words.substring(lineEnd).isBlank()) {
            out.line().raw("<p>").raw(words.substring(lineEnd).strip()).raw("</p>\n");
        }
    }

    private static String start(OrderedList list) {
        return list.getStartNumber() == 1 ? "" : " start=\"" + list.getStartNumber() + "\"";
    }

    private void list(String tag, Node node, String attributes) {
        boolean isTasks = node.getFirstChild() instanceof TaskListItem;
        out.line().raw("<").raw(tag).raw(attributes).raw(isTasks ? " class=\"tasks\">\n" : ">\n");
        children(node);
        out.line().raw("</").raw(tag).raw(">\n");
    }

    /** On the page that explains terms, each can be led to. */
    private void term(Node node) {
        out.line().raw("<dt");
        if (inline.page.path.equals(Graph.pathOf(Glossary.PAGE))) {
            String id = Glossary.idOf(PlainText.of(node));
            if (inline.page.explained.add(id)) {
                out.attribute("id", id);
            }
        }
        out.raw(">");
        inline.quietly(() -> itemContent(node));
        out.raw("</dt>\n");
    }

    private void item(String tag, Node node) {
        out.line().raw("<").raw(tag).raw(">");
        itemContent(node);
        out.raw("</").raw(tag).raw(">\n");
    }

    /** An empty definition holds the one on the next line, which HTML does not allow. */
    private void definition(Node node) {
        if (node.getParent() instanceof DefinitionList) {
            item("dd", node);
        } else {
            itemContent(node);
        }
    }

    private void task(TaskListItem node) {
        boolean isDone = node.isItemDoneMarker();
        out.line()
                .raw("<li><input type=\"checkbox\" disabled")
                .raw(isDone ? " checked" : "")
                .attribute("aria-label", isDone ? "done" : "to do")
                .raw("> ");
        itemContent(node);
        out.raw("</li>\n");
    }

    private void itemContent(Node node) {
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            if (HtmlEmitter.isInline(child)) {
                // a term holds its words directly
                inline.children(node);
                return;
            }
            block(child);
        }
    }

    private void fenced(FencedCodeBlock node) {
        String info = PlainText.unescaped(node.getInfo()).strip();
        int blank = info.indexOf(' ');
        code(blank < 0 ? info : info.substring(0, blank), lines(node.getContentChars()));
    }

    private static String lines(BasedSequence chars) {
        String text = chars.toString();
        return text.indexOf('\r') < 0 ? text : chars.normalizeEOL();
    }

    private void code(String language, CharSequence text) {
        out.line().raw("<pre><code");
        if (!language.isEmpty()) {
            out.attribute("class", "language-" + language);
        }
        out.raw(">").text(text).raw("</code></pre>\n");
    }
}
