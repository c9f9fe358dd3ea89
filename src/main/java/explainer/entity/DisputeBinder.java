package explainer.entity;

import static explainer.entity.Field.optional;
import static explainer.entity.Field.required;

import explainer.base.Span;
import explainer.content.DataFile;
import explainer.content.prose.EvidenceKind;
import explainer.content.prose.Reference;
import java.util.List;
import java.util.Optional;

/** {@code content/data/disputes.yaml} to {@link Dispute}s. */
final class DisputeBinder {
    static final Field<Name> WHO = required("who", new Scalar.Text(160), "who holds this position", "Foreign Ministry");
    static final Field<Name> SAYS =
            required("says", new Scalar.Text(600), "what they say, in your words", "The text is one-sided.");
    static final Field<List<Reference.Cited>> SOURCES = optional(
            "sources",
            new Type.ListOf<>(new EvidenceScalar.CitedSource()),
            "the ids of the sources that show it",
            "[example-agency-2019]");
    static final Field<Name> QUOTE = optional(
            "quote",
            new EvidenceScalar.EvidenceId(EvidenceKind.QUOTE),
            "the id of a quotation that shows it",
            "opening-words");
    static final Shape POSITION = Shape.of("a position", WHO, SAYS, SOURCES, QUOTE);

    static final Field<Name> ID = required("id", new Scalar.Id(), "what pages write after dispute:", "chair-term");
    static final Field<Name> QUESTION =
            required("question", new Scalar.Text(200), "the question in dispute", "How long was the term?");
    static final Field<List<Dispute.Position>> POSITIONS = optional(
            "positions",
            new Type.ListOf<>(new Type.MapOf<>(POSITION, DisputeBinder::position)),
            "two or more positions, each with who, says and sources",
            "[]");
    static final Field<Name> NOT_DISPUTED = required(
            "not-disputed", new Scalar.Text(600), "what nobody doubts", "The summit met on 25 and 26 October.");
    static final Field<Name> FINDING =
            optional("finding", new Scalar.Text(600), "what this site writes, and why", "We give both numbers.");

    static final Shape SHAPE = Shape.of("a dispute", ID, QUESTION, POSITIONS, NOT_DISPUTED, FINDING);

    private DisputeBinder() {}

    static Entries.Bound<Dispute> bind(DataFile file, Problems problems) {
        return Entries.readById(file, "dispute", SHAPE, DisputeBinder::dispute, Dispute::id, problems);
    }

    private static Optional<Dispute> dispute(Fields fields, Span place) {
        Optional<Name> id = fields.get(ID);
        Optional<Name> question = fields.get(QUESTION);
        List<Dispute.Position> positions = fields.list(POSITIONS);
        boolean isWhole = !fields.isReported(POSITIONS);
        Optional<Name> notDisputed = fields.get(NOT_DISPUTED);
        Optional<Name> finding = fields.get(FINDING);
        return id.map(name -> new Dispute(
                name,
                question.orElse(name),
                positions,
                isWhole,
                notDisputed.orElse(new Name("", place)),
                finding,
                place));
    }

    private static Optional<Dispute.Position> position(Fields fields) {
        Optional<Name> who = fields.get(WHO);
        Optional<Name> says = fields.get(SAYS);
        List<Reference.Cited> sources = fields.list(SOURCES);
        boolean isUnsourced = sources.isEmpty() && !fields.isReported(SOURCES);
        Optional<Name> quote = fields.get(QUOTE);
        return who.isPresent() && says.isPresent()
                ? Optional.of(new Dispute.Position(who.get(), says.get(), sources, isUnsourced, quote))
                : Optional.empty();
    }
}
