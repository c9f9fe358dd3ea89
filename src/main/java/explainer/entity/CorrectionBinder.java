package explainer.entity;

import static explainer.entity.Field.optional;
import static explainer.entity.Field.required;

import explainer.base.Span;
import explainer.content.DataFile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** {@code content/data/corrections.yaml} to {@link Correction}s. */
final class CorrectionBinder {
    static final Field<Ref> PAGE = required(
            "page", new Scalar.PageRef(), "the page on which it stood; index is the front page", "example-summit");
    static final Field<When.Day> DATE = required("date", new Scalar.Day(), "the day of the change", "2026-11-26");
    static final Field<Correction.Kind> KIND = required(
            "kind",
            Scalar.Choice.of(Correction.Kind.values(), Correction.Kind::id, Correction.Kind::meaning),
            "whether it was wrong (correction), is out of date (update) or was unclear (clarification)",
            "correction");
    static final Field<Name> SAID = required("said", new Scalar.Text(1000), "what it said", "It met on 27 October.");
    static final Field<Name> SAYS =
            required("says", new Scalar.Text(1000), "what it says now", "It met on 25 and 26 October.");
    static final Field<Name> WHY =
            required("why", new Scalar.Text(600), "why it was changed", "The date was that of the report.");
    static final Field<List<Claim>> CLAIMS = optional(
            "claims",
            new Type.ListOf<>(new EvidenceScalar.ClaimId(true)),
            "which claims changed",
            "[\"fact:summit-dates\", key-points]");

    static final Shape SHAPE = Shape.of("a correction", PAGE, DATE, KIND, SAID, SAYS, WHY, CLAIMS);

    // as the proposed entry of a change has it
    private static final String PLACEHOLDER = "…";

    private CorrectionBinder() {}

    static Entries.Bound<Correction> bind(DataFile file, Problems problems) {
        Entries.Bound<Correction> bound =
                Entries.read(file, "correction", "page", SHAPE, CorrectionBinder::correction, problems);
        List<Correction> newestFirst = new ArrayList<>(bound.entries());
        newestFirst.sort(
                Comparator.comparing((Correction each) -> each.date().date()).reversed());
        return new Entries.Bound<>(newestFirst, bound.isComplete());
    }

    private static Optional<Correction> correction(Fields fields, Span place) {
        Optional<Ref> page = fields.get(PAGE);
        Optional<When.Day> date = fields.get(DATE);
        Optional<Correction.Kind> kind = fields.get(KIND);
        Optional<Name> said = fields.get(SAID);
        Optional<Name> says = fields.get(SAYS);
        Optional<Name> why = fields.get(WHY);
        if (why.filter(reason -> reason.text().equals(PLACEHOLDER)).isPresent()) {
            fields.problems()
                    .add(
                            EntityCode.BAD_VALUE,
                            why.get().span(),
                            "this correction gives no reason",
                            "replace \"" + PLACEHOLDER + "\" by the reason, which readers see");
        }
        if (said.isPresent()
                && says.isPresent()
                && said.get().text().equals(says.get().text())) {
            fields.problems()
                    .add(
                            EntityCode.CONTRADICTORY_KEYS,
                            says.get().span(),
                            "\"says\" is word for word what \"said\" is",
                            "write in \"says\" what the page says now");
        }
        List<Claim> claims = fields.list(CLAIMS);
        boolean isWhole = page.isPresent()
                && date.isPresent()
                && kind.isPresent()
                && said.isPresent()
                && says.isPresent()
                && why.isPresent();
        return isWhole
                ? Optional.of(new Correction(
                        page.get(), date.get(), kind.get(), said.get(), says.get(), why.get(), claims, place))
                : Optional.empty();
    }
}
