package explainer;

import explainer.base.Slug;
import explainer.content.ContentReader;
import explainer.entity.Reserved;
import java.util.stream.Stream;

/**
 * Where a page is to be.
 *
 * @param file begins with {@code content/}
 */
record ContentPath(Slug slug, String file) {
    private static final String ROOT = ContentReader.FOLDER + "/";
    private static final String ENDING = ".md";

    /**
     * The place that somebody names.
     *
     * @param name {@code my-page}, or the file as {@code folder/my-page.md}
     * @param folder named besides, which goes before; null for none
     * @param other the folder where no other is named, with a slash at its end
     */
    static ContentPath of(String name, String folder, String other) {
        String path = withFolderAndEnding(name.replace('\\', '/'));
        String stem = path.substring(path.lastIndexOf('/') + 1, path.length() - ENDING.length());
        if (!Slug.isValid(stem)) {
            String near = Slug.slugify(stem);
            throw new BadArgument(
                    "\"" + stem + "\" cannot be the name of a page: write small letters, digits and hyphens"
                            + (near.isEmpty() ? "" : ", as \"" + near + "\""));
        }
        if (stem.equals("index") || Reserved.SLUGS.contains(stem)) {
            throw new BadArgument("the name \"" + stem + "\" belongs to a page that the build makes");
        }
        String named = folder != null
                ? folder.equals(".")
                        ? ROOT
                        : folderOf(withFolderAndEnding(folder.replace('\\', '/').replaceFirst("/+$", "") + "/x"))
                : name.contains("/") || name.contains("\\") ? folderOf(path) : other;
        boolean isOutside = Stream.of(named.split("/")).anyMatch(part -> part.isEmpty() || part.startsWith("."));
        if (isOutside) {
            throw new BadArgument("\"" + (folder == null ? name : folder) + "\" names no folder of content/");
        }
        return new ContentPath(new Slug(stem), named + stem + ENDING);
    }

    /** {@code summit/page} as {@code content/summit/page.md}. */
    static String withFolderAndEnding(String path) {
        String inside = path.startsWith(ROOT) ? path : ROOT + path;
        return inside.endsWith(ENDING) ? inside : inside + ENDING;
    }

    /** With the slash at its end. */
    static String folderOf(String path) {
        return path.substring(0, path.lastIndexOf('/') + 1);
    }
}
