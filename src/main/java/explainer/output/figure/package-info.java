/**
 * Data of figures to files for spreadsheets.
 *
 * <p>Input: a table of {@code content/figures/data/}, and what the facts that it names say. Output: the same as comma-separated values (RFC 4180). This
 * package must not know where a file stands in the site.
 */
package explainer.output.figure;
