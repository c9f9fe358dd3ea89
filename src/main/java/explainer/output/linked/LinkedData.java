package explainer.output.linked;

import explainer.output.json.JsonText;
import java.io.StringWriter;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.CharacterEscapes;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Several things as one JSON-LD document (JSON-LD 1.1) on one line. */
public final class LinkedData {
    private static final String CONTEXT = "https://schema.org";
    private static final JsonFactory FACTORY =
            JsonFactory.builder().characterEscapes(new ForScripts()).build();

    private LinkedData() {}

    /** A text in which nothing can end the script element that it stands in, or begin a comment there. */
    public static String text(List<Thing> things) {
        ObjectNode document = JsonNodeFactory.instance.objectNode().put("@context", CONTEXT);
        document.putArray("@graph").addAll(Thing.nodes(things));
        StringWriter text = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
            JsonText.write(document, json);
        }
        return text.toString();
    }

    /** Escapes what has a meaning in HTML (HTML, section 4.12.1.3, restrictions for contents of script elements). */
    private static final class ForScripts extends CharacterEscapes {
        private static final long serialVersionUID = 1;
        private static final int[] CODES = codes();

        private static int[] codes() {
            int[] codes = CharacterEscapes.standardAsciiEscapesForJSON();
            for (char c : "<>&".toCharArray()) {
                codes[c] = CharacterEscapes.ESCAPE_STANDARD;
            }
            return codes;
        }

        @Override
        public int[] getEscapeCodesForAscii() {
            return CODES.clone();
        }

        @Override
        public SerializableString getEscapeSequence(int c) {
            // every code here is a standard one
            return null;
        }
    }
}
