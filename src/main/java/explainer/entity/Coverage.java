package explainer.entity;

import explainer.base.Span;
import explainer.content.prose.Reference;
import java.util.List;
import java.util.Objects;

/**
 * An article whose every statement this site answers.
 *
 * @param source the article
 */
public record Coverage(Reference.Cited source, List<Statement> statements) {

    /**
     * Something that the article says.
     *
     * @param text in the editors' words
     * @param coveredBy where this site deals with it
     */
    public record Statement(Name text, List<Claim> coveredBy, Span declaredAt) {
        public Statement {
            Objects.requireNonNull(text);
            coveredBy = List.copyOf(coveredBy);
            Objects.requireNonNull(declaredAt);
        }
    }

    public Coverage {
        Objects.requireNonNull(source);
        statements = List.copyOf(statements);
    }
}
