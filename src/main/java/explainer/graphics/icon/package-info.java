/**
 * The icon of a site in the sizes that devices ask for.
 *
 * <p>Input: the theme's icon as SVG. Output: PNG. Example: {@code icon.svg} and 192 make a square of 192 pixels. This package must not know
 * where an icon stands in the site.
 */
package explainer.graphics.icon;
