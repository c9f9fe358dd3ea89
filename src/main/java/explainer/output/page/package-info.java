/**
 * View records to HTML through FreeMarker.
 *
 * <p>Input: the view records of this package and the templates of {@code templates/}. Output: a page as text. Example: a {@link
 * explainer.output.page.TopicPage} and {@code topic.ftlh} make {@code example-summit/index.html}.
 *
 * <p>Every path in a view counts from the site's root, without a leading slash and with its file name
 * ({@code example-summit/index.html}), so that lists of links are made once for all pages; a template writes
 * {@code href="${frame.root}${link.path}"}. A component marked "may be null" is tested with {@code ??} in the template. Views must not
 * hold domain records, paths of the disk, or anything with behaviour.
 */
package explainer.output.page;
