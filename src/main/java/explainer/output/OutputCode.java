package explainer.output;

import explainer.base.Code;
import explainer.base.Severity;

/** What can go wrong while files are made. */
public enum OutputCode implements Code {
    TEMPLATE_ERROR("a template cannot be used"),
    MISSING_TEMPLATE("a template is missing"),
    MISSING_THEME_FILE("a style sheet names a file that is not in templates/assets"),
    PATH_COLLISION("two files would stand at one address");

    private final String summary;

    OutputCode(String summary) {
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
