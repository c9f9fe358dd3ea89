package explainer.output.page;

import explainer.markup.Html;
import java.util.List;

/**
 * The model of {@code quotes.ftlh} and {@code disputes.ftlh}: all evidence of one kind.
 *
 * @param entries in alphabetical order of titles
 */
public record EvidencePage(FrameView frame, List<Entry> entries) {

    /**
     * @param id fragment: {@code dispute.chair-term}
     * @param title the speaker of a quotation, the question of a dispute
     * @param usedBy the pages that show it
     */
    public record Entry(String id, String title, Html html, List<LinkView> usedBy) {}
}
