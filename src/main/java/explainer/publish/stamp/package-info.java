/**
 * The stamp of a build: what it was asked for, what it read, what it wrote and what it said, in one file under {@code target/}. If all of that
 * is still so, the same build again would change nothing and say the same, and need not be run.
 *
 * <p>Input: the folders of content and templates before and after a build, and the site that it left. Output: a file of bytes; from it, the words
 * of that build, or nothing where anything differs. Example: after {@code build}, a second {@code build} compares the sizes and times of all files and
 * ends, in a fraction of the time that it takes to load a parser.
 *
 * <p>The first part of each run of the program is in here, before anything else is loaded: so there are no lambdas, streams, patterns or formats
 * on the way from {@link explainer.publish.stamp.Stamp#valid}, which each cost more than the comparison of a thousand files. This package must not take
 * a stamp for true that it cannot follow to the last byte, fail a build because of a stamp, or write anywhere but in its own folder.
 */
package explainer.publish.stamp;
