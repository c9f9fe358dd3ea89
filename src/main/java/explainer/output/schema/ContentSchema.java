package explainer.output.schema;

import explainer.entity.Declaration;
import explainer.entity.Kind;
import explainer.output.json.JsonText;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/**
 * The schema of a file that editors write.
 *
 * @param kind of page; empty where any kind may stand, or none does
 */
public record ContentSchema(Declaration declaration, Optional<Kind> kind) {
    private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";
    static final String KIND = "kind";

    public ContentSchema {
        Objects.requireNonNull(declaration);
        Objects.requireNonNull(kind);
    }

    /** One for each file, and one for each kind of page. */
    public static List<ContentSchema> all() {
        List<ContentSchema> all = new ArrayList<>();
        for (Declaration declaration : Declaration.values()) {
            all.add(new ContentSchema(declaration, Optional.empty()));
        }
        for (Kind kind : Kind.values()) {
            all.add(new ContentSchema(Declaration.TOPIC, Optional.of(kind)));
        }
        return List.copyOf(all);
    }

    /** From the root of the site: {@code schemas/content/facts.schema.json}. */
    public String path() {
        return "schemas/content/" + declaration.id()
                + kind.map(each -> "-" + each.id()).orElse("") + ".schema.json";
    }

    /** What it is the schema of: {@code content/data/facts.yaml}. */
    public String subject() {
        return declaration.path()
                + kind.map(each -> " of the kind " + each.id()).orElse("");
    }

    /** @param id the absolute address of the schema; empty where the site's address is not known */
    public String text(Optional<String> id, SiteIds ids) {
        ObjectNode schema = ValueSchema.NODES.objectNode().put("$schema", DIALECT);
        id.ifPresent(address -> schema.put("$id", address));
        schema.setAll(root(ids));
        return JsonText.of(schema);
    }

    private ObjectNode root(SiteIds ids) {
        ObjectNode keys = ValueSchema.of(declaration.form(), ids);
        kind.ifPresent(each -> keys.withObjectProperty("properties")
                .putObject(KIND)
                .put("description", each.singular())
                .put("const", each.id()));
        return switch (declaration.layout()) {
            case FRONT_MATTER, KEYS -> keys;
            case KEYS_OR_NOTHING -> orNothing(keys);
            case LIST -> listOf(keys);
        };
    }

    /** A file of comments alone has no root, and one of {@code {}} has no keys. */
    private static ObjectNode orNothing(ObjectNode keys) {
        keys.putArray("type").add("object").add("null");
        keys.putObject("if").put("minProperties", 1);
        keys.putObject("then").set("required", keys.remove("required"));
        return keys;
    }

    private ObjectNode listOf(ObjectNode item) {
        ObjectNode schema = ValueSchema.NODES.objectNode().put("title", subject());
        schema.putArray("type").add("array").add("object").add("null");
        schema.put("maxProperties", 0);
        schema.set("items", item);
        return schema;
    }
}
