/**
 * Prose as HTML: our own emitter over flexmark's tree.
 *
 * <p>Input: a graph in which every reference has its target. Output: {@link explainer.markup.Html}, citations numbered, footnotes lettered.
 * Example: {@code **two**} becomes {@code <strong>two</strong>}. The emitter decides on every attribute and every address, which flexmark's
 * own renderer does not let us do, and takes a fifth of its time. It must not meet anything wrong: errors stop before this stage. Ids that it
 * makes hold a full stop, which no heading id can, so the two never meet.
 */
package explainer.markup;
