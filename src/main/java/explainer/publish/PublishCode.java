package explainer.publish;

import explainer.base.Code;
import explainer.base.Severity;

/** Why a site was not written. */
public enum PublishCode implements Code {
    FOREIGN_FILE("a file that the build did not make stands where it must write"),
    BLOCKED_PATH("a file stands where a folder must go, or a folder where a file must go"),
    RESERVED_NAME("a file of the site has a name that the build keeps for itself"),
    DAMAGED_MANIFEST("the list of the files that the build owns cannot be trusted");

    private final String summary;

    PublishCode(String summary) {
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
