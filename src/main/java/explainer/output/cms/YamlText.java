package explainer.output.cms;

import explainer.output.json.JsonText;
import java.io.StringWriter;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLWriteFeature;

/** Prints YAML for people: no quotation marks where none are needed, each text on its line. */
final class YamlText {
    private static final YAMLFactory FACTORY = YAMLFactory.builder()
            .disable(YAMLWriteFeature.WRITE_DOC_START_MARKER)
            .disable(YAMLWriteFeature.SPLIT_LINES)
            .enable(YAMLWriteFeature.MINIMIZE_QUOTES)
            .enable(YAMLWriteFeature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS)
            .build();

    private YamlText() {}

    static String of(JsonNode node) {
        StringWriter text = new StringWriter();
        try (JsonGenerator yaml = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
            JsonText.write(node, yaml);
        }
        return text.toString();
    }
}
