package explainer.markup;

import java.util.List;

/**
 * The prose of one page.
 *
 * @param texts in the order of {@link explainer.entity.Page#texts()}; the last is the body
 * @param sources in the order of first citation
 * @param notes in the order of first use
 * @param facts in the order of first mark
 */
public record RenderedPage(
        List<Html> texts, List<CitedSource> sources, List<RenderedNote> notes, List<MarkedFact> facts) {
    public RenderedPage {
        texts = List.copyOf(texts);
        sources = List.copyOf(sources);
        notes = List.copyOf(notes);
        facts = List.copyOf(facts);
    }

    public Html body() {
        return texts.get(texts.size() - 1);
    }
}
