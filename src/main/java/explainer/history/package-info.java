/**
 * A revision to what it published, and to what has changed since without a word to the reader.
 *
 * <p>Input: the name of a revision and the graph of the working tree. Output: diagnostics and a count. Example: a fact whose value was 120
 * in {@code origin/main} and is 121 now needs an entry in {@code content/data/corrections.yaml}. The revision is read in memory from the
 * project's Git repository. This package must not write anything, run Git, or read the settings of the machine or its user.
 */
package explainer.history;
