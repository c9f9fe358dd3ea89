/**
 * A catalog to a {@link explainer.graph.Graph}: every page has its address, every reference its target, every link its way back.
 *
 * <p>Input: entities with references as written. Output: the same, resolved, and every reference that leads nowhere. Example: {@code
 * [[Example summit]]} becomes a link to {@code example-summit/index.html}. After this stage no name is looked up again. This package must not
 * make markup.
 */
package explainer.graph;
