package explainer.testing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * The part of the vocabulary of schema.org (version 29) that the site uses, and the rules of JSON-LD that matter here. Knows nothing of our
 * records: the properties stand here as their pages on schema.org list them.
 */
public final class SchemaOrg {
    private static final Set<String> THING =
            Set.of("@type", "@id", "name", "url", "description", "alternateName", "subjectOf");
    private static final Set<String> WORK = with(
            THING,
            "headline",
            "inLanguage",
            "dateModified",
            "datePublished",
            "isPartOf",
            "about",
            "citation",
            "correction",
            "license",
            "publisher",
            "text");

    private static final Map<String, Set<String>> PROPERTIES = Map.ofEntries(
            Map.entry("WebSite", WORK),
            Map.entry("WebPage", with(WORK, "breadcrumb")),
            Map.entry("CollectionPage", with(WORK, "breadcrumb")),
            Map.entry("Article", with(WORK, "articleSection")),
            Map.entry("NewsArticle", with(WORK, "articleSection")),
            Map.entry("ScholarlyArticle", with(WORK, "articleSection")),
            Map.entry("Report", with(WORK, "articleSection")),
            Map.entry("Book", WORK),
            Map.entry("CreativeWork", WORK),
            Map.entry("CorrectionComment", WORK),
            Map.entry("DefinedTermSet", with(WORK, "hasDefinedTerm")),
            Map.entry("DefinedTerm", THING),
            Map.entry("Event", with(THING, "startDate", "endDate")),
            Map.entry("Organization", THING),
            Map.entry("Person", THING),
            Map.entry("Place", THING),
            Map.entry("Country", THING),
            Map.entry("BreadcrumbList", with(THING, "itemListElement")),
            Map.entry("ListItem", with(THING, "position", "item")));

    /** What search engines and readers cannot do without. */
    private static final Map<String, List<String>> REQUIRED = Map.ofEntries(
            Map.entry("WebSite", List.of("@id", "name", "url", "inLanguage")),
            Map.entry("WebPage", List.of("url", "description", "inLanguage", "isPartOf")),
            Map.entry("CollectionPage", List.of("name", "url", "description", "breadcrumb")),
            Map.entry("Article", List.of("headline", "url", "breadcrumb")),
            Map.entry("Event", List.of("name", "startDate", "subjectOf")),
            Map.entry("Organization", List.of("name")),
            Map.entry("Person", List.of("name")),
            Map.entry("Place", List.of("name")),
            Map.entry("Country", List.of("name")),
            Map.entry("CreativeWork", List.of("name")),
            Map.entry("NewsArticle", List.of("name")),
            Map.entry("CorrectionComment", List.of("text", "datePublished", "url")),
            Map.entry("DefinedTermSet", List.of("name", "hasDefinedTerm")),
            Map.entry("DefinedTerm", List.of("name", "description")),
            Map.entry("BreadcrumbList", List.of("itemListElement")),
            Map.entry("ListItem", List.of("position", "name", "item")));

    private static final Set<String> ADDRESSES = Set.of("@id", "url", "item", "license");
    private static final Set<String> DATES = Set.of("dateModified", "datePublished", "startDate", "endDate");

    private final boolean isAbsolute;
    private final List<String> faults = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();
    private final Set<String> references = new HashSet<>();

    /** @param isAbsolute whether every address must be absolute */
    public SchemaOrg(boolean isAbsolute) {
        this.isAbsolute = isAbsolute;
    }

    /** What is wrong with a document; empty if nothing is. */
    public List<String> faults(JsonNode document) {
        if (!document.path("@context").asString().equals("https://schema.org")) {
            faults.add("the context is not that of schema.org");
        }
        document.path("@graph").values().forEach(this::node);
        references.stream()
                .filter(id -> !ids.contains(id))
                .sorted()
                .forEach(id -> faults.add("nothing has the id " + id));
        return List.copyOf(faults);
    }

    private void node(JsonNode node) {
        if (node.propertyNames().equals(Set.of("@id"))) {
            references.add(node.path("@id").asString());
            return;
        }
        List<String> types = types(node);
        List<String> known = types.stream().filter(PROPERTIES::containsKey).toList();
        types.stream()
                .filter(type -> !known.contains(type))
                .forEach(type -> faults.add("no type " + type + " is used here"));
        if (node.has("@id") && !ids.add(node.path("@id").asString())) {
            faults.add("the id " + node.path("@id").asString() + " stands twice");
        }
        for (Map.Entry<String, JsonNode> property : node.properties()) {
            boolean fits = known.stream().anyMatch(type -> PROPERTIES.get(type).contains(property.getKey()));
            if (!fits && !known.isEmpty()) {
                faults.add(String.join(" and ", known) + " has no property " + property.getKey());
            }
            value(property.getKey(), property.getValue());
        }
        for (String type : known) {
            required(type, node).stream()
                    .filter(property -> !node.has(property))
                    .forEach(property -> faults.add(type + " lacks " + property));
        }
    }

    /** A page of another site is one that is cited: it has no id here. */
    private static List<String> required(String type, JsonNode node) {
        boolean isCited = type.equals("WebPage") && !node.has("@id");
        return isCited ? List.of("name") : REQUIRED.getOrDefault(type, List.of());
    }

    private static List<String> types(JsonNode node) {
        JsonNode type = node.path("@type");
        return (type.isArray() ? type.valueStream() : Stream.of(type))
                .map(JsonNode::asString)
                .toList();
    }

    private void value(String name, JsonNode value) {
        if (value.isArray()) {
            if (value.isEmpty()) {
                faults.add(name + " is an empty list");
            }
            value.values().forEach(each -> value(name, each));
        } else if (value.isObject()) {
            node(value);
        } else if (value.asString().isBlank()) {
            faults.add(name + " is empty");
        } else if (ADDRESSES.contains(name) && isAbsolute && !value.asString().matches("https?://[!-~]+")) {
            faults.add("not absolute: " + value.asString());
        } else if (DATES.contains(name) && !value.asString().matches("\\d{4}(-\\d{2}(-\\d{2})?)?")) {
            faults.add(name + " is no date: " + value.asString());
        }
    }

    private static Set<String> with(Set<String> properties, String... more) {
        Set<String> all = new HashSet<>(properties);
        all.addAll(List.of(more));
        return Set.copyOf(all);
    }
}
