package explainer.output.search;

import java.io.StringWriter;
import java.util.Objects;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * A script that gives a page some data. It is no JSON file, since a page on the disk may load scripts but may not fetch files.
 *
 * @param name without its ending: {@code words-1}
 * @param text of the script
 */
public record IndexFile(String name, String text) {
    private static final JsonFactory FACTORY = new JsonFactory();

    public IndexFile {
        Objects.requireNonNull(name);
        Objects.requireNonNull(text);
    }

    /** @param write writes one value */
    static IndexFile of(String name, Consumer<JsonGenerator> write) {
        return new IndexFile(name, "(self.explainerIndex ||= {})[\"" + name + "\"] = " + json(write) + ";\n");
    }

    static String json(Consumer<JsonGenerator> write) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
            write.accept(json);
        }
        return text.toString();
    }
}
