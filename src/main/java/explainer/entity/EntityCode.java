package explainer.entity;

import explainer.base.Code;
import explainer.base.Severity;

/** What can be wrong with front matter and data. */
public enum EntityCode implements Code {
    UNKNOWN_KEY("a key is not part of the language"),
    MISSING_KEY("a required key is missing"),
    WRONG_SHAPE("a value is a list where a text is wanted, or the like"),
    BAD_VALUE("a value is not what its key may hold"),
    CONTRADICTORY_KEYS("two keys of one entry exclude each other"),
    UNKNOWN_DATA_FILE("a data file has a name that nothing reads"),
    MISSING_FILE("a file without which there is no site is missing"),
    DUPLICATE_ENTRY("two entries of a data file have one id");

    private final String summary;

    EntityCode(String summary) {
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
