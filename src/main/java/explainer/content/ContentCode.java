package explainer.content;

import explainer.base.Code;
import explainer.base.Severity;

/** What can be wrong with a file before its text is looked at. */
public enum ContentCode implements Code {
    NOT_UTF8("a file is not UTF-8 text"),
    BAD_CHARACTER("a text holds a character that no editor shows"),
    MERGE_CONFLICT("two people have changed the same place of a file, and Git has left both versions in it"),
    TOO_LARGE("a file is larger than the build reads"),
    NO_FRONT_MATTER("a page does not begin with front matter"),
    UNCLOSED_FRONT_MATTER("the front matter of a page has no end"),
    UNKNOWN_FILE("a file is of a kind that the build does not know"),
    BAD_FILE_NAME("the name of a file cannot stand in an address"),
    BAD_IMAGE("an image cannot be read"),
    SYMBOLIC_LINK("a file or folder in content is a symbolic link"),
    NO_CONTENT("there is nothing to build from");

    private final String summary;

    ContentCode(String summary) {
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
