package explainer.history;

import explainer.base.Code;
import explainer.base.Severity;

/** What can be wrong between what was published and what is to be. */
public enum HistoryCode implements Code {
    SILENT_EDIT(Severity.ERROR, "a published claim has changed and no correction says so"),
    RUBBER_STAMP(Severity.ERROR, "a fact was renewed without new evidence"),
    ALTERED_CORRECTION(Severity.ERROR, "a published correction was changed or removed"),
    UNKNOWN_CLAIM(Severity.ERROR, "a correction names a claim that was never published"),
    UNRELATED_PAGE(Severity.ERROR, "a correction stands on a page that shows nothing of what it names"),
    OTHER_WORDS(Severity.WARNING, "a correction tells readers other words than those that stand there"),
    UNREAD_REVISION(Severity.WARNING, "what was published could not all be read, so it is not all compared");

    private final Severity severity;
    private final String summary;

    HistoryCode(Severity severity, String summary) {
        this.severity = severity;
        this.summary = summary;
    }

    @Override
    public String id() {
        return Code.idOf(this);
    }

    @Override
    public Severity severity() {
        return severity;
    }

    @Override
    public String summary() {
        return summary;
    }
}
