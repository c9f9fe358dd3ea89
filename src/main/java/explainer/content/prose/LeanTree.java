package explainer.content.prose;

import com.vladsch.flexmark.ast.DelimitedNodeImpl;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;

/**
 * A tree without what nobody asks of it once it is read: the lines that its paragraphs were made of, and stretches that are marks. The trees
 * of all pages are held through a build and are most of its memory, and these were a fourth of each.
 */
final class LeanTree {
    private static final int[] NO_INDENTS = {};

    private LeanTree() {}

    /** Makes a tree lean, except below nodes that are nested too deeply to be looked at. */
    static void make(Node parent) {
        make(parent, 0);
    }

    private static void make(Node parent, int depth) {
        for (Node node = parent.getFirstChild(); node != null && depth <= ProseReader.DEEPEST; node = node.getNext()) {
            if (node instanceof Paragraph paragraph) {
                paragraph.setContentLines(List.of());
                paragraph.setLineIndents(NO_INDENTS);
            } else if (node instanceof TableBlock table) {
                table.setContentLines(List.of());
            } else if (node instanceof TableCell cell) {
                cell.setOpeningMarker(BasedSequence.NULL);
                cell.setText(BasedSequence.NULL);
                cell.setClosingMarker(BasedSequence.NULL);
            } else if (node instanceof Emphasis || node instanceof StrongEmphasis) {
                // Markdown that is written again ends it with the mark that began it
                DelimitedNodeImpl stress = (DelimitedNodeImpl) node;
                stress.setText(BasedSequence.NULL);
                stress.setClosingMarker(BasedSequence.NULL);
            } else if (node instanceof Link link) {
                link.setTextOpeningMarker(BasedSequence.NULL);
                link.setTextClosingMarker(BasedSequence.NULL);
                link.setLinkOpeningMarker(BasedSequence.NULL);
                link.setLinkClosingMarker(BasedSequence.NULL);
            }
            make(node, depth + 1);
        }
    }
}
