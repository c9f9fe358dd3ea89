/**
 * Addresses elsewhere to what their servers say of them.
 *
 * <p>Input: the content and its graph, the day as an argument, and what {@code .explainer/links.json} remembers. Output: one finding for each
 * place that names an address which has moved, is missing, or could not be checked. Example: an address that is not found on two different
 * days is broken; one that a server does not show to programs could not be checked, and is not. This is the one package that asks other
 * hosts, and only {@code explainer links} makes it do so: it must not be part of a build, send anything that identifies more than the site,
 * or write any file but its own.
 */
package explainer.links;
