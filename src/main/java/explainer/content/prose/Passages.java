package explainer.content.prose;

import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Node;
import java.text.BreakIterator;
import java.util.Locale;

/** Finds the sentence in which a link stands. */
final class Passages {
    private Passages() {}

    static Passage around(Node link) {
        Node block = link;
        while (block.getParent() != null && !(block instanceof Block) && !(block instanceof TableCell)) {
            block = block.getParent();
        }
        StringBuilder out = new StringBuilder();
        int[] bounds = new int[2];
        PlainText.append(block, out, (node, at) -> {
            if (node == link) {
                bounds[at < 0 ? 1 : 0] = at < 0 ? -at - 1 : at;
            }
        });
        String text = out.toString();
        int from = Math.min(bounds[0], text.length());
        int to = Math.min(Math.max(from, bounds[1]), text.length());
        BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ROOT);
        sentences.setText(text);
        int start = from == 0 ? 0 : Math.max(0, sentences.preceding(Math.min(from + 1, text.length())));
        int end = to >= text.length() ? text.length() : sentences.following(Math.max(to - 1, start));
        if (end == BreakIterator.DONE || end < to) {
            end = text.length();
        }
        return new Passage(
                text.substring(start, from).stripLeading(),
                text.substring(from, to).replace(PlainText.TITLE, ""),
                text.substring(to, end).stripTrailing());
    }
}
