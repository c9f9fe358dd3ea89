package explainer.output.page;

import java.util.List;

/**
 * The model of {@code status.ftlh}: what falls due for another look.
 *
 * @param asOf the day by which it was judged
 * @param groups overdue, within 30, 60 and 90 days, later; those without a fact are left out
 * @param fixed how many facts no longer change
 * @param pages those that were checked longest ago, first
 */
public record StatusPage(FrameView frame, DateView asOf, List<DueGroup> groups, int fixed, List<Checked> pages) {

    /** @param id fragment */
    public record DueGroup(String id, String title, List<FactView> facts) {}

    /** @param updated the day on which a page was last checked; may be null */
    public record Checked(LinkView page, DateView updated) {}
}
