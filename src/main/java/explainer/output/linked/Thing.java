package explainer.output.linked;

import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Something with a type and properties of schema.org. */
public sealed interface Thing permits Breadcrumbs, CorrectionNote, Subject, TermSet, WebSite, WebPage, Work {
    /** As JSON-LD; what is not known is not there. */
    ObjectNode node();

    static ObjectNode typed(String type) {
        return JsonNodeFactory.instance.objectNode().put("@type", type);
    }

    /** What is described elsewhere in the same document. */
    static ObjectNode reference(String id) {
        return JsonNodeFactory.instance.objectNode().put("@id", id);
    }

    static void put(ObjectNode node, String name, Optional<String> value) {
        value.ifPresent(text -> node.put(name, text));
    }

    /** One value stands alone, several in a list, none not at all. */
    static void put(ObjectNode node, String name, List<? extends JsonNode> values) {
        if (values.size() == 1) {
            node.set(name, values.get(0));
        } else if (!values.isEmpty()) {
            node.putArray(name).addAll(values);
        }
    }

    static List<ObjectNode> nodes(List<? extends Thing> things) {
        return things.stream().map(Thing::node).toList();
    }
}
