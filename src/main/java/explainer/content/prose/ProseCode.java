package explainer.content.prose;

import explainer.base.Code;
import explainer.base.Severity;

/** What can be wrong with Markdown by itself. */
public enum ProseCode implements Code {
    RAW_HTML(Severity.ERROR, "HTML is not part of the language"),
    BROKEN_MARK(Severity.ERROR, "a mark, link or image is written almost right, and would be shown as plain text"),
    DOUBTFUL_MARK(
            Severity.WARNING, "what looks like a mark of Markdown is shown as plain text, or the other way round"),
    UNKNOWN_WAIVER(Severity.WARNING, "a comment is almost one that waives a check, and waives none"),
    UNEVEN_ROW(Severity.WARNING, "a row of a table has more or fewer cells than the head of the table"),
    MISSING_ALT(Severity.ERROR, "an image has no text for readers who cannot see it"),
    EMPTY_LINK(Severity.ERROR, "a link has no words"),
    NESTED_LINK(Severity.ERROR, "a link or citation stands inside a link"),
    MALFORMED_CITATION(Severity.ERROR, "a citation is not written as the language asks"),
    UNDEFINED_FOOTNOTE(Severity.ERROR, "a footnote is used and never written"),
    UNUSED_FOOTNOTE(Severity.WARNING, "a footnote is written and never used"),
    UNDEFINED_REFERENCE(Severity.ERROR, "a link uses a label that is never defined"),
    MISPLACED_EVIDENCE(Severity.ERROR, "a quotation or dispute stands where it cannot be shown"),
    TASK_MARK(Severity.ERROR, "the box of a task runs into its words"),
    UNKNOWN_ALERT(Severity.ERROR, "an alert is of a kind that GitHub does not know"),
    SECOND_TITLE(Severity.ERROR, "a heading of the first level stands in the text"),
    EMPTY_HEADING(Severity.ERROR, "a heading has no words"),
    DUPLICATE_ID(Severity.ERROR, "two headings of a page have one id"),
    INLINE_ONLY(Severity.ERROR, "only words, links and citations can stand here"),
    TOO_COMPLEX(Severity.ERROR, "a text is nested too deeply to be read");

    private final Severity severity;
    private final String summary;

    ProseCode(Severity severity, String summary) {
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
