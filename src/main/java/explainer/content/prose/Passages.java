package explainer.content.prose;

import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Node;
import java.text.BreakIterator;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;

/** Finds the sentences in which the links of one text stand. A block is read once, however many links it holds. */
final class Passages {
    // more than any page shows; a block without a full stop would be kept whole for each of its links
    private static final int LONGEST_SIDE = 400;

    private Node block;
    private String text = "";
    private final Map<Node, int[]> places = new IdentityHashMap<>();
    private final TreeSet<Integer> bounds = new TreeSet<>();

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
        Integer before = from == 0 ? null : bounds.lower(Math.min(from + 1, text.length()));
        int start = before == null ? 0 : before;
        Integer after = to == text.length() ? null : bounds.higher(Math.max(to - 1, start));
        int end = after == null || after < to ? text.length() : after;
        return new Passage(
                text.substring(Math.max(start, from - LONGEST_SIDE), from).stripLeading(),
                text.substring(from, to).replace(PlainText.TITLE, ""),
                text.substring(to, Math.min(end, to + LONGEST_SIDE)).stripTrailing());
    }

    private void read(Node next) {
        block = next;
        places.clear();
        bounds.clear();
        StringBuilder out = new StringBuilder();
        PlainText.append(block, out, (node, at) -> {
            int[] place = places.computeIfAbsent(node, key -> new int[2]);
            place[at < 0 ? 1 : 0] = at < 0 ? -at - 1 : at;
        });
        text = out.toString();
        BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ROOT);
        sentences.setText(text);
        for (int at = sentences.first(); at != BreakIterator.DONE; at = sentences.next()) {
            bounds.add(at);
        }
    }
}
