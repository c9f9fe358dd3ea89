package explainer.entity;

import explainer.base.Code;

/** What sort of publication a source is, for readers; {@code type} says it for reference managers. */
public enum SourceKind {
    DOCUMENT("Document", "Documents and texts of record"),
    OFFICIAL("Official statement", "Governments and official bodies"),
    NEWS("News report", "News reports"),
    THINK_TANK("Analysis", "Analysis and think tanks"),
    REFERENCE("Reference work", "Reference works");

    private final String singular;
    private final String plural;

    SourceKind(String singular, String plural) {
        this.singular = singular;
        this.plural = plural;
    }

    public String id() {
        return Code.idOf(this);
    }

    public String singular() {
        return singular;
    }

    public String plural() {
        return plural;
    }
}
