/**
 * What a page is about, for machines that read the vocabulary of schema.org.
 *
 * <p>Input: plain records with addresses as they shall stand. Output: JSON-LD that can stand in an HTML page. Example: an {@link
 * explainer.output.linked.Subject} with a date becomes an {@code Event}. This package must not know the site, and has no property that content
 * cannot fill.
 */
package explainer.output.linked;
