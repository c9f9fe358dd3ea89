/**
 * Disk to {@link explainer.content.Content}: every file read, decoded and parsed, all of them even when some are broken.
 *
 * <p>Input: the project's {@code content/} folder, or the same files from elsewhere. Output: pages with front matter and prose, data
 * files, other files. Example: {@code content/summit/example-summit.md} becomes a {@link explainer.content.PageFile}. This package must not
 * know what a key means or whether a link leads anywhere.
 */
package explainer.content;
