package explainer.output.page;

import explainer.markup.Html;
import java.util.List;

/**
 * The model of {@code topics.ftlh}: all topics by kind and from A to Z; {@code frame.sections} has them in reading order.
 *
 * @param figure the pages and the links between them, drawn; may be null
 * @param kinds only those that have pages
 * @param letters of titles and other names
 */
public record TopicsPage(FrameView frame, Html figure, List<KindGroup> kinds, List<LetterGroup> letters) {

    /**
     * @param id fragment: {@code kind.event}
     * @param title {@code Events}
     */
    public record KindGroup(String id, String title, List<CardView> pages) {}

    /**
     * @param id fragment: {@code letter.b}
     * @param letter {@code B}
     */
    public record LetterGroup(String id, String letter, List<IndexEntry> entries) {}

    /**
     * @param name title or other name of a page
     * @param see the page's title where the name is another one, else null
     */
    public record IndexEntry(String path, String name, String see) {}
}
