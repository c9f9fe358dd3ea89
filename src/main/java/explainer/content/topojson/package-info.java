/**
 * TopoJSON text to {@link explainer.content.topojson.TopoJson}: areas that share their borders.
 *
 * <p>Input: a file. Output: its arcs and areas, all of whose numbers can be used, or what is wrong with it. This package must not know
 * what an area means or how it is drawn. Jackson's JSON parser is used here.
 */
package explainer.content.topojson;
