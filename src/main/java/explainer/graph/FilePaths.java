package explainer.graph;

import explainer.base.Nearest;
import explainer.base.Span;
import explainer.content.ContentReader;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The way from one file of the content to another. */
public final class FilePaths {
    private FilePaths() {}

    /** The file that a relative address means, or nothing if it leaves the content folder. */
    public static Optional<String> against(String from, String relative) {
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
    public static String way(String from, String to) {
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

    /**
     * What stands in a Markdown link instead of an address, when the file that it means has another place; the heading after "#" stays.
     *
     * @param written the address as it stands in its file
     * @param url the same, decoded
     */
    public static String rewritten(Span written, String url, String from, String to) {
        try {
            String path = inBrackets(new URI(null, null, way(from, to), null).getRawPath());
            boolean isPlain = written.text().equals(url);
            int hash = url.indexOf('#');
            return hash < 0
                    ? path
                    : path + (isPlain ? url.substring(hash) : "#" + encodedFragment(decoded(url.substring(hash + 1))));
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static String encodedFragment(String fragment) throws URISyntaxException {
        return inBrackets(new URI(null, null, "", fragment).getRawFragment());
    }

    /** Markdown counts round brackets. */
    private static String inBrackets(String address) {
        return address.replace("(", "%28").replace(")", "%29");
    }

    public static String decoded(String address) {
        try {
            return URLDecoder.decode(address.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            // a percent sign that is only a percent sign
            return address;
        }
    }
}
