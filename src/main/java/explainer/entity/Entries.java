package explainer.entity;

import explainer.base.Diagnostic;
import explainer.base.Span;
import explainer.content.DataFile;
import explainer.content.yaml.YamlList;
import explainer.content.yaml.YamlMap;
import explainer.content.yaml.YamlNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Reads a data file that is a list of entries of one shape. */
final class Entries {
    private Entries() {}

    /** @param isComplete whether every entry could be read at least as far as its id; if not, that has been reported */
    record Bound<T>(List<T> entries, boolean isComplete) {
        Bound {
            entries = List.copyOf(entries);
        }

        static <T> Bound<T> none() {
            return new Bound<>(List.of(), true);
        }
    }

    /**
     * Reads entries in their order.
     *
     * @param one what an entry is called: {@code source}
     * @param first the key with which an entry begins
     */
    static <T> Bound<T> read(
            DataFile file,
            String one,
            String first,
            Shape shape,
            BiFunction<Fields, Span, Optional<T>> bind,
            Problems problems) {
        YamlNode root = file.root().orElse(null);
        if (!(root instanceof YamlList list)) {
            boolean isEmpty = root instanceof YamlMap map && map.entries().isEmpty();
            if (root != null && !isEmpty) {
                problems.add(
                        EntityCode.WRONG_SHAPE,
                        root.span(),
                        "this file must be a list of " + one + "s",
                        "begin each " + one + " with \"- " + first + ": …\"");
            }
            return new Bound<>(List.of(), isEmpty);
        }
        List<T> entries = new ArrayList<>();
        boolean isComplete = true;
        for (YamlNode item : list.items()) {
            Optional<T> entry = new Type.MapOf<>(shape, fields -> bind.apply(fields, item.span())).read(item, problems);
            entry.ifPresent(entries::add);
            isComplete &= entry.isPresent();
        }
        return new Bound<>(entries, isComplete);
    }

    /** Reads entries that have ids, each once, in the order of ids. */
    static <T> Bound<T> readById(
            DataFile file,
            String one,
            Shape shape,
            BiFunction<Fields, Span, Optional<T>> bind,
            Function<T, Name> id,
            Problems problems) {
        Bound<T> all = read(file, one, "id", shape, bind, problems);
        List<T> entries = new ArrayList<>();
        Map<String, Span> first = new HashMap<>();
        for (T entry : all.entries()) {
            Name name = id.apply(entry);
            Span before = first.putIfAbsent(name.text(), name.span());
            if (before == null) {
                entries.add(entry);
            } else {
                problems.add(Diagnostic.of(
                                EntityCode.DUPLICATE_ENTRY,
                                name.span(),
                                "there are two " + one + "s \"" + name.text() + "\"")
                        .help("give one of them another id")
                        .see(before, "first declared here"));
            }
        }
        entries.sort(Comparator.comparing(entry -> id.apply(entry).text()));
        return new Bound<>(entries, all.isComplete());
    }
}
