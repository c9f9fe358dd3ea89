package explainer.entity;

import static explainer.entity.Field.optional;
import static explainer.entity.Field.required;
import static explainer.entity.FigureBinder.all;

import java.util.Optional;

/** The maps inside figures that are no maps of the earth: categories and close-ups. */
final class FigureParts {
    static final Field<Name> CATEGORY_VALUE =
            required("value", new Scalar.Text(60), "what stands in the column of categories", "member");
    static final Field<Name> CATEGORY_TITLE = required("title", new Scalar.Text(60), "what the key calls it", "Member");
    static final Field<Figure.Fill> CATEGORY_PAINT = required(
            "paint",
            Scalar.Choice.of(Figure.Fill.values(), Figure.Fill::id, Figure.Fill::meaning),
            "how it is filled",
            "solid");
    static final Field<Name> CATEGORY_FACT =
            optional("fact", new Scalar.Id(), "the fact whose number is that of the rows", "members-2019");
    static final Shape CATEGORY = Shape.of("a category", CATEGORY_VALUE, CATEGORY_TITLE, CATEGORY_PAINT, CATEGORY_FACT);

    static final Field<Integer> FROM = required("from", new FigureScalar.Year(), "the first year", "2016");
    static final Field<Integer> TO = required("to", new FigureScalar.Year(), "the year after the last", "2025");
    static final Shape CLOSE_UP = Shape.of("a close-up", FROM, TO);

    private FigureParts() {}

    static Optional<Figure.Category> category(Fields fields) {
        Optional<Name> value = fields.get(CATEGORY_VALUE);
        Optional<Name> title = fields.get(CATEGORY_TITLE);
        Optional<Figure.Fill> paint = fields.get(CATEGORY_PAINT);
        Optional<Name> fact = fields.get(CATEGORY_FACT);
        return all(value, title, paint)
                ? Optional.of(new Figure.Category(value.get(), title.get(), paint.get(), fact))
                : Optional.empty();
    }

    static Optional<Figure.CloseUp> closeUp(Fields fields) {
        Optional<Integer> from = fields.get(FROM);
        Optional<Integer> to = fields.get(TO);
        if (!all(from, to)) {
            return Optional.empty();
        }
        if (to.get().compareTo(from.get()) <= 0) {
            fields.problems()
                    .add(
                            EntityCode.BAD_VALUE,
                            fields.span(TO).orElseThrow(),
                            "the close-up ends before it begins",
                            "write the first year as \"from\" and the year after the last as \"to\"");
            return Optional.empty();
        }
        return Optional.of(new Figure.CloseUp(from.get(), to.get(), fields.place()));
    }
}
