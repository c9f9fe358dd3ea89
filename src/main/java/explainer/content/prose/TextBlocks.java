package explainer.content.prose;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlCommentBlock;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.definition.DefinitionTerm;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.util.ast.Node;
import explainer.base.SourceFile;
import explainer.base.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the blocks of a text for the checks that look at what it says. */
public final class TextBlocks {
    private static final Pattern WAIVER =
            Pattern.compile("<!--\\s*(fact|term|quote)-ok:\\s*(.*\\S)\\s*-->", Pattern.DOTALL);

    private final SourceFile file;
    private final Map<Span, Reference> references = new HashMap<>();
    private final List<TextBlock> blocks = new ArrayList<>();

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
            } else {
                boolean quotes =
                        node instanceof BlockQuote quote && Alerts.marker(quote).isEmpty();
                walk(node, isQuoted || quotes);
            }
        }
    }

    /** How much of an alert's first paragraph is its marker, {@code !NOTE}, which no reader reads. */
    private static int marker(Node paragraph) {
        return paragraph.getParent() instanceof BlockQuote quote && quote.getFirstChild() == paragraph
                ? Alerts.marker(quote).map(kind -> kind.length() + 1).orElse(0)
                : 0;
    }

    private void waiveLast(Node comment) {
        Matcher waiver = WAIVER.matcher(comment.getChars());
        if (waiver.find() && !blocks.isEmpty()) {
            TextBlock last = blocks.remove(blocks.size() - 1);
            List<TextBlock.Waiver> waivers = new ArrayList<>(last.waivers());
            waivers.add(waiver(waiver, comment));
            blocks.add(new TextBlock(last.role(), last.text(), last.offsets(), file, last.marks(), waivers));
        }
    }

    private TextBlock.Waiver waiver(Matcher waiver, Node comment) {
        return new TextBlock.Waiver(
                waiver.group(1),
                waiver.group(2).replaceAll("\\s+", " "),
                file.span(comment.getStartOffset(), comment.getEndOffset()));
    }

    /** @param skipped how many characters at the start are no part of the text */
    private void add(TextBlock.Role role, List<Node> parts, int skipped) {
        Collector collector = new Collector();
        for (Node part : parts) {
            if (collector.out.length() > 0) {
                collector.out.append(TextBlock.CELL);
                collector.fill(part.getStartOffset(), part.getStartOffset());
            }
            PlainText.append(part, collector.out, collector::at);
            collector.fill(part.getEndOffset(), part.getEndOffset());
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
            blocks.add(new TextBlock(
                    role,
                    text,
                    Arrays.copyOfRange(collector.offsets, from, all.length()),
                    file,
                    marks,
                    collector.waivers));
        }
    }

    /** Follows the text as it grows, and notes where each character comes from. */
    private final class Collector {
        private final StringBuilder out = new StringBuilder();
        private int[] offsets = new int[256];
        private int filled;
        private final Map<Node, Integer> starts = new HashMap<>();
        private final List<TextBlock.Marked> marks = new ArrayList<>();
        private final List<TextBlock.Waiver> waivers = new ArrayList<>();

        void at(Node node, int place) {
            filled = Math.min(filled, out.length());
            if (place >= 0) {
                // what its parent wrote before it, as an opening quotation mark
                fill(node.getStartOffset(), node.getStartOffset());
                starts.put(node, place);
                return;
            }
            boolean isLeaf = !node.hasChildren();
            fill(isLeaf ? node.getStartOffset() : node.getEndOffset(), node.getEndOffset());
            int start = Math.min(starts.getOrDefault(node, 0), out.length());
            Reference reference = references.get(file.span(node.getStartOffset(), node.getEndOffset()));
            if (reference != null) {
                marks.add(new TextBlock.Marked(start, out.length(), reference));
            }
            if (node instanceof HtmlInlineComment) {
                Matcher waiver = WAIVER.matcher(node.getChars());
                if (waiver.find()) {
                    waivers.add(waiver(waiver, node));
                }
            }
        }

        /** Places the characters that are new since the last call, one by one from {@code from}, at {@code end} at the latest. */
        void fill(int from, int end) {
            if (offsets.length < out.length()) {
                offsets = Arrays.copyOf(offsets, out.length() * 2);
            }
            for (int i = filled; i < out.length(); i++) {
                offsets[i] = Math.min(from + i - filled, Math.max(from, end - 1));
            }
            filled = out.length();
        }
    }
}
