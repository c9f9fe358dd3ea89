package explainer.revise;

import explainer.base.Diagnostic;
import explainer.base.SitePath;
import explainer.base.Slug;
import explainer.content.ContentCode;
import explainer.entity.Reserved;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Files whose names cannot stand in an address, and the names that they are to have. */
final class FileNames {
    private FileNames() {}

    /**
     * New paths by the old ones.
     *
     * @param found what is wrong with the files
     */
    static Map<String, String> fixes(WorkingFiles files, List<Diagnostic> found) {
        Map<String, String> fixes = new TreeMap<>();
        for (Diagnostic diagnostic : found) {
            String path = diagnostic.span().file().path();
            if (files.has(path)
                    && (diagnostic.code() == ContentCode.BAD_FILE_NAME
                            || diagnostic.code() == ContentCode.UNKNOWN_FILE)) {
                better(path)
                        .filter(name -> !name.equals(path) && isFree(files, path, name) && !fixes.containsValue(name))
                        .ifPresent(name -> fixes.put(path, name));
            }
        }
        return fixes;
    }

    private static Optional<String> better(String path) {
        String folder = path.substring(0, path.lastIndexOf('/') + 1);
        String name = path.substring(folder.length());
        int dot = name.lastIndexOf('.');
        if (dot <= 0) {
            return Optional.empty();
        }
        String stem = name.substring(0, dot);
        String ending = name.substring(dot + 1).toLowerCase(Locale.ROOT);
        if (ending.equals("yml")) {
            return Optional.of(folder + stem + ".yaml");
        }
        String slug = Slug.slugify(stem);
        boolean isUsable = Slug.isValid(slug) && !slug.equals("index") && !Reserved.SLUGS.contains(slug);
        return isUsable && SitePath.isValid(folder + slug + "." + ending)
                ? Optional.of(folder + slug + "." + ending)
                : Optional.empty();
    }

    /** Whether no file has the name, and for a page no page in any folder. */
    private static boolean isFree(WorkingFiles files, String path, String better) {
        String name = better.substring(better.lastIndexOf('/'));
        List<String> others = files.files().keySet().stream()
                .filter(other -> !other.equals(path))
                .map(other -> other.toLowerCase(Locale.ROOT))
                .collect(Collectors.toList());
        return !others.contains(better.toLowerCase(Locale.ROOT))
                && (!name.endsWith(".md") || others.stream().noneMatch(other -> other.endsWith(name)));
    }
}
