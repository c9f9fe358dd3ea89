package explainer.ledger;

import explainer.base.Code;
import explainer.base.Severity;

/** What can be wrong between the words of a page and its evidence. */
public enum LedgerCode implements Code {
    UNSOURCED(Severity.ERROR, "a claim names no source"),
    NOT_INDEPENDENT(Severity.ERROR, "a fact counts as confirmed and has one origin only"),
    FACT_MISMATCH(Severity.ERROR, "the words of a mark do not agree with its fact"),
    FIGURE_MISMATCH(Severity.ERROR, "a figure does not show what its fact says"),
    DATA_MISMATCH(Severity.ERROR, "a figure and its data do not fit together"),
    CONTRADICTION(Severity.ERROR, "a text gives another number than the ledger"),
    QUOTE_MISMATCH(Severity.ERROR, "a quotation differs from its stored text"),
    UNREGISTERED_QUOTE(Severity.WARNING, "a long quotation is not in quotes.yaml"),
    ONE_SIDED_DISPUTE(Severity.ERROR, "a dispute has one side only"),
    UNEVEN_DISPUTE(Severity.WARNING, "one position of a dispute is more than twice as long as another"),
    CONTESTED_TERM(Severity.ERROR, "a text uses a misspelt or contested word"),
    MISSING_NOTE(Severity.ERROR, "a word is used without the note that it needs at its first use"),
    STALE_FACT(Severity.WARNING, "a fact is past the day by which it was to be looked at again"),
    UNCOVERED_STATEMENT(Severity.ERROR, "a statement of the article is not dealt with");

    private final Severity severity;
    private final String summary;

    LedgerCode(Severity severity, String summary) {
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
