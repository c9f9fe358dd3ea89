package explainer.output;

import explainer.base.Code;
import explainer.base.Severity;

/** What can go wrong while files are made. */
public enum OutputCode implements Code {
    TEMPLATE_ERROR("a template cannot be used"),
    MISSING_TEMPLATE("a template is missing"),
    MISSING_THEME_FILE("a style sheet names a file that is not in templates/assets"),
    PATH_COLLISION("two files would stand at one address"),
    OVER_BUDGET("a page asks more of a reader's connection than the site allows"),
    CMS_WITHOUT_REPOSITORY("the content editor is turned on, and not where it saves to", Severity.WARNING),
    PLAIN_CARD("the picture for links to a page has no words on it", Severity.WARNING);

    private final String summary;
    private final Severity severity;

    OutputCode(String summary) {
        this(summary, Severity.ERROR);
    }

    OutputCode(String summary, Severity severity) {
        this.summary = summary;
        this.severity = severity;
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
