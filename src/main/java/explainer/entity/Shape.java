package explainer.entity;

import java.util.List;
import java.util.Objects;

/**
 * The keys that may stand together.
 *
 * @param name what the whole is, for messages: {@code a topic page}
 */
record Shape(String name, List<Field<?>> fields) {
    Shape {
        Objects.requireNonNull(name);
        fields = List.copyOf(fields);
    }

    static Shape of(String name, Field<?>... fields) {
        return new Shape(name, List.of(fields));
    }

    Form.Keys form() {
        return new Form.Keys(name, fields.stream().<Form.Key>map(Field::form).toList());
    }

    List<String> keys() {
        return fields.stream().<String>map(Field::key).toList();
    }
}
