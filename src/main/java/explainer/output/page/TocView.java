package explainer.output.page;

import java.util.List;

/** A heading in the table of contents with the headings under it. */
public record TocView(String id, String text, List<TocView> children) {}
