package explainer.output.json;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The keys of an object, in the order in which they are written. It has no others.
 *
 * @param title what it is, for readers of the schema
 */
public record JsonShape<T>(String title, String description, List<Key<T, ?>> keys) {

    /**
     * One key.
     *
     * @param value where it comes from; only a key that is not required may have none
     */
    public record Key<T, V>(
            String name, boolean isRequired, JsonType<V> type, Function<T, Optional<V>> value, String meaning) {
        private Optional<JsonNode> write(T object) {
            return value.apply(object).map(type.write());
        }
    }

    public JsonShape {
        Objects.requireNonNull(title);
        Objects.requireNonNull(description);
        keys = List.copyOf(keys);
    }

    public static <T> JsonShape<T> of(String title, String description) {
        return new JsonShape<>(title, description, List.of());
    }

    public <V> JsonShape<T> required(String name, JsonType<V> type, Function<T, V> value, String meaning) {
        return with(new Key<>(name, true, type, value.andThen(Optional::of), meaning));
    }

    public <V> JsonShape<T> optional(String name, JsonType<V> type, Function<T, Optional<V>> value, String meaning) {
        return with(new Key<>(name, false, type, value, meaning));
    }

    private JsonShape<T> with(Key<T, ?> key) {
        return new JsonShape<>(
                title, description, Stream.concat(keys.stream(), Stream.of(key)).toList());
    }

    public JsonType<T> type() {
        return new JsonType<>(this::write, this::schema);
    }

    public ObjectNode write(T object) {
        ObjectNode node = JsonType.NODES.objectNode();
        keys.forEach(key -> key.write(object).ifPresent(value -> node.set(key.name, value)));
        return node;
    }

    public ObjectNode schema() {
        ObjectNode schema = JsonType.NODES
                .objectNode()
                .put("title", title)
                .put("description", description)
                .put("type", "object");
        ObjectNode properties = schema.putObject("properties");
        keys.forEach(key -> properties.set(key.name, key.type.schema().get().put("description", key.meaning)));
        ArrayNode required = schema.putArray("required");
        keys.stream().filter(Key::isRequired).map(Key::name).forEach(required::add);
        return schema.put("additionalProperties", false);
    }
}
