/**
 * Two states of the site to what an editor has to know of the difference: pages with their words before and after, claims, addresses, weights,
 * and what is wrong.
 *
 * <p>Input: what is published, and what is to be. Output: a {@link explainer.review.Review}, and its text in Markdown for the summary of a
 * pull request. Example: "The harbour festival" was changed, and under "Who came" it now says 121 instead of 120. This package must not read the
 * history or the disk, build anything, or print.
 */
package explainer.review;
