package explainer.output.linked;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/**
 * A page of the site.
 *
 * @param url which is its id too
 * @param language BCP 47 tag
 * @param modified ISO 8601
 * @param section the part of the site in which it stands; only an article has one
 * @param site id of the site
 * @param breadcrumbs id of the way to it
 * @param about id of its subject
 * @param citations the sources that it cites
 * @param corrections of what it said
 */
public record WebPage(
        Kind kind,
        String url,
        String name,
        String description,
        String language,
        Optional<String> modified,
        Optional<String> section,
        String site,
        Optional<String> breadcrumbs,
        Optional<String> about,
        List<Work> citations,
        List<CorrectionNote> corrections)
        implements Thing {

    /** What sort of page it is. */
    public enum Kind {
        /** A text that editors wrote. */
        ARTICLE("Article"),
        /** The front page. */
        PAGE("WebPage"),
        /** A page that lists others, or pieces of evidence. */
        COLLECTION("CollectionPage");

        private final String type;

        Kind(String type) {
            this.type = type;
        }
    }

    public WebPage {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(url);
        Objects.requireNonNull(name);
        Objects.requireNonNull(description);
        Objects.requireNonNull(language);
        Objects.requireNonNull(modified);
        Objects.requireNonNull(section);
        Objects.requireNonNull(site);
        Objects.requireNonNull(breadcrumbs);
        Objects.requireNonNull(about);
        citations = List.copyOf(citations);
        corrections = List.copyOf(corrections);
    }

    @Override
    public ObjectNode node() {
        boolean isArticle = kind == Kind.ARTICLE;
        // schema.org knows the way to a page only at pages, and the part of a site only at articles: such a page is
        // both
        ObjectNode node = Thing.typed(kind.type);
        if (isArticle) {
            node.putArray("@type").add(kind.type).add(Kind.PAGE.type);
        }
        node.put("@id", url).put("url", url).put(isArticle ? "headline" : "name", name);
        node.put("description", description).put("inLanguage", language);
        Thing.put(node, "dateModified", modified);
        Thing.put(node, "articleSection", section.filter(part -> isArticle));
        node.set("isPartOf", Thing.reference(site));
        breadcrumbs.ifPresent(id -> node.set("breadcrumb", Thing.reference(id)));
        about.ifPresent(id -> node.set("about", Thing.reference(id)));
        Thing.put(node, "citation", Thing.nodes(citations));
        Thing.put(node, "correction", Thing.nodes(corrections));
        return node;
    }
}
