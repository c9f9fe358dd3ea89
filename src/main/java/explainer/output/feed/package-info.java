/**
 * Entries to files that other programs look into again and again: feeds, the sitemap, a calendar.
 *
 * <p>Input: plain records. Output: the text of a file. Example: corrections become an Atom feed (RFC 4287). This package must not know the
 * site: what is in a file is decided outside.
 */
package explainer.output.feed;
