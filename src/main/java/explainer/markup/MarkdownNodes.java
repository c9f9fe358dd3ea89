package explainer.markup;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.HtmlCommentBlock;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.ext.typographic.TypographicQuotes;
import com.vladsch.flexmark.ext.typographic.TypographicSmarts;
import com.vladsch.flexmark.formatter.MarkdownWriter;
import com.vladsch.flexmark.formatter.NodeFormatterContext;
import com.vladsch.flexmark.formatter.NodeFormattingHandler;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import explainer.base.Slug;
import explainer.base.Span;
import explainer.content.prose.CitationNode;
import explainer.content.prose.EvidenceKind;
import explainer.content.prose.PlainText;
import explainer.content.prose.Prose;
import explainer.content.prose.WikiLinkNode;
import explainer.graph.EvidenceGraph;
import explainer.graph.Target;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The nodes of one text that the content language adds to Markdown, or that lead somewhere, as Markdown without it. */
final class MarkdownNodes {
    private final Prose prose;
    private final Slug page;
    private final Map<Span, Target> targets;
    private final MarkdownNotes notes;
    private final MarkdownEvidence evidence;
    private final Map<Span, explainer.content.prose.Reference> references = new HashMap<>();

    MarkdownNodes(Prose prose, Slug page, Map<Span, Target> targets, MarkdownNotes notes, Locale language) {
        this.prose = prose;
        this.page = page;
        this.targets = targets;
        this.notes = notes;
        this.evidence = new MarkdownEvidence(notes, language);
        prose.references().forEach(reference -> references.put(reference.span(), reference));
    }

    Set<NodeFormattingHandler<?>> handlers() {
        return Set.of(
                new NodeFormattingHandler<>(Link.class, this::link),
                new NodeFormattingHandler<>(LinkRef.class, this::linkRef),
                new NodeFormattingHandler<>(
                        AutoLink.class,
                        (node, context, out) ->
                                out.append("<").append(node.getText()).append(">")),
                new NodeFormattingHandler<>(
                        MailLink.class,
                        (node, context, out) ->
                                out.append("<").append(node.getText()).append(">")),
                new NodeFormattingHandler<>(WikiLinkNode.class, (node, context, out) -> wiki(node, out)),
                new NodeFormattingHandler<>(CitationNode.class, (node, context, out) -> cite(node, out)),
                new NodeFormattingHandler<>(Image.class, (node, context, out) -> image(node, node.getTitle(), out)),
                new NodeFormattingHandler<>(ImageRef.class, this::imageRef),
                new NodeFormattingHandler<>(TypographicQuotes.class, MarkdownNodes::quotes),
                new NodeFormattingHandler<>(
                        TypographicSmarts.class,
                        (node, context, out) -> out.append(PlainText.entities(node.getTypographicText()))),
                new NodeFormattingHandler<>(TableBlock.class, MarkdownNodes::table),
                // where links lead stands at the links
                new NodeFormattingHandler<>(Reference.class, (node, context, out) -> {}),
                // notes among editors
                new NodeFormattingHandler<>(HtmlInlineComment.class, (node, context, out) -> {}),
                new NodeFormattingHandler<>(HtmlCommentBlock.class, (node, context, out) -> {}));
    }

    private void link(Link node, NodeFormatterContext context, MarkdownWriter out) {
        linked(node, () -> context.renderChildren(node), out);
    }

    private void linkRef(LinkRef node, NodeFormatterContext context, MarkdownWriter out) {
        if (node.isDefined()) {
            linked(node, () -> context.renderChildren(node), out);
        } else {
            out.append(node.getChars());
        }
    }

    private void wiki(WikiLinkNode node, MarkdownWriter out) {
        Target.ToPage target = (Target.ToPage) targets.get(span(node));
        String words = node.words().isEmpty() ? target.title() : node.words();
        linked(node, () -> out.append(MarkdownEscapes.of(words)), out);
    }

