package explainer.entity;

import explainer.base.Diagnostic;
import explainer.base.Nearest;
import explainer.base.Span;
import explainer.content.yaml.YamlEntry;
import explainer.content.yaml.YamlList;
import explainer.content.yaml.YamlMap;
import explainer.content.yaml.YamlNode;
import explainer.content.yaml.YamlScalar;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads a map key by key as its shape declares, reporting what is unknown, missing or wrong. */
final class Fields {
    private final Shape shape;
    private final YamlMap map;
    private final Problems problems;
    private final Set<String> faulty = new HashSet<>();

    /** @param place where a missing key is reported */
    Fields(Shape shape, YamlMap map, Span place, Problems problems) {
        this.shape = shape;
        this.map = map;
        this.problems = problems;
        for (YamlEntry entry : map.entries()) {
            if (!shape.keys().contains(entry.key()) && !problems.has(entry.keySpan())) {
                problems.add(Diagnostic.of(
                                EntityCode.UNKNOWN_KEY,
                                entry.keySpan(),
                                "there is no key \"" + entry.key() + "\" in " + shape.name())
                        .help("the keys are " + String.join(", ", shape.keys()))
                        .didYouMean(Nearest.to(entry.key(), missingKeys())));
            }
        }
        Set<String> strayed = strayed();
        for (Field<?> field : shape.fields()) {
            if (field.isRequired() && value(field).isEmpty() && !strayed.contains(field.key()) && !hasMisspelt(field)) {
                Span at = map.entry(field.key()).map(YamlEntry::keySpan).orElse(place);
                String what = map.entry(field.key()).isPresent()
                        ? "\"" + field.key() + "\" is empty"
                        : "\"" + field.key() + "\" is missing from " + shape.name();
                problems.add(
                        EntityCode.MISSING_KEY,
                        at,
                        what,
                        "write \"" + field.key() + ": " + field.example() + "\" – " + field.meaning());
            }
        }
    }

    /** Keys that stand too far to the right, among those of the last entry of a list within. */
    private Set<String> strayed() {
        Set<String> strayed = new HashSet<>();
        for (Field<?> holder : shape.fields()) {
            if (holder.type() instanceof Type.ListOf<?> items
                    && items.item() instanceof Type.MapOf<?> inner
                    && value(holder).map(YamlEntry::value).orElse(null) instanceof YamlList list) {
                for (YamlNode item : list.items()) {
                    if (item instanceof YamlMap within) {
                        within.entries().stream()
                                .filter(entry -> missingKeys().contains(entry.key())
                                        && !inner.shape().keys().contains(entry.key()))
                                .forEach(entry -> {
                                    strayed.add(entry.key());
                                    problems.add(outOfPlace(entry, inner.shape(), holder));
                                });
                    }
                }
            }
        }
        return strayed;
    }

    private Diagnostic outOfPlace(YamlEntry entry, Shape inner, Field<?> holder) {
        int blanks = map.entry(holder.key()).orElseThrow().keySpan().from().column() - 1;
        return Diagnostic.of(
                        EntityCode.UNKNOWN_KEY,
                        entry.keySpan(),
                        "\"" + entry.key() + "\" belongs to " + shape.name() + ", and stands in " + inner.name())
                .help("begin its line with " + blanks + " blanks, as that of \"" + holder.key() + "\"");
    }

    /** Like the constructor; a map that could not be read has been reported, so nothing is said to be missing from it. */
    static Fields of(Shape shape, Optional<YamlMap> map, Span place, Problems problems) {
        return map.isPresent()
                ? new Fields(shape, map.get(), place, problems)
                : new Fields(shape, YamlMap.empty(place), place, new Problems());
    }

    /** The value, if there is one and it is right. */
    <T> Optional<T> get(Field<T> field) {
        if (!shape.fields().contains(field)) {
            throw new IllegalArgumentException(field.key() + " is not in " + shape.name());
        }
        int before = problems.count();
        Optional<T> value = value(field).flatMap(entry -> field.type().read(entry.value(), problems));
        if (problems.count() > before) {
            faulty.add(field.key());
        }
        return value;
    }

    <T> List<T> list(Field<List<T>> field) {
        return get(field).orElse(List.of());
    }

    /** A list that must hold something; it holds nothing where that, or what is wrong with it, has been reported. */
    <T> List<T> filled(Field<List<T>> field) {
        List<T> list = list(field);
        if (list.isEmpty() && !isReported(field)) {
            problems.add(
                    EntityCode.BAD_VALUE,
                    span(field).orElseThrow(),
                    "\"" + field.key() + "\" is empty",
                    "write \"" + field.key() + ": " + field.example() + "\" – " + field.meaning());
        }
        return list;
    }

    /**
     * Whether something about a key has been reported: it is required and missing, it is misspelt, or its value could not be read in full.
     * To be asked after the value.
     */
    boolean isReported(Field<?> field) {
        return faulty.contains(field.key()) || value(field).isEmpty() && (field.isRequired() || hasMisspelt(field));
    }

    /** The place of all of them. */
    Span place() {
        return map.span();
    }

    /** The value's place. */
    Optional<Span> span(Field<?> field) {
        return value(field).map(entry -> entry.value().span());
    }

    Problems problems() {
        return problems;
    }

    private Optional<YamlEntry> value(Field<?> field) {
        return map.entry(field.key())
                .filter(entry -> !(entry.value() instanceof YamlScalar scalar
                        && scalar.raw().isBlank()));
    }

    private List<String> missingKeys() {
        return shape.keys().stream().filter(key -> map.entry(key).isEmpty()).toList();
    }

    /** A key that is misspelt is reported once, as unknown, and not also as missing. */
    private boolean hasMisspelt(Field<?> field) {
        return map.entries().stream()
                .filter(entry -> !shape.keys().contains(entry.key()))
                .anyMatch(entry -> Nearest.to(entry.key(), missingKeys())
                        .filter(field.key()::equals)
                        .isPresent());
    }
}
