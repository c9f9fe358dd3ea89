package explainer.output.json;

import java.io.StringWriter;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.JsonNode;

/**
 * Prints JSON for people and for version control: two blanks a level, one entry a line, the same bytes on every machine. Writes the nodes
 * itself: Jackson's mapper, which could, takes a fifth of a second to start.
 */
public final class JsonText {
    // the default is the machine's own line end
    private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");
    private static final Separators SEPARATORS = Separators.createDefaultInstance()
            .withObjectNameValueSpacing(Separators.Spacing.AFTER)
            .withObjectEmptySeparator("")
            .withArrayEmptySeparator("");
    private static final JsonFactory FACTORY = JsonFactory.builder()
            // else a small number is written with an exponent
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private static final JsonFactory ASCII =
            FACTORY.rebuild().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    private JsonText() {}

    /** The text of a file; its last line ends with a line feed too. */
    public static String of(JsonNode node) {
        return of(node, FACTORY);
    }

    /** The same with escapes for all letters beyond ASCII: a pipe has the charset of the machine, and programs expect UTF-8. */
    public static String ascii(JsonNode node) {
        return of(node, ASCII);
    }

    private static String of(JsonNode node, JsonFactory factory) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = factory.createGenerator(new Indented(), text)) {
            write(node, json);
        }
        return text.append('\n').toString();
    }

    /** Writes a tree as the generator wants it, which need not be JSON. */
    public static void write(JsonNode node, JsonGenerator json) {
        switch (node.getNodeType()) {
            case OBJECT -> {
                json.writeStartObject();
                node.properties().forEach(key -> {
                    json.writeName(key.getKey());
                    write(key.getValue(), json);
                });
                json.writeEndObject();
            }
            case ARRAY -> {
                json.writeStartArray();
                node.values().forEach(value -> write(value, json));
                json.writeEndArray();
            }
            case STRING -> json.writeString(node.stringValue());
            case NUMBER -> json.writeNumber(node.decimalValue());
            case BOOLEAN -> json.writeBoolean(node.booleanValue());
            case NULL -> json.writeNull();
            case BINARY, MISSING, POJO -> throw new IllegalArgumentException("not JSON: " + node.getNodeType());
        }
    }

    private static final class Indented extends ObjectWriteContext.Base {
        @Override
        public PrettyPrinter getPrettyPrinter() {
            // it counts levels, so each text has its own
            return new DefaultPrettyPrinter(SEPARATORS)
                    .withObjectIndenter(INDENT)
                    .withArrayIndenter(INDENT);
        }
    }
}
