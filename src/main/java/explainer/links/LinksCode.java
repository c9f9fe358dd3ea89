package explainer.links;

import explainer.base.Code;
import explainer.base.Severity;

/** What can be said of an address elsewhere. */
public enum LinksCode implements Code {
    BROKEN_ADDRESS(Severity.ERROR, "an address elsewhere was not found on two different days"),
    MISSED_ADDRESS(Severity.WARNING, "an address elsewhere was not found for the first time"),
    UNVERIFIED_ADDRESS(Severity.WARNING, "an address elsewhere could not be checked"),
    MOVED_ADDRESS(Severity.WARNING, "an address elsewhere has a new one for good"),
    UNREADABLE_LINK_MEMORY(Severity.WARNING, "what earlier checks of addresses found cannot be read");

    private final Severity severity;
    private final String summary;

    LinksCode(Severity severity, String summary) {
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
