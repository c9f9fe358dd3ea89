/**
 * All of the site as one thing to take along.
 *
 * <p>Input: the texts of all pages, as markup, with their sources and facts. Output: one long page, an e-book (EPUB 3.3), an archive. Example:
 * the links of a page that lead to another lead to its chapter. This package must not know the site: what goes in is decided outside.
 */
package explainer.output.bundle;
