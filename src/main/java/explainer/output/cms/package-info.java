/**
 * The declarations of the editors' language to a content editor that runs in the browser and saves to GitHub: Sveltia CMS, whose
 * configuration has the format of Decap CMS.
 *
 * <p>Input: {@link explainer.entity.Declaration}s, and where the project stands. Output: the files of {@code admin/}. Example: the declared
 * key {@code kind} becomes a list to choose from. The program itself comes unchanged from its npm package; its page lets it load nothing
 * and talk to no host but GitHub's API. This package must not know a key by its name, apart from those that every page has.
 */
package explainer.output.cms;
