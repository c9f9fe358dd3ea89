package explainer.base;

import java.util.Objects;

/**
 * A value with its hash, taken once: a cheap key for a value that is large and mostly the same object as before. Equal to one with an equal
 * value, and nothing is compared where the two have the same object.
 */
public final class Hashed<T> {
    private final T value;
    private final int hash;

    private Hashed(T value) {
        this.value = Objects.requireNonNull(value);
        this.hash = value.hashCode();
    }

    /** @param value that never changes */
    public static <T> Hashed<T> of(T value) {
        return new Hashed<>(value);
    }

    public T value() {
        return value;
    }

    @Override
    public boolean equals(Object other) {
        return this == other
                || other instanceof Hashed<?> hashed
                        && hash == hashed.hash
                        && (value == hashed.value || value.equals(hashed.value));
    }

    @Override
    public int hashCode() {
        return hash;
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
