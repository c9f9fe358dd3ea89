/**
 * Shapes of the earth as paths on a plane: areas that share borders, projections, simplification, path data.
 *
 * <p>It must not know what a shape means, what a figure is, or any colour.
 */
package explainer.graphics.geometry;
