package explainer.content.yaml;

import tools.jackson.core.io.JsonStringEncoder;

/** Text as YAML. */
public final class YamlText {
    private YamlText() {}

    /** In double quotation marks, in which YAML and JSON have the same escapes. */
    public static String quoted(String text) {
        return "\"" + new String(JsonStringEncoder.getInstance().quoteAsCharArray(text)) + "\"";
    }
}
