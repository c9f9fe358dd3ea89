package explainer.graph;

import explainer.base.Code;
import explainer.base.Severity;

/** What can be wrong between pages. */
public enum GraphCode implements Code {
    BROKEN_LINK("a link leads to a page or file that does not exist"),
    BROKEN_ANCHOR("a link leads to a heading that its page does not have"),
    BROKEN_IMAGE("an image does not exist"),
    UNKNOWN_SOURCE("a citation or an entry names a source that is not in sources.yaml"),
    UNKNOWN_FIGURE("an image or a setting names a figure that is not in content/figures"),
    UNKNOWN_DATA("a figure names data, a column or a row that does not exist"),
    UNKNOWN_FACT("a mark names a fact that is not in facts.yaml"),
    UNKNOWN_QUOTE("a quotation is not in quotes.yaml"),
    UNKNOWN_DISPUTE("a dispute is not in disputes.yaml"),
    BAD_ADDRESS("a link has an address that cannot be used"),
    OUTSIDE_CONTENT("a link leads out of the content folder"),
    DRAFT_LINK("a published page links to a draft"),
    DUPLICATE_SLUG("two pages have one address"),
    DUPLICATE_NAME("two pages have one name"),
    ADDRESS_TAKEN("an old address belongs to another page"),
    LISTED_TWICE("a page stands twice in the navigation");

    private final String summary;

    GraphCode(String summary) {
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
