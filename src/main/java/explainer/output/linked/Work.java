package explainer.output.linked;

import java.util.Objects;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/**
 * A publication that a page cites.
 *
 * @param type of the Citation Style Language: {@code article-newspaper}
 * @param url where it stands elsewhere
 * @param container newspaper, series or site
 * @param published ISO 8601, as precisely as it is known
 * @param language BCP 47 tag
 */
public record Work(
        String type,
        String name,
        Optional<String> url,
        Optional<String> container,
        Optional<String> publisher,
        Optional<String> published,
        Optional<String> language)
        implements Thing {
    public Work {
        Objects.requireNonNull(type);
        Objects.requireNonNull(name);
        Objects.requireNonNull(url);
        Objects.requireNonNull(container);
        Objects.requireNonNull(publisher);
        Objects.requireNonNull(published);
        Objects.requireNonNull(language);
    }

    @Override
    public ObjectNode node() {
        ObjectNode node = Thing.typed(schemaType()).put("name", name);
        Thing.put(node, "url", url);
        container.ifPresent(
                title -> node.set("isPartOf", Thing.typed("CreativeWork").put("name", title)));
        publisher.ifPresent(
                house -> node.set("publisher", Thing.typed("Organization").put("name", house)));
        Thing.put(node, "datePublished", published);
        Thing.put(node, "inLanguage", language);
        return node;
    }

    /** Only where both vocabularies mean the same; a work of any other sort is a work. */
    private String schemaType() {
        return switch (type) {
            case "article-newspaper" -> "NewsArticle";
            case "article-journal" -> "ScholarlyArticle";
            case "book" -> "Book";
            case "report" -> "Report";
            case "webpage" -> "WebPage";
            default -> "CreativeWork";
        };
    }
}
