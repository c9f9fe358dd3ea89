package explainer.output.linked;

import java.util.List;
import java.util.Objects;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The terms that a page explains, as a glossary does. */
public record TermSet(String id, String name, List<Term> terms) implements Thing {
    /**
     * A term.
     *
     * @param explanation plain text
     */
    public record Term(String name, String explanation) {
        public Term {
            Objects.requireNonNull(name);
            Objects.requireNonNull(explanation);
        }
    }

    public TermSet {
        Objects.requireNonNull(id);
        Objects.requireNonNull(name);
        terms = List.copyOf(terms);
    }

    @Override
    public ObjectNode node() {
        ObjectNode node = Thing.typed("DefinedTermSet").put("@id", id).put("name", name);
        ArrayNode defined = node.putArray("hasDefinedTerm");
        for (Term term : terms) {
            defined.add(Thing.typed("DefinedTerm").put("name", term.name).put("description", term.explanation));
        }
        return node;
    }
}
