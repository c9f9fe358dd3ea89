package explainer.output.linked;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a page is about.
 *
 * @param start the day, month or year on which it began (ISO 8601); only an event has one
 * @param end the same for its end
 * @param page url of the page that is about it
 */
public record Subject(
        Type type,
        String id,
        String name,
        List<String> otherNames,
        Optional<String> start,
        Optional<String> end,
        String page)
        implements Thing {

    /** What sort of thing it is. */
    public enum Type {
        EVENT("Event"),
        ORGANISATION("Organization"),
        COUNTRY("Country"),
        PLACE("Place"),
        PERSON("Person"),
        /** A text: a declaration, a resolution. */
        DOCUMENT("CreativeWork");

        private final String name;

        Type(String name) {
            this.name = name;
        }
    }

    public Subject {
        Objects.requireNonNull(type);
        Objects.requireNonNull(id);
        Objects.requireNonNull(name);
        otherNames = List.copyOf(otherNames);
        Objects.requireNonNull(start);
        Objects.requireNonNull(end);
        Objects.requireNonNull(page);
        if (type == Type.EVENT && start.isEmpty()) {
            throw new IllegalArgumentException("an event must have a date: " + name);
        }
    }

    @Override
    public ObjectNode node() {
        ObjectNode node = Thing.typed(type.name).put("@id", id).put("name", name);
        if (!otherNames.isEmpty()) {
            otherNames.forEach(node.putArray("alternateName")::add);
        }
        if (type == Type.EVENT) {
            Thing.put(node, "startDate", start);
            Thing.put(node, "endDate", end);
        }
        return node.set("subjectOf", Thing.reference(page));
    }
}
