package explainer.entity;

import static explainer.entity.Field.required;

import explainer.content.DataFile;
import explainer.content.prose.Reference;
import explainer.content.yaml.YamlMap;
import explainer.content.yaml.YamlNode;
import java.util.List;
import java.util.Optional;

/** {@code content/data/coverage.yaml} to a {@link Coverage}. */
final class CoverageBinder {
    static final Field<Name> STATEMENT = required(
            "statement", new Scalar.Text(400), "what the article says, in your words", "120 countries took part.");
    static final Field<List<Claim>> COVERED_BY = required(
            "covered-by",
            new Type.ListOf<>(new EvidenceScalar.ClaimId(false)),
            "the facts, quotations and disputes that deal with it",
            "[\"dispute:attendance\"]");
    static final Shape ITEM = Shape.of("a statement of the article", STATEMENT, COVERED_BY);

    static final Field<Reference.Cited> SOURCE =
            required("source", new EvidenceScalar.CitedSource(), "the id of the article", "example-report-2019");
    static final Field<List<Coverage.Statement>> STATEMENTS = required(
            "statements",
            new Type.ListOf<>(new Type.MapOf<>(ITEM, CoverageBinder::statement)),
            "every statement of the article",
            "[]");
    static final Shape SHAPE = Shape.of("the list of what an article says", SOURCE, STATEMENTS);

    private CoverageBinder() {}

    static Optional<Coverage> bind(DataFile file, Problems problems) {
        YamlNode root = file.root().orElse(null);
        if (root == null || root instanceof YamlMap map && map.entries().isEmpty()) {
            return Optional.empty();
        }
        return new Type.MapOf<>(SHAPE, CoverageBinder::coverage).read(root, problems);
    }

    private static Optional<Coverage> coverage(Fields fields) {
        Optional<Reference.Cited> source = fields.get(SOURCE);
        List<Coverage.Statement> statements = fields.list(STATEMENTS);
        return source.map(id -> new Coverage(id, statements));
    }

    private static Optional<Coverage.Statement> statement(Fields fields) {
        Optional<Name> text = fields.get(STATEMENT);
        List<Claim> coveredBy = fields.list(COVERED_BY);
        // that it is not known what deals with it is not that nothing does
        return text.filter(name -> !fields.isReported(COVERED_BY))
                .map(name -> new Coverage.Statement(name, coveredBy, name.span()));
    }
}
