package explainer.output.page;

import java.util.List;

/**
 * The model of {@code search.ftlh}: the search, and without a script all that there is to find.
 *
 * @param topics in reading order
 */
public record SearchPage(FrameView frame, List<Found> topics) {
    /**
     * A topic as a plain list shows it.
     *
     * @param aliases other names
     */
    public record Found(CardView card, List<String> aliases) {}
}
