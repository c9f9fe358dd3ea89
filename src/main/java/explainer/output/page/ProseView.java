package explainer.output.page;

import explainer.markup.Html;
import java.util.List;

/**
 * The text of a page with what belongs to it.
 *
 * @param body headings begin at h2
 * @param toc the h2 headings with their h3 headings
 * @param notes footnotes, lettered
 * @param sources numbered in the order of first citation
 */
public record ProseView(Html body, List<TocView> toc, List<NoteView> notes, List<SourceView> sources) {}
