package explainer.output.page;

import java.util.List;

/**
 * The model of {@code report.ftlh}: what the pages rest on, for editors.
 *
 * @param asOf the day by which facts are judged overdue
 * @param columns of the table of pages
 * @param total the cells of the last row
 * @param mixes where all sources come from
 * @param bare how many blocks have no evidence
 * @param bareGroups those blocks, page by page; a page without any is left out
 * @param overdue facts that were to be looked at again before that day
 * @param covered may be null
 */
public record ReportPage(
        FrameView frame,
        DateView asOf,
        List<Column> columns,
        List<Row> rows,
        List<String> total,
        List<Mix> mixes,
        int bare,
        List<BareGroup> bareGroups,
        List<Noted> waivers,
        List<LinkView> overdue,
        List<LinkView> unused,
        Covered covered) {

    /** @param meaning what is counted, in a few words */
    public record Column(String title, String meaning) {}

    /**
     * One page.
     *
     * @param cells one for each column
     * @param mixes where its sources come from
     */
    public record Row(LinkView page, List<String> cells, List<Mix> mixes) {}

    /** @param by {@code country} */
    public record Mix(String by, List<Count> counts) {}

    /** @param name of a country, a side and so on */
    public record Count(String name, int count) {}

    public record BareGroup(LinkView page, List<Noted> blocks) {}

    /**
     * A place in the content.
     *
     * @param file with its line: {@code content/summit/example-summit.md:12}
     * @param text its first words, or the reason of a waiver
     */
    public record Noted(String file, String text) {}

    /**
     * How far the site answers an article.
     *
     * @param source a link to it on the page of all sources
     * @param missing the statements that no page deals with
     */
    public record Covered(LinkView source, int statements, int covered, List<String> missing) {}
}
