package explainer.output.page;

import java.util.List;

/**
 * The evidence of one kind that rests on a source.
 *
 * @param kind as a label: "Facts"
 * @param entries with their ids as titles
 */
public record SupportedView(String kind, List<LinkView> entries) {}
