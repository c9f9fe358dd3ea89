/**
 * Pages to the index that a reader's browser searches.
 *
 * <p>Input: {@link explainer.output.search.IndexedPage}s. Output: scripts that hold data and do nothing, so that a page on the disk may load
 * them too. Example: the word "Zürich" in a heading becomes the entry {@code zurich} of {@code words-1.js}. Words are folded here and, by the
 * same rule and the table that the index carries, in the browser. This package must not know the site: what is indexed is decided outside.
 */
package explainer.output.search;
