package explainer.output.page;

/**
 * Whether the site has what editors may leave out, and what pages would lead to without asking.
 *
 * @param briefs each topic on one sheet of paper
 * @param search the page of the search
 * @param data the evidence as JSON
 */
public record ExtrasView(boolean briefs, boolean search, boolean data) {}
