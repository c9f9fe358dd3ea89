package explainer.output.page;

import explainer.markup.Html;
import java.util.List;

/**
 * The model of {@code all.ftlh}: all topics on one page, and what else can be taken along.
 *
 * @param downloads the files
 * @param chapters the contents, the chapters, their facts and sources
 */
public record WholePage(FrameView frame, String summary, List<LinkView> downloads, DateView asOf, Html chapters) {}
