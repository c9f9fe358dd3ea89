package explainer.entity;

import static explainer.entity.Field.optional;
import static explainer.entity.Field.required;

import explainer.base.Diagnostic;
import explainer.base.Span;
import explainer.content.DataFile;
import explainer.content.prose.EvidenceKind;
import explainer.content.prose.Reference;
import java.util.List;
import java.util.Optional;

/** {@code content/data/facts.yaml} to {@link Fact}s. */
final class FactBinder {
    static final Field<Name> ID = required("id", new Scalar.Id(), "what pages write after fact:", "members-2019");
    static final Field<Name> STATEMENT = required(
            "statement", new Scalar.Text(400), "the claim, a sentence that is true by itself", "It had 120 members.");
    static final Field<FactValue> VALUE =
            optional("value", new EvidenceScalar.Value(), "the number, two numbers or the name that it states", "120");
    static final Field<Name> UNIT =
            optional("unit", new Scalar.Text(60), "the unit of the number, as it stands after it", "members");
    static final Field<When> DATE = optional("date", new Scalar.Date(), "the date that it states", "2019-10-25");
    static final Field<When> END = optional("end", new Scalar.Date(), "the last day of a range", "2019-10-26");
    static final Field<Optional<When>> AS_OF =
            required("as-of", new EvidenceScalar.AsOf(), "the date up to which it was seen to hold", "2019-10-25");
    static final Field<When.Day> REVIEW_BY =
            optional("review-by", new Scalar.Day(), "the day by which it must be looked at again", "2027-06-30");
    static final Field<Name> REVIEW_NOTE = optional(
            "review-note",
            new Scalar.Text(400),
            "why it still holds although there is no new source",
            "The organisers' own list of October 2026 still shows 121.");
    static final Field<Fact.Status> STATUS = required(
            "status",
            Scalar.Choice.of(Fact.Status.values(), Fact.Status::id, Fact.Status::meaning),
            "how well it is supported",
            "attributed");
    static final Field<Name> SAYS =
            optional("says", new Scalar.Text(200), "who says so, if it is attributed", "Foreign Ministry");
    static final Field<Name> DISPUTE = optional(
            "dispute",
            new EvidenceScalar.EvidenceId(EvidenceKind.DISPUTE),
            "the dispute that it is part of",
            "chair-term");
    static final Field<List<Reference.Cited>> SOURCES = optional(
            "sources",
            new Type.ListOf<>(new EvidenceScalar.CitedSource()),
            "the ids of the sources that say so",
            "[example-agency-2019]");
    static final Field<List<Name>> PATTERNS = optional(
            "patterns",
            new Type.ListOf<>(new EvidenceScalar.Phrase()),
            "phrases that must show this number wherever they stand",
            "[\"{} members\"]");

    static final Shape SHAPE = Shape.of(
            "a fact",
            ID,
            STATEMENT,
            VALUE,
            UNIT,
            DATE,
            END,
            AS_OF,
            REVIEW_BY,
            REVIEW_NOTE,
            STATUS,
            SAYS,
            DISPUTE,
            SOURCES,
            PATTERNS);

    private FactBinder() {}

    static Entries.Bound<Fact> bind(DataFile file, Problems problems) {
        return Entries.readById(file, "fact", SHAPE, FactBinder::fact, Fact::id, problems);
    }

    private static Optional<Fact> fact(Fields fields, Span place) {
        Optional<Name> id = fields.get(ID);
        Optional<Name> statement = fields.get(STATEMENT);
        Optional<FactValue> given = value(fields);
        Optional<Name> unit = fields.get(UNIT);
        Optional<When> asOf = fields.get(AS_OF).flatMap(date -> date);
        Optional<When.Day> reviewBy = fields.get(REVIEW_BY);
        Optional<Name> reviewNote = fields.get(REVIEW_NOTE);
        Optional<Fact.Status> status = fields.get(STATUS);
        Optional<Name> says = fields.get(SAYS);
        Optional<Name> dispute = fields.get(DISPUTE);
        List<Reference.Cited> sources = fields.list(SOURCES);
        boolean isUnsourced = sources.isEmpty() && !fields.isReported(SOURCES);
        List<Name> patterns = fields.list(PATTERNS);
        Optional<FactValue> value = sound(fields, given, !patterns.isEmpty());
        boolean isCounted = value.orElse(null) instanceof FactValue.Amount;
        checkTogether(fields, status, says);
        checkReview(fields, asOf, reviewBy);
        // a fact with faults still counts as a fact, so that its marks are not reported as well
        return id.map(name -> new Fact(
                name,
                statement.orElse(name),
                value,
                unit,
                asOf,
                reviewBy,
                reviewNote,
                status.orElse(Fact.Status.REPORTED),
                says,
                dispute,
                sources,
                isUnsourced,
                isCounted ? patterns : List.of(),
                place));
    }

