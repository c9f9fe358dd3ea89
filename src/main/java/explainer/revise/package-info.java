/**
 * What an editor would change by hand to what changes on the disk: safe fixes, renamed pages, new pages and new sites.
 *
 * <p>Input: the files of the project in memory, and what is known of them. Output: a list of {@link explainer.revise.FileChange}s, shown as a
 * unified diff and then applied all or nothing. Example: {@code [[Example-Page]]} becomes {@code [[example-page]]}, and no other byte of the file
 * changes. This package must not guess: where two answers are possible, it leaves the text to its editor.
 */
package explainer.revise;
