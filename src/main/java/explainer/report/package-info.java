/**
 * Diagnostic to text, JSON and whatever else reads them: what the program says, to people and to other programs.
 *
 * <p>It must not find anything itself, read the disk, or print.
 */
package explainer.report;