    private static Optional<FactValue> value(Fields fields) {
        Optional<FactValue> value = fields.get(VALUE);
        Optional<When> date = fields.get(DATE);
        Optional<When> end = fields.get(END);
        if (fields.span(VALUE).isPresent() && fields.span(DATE).isPresent()) {
            fields.problems()
                    .add(
                            EntityCode.BAD_VALUE,
                            fields.span(DATE).orElseThrow(),
                            "this fact has a value and a date",
                            "make two facts of it, each with one of the two");
            return Optional.empty();
        }
        if (fields.span(END).isPresent() && fields.span(DATE).isEmpty() && !fields.isReported(DATE)) {
            fields.problems()
                    .add(
                            EntityCode.MISSING_KEY,
                            fields.span(END).orElseThrow(),
                            "there is an \"end\" and no \"date\"",
                            "write the first day as \"date\"");
        }
        if (end.isPresent()
                && date.isPresent()
                && end.get().latest().isBefore(date.get().earliest())) {
            fields.problems()
                    .add(
                            EntityCode.BAD_VALUE,
                            fields.span(END).orElseThrow(),
                            "this ends before it begins",
                            "write the first day as \"date\" and the last as \"end\"");
        }
        return value.or(() -> date.map(from -> new FactValue.Moment(from, end)));
    }

    private static void checkTogether(Fields fields, Optional<Fact.Status> status, Optional<Name> says) {
        if (status.filter(Fact.Status.ATTRIBUTED::equals).isPresent() && says.isEmpty() && !fields.isReported(SAYS)) {
            fields.problems()
                    .add(
                            EntityCode.MISSING_KEY,
                            fields.span(STATUS).orElseThrow(),
                            "an attributed fact does not say whose words it is",
                            "add \"says: " + SAYS.example() + "\"");
        }
        checkExclusive(fields, status, says);
    }

    /** The value, unless it is a text where a number is meant: pages are then not held against it. */
    private static Optional<FactValue> sound(Fields fields, Optional<FactValue> value, boolean hasPatterns) {
        Optional<Span> place = fields.span(VALUE);
        if (value.orElse(null) instanceof FactValue.Words words) {
            Optional<Diagnostic> wrong = ValueAdvice.unitWithin(
                            words.words(),
                            place.orElseThrow(),
                            fields.span(UNIT).isPresent())
                    .or(() -> Optional.of(ValueAdvice.noNumber(words.words(), place.orElseThrow()))
                            .filter(no -> hasPatterns));
            wrong.ifPresent(fields.problems()::add);
            return wrong.isPresent() ? Optional.empty() : value;
        }
        boolean hasBoth = place.isPresent() && fields.span(DATE).isPresent();
        if (hasPatterns && !(value.orElse(null) instanceof FactValue.Amount) && !fields.isReported(VALUE) && !hasBoth) {
            fields.problems()
                    .add(
                            EntityCode.BAD_VALUE,
                            fields.span(PATTERNS).orElseThrow(),
                            "patterns belong to a fact whose value is a number",
                            "give the fact a \"value\", or remove the patterns");
        }
        return value;
    }

    private static void checkExclusive(Fields fields, Optional<Fact.Status> status, Optional<Name> says) {
        if (says.isPresent() && status.isPresent() && status.get() != Fact.Status.ATTRIBUTED) {
            fields.problems()
                    .add(
                            EntityCode.CONTRADICTORY_KEYS,
                            fields.span(SAYS).orElseThrow(),
                            "\"says\" is for a fact that is true only as somebody's words, and this one is \""
                                    + status.get().id() + "\"",
                            "write \"status: attributed\", or remove \"says\"");
        }
        if (status.filter(Fact.Status.DISPUTED::equals).isPresent()
                && fields.span(DISPUTE).isEmpty()
                && !fields.isReported(DISPUTE)) {
            fields.problems()
                    .add(
                            EntityCode.MISSING_KEY,
                            fields.span(STATUS).orElseThrow(),
                            "a disputed fact does not say which dispute it is part of",
                            "add \"dispute: …\" with an id from content/data/disputes.yaml");
        }
    }

    private static void checkReview(Fields fields, Optional<When> asOf, Optional<When.Day> reviewBy) {
        if (reviewBy.isEmpty() || fields.isReported(AS_OF)) {
            return;
        }
        if (asOf.isEmpty()) {
            fields.problems()
                    .add(
                            EntityCode.CONTRADICTORY_KEYS,
                            fields.span(REVIEW_BY).orElseThrow(),
                            "a fact that is \"fixed\" no longer changes, and this one is to be looked at again",
                            "remove \"review-by\", or write the date up to which it was seen to hold as \"as-of\"");
        } else if (reviewBy.get().date().isBefore(asOf.get().earliest())) {
            fields.problems()
                    .add(
                            EntityCode.CONTRADICTORY_KEYS,
                            fields.span(REVIEW_BY).orElseThrow(),
                            "this is to be looked at again before the day on which it was seen to hold",
                            "write a day after \"as-of\"");
        }
    }
}
