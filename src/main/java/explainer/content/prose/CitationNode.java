package explainer.content.prose;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** {@code [@id, locator; @id]} in the tree. */
public final class CitationNode extends Node {
    private final BasedSequence inside;

    CitationNode(BasedSequence chars, BasedSequence inside) {
        super(chars);
        this.inside = inside;
    }

    /** What stands between the brackets. */
    BasedSequence inside() {
        return inside;
    }

    @Override
    public BasedSequence[] getSegments() {
        return new BasedSequence[] {inside};
    }
}
