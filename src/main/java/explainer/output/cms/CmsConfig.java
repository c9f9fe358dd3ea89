package explainer.output.cms;

import explainer.entity.Declaration;
import explainer.entity.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The configuration of the content editor: one collection for each folder of pages, and one file for each that is declared. */
public final class CmsConfig {
    private static final String ASSETS = Declaration.FOLDER + "/assets";

    private final CmsSite site;

    private CmsConfig(CmsSite site) {
        this.site = site;
    }

    public static String yaml(CmsSite site) {
        return YamlText.of(new CmsConfig(site).root());
    }

    private ObjectNode root() {
        ObjectNode root = CmsField.NODES.objectNode();
        root.set("backend", backend());
        // each change becomes a pull request, which is checked
        root.put("publish_mode", "editorial_workflow");
        root.put("app_title", site.title());
        site.url().ifPresent(url -> root.put("site_url", url).put("display_url", url));
        root.put("show_preview_links", false);
        root.put("media_folder", ASSETS);
        root.put("public_folder", "/assets");
        root.putObject("output").put("omit_empty_optional_fields", true);
        // it would show Markdown without the marks of this language
        root.putObject("editor").put("preview", false);
        ArrayNode collections = root.putArray("collections");
        site.folders().forEach(folder -> collections.add(pages(folder)));
        collections.add(files("site", "Front page and settings", List.of(Declaration.HOME, Declaration.SITE)));
        collections.add(files("data", "Sources and evidence", rest()));
        figures().forEach(collections::add);
        return root;
    }

    private ObjectNode backend() {
        ObjectNode backend = CmsField.NODES
                .objectNode()
                .put("name", "github")
                .put("repo", site.repository())
                .put("branch", site.branch());
        // the other way to sign in asks a third party
        backend.putArray("auth_methods").add("token");
        backend.putObject("commit_messages")
                .put("create", "Add {{slug}}")
                .put("update", "Change {{slug}}")
                .put("delete", "Delete {{slug}}")
                .put("uploadMedia", "Add {{path}}")
                .put("deleteMedia", "Delete {{path}}");
        return backend;
    }

    private static List<Declaration> rest() {
        return Stream.of(Declaration.values())
                .filter(declaration -> switch (declaration) {
                    case TOPIC, HOME, SITE, FIGURES, FIGURE_DATA -> false;
                    case SOURCES, FACTS, QUOTES, DISPUTES, CORRECTIONS, TERMS, COVERAGE -> true;
                })
                .toList();
    }

    /** The files of a folder have one form in this editor, so the figures of each type are a collection of their own. */
    private static List<ObjectNode> figures() {
        List<ObjectNode> collections = new ArrayList<>();
        collections.add(folder(Declaration.FIGURE_DATA, "figure-data", "Data of figures", "Table")
                .set("fields", CmsField.all(Declaration.FIGURE_DATA.keys())));
        Form.Variants types = (Form.Variants) Declaration.FIGURES.form();
        for (Form.Keys keys : types.each()) {
            String type = types.wordOf(keys);
            ObjectNode collection = folder(Declaration.FIGURES, "figures-" + type, "Figures: " + type, "Figure");
            collection.putObject("filter").put("field", types.by().name()).put("value", type);
            ArrayNode fields = CmsField.all(keys);
            fields.valueStream()
                    .filter(field ->
                            field.path("name").asString().equals(types.by().name()))
                    .forEach(field -> ((ObjectNode) field).put("default", type));
            collections.add(collection.set("fields", fields));
        }
        return collections;
    }

    private static ObjectNode folder(Declaration declaration, String name, String label, String one) {
        String path = declaration.path();
        return CmsField.NODES
                .objectNode()
                .put("name", name)
                .put("label", label)
                .put("label_singular", one)
                .put("folder", path.substring(0, path.lastIndexOf('/')))
                .put("create", true)
                .put("extension", "yaml")
                .put("format", "yaml")
                .put("slug", "{{slug}}");
    }

    private static ObjectNode pages(String folder) {
        int depth = folder.split("/").length - 1;
        boolean isRoot = depth == 0;
        ObjectNode collection = CmsField.NODES
                .objectNode()
                .put(
                        "name",
                        isRoot
                                ? "pages"
                                : "pages-"
                                        + folder.substring(Declaration.FOLDER.length() + 1)
                                                .replace('/', '-'))
                .put("label", "Pages" + (isRoot ? "" : ": " + folder.substring(Declaration.FOLDER.length() + 1)))
                .put("label_singular", "Page")
                .put("folder", folder)
                .put("create", true)
                .put("extension", "md")
                .put("format", "yaml-frontmatter")
                .put("slug", "{{slug}}")
                .put("media_folder", "/" + ASSETS)
                .put("public_folder", "../".repeat(depth) + "assets");
        if (isRoot) {
            // the front page and the handbook are no topic pages
            collection.putObject("filter").put("field", "kind").put("pattern", ".+");
        }
        ArrayNode fields = CmsField.all(Declaration.TOPIC.keys());
        collection.set("fields", fields.add(body()));
        return collection;
    }

    /** As it is typed: the editor's own view of Markdown does not know the marks of this language. */
    private static ObjectNode body() {
        ObjectNode body = CmsField.NODES
                .objectNode()
                .put("name", "body")
                .put("label", "Text")
                .put("widget", "markdown")
                .put("required", false);
        body.putArray("modes").add("raw");
        return body;
    }

    private static ObjectNode files(String name, String label, List<Declaration> declarations) {
        ObjectNode collection = CmsField.NODES.objectNode().put("name", name).put("label", label);
        ArrayNode files = collection.putArray("files");
        declarations.forEach(declaration -> files.add(file(declaration)));
        return collection;
    }

    private static ObjectNode file(Declaration declaration) {
        ObjectNode file = CmsField.NODES
                .objectNode()
                .put("name", declaration.id())
                .put("label", declaration.id())
                .put("file", declaration.path());
        ArrayNode fields = CmsField.all(declaration.keys());
        file.set(
                "fields",
                switch (declaration.layout()) {
                    case FRONT_MATTER -> fields.add(body());
                    case KEYS, KEYS_OR_NOTHING -> fields;
                    case LIST -> CmsField.NODES.arrayNode().add(list(declaration, fields));
                });
        return file;
    }

    /** A list that is the whole file. */
    private static ObjectNode list(Declaration declaration, ArrayNode fields) {
        ObjectNode list = CmsField.NODES
                .objectNode()
                .put("name", declaration.id())
                .put("label", declaration.id())
                .put("widget", "list")
                .put("root", true)
                .put("required", false)
                .put("collapsed", true)
                .put("summary", "{{" + fields.get(0).path("name").asString() + "}}");
        list.set("fields", fields);
        return list;
    }
}
