/**
 * Outputs to a browser on this machine: the preview that an editor has open while writing.
 *
 * <p>Input: a function that builds the site, and the folders whose changes call for it. Output: the newest good pages over HTTP on
 * loopback, and events that tell open tabs what has changed and what is wrong. Example: a saved {@code content/summit/x.md} reloads the
 * tabs that show a page with its words.
 *
 * <p>It must not map an address to a file on the disk, change the outputs, or know how they are built.
 */
package explainer.serve;
