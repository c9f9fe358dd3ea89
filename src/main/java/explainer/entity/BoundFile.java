package explainer.entity;

import explainer.base.Diagnostic;
import explainer.base.Memo;
import explainer.content.DataFile;
import java.util.List;
import java.util.function.BiFunction;

/** What one data file was bound to, with what is wrong in it. */
record BoundFile<T>(T value, List<Diagnostic> found) {
    BoundFile {
        found = List.copyOf(found);
    }

    /** @param bind the one binder of files with this path */
    static <T> BoundFile<T> of(DataFile file, BiFunction<DataFile, Problems, T> bind, Memo memo) {
        return memo.get("entity." + file.source().path(), new Memo.Same<>(file), same -> {
            Problems problems = new Problems();
            return new BoundFile<>(bind.apply(same.value(), problems), problems.all());
        });
    }

    /** The value; what was found is added to the rest. */
    T into(Problems problems) {
        problems.addAll(found);
        return value;
    }
}
