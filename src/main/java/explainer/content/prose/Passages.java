package explainer.content.prose;

import com.vladsch.flexmark.ast.LinkNode;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Node;
import java.text.BreakIterator;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Map;

/** Finds the sentences in which the links of one text stand. A block is read once, however many links it holds. */
final class Passages {
    // more than any page shows; a block without a full stop would be kept whole for each of its links
    private static final int LONGEST_SIDE = 400;

    private Node block;
    private String text = "";
    private final Map<Node, int[]> places = new IdentityHashMap<>();
    private BreakIterator sentences;
    // where the sentences begin and end, as far as they have been looked for
    private int[] bounds = new int[16];
    private int known;
    private boolean isAll;

    Passage around(Node link) {
        Node around = link;
        while (around.getParent() != null && !(around instanceof Block) && !(around instanceof TableCell)) {
            around = around.getParent();
        }
        if (around != block) {
            read(around);
        }
        int[] place = places.getOrDefault(link, new int[2]);
        int from = Math.min(place[0], text.length());
        int to = Math.min(Math.max(from, place[1]), text.length());
        int start = from == 0 ? 0 : lastBefore(Math.min(from + 1, text.length()));
        int after = to == text.length() ? to : firstAfter(Math.max(to - 1, start));
        int end = after < to ? text.length() : after;
        return new Passage(
                text.substring(Math.max(start, from - LONGEST_SIDE), from).stripLeading(),
                text.substring(from, to).replace(PlainText.TITLE, ""),
                text.substring(to, Math.min(end, to + LONGEST_SIDE)).stripTrailing());
    }

    /** The last bound before a place; 0 if there is none. */
    private int lastBefore(int place) {
        find(place);
        int at = place(place);
        return at == 0 ? 0 : bounds[at - 1];
    }

    /** The first bound after a place; the end of the text if there is none. */
    private int firstAfter(int place) {
        find(place + 1);
        int at = place(place + 1);
        return at == known ? text.length() : bounds[at];
    }

    /** Which of the bounds is the first at a place or after it. */
    private int place(int place) {
        int at = Arrays.binarySearch(bounds, 0, known, place);
        return at < 0 ? -at - 1 : at;
    }

    /** Looks for bounds up to the first at a place or after it: most links stand near the start of their block. */
    private void find(int place) {
        while (!isAll && (known == 0 || bounds[known - 1] < place)) {
            int next = known == 0 ? sentences.first() : sentences.next();
            isAll = next == BreakIterator.DONE;
            if (!isAll) {
                bounds = known < bounds.length ? bounds : Arrays.copyOf(bounds, known * 2);
                bounds[known++] = next;
            }
        }
    }

    private void read(Node next) {
        block = next;
        places.clear();
        StringBuilder out = new StringBuilder();
        PlainText.append(block, out, (node, at) -> {
            if (isLink(node)) {
                int[] place = places.computeIfAbsent(node, key -> new int[2]);
                place[at < 0 ? 1 : 0] = at < 0 ? -at - 1 : at;
            }
        });
        text = out.toString();
        sentences = BreakIterator.getSentenceInstance(Locale.ROOT);
        sentences.setText(text);
        known = 0;
        isAll = false;
    }

    private static boolean isLink(Node node) {
        return node instanceof LinkNode || node instanceof RefNode || node instanceof WikiLinkNode;
    }
}
