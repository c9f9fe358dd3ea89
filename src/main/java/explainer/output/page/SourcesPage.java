package explainer.output.page;

import java.util.List;

/**
 * The model of {@code sources.ftlh}: every source of the site.
 *
 * @param count of sources in all groups
 */
public record SourcesPage(FrameView frame, int count, List<SourceGroup> groups) {

    /**
     * @param id fragment: {@code group.news}
     * @param title {@code News reports}
     */
    public record SourceGroup(String id, String title, List<SourceView> sources) {}
}
