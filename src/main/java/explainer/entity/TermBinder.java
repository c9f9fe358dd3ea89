package explainer.entity;

import static explainer.entity.Field.optional;
import static explainer.entity.Field.required;

import explainer.base.Span;
import explainer.content.DataFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** {@code content/data/terms.yaml} to {@link Term}s. */
final class TermBinder {
    static final Field<Name> ID = required("id", new Scalar.Id(), "the rule's name", "old-name");
    static final Field<List<Name>> FORMS = required(
            "forms",
            new Type.ListOf<>(new Scalar.Text(80)),
            "the words to look for; small letters mean any capitals, a star at the end any ending",
            "[Oldtown]");
    static final Field<Name> PREFER = optional("prefer", new Scalar.Text(160), "what to write instead", "Newtown");
    static final Field<Name> WHY =
            required("why", new Scalar.Text(400), "one sentence for editors", "It is the name that one side uses.");
    static final Field<List<Term.Allowance>> ALLOWED = optional(
            "allowed",
            new Type.ListOf<>(Scalar.Choice.of(Term.Allowance.values(), Term.Allowance::id, Term.Allowance::meaning)),
            "where the words may stand all the same",
            "[quotation, attribution]");
    static final Field<List<Name>> BESIDE = optional(
            "beside",
            new Type.ListOf<>(new Scalar.Text(80)),
            "the words may stand in a sentence with one of these",
            "[self-declared]");
    static final Field<List<Name>> FIRST_USE = optional(
            "first-use",
            new Type.ListOf<>(new Scalar.Text(80)),
            "one of these must stand in the sentence in which a page first uses the words",
            "[formerly Oldtown]");

    static final Shape SHAPE = Shape.of("a term", ID, FORMS, PREFER, WHY, ALLOWED, BESIDE, FIRST_USE);

    private TermBinder() {}

    static Entries.Bound<Term> bind(DataFile file, Problems problems) {
        return Entries.readById(file, "term", SHAPE, TermBinder::term, Term::id, problems);
    }

    private static Optional<Term> term(Fields fields, Span place) {
        Optional<Name> id = fields.get(ID);
        List<Name> forms = forms(fields);
        Optional<Name> prefer = fields.get(PREFER);
        Optional<Name> why = fields.get(WHY);
        List<Term.Allowance> allowed = fields.list(ALLOWED);
        List<Name> beside = fields.list(BESIDE);
        List<Name> firstUse = fields.list(FIRST_USE);
        boolean hasPrefer = prefer.isPresent() || fields.isReported(PREFER);
        boolean hasFirstUse = !firstUse.isEmpty() || fields.isReported(FIRST_USE);
        if (hasPrefer && hasFirstUse) {
            fields.span(FIRST_USE)
                    .ifPresent(span -> fields.problems()
                            .add(
                                    EntityCode.CONTRADICTORY_KEYS,
                                    span,
                                    "a term has either \"prefer\" or \"first-use\", and this one has both",
                                    "keep \"prefer\" for a word to avoid, \"first-use\" for one that needs a note"));
        } else if (!hasPrefer && !hasFirstUse && fields.span(ID).isPresent()) {
            fields.problems()
                    .add(
                            EntityCode.MISSING_KEY,
                            fields.span(ID).orElseThrow(),
                            "a term has either \"prefer\" or \"first-use\"",
                            "write \"prefer: …\" for a word to avoid, \"first-use: […]\" for one that needs a note");
        }
        if (hasFirstUse && !hasPrefer) {
            for (Field<?> field : List.of(ALLOWED, BESIDE)) {
                fields.span(field)
                        .ifPresent(span -> fields.problems()
                                .add(
                                        EntityCode.CONTRADICTORY_KEYS,
                                        span,
                                        "\"" + field.key()
                                                + "\" belongs to a word that is to be avoided, and this one needs a note",
                                        "remove it, or write \"prefer\" instead of \"first-use\""));
            }
        }
        return id.filter(name -> why.isPresent())
                .map(name -> new Term(name, forms, prefer, why.get(), Set.copyOf(allowed), beside, firstUse, place));
    }

    /** The words that can be looked for. */
    private static List<Name> forms(Fields fields) {
        List<Name> forms = fields.list(FORMS);
        if (forms.isEmpty() && !fields.isReported(FORMS)) {
            fields.problems()
                    .add(
                            EntityCode.BAD_VALUE,
                            fields.span(FORMS).orElseThrow(),
                            "this term has no forms",
                            "name the words to look for: " + FORMS.example());
        }
        List<Name> words = new ArrayList<>();
        for (Name form : forms) {
            int star = form.text().indexOf('*');
            if (star >= 0 && star < form.text().length() - 1) {
                fields.problems()
                        .add(
                                EntityCode.BAD_VALUE,
                                form.span(),
                                "a star stands inside \"" + form.text() + "\"",
                                "a star can only stand at the end, for any ending: "
                                        + form.text().substring(0, star) + "*");
            } else if (form.text().chars().anyMatch(Character::isLetterOrDigit)) {
                words.add(form);
            } else {
                fields.problems()
                        .add(
                                EntityCode.BAD_VALUE,
                                form.span(),
                                "\"" + form.text() + "\" is no word",
                                "write a word; a star stands for any ending of one: dictator*");
            }
        }
        return words;
    }
}
