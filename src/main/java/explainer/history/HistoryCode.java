package explainer.history;

import explainer.base.Code;
import explainer.base.Severity;

/** What can be wrong between what was published and what is to be. */
public enum HistoryCode implements Code {
    SILENT_EDIT("a published claim has changed and no correction says so"),
    RUBBER_STAMP("a fact was renewed without new evidence"),
    ALTERED_CORRECTION("a published correction was changed or removed"),
    UNKNOWN_CLAIM("a correction names a claim that was never published");

    private final String summary;

    HistoryCode(String summary) {
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
