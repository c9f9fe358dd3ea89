package explainer.markup;

import explainer.content.prose.Reference;
import explainer.entity.Fact;
import java.util.List;
import java.util.Objects;

/**
 * The prose of one page as Markdown that any reader of CommonMark with footnotes understands.
 *
 * @param texts in the order of {@link explainer.entity.Page#texts()}; the last is the body
 * @param sources ids of what is cited, in the order of first citation: the first is footnote {@code source-1}
 * @param facts in the order of first mark: the first is footnote {@code fact-1}
 */
public record MarkdownPage(List<String> texts, List<String> sources, List<MarkedAt> facts) {
    /** A fact with the numbers of its sources. */
    public record MarkedAt(Fact fact, List<NumberedSource> sources) {
        public MarkedAt {
            Objects.requireNonNull(fact);
            sources = List.copyOf(sources);
        }
    }

    /** A source by its number among those of the page. */
    public record NumberedSource(int number, Reference.Cited cited) {
        public NumberedSource {
            Objects.requireNonNull(cited);
        }
    }

    public MarkdownPage {
        texts = List.copyOf(texts);
        sources = List.copyOf(sources);
        facts = List.copyOf(facts);
    }

    public String body() {
        return texts.get(texts.size() - 1);
    }
}
