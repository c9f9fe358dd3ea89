/**
 * A graph to warnings: what is not wrong but could be better.
 *
 * <p>Input: the resolved site. Output: diagnostics. Example: {@link explainer.lint.OrphanPage} finds a page that nothing links to. A rule
 * is one class with one code and one case file; rules must not know each other, and no stage knows them.
 */
package explainer.lint;
