/**
 * Figures to drawings: maps, timelines, charts as SVG and tables, made at build time.
 *
 * <p>It must not read the disk, decide where a figure stands on a page, or hold a fact about any subject.
 */
package explainer.graphics;
