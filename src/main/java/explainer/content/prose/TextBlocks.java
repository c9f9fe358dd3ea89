package explainer.content.prose;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.DelimitedLinkNode;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlCommentBlock;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ast.TextBase;
import com.vladsch.flexmark.ext.definition.DefinitionTerm;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.ext.tables.TableSeparator;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import explainer.base.SourceFile;
import explainer.base.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the blocks of a text for the checks that look at what it says. */
public final class TextBlocks {
    private static final int LONGEST_ENTITY = 40;

    private final SourceFile file;
    private final Map<Span, Reference> references = new HashMap<>();
    private final List<TextBlock> blocks = new ArrayList<>();
    // of the block that is read, one for each character
    private int[] offsets = new int[256];

    private TextBlocks(Prose prose) {
        this.file = prose.span().file();
        prose.references().forEach(reference -> references.put(reference.span(), reference));
    }

    /** The blocks in order. A block comment waives a check in the block before it. */
    public static List<TextBlock> of(Prose prose) {
        TextBlocks reader = new TextBlocks(prose);
        reader.walk(prose.ast(), false);
        return List.copyOf(reader.blocks);
    }

    private void walk(Node parent, boolean isQuoted) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof DefinitionTerm) {
                add(TextBlock.Role.TERM, List.of(node), 0);
            } else if (node instanceof Paragraph) {
                add(isQuoted ? TextBlock.Role.BLOCK_QUOTE : TextBlock.Role.PARAGRAPH, List.of(node), marker(node));
            } else if (node instanceof Heading) {
                add(TextBlock.Role.HEADING, List.of(node), 0);
            } else if (node instanceof TableRow) {
                List<Node> cells = new ArrayList<>();
                for (Node cell = node.getFirstChild(); cell != null; cell = cell.getNext()) {
                    if (cell instanceof TableCell) {
                        cells.add(cell);
                    }
                }
                boolean isHead = node.getParent() instanceof TableHead;
                add(isHead ? TextBlock.Role.TABLE_HEAD : TextBlock.Role.ROW, cells, 0);
            } else if (node instanceof HtmlCommentBlock) {
                waiveLast(node);
            } else if (!(node instanceof TableSeparator)) {
                boolean quotes =
                        node instanceof BlockQuote quote && Alerts.marker(quote).isEmpty();
                walk(node, isQuoted || quotes);
            }
        }
    }

    /** How much of an alert's first paragraph is its marker, {@code [!NOTE]}, which no reader reads. */
    private static int marker(Node paragraph) {
        return paragraph.getParent() instanceof BlockQuote quote && quote.getFirstChild() == paragraph
                ? Alerts.marker(quote)
                        .map(kind -> kind.length() + "[!]".length())
                        .orElse(0)
                : 0;
    }

    private void waiveLast(Node comment) {
        List<TextBlock.Waiver> more = waivers(comment);
        if (!more.isEmpty() && !blocks.isEmpty()) {
            TextBlock last = blocks.remove(blocks.size() - 1);
            List<TextBlock.Waiver> waivers = new ArrayList<>(last.waivers());
            waivers.addAll(more);
            blocks.add(new TextBlock(last.role(), last.text(), last.offsets(), file, last.marks(), waivers));
        }
    }

    /** Several comments on one line are one block. */
    private List<TextBlock.Waiver> waivers(Node comment) {
        int at = comment.getStartOffset();
        return WaiverSyntax.in(comment.getChars().toString()).stream()
                .map(waiver -> new TextBlock.Waiver(
                        waiver.check(), waiver.reason(), file.span(at + waiver.start(), at + waiver.end())))
                .toList();
    }

    /** @param skipped how many characters at the start are no part of the text */
    private void add(TextBlock.Role role, List<Node> parts, int skipped) {
        Collector collector = new Collector();
        for (Node part : parts) {
            if (collector.out.length() > 0) {
                collector.out.append(TextBlock.CELL);
                collector.stay(part.getStartOffset());
            }
            PlainText.append(part, collector.out, collector::at);
        }
        if (role == TextBlock.Role.HEADING) {
            collector.cutId((Heading) parts.get(0));
        }
        String all = collector.out.toString();
        int start = Math.min(skipped, all.length());
        while (skipped > 0 && start < all.length() && Character.isWhitespace(all.charAt(start))) {
            start++;
        }
        int from = start;
        List<TextBlock.Marked> marks = collector.marks.stream()
                .map(mark -> new TextBlock.Marked(
                        Math.max(0, mark.start() - from), Math.max(0, mark.end() - from), mark.reference()))
                .toList();
        String text = all.substring(from);
        if (!text.isBlank() || !marks.isEmpty()) {
            blocks.add(
                    new TextBlock(role, text, Offsets.of(offsets, from, all.length()), file, marks, collector.waivers));
        }
    }

    /** Follows the text as it grows, and notes where each character comes from. */
    private final class Collector {
        private final StringBuilder out = new StringBuilder();
        private int filled;
        private final Map<Node, Integer> starts = new HashMap<>();
        private final List<TextBlock.Marked> marks = new ArrayList<>();
        private final List<TextBlock.Waiver> waivers = new ArrayList<>();

        void at(Node node, int place) {
            filled = Math.min(filled, out.length());
            boolean canRefer = !(node instanceof Text || node instanceof TextBase || node instanceof SoftLineBreak);
            if (place >= 0) {
                // what its parent wrote before it, as an opening quotation mark
                fill(node.getParent().getStartOffset());
                if (canRefer) {
                    starts.put(node, place);
                }
                return;
            }
            Optional<BasedSequence> written = written(node);
            if (written.isPresent()) {
                fill(written.get());
            } else {
                // what it wrote after its last part, as a closing one
                fill(node.getEndOffset() - (out.length() - filled));
            }
            Reference reference =
                    canRefer ? references.get(file.span(node.getStartOffset(), node.getEndOffset())) : null;
            if (reference != null) {
                int start = Math.min(starts.getOrDefault(node, 0), out.length());
                marks.add(new TextBlock.Marked(start, out.length(), reference));
            }
            if (node instanceof HtmlInlineComment) {
                waivers.addAll(waivers(node));
            }
        }

        /** An editor's own id of a heading is in no page. */
        void cutId(Heading heading) {
            if (HeadingIds.explicit(heading.getText()).find()) {
                out.setLength(out.lastIndexOf("{#"));
                filled = Math.min(filled, out.length());
            }
        }

        /** Places the characters that are new since the last call, one by one from {@code from}. */
        void fill(int from) {
            fill(from, Integer.MAX_VALUE);
        }

        private void fill(int from, int last) {
            int length = out.length();
            if (filled < length) {
                grow();
                for (int i = filled, place = from; i < length; i++, place++) {
                    offsets[i] = Math.min(place, last);
                }
                filled = length;
            }
        }

        /** Places the characters that are new since the last call where they are written, with escapes, entities or typewriter's marks. */
        private void fill(BasedSequence written) {
            if (written instanceof FileText stretch && stretch.isAsTyped()) {
                fill(written.getStartOffset(), written.getEndOffset() - 1);
                return;
            }
            grow();
            int at = 0;
            for (int i = filled; i < out.length(); i++) {
                boolean isEscape = at + 1 < written.length()
                        && written.charAt(at) == '\\'
                        && written.charAt(at + 1) == out.charAt(i);
                int place = isEscape ? at + 1 : Math.min(at, written.length() - 1);
                offsets[i] = written.getIndexOffset(place);
                at = entityEnd(written, place, i);
            }
            filled = out.length();
        }

        /** Where the next character is written: after an entity if the character at {@code i} is one. */
        private int entityEnd(BasedSequence written, int at, int i) {
            int semicolon = written.charAt(at) == '&'
                    ? written.indexOf(';', at, Math.min(at + LONGEST_ENTITY, written.length()))
                    : -1;
            String entity =
                    semicolon < 0 ? "" : written.subSequence(at, semicolon + 1).toString();
            boolean isEntity = !out.substring(i, Math.min(i + entity.length(), out.length()))
                            .equals(entity)
                    && !PlainText.unescaped(entity).equals(entity);
            return isEntity ? semicolon + 1 : at + 1;
        }

        /** Places the characters that are new since the last call all at one place. */
        void stay(int place) {
            grow();
            Arrays.fill(offsets, filled, out.length(), place);
            filled = out.length();
        }

        private void grow() {
            if (offsets.length < out.length()) {
                offsets = Arrays.copyOf(offsets, out.length() * 2);
            }
        }
    }

    /** What the text of a node is made of; empty for one that only holds others. */
    private static Optional<BasedSequence> written(Node node) {
        if (node instanceof Code code) {
            return Optional.of(code.getText());
        }
        if (node instanceof DelimitedLinkNode link) {
            return Optional.of(link.getText());
        }
        if (node instanceof WikiLinkNode wiki && !wiki.words().isEmpty()) {
            return Optional.of(wiki.written());
        }
        return node.hasChildren() ? Optional.empty() : Optional.of(node.getChars());
    }
}
