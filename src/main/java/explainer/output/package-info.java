/**
 * A site to {@link explainer.output.Outputs}: every file of the built site, in memory.
 *
 * <p>Input: pages with their prose as markup, and the theme of {@code templates/}. Output: bytes by path. Example: the topic {@code
 * example-summit} and {@code topic.ftlh} make {@code example-summit/index.html}. An {@link explainer.output.Emitter} makes files of one sort; it is pure.
 * This package must not write to the disk, read the clock, or ask the network.
 */
package explainer.output;
