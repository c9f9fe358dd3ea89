/**
 * The vocabulary of every stage: where text comes from, what is wrong with it, and where things go.
 *
 * <p>Input and output: none; this package is values only. Example: {@code file.span(4, 9).from()} is {@code 1:5}.
 * It must not know any stage, read the disk, or look at the clock. It uses the JDK, Commons Text in {@link
 * explainer.base.Nearest} alone, and java-diff-utils in {@link explainer.base.WordDiff} alone.
 */
package explainer.base;
