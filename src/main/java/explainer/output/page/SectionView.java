package explainer.output.page;

import java.util.List;

/**
 * A part of the navigation.
 *
 * @param id fragment on the page of all topics
 * @param summary one sentence; may be null
 * @param pages in reading order
 */
public record SectionView(String id, String title, String summary, List<CardView> pages) {}
