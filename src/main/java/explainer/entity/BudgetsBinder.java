package explainer.entity;

import static explainer.entity.Field.optional;

import java.util.Optional;

/** The key {@code budgets} of the settings to {@link Budgets}. */
final class BudgetsBinder {
    static final Field<Integer> PAGE = limit("page", "kB that a first visit of a page may load, compressed", 80);
    static final Field<Integer> MAP_PAGE = limit("map-page", "the same for a page with a map", 120);
    static final Field<Integer> REQUESTS = limit("requests", "files that a first visit of a page may load", 8);
    static final Field<Integer> SCRIPTS = limit("scripts", "kB of all scripts of a page, compressed", 12);
    static final Field<Integer> INDEX = limit("index", "kB of each file of the search's index, compressed", 60);
    static final Field<Integer> IMAGE = limit("image", "kB of an image", 200);
    static final Shape SHAPE = Shape.of("the budgets", PAGE, MAP_PAGE, REQUESTS, SCRIPTS, INDEX, IMAGE);

    private BudgetsBinder() {}

    /** Where nothing is set. */
    static Budgets usual() {
        return new Budgets(usual(PAGE), usual(MAP_PAGE), usual(REQUESTS), usual(SCRIPTS), usual(INDEX), usual(IMAGE));
    }

    static Optional<Budgets> bind(Fields fields) {
        return Optional.of(new Budgets(
                read(fields, PAGE),
                read(fields, MAP_PAGE),
                read(fields, REQUESTS),
                read(fields, SCRIPTS),
                read(fields, INDEX),
                read(fields, IMAGE)));
    }

    private static Budgets.Limit read(Fields fields, Field<Integer> field) {
        return fields.get(field)
                .map(most -> new Budgets.Limit(field.key(), most, fields.span(field)))
                .orElseGet(() -> usual(field));
    }

    // the example that editors are shown is the usual limit
    private static Field<Integer> limit(String key, String meaning, int usual) {
        return optional(key, new SiteScalar.WholeNumber(), meaning, Integer.toString(usual));
    }

    private static Budgets.Limit usual(Field<Integer> field) {
        return new Budgets.Limit(field.key(), Integer.parseInt(field.example()), Optional.empty());
    }
}
