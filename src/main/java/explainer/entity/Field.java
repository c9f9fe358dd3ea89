package explainer.entity;

import java.util.Objects;

/**
 * A key of the editors' language: declared once, used to check, to bind and to explain.
 *
 * @param meaning one sentence for editors
 * @param example a valid value as it would stand after the colon
 */
record Field<T>(String key, Type<T> type, boolean isRequired, String meaning, String example) {
    Field {
        Objects.requireNonNull(key);
        Objects.requireNonNull(type);
        Objects.requireNonNull(meaning);
        Objects.requireNonNull(example);
    }

    Form.Key form() {
        return new Form.Key(key, type.form(), isRequired, type.wanted(), meaning, example);
    }

    static <T> Field<T> required(String key, Type<T> type, String meaning, String example) {
        return new Field<>(key, type, true, meaning, example);
    }

    static <T> Field<T> optional(String key, Type<T> type, String meaning, String example) {
        return new Field<>(key, type, false, meaning, example);
    }
}
