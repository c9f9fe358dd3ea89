/**
 * {@link explainer.output.Outputs} to the folder {@code site/}: compares what was made with what stands there, then
 * changes what differs.
 *
 * <p>Input: every file of the site, in memory. Output: the same files on disk, and how many were new, changed or
 * removed. Example: where {@code content/about.md} was deleted, {@code site/about/index.html} and its empty folder go,
 * and every other file keeps its time. The build owns the files that {@code site/.explainer-manifest} lists, and every
 * name that begins with {@code .explainer-}. This package must not change or delete a file that the build does not own.
 */
package explainer.publish;
