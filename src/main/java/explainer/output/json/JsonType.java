package explainer.output.json;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a value can be: how it is written, and how a schema says so.
 *
 * @param write makes JSON of the value
 * @param schema makes a new schema each time, which the caller may add to
 */
public record JsonType<V>(Function<V, JsonNode> write, Supplier<ObjectNode> schema) {
    public static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    public static final JsonType<String> TEXT = new JsonType<>(NODES::stringNode, () -> ofType("string"));
    public static final JsonType<BigDecimal> NUMBER = new JsonType<>(NODES::numberNode, () -> ofType("number"));
    public static final JsonType<Boolean> FLAG = new JsonType<>(NODES::booleanNode, () -> ofType("boolean"));

    public JsonType {
        Objects.requireNonNull(write);
        Objects.requireNonNull(schema);
    }

    private static ObjectNode ofType(String type) {
        return NODES.objectNode().put("type", type);
    }

    /** @param format of JSON Schema (draft 2020-12, validation, section 7.3): {@code date} */
    public static JsonType<String> format(String format) {
        return new JsonType<>(TEXT.write, () -> TEXT.schema.get().put("format", format));
    }

    /** @param pattern of the whole text, as ECMA-262 and Java both read it */
    public static JsonType<String> pattern(String pattern) {
        return new JsonType<>(TEXT.write, () -> TEXT.schema.get().put("pattern", "^(?:" + pattern + ")$"));
    }

    /** One of a few words. */
    public static <E> JsonType<E> oneOf(E[] values, Function<E, String> word) {
        return new JsonType<>(value -> TEXT.write.apply(word.apply(value)), () -> {
            ObjectNode schema = TEXT.schema.get();
            ArrayNode words = schema.putArray("enum");
            Stream.of(values).map(word).forEach(words::add);
            return schema;
        });
    }

    /** @param least how many there must be */
    public static <V> JsonType<List<V>> listOf(JsonType<V> item, int least) {
        return new JsonType<>(
                values ->
                        NODES.arrayNode().addAll(values.stream().map(item.write).toList()),
                () -> {
                    ObjectNode schema = ofType("array");
                    schema.set("items", item.schema.get());
                    return least == 0 ? schema : schema.put("minItems", least);
                });
    }

    /** A value of more than one form; {@code write} knows which it is. */
    public static <V> JsonType<V> anyOf(Function<V, JsonNode> write, List<JsonType<?>> forms) {
        return new JsonType<>(write, () -> {
            ObjectNode schema = NODES.objectNode();
            ArrayNode any = schema.putArray("anyOf");
            forms.forEach(form -> any.add(form.schema.get()));
            return schema;
        });
    }

    /** The same for another value, which is first made one of this type. */
    public <U> JsonType<U> from(Function<U, V> first) {
        return new JsonType<>(first.andThen(write), schema);
    }
}
