package explainer.output.page;

import explainer.markup.Html;
import java.util.List;

/**
 * Pages that are connected with a page in the same way.
 *
 * @param way {@code in}, {@code both}, {@code out} or {@code none}
 * @param title {@code Pages that link here}
 * @param pages those that belong to the page most, first
 */
public record ConnectedView(String way, String title, List<Neighbour> pages) {

    /**
     * A page.
     *
     * @param sentence the one that links here, with the words of the link in a mark element; null for a page that does not
     */
    public record Neighbour(String path, String title, String kind, String summary, Html sentence) {}
}
