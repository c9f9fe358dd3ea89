package explainer.publish.stamp;

/**
 * What a build has said, to be said again by the next one.
 *
 * @param out what was found, as printed to standard output
 * @param err the same to standard error
 * @param isForTerminal whether it has the form for a terminal
 * @param summary the lines that sum up
 * @param isSummaryOnErr whether they go to standard error, beside a document for programs
 * @param files how many files the site has
 */
public record Said(String out, String err, boolean isForTerminal, String summary, boolean isSummaryOnErr, int files) {}
