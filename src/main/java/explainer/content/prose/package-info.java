/**
 * Markdown text to {@link explainer.content.prose.Prose}: flexmark's tree with our own syntax, and what it refers to.
 *
 * <p>Input: a stretch of a file. Output: headings with their ids, references with their places, and what is wrong with the text.
 * Example: {@code [[example-summit#documents|the texts]]} is a {@link explainer.content.prose.Reference.Wiki}. This package must not know
 * which pages or sources exist. flexmark's types leave it only inside {@link explainer.content.prose.Prose#ast}, for {@code markup}.
 */
package explainer.content.prose;
