/**
 * Content to a {@link explainer.entity.Catalog}: typed topics, the front page, sources and settings.
 *
 * <p>Input: front matter and data as typed texts. Output: records whose parts have been checked one by one. Example: {@code date:
 * 1955-04} becomes a {@link explainer.entity.When.Month}. What a key is called, may hold and means is declared once, as a {@link
 * explainer.entity.Field}. This package must not ask whether another entity exists: a reference stays as written, for {@code graph}.
 */
package explainer.entity;
