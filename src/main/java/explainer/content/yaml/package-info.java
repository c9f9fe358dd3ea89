/**
 * YAML text to {@link explainer.content.yaml.YamlNode}s in which every key and value knows its place.
 *
 * <p>Input: a stretch of a file. Output: a tree of texts as typed, and what is wrong with it. Example: {@code country: no} is the text
 * {@code no} at {@code 1:10}, not the value false. This package must not give a value a type: that is for {@code entity}. Jackson's
 * YAML parser is used here and nowhere else.
 */
package explainer.content.yaml;
