package explainer.content.yaml;

import explainer.base.Code;
import explainer.base.Severity;

/** What can be wrong with YAML before anyone asks what it means. */
public enum YamlCode implements Code {
    BAD_YAML("the text is not well-formed YAML"),
    DUPLICATE_KEY("a key stands twice in one place"),
    YAML_FEATURE("anchors, aliases, merge keys, tags and second documents are not part of the language");

    private final String summary;

    YamlCode(String summary) {
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
