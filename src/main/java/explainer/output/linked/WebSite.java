package explainer.output.linked;

import java.util.Objects;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/**
 * The whole site.
 *
 * @param url of its front page
 * @param language BCP 47 tag
 * @param licence address
 */
public record WebSite(String id, String url, String name, String language, Optional<String> licence) implements Thing {
    public WebSite {
        Objects.requireNonNull(id);
        Objects.requireNonNull(url);
        Objects.requireNonNull(name);
        Objects.requireNonNull(language);
        Objects.requireNonNull(licence);
    }

    @Override
    public ObjectNode node() {
        ObjectNode node = Thing.typed("WebSite")
                .put("@id", id)
                .put("url", url)
                .put("name", name)
                .put("inLanguage", language);
        Thing.put(node, "license", licence);
        return node;
    }
}
