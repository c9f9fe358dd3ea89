package explainer.output.page;

import java.util.List;

/**
 * The model of {@code facts.ftlh}: every fact of the site.
 *
 * @param count of facts in all groups
 * @param statuses what each status means and how many facts have it
 */
public record FactsPage(FrameView frame, int count, List<StatusCount> statuses, List<FactGroup> groups) {

    /** @param status its id, for the style sheet */
    public record StatusCount(String status, String label, String meaning, int count) {}

    /**
     * @param id fragment
     * @param title of the part of the site whose pages rest on these facts
     */
    public record FactGroup(String id, String title, List<FactView> facts) {}
}
