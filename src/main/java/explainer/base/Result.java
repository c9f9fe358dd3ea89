package explainer.base;

import java.util.List;
import java.util.Objects;

/**
 * The best value a stage could make <em>and</em> everything wrong with it, never one or the other: a broken page must not hide
 * a broken link elsewhere.
 */
public record Result<T>(T value, List<Diagnostic> diagnostics) {
    public Result {
        Objects.requireNonNull(value);
        diagnostics = List.copyOf(diagnostics);
    }

    public static <T> Result<T> of(T value) {
        return new Result<>(value, List.of());
    }
}
