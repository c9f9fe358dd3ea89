/**
 * Entries to feeds.
 *
 * <p>Input: plain records. Output: the text of a feed. Example: corrections become an Atom feed (RFC 4287). This package must not know the
 * site: what is in a feed is decided outside.
 */
package explainer.output.feed;
