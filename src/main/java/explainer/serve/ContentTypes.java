package explainer.serve;

import explainer.base.SitePath;
import java.util.Map;

/** Media types of what the site has, by the ending of the name. */
final class ContentTypes {
    private static final String ANY = "application/octet-stream";
    private static final String UTF_8 = "; charset=utf-8";

    private static final Map<String, String> BY_ENDING = Map.ofEntries(
            Map.entry("html", "text/html" + UTF_8),
            Map.entry("css", "text/css" + UTF_8),
            Map.entry("js", "text/javascript" + UTF_8),
            Map.entry("txt", "text/plain" + UTF_8),
            Map.entry("csv", "text/csv" + UTF_8),
            Map.entry("yml", "text/yaml" + UTF_8),
            Map.entry("yaml", "text/yaml" + UTF_8),
            Map.entry("xml", "application/xml"),
            Map.entry("json", "application/json"),
            Map.entry("webmanifest", "application/manifest+json"),
            Map.entry("md", "text/markdown" + UTF_8),
            Map.entry("ics", "text/calendar" + UTF_8),
            Map.entry("svg", "image/svg+xml"),
            Map.entry("png", "image/png"),
            Map.entry("jpg", "image/jpeg"),
            Map.entry("jpeg", "image/jpeg"),
            Map.entry("gif", "image/gif"),
            Map.entry("pdf", "application/pdf"),
            Map.entry("woff2", "font/woff2"));

    private ContentTypes() {}

    static String of(SitePath path) {
        return BY_ENDING.getOrDefault(ending(path.value()), ANY);
    }

    static boolean isPage(SitePath path) {
        return ending(path.value()).equals("html");
    }

    private static String ending(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
