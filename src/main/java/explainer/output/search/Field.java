package explainer.output.search;

/** Where a word stands, in the order of weights: the same word in a field before counts for more. */
enum Field {
    TITLE,
    QUESTION,
    HEADING,
    BODY,
    ALIAS
}