    private void linked(Node node, Runnable words, MarkdownWriter out) {
        Target target = targets.get(span(node));
        if (target instanceof Target.ToFact to) {
            words.run();
            out.append(notes.mark(to.fact()));
            return;
        }
        out.append("[");
        words.run();
        out.append("](").append(MarkdownEscapes.address(address(target))).append(")");
        if (target instanceof Target.ToQuote to) {
            out.append(notes.cite(to.sources()));
        }
    }

    /** From where the Markdown of the page stands, which is the root of the site. */
    private String address(Target target) {
        if (target instanceof Target.ToPage to) {
            boolean isHere = to.slug().equals(page) && to.fragment().isPresent();
            return (isHere ? "" : MarkdownRenderer.pathOf(to.slug()).value())
                    + to.fragment().map(id -> "#" + id).orElse("");
        }
        if (target instanceof Target.ToFile to) {
            return to.path().value();
        }
        if (target instanceof Target.ToWeb to) {
            return to.url();
        }
        if (target instanceof Target.ToQuote to) {
            return evidence(EvidenceKind.QUOTE, to.quote().id().text());
        }
        if (target instanceof Target.ToDispute to) {
            return evidence(EvidenceKind.DISPUTE, to.dispute().id().text());
        }
        throw new IllegalStateException("a link without a target in " + prose.span());
    }

    private static String evidence(EvidenceKind kind, String id) {
        return EvidenceGraph.pathOf(kind) + "#" + EvidenceGraph.fragmentOf(kind, id);
    }

    private void cite(CitationNode node, MarkdownWriter out) {
        out.append(notes.cite(((explainer.content.prose.Reference.Citation) references.get(span(node))).cited()));
    }

    private void imageRef(ImageRef node, NodeFormatterContext context, MarkdownWriter out) {
        if (node.isDefined()) {
            image(node, node.getReferenceNode(prose.ast()).getTitle(), out);
        } else {
            out.append(node.getChars());
        }
    }

    /** An image, or what is shown in the place of one. */
    private void image(Node node, BasedSequence title, MarkdownWriter out) {
        Target target = targets.get(span(node));
        if (target instanceof Target.ToFile || target instanceof Target.ToWeb) {
            out.append("![").append(MarkdownEscapes.of(PlainText.of(node))).append("](");
            out.append(MarkdownEscapes.address(address(target))).append(")");
            String caption = HtmlEmitter.title(title);
            if (!caption.isEmpty()) {
                out.append(" ").append(MarkdownEscapes.of(caption));
            }
        } else {
            evidence.lines(target).forEach(line -> out.append(line).line());
        }
    }

    private static void quotes(TypographicQuotes node, NodeFormatterContext context, MarkdownWriter out) {
        out.append(PlainText.entities(node.getTypographicOpening()));
        context.renderChildren(node);
        out.append(PlainText.entities(node.getTypographicClosing()));
    }

    private static void table(TableBlock node, NodeFormatterContext context, MarkdownWriter out) {
        out.blankLine();
        for (Node part = node.getFirstChild(); part != null; part = part.getNext()) {
            if (part instanceof TableHead || part instanceof TableBody) {
                for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
                    row(row, context, out);
                }
            }
            if (part instanceof TableHead) {
                List<Node> cells = cells(part.getFirstChild());
                cells.forEach(
                        cell -> out.append("| ").append(rule((TableCell) cell)).append(" "));
                out.append("|").line();
            }
        }
        out.blankLine();
    }

    private static void row(Node row, NodeFormatterContext context, MarkdownWriter out) {
        for (Node cell : cells(row)) {
            out.append("| ");
            context.renderChildren(cell);
            out.append(" ");
        }
        out.append("|").line();
    }

    private static List<Node> cells(Node row) {
        List<Node> cells = new ArrayList<>();
        for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
            if (cell instanceof TableCell) {
                cells.add(cell);
            }
        }
        return cells;
    }

    private static String rule(TableCell cell) {
        if (cell.getAlignment() == null) {
            return "---";
        }
        return switch (cell.getAlignment()) {
            case LEFT -> ":---";
            case CENTER -> ":---:";
            case RIGHT -> "---:";
        };
    }

    private Span span(Node node) {
        return prose.span().file().span(node.getStartOffset(), node.getEndOffset());
    }
}
