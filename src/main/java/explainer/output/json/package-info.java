/**
 * Evidence to data that others can use.
 *
 * <p>Input: plain records. Output: JSON text, and the JSON Schema (draft 2020-12) that describes it. Example: the facts become {@code
 * facts.json} and {@code facts.schema.json}. A key is declared once, with its type, its meaning and where its value comes from; file and
 * schema are both made of that; the balance, which is printed for editors, has no schema. This package must not know the site: what is in a file, and where it stands, is decided outside.
 */
package explainer.output.json;
