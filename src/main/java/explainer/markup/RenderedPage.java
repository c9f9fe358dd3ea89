package explainer.markup;

import java.util.List;

/**
 * The prose of one page.
 *
 * @param texts in the order of {@link explainer.entity.Page#texts()}; the last is the body
 * @param sources in the order of first citation
 * @param notes in the order of first use
 */
public record RenderedPage(List<Html> texts, List<CitedSource> sources, List<RenderedNote> notes) {
    public RenderedPage {
        texts = List.copyOf(texts);
        sources = List.copyOf(sources);
        notes = List.copyOf(notes);
    }

    public Html body() {
        return texts.get(texts.size() - 1);
    }
}
