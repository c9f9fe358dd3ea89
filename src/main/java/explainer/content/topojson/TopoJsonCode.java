package explainer.content.topojson;

import explainer.base.Code;
import explainer.base.Severity;

/** What can be wrong with a file of shapes before anyone draws them. */
public enum TopoJsonCode implements Code {
    BAD_SHAPES("a file of shapes is not TopoJSON, or has no areas");

    private final String summary;

    TopoJsonCode(String summary) {
        this.summary = summary;
    }

    @Override
    public String id() {
        return Code.idOf(this);
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public String summary() {
        return summary;
    }
}
