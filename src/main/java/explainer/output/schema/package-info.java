/**
 * The declarations of the editors' language to what editors' own programs read: JSON Schema (draft 2020-12) and where it applies.
 *
 * <p>Input: {@link explainer.entity.Declaration}s and the ids that the site has. Output: the text of files. Example: the declared keys of
 * {@code facts.yaml} become {@code facts.schema.json}. A schema refuses no file that the checks accept; what it cannot say, as that a page
 * exists, it leaves to them. This package must not know a key by its name, and must not know where a file is written.
 */
package explainer.output.schema;
