/**
 * Words over a map to pictures of a fixed size, which other sites show beside a link: drawn by Java2D with fonts of our own.
 *
 * <p>It must not know what a page or a figure is, or when a picture is needed.
 */
package explainer.graphics.card;
