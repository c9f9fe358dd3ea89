package explainer.lint;

import explainer.base.Code;
import explainer.base.Severity;

/** What could be better. */
public enum LintCode implements Code {
    ORPHAN_PAGE("nothing links to a page"),
    NOT_IN_NAVIGATION("a page has no place in the navigation"),
    SUMMARY_LENGTH("a summary is too short or too long for search results"),
    HEADING_JUMP("a heading skips a level"),
    LINK_CASE("a link writes a page's name with other capitals"),
    UNCITED_PAGE("a page cites nothing"),
    UNSUPPORTED_CLAIM("a paragraph states something and shows no evidence"),
    UNUSED_EVIDENCE("no page shows a fact, quotation or dispute"),
    UNUSED_WAIVER("a comment waives a check that has nothing to say"),
    UNUSED_FIGURE("no page shows a figure, or no figure shows data"),
    POOR_ALT("the description of a figure says too little"),
    UNUSED_SOURCE("nobody cites a source");

    private final String summary;

    LintCode(String summary) {
        this.summary = summary;
    }

    @Override
    public String id() {
        return Code.idOf(this);
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public String summary() {
        return summary;
    }
}
