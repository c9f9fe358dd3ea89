package explainer.output.json;

import java.util.List;
import java.util.Objects;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * How a site stands on the home screen of a device (W3C Web Application Manifest). Its addresses lead from the file, which stands at the root
 * of the site.
 *
 * @param language BCP 47 tag
 */
public record WebManifest(String name, String language, List<Icon> icons) {
    /**
     * An icon.
     *
     * @param path from the root of the site
     * @param sizes {@code 192x192}, or {@code any} for one that is drawn in lines
     * @param type media type
     */
    public record Icon(String path, String sizes, String type) {
        public Icon {
            Objects.requireNonNull(path);
            Objects.requireNonNull(sizes);
            Objects.requireNonNull(type);
        }
    }

    public WebManifest {
        Objects.requireNonNull(name);
        Objects.requireNonNull(language);
        icons = List.copyOf(icons);
    }

    public String json() {
        ObjectNode manifest = JsonNodeFactory.instance
                .objectNode()
                .put("name", name)
                .put("lang", language)
                .put("start_url", "index.html")
                // it is a site of pages: the browser's own ways back, on and out stay
                .put("display", "browser");
        ArrayNode list = manifest.putArray("icons");
        icons.forEach(icon ->
                list.addObject().put("src", icon.path).put("sizes", icon.sizes).put("type", icon.type));
        return JsonText.of(manifest);
    }
}
