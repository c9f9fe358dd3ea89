package explainer.graph;

import explainer.base.Nearest;
import explainer.content.ContentReader;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The way from one file of the content to another. */
final class FilePaths {
    private FilePaths() {}

    /** The file that a relative address means, or nothing if it leaves the content folder. */
    static Optional<String> against(String from, String relative) {
        List<String> parts = new ArrayList<>(List.of(from.split("/")));
        parts.remove(parts.size() - 1);
        for (String part : relative.split("/")) {
            if (part.equals("..")) {
                if (parts.size() <= 1) {
                    return Optional.empty();
                }
                parts.remove(parts.size() - 1);
            } else if (!part.isEmpty() && !part.equals(".")) {
                parts.add(part);
            }
        }
        String path = String.join("/", parts);
        return path.startsWith(ContentReader.FOLDER + "/") ? Optional.of(path) : Optional.empty();
    }

    /** The same name in another folder is nearer than another name in the same folder. */
    static Optional<String> nearest(String path, List<String> files) {
        String name = name(path);
        Optional<String> nearName =
                Nearest.to(name, files.stream().map(FilePaths::name).toList());
        return nearName.flatMap(near -> Nearest.to(
                        path,
                        files.stream().filter(file -> name(file).equals(near)).toList())
                .or(() -> files.stream()
                        .filter(file -> name(file).equals(near))
                        .sorted()
                        .findFirst()));
    }

    private static String name(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** How one file writes its way to another: as between two pages of a site. */
    static String way(String from, String to) {
        List<String> here = List.of(from.split("/"));
        List<String> there = List.of(to.split("/"));
        int common = 0;
        while (common < here.size() - 1
                && common < there.size() - 1
                && here.get(common).equals(there.get(common))) {
            common++;
        }
        return "../".repeat(here.size() - 1 - common) + String.join("/", there.subList(common, there.size()));
    }

    static String decoded(String address) {
        try {
            return URLDecoder.decode(address.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            // a percent sign that is only a percent sign
            return address;
        }
    }
}
