package explainer.output.schema;

import explainer.entity.Declaration;
import explainer.entity.Form;
import explainer.entity.Kind;
import explainer.output.json.JsonText;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The files by which editors' programs find the schemas, and know the beginning of a page; all stand in the project itself. */
public final class EditorFiles {
    /** Stands in each of them; a file without it is somebody's own. */
    public static final String MARK = "Made by \"explainer schemas\", which leaves a file alone that does not say so.";

    private static final String SITE = "site/";
    // no program reads front matter by a schema without an extension that does; this one reads YAML
    private static final String EXTENSION = "redhat.vscode-yaml";

    private EditorFiles() {}

    /** Texts by the paths of their files. */
    public static SortedMap<String, String> all() {
        SortedMap<String, String> files = new TreeMap<>();
        files.put(".idea/jsonSchemas.xml", IdeaMappings.xml(mapped(), SITE, MARK));
        files.put(".vscode/extensions.json", json(extensions()));
        files.put(".vscode/pages.code-snippets", json(snippets()));
        files.put(".vscode/settings.json", json(settings()));
        return Collections.unmodifiableSortedMap(files);
    }

    private static List<ContentSchema> mapped() {
        return Stream.of(Declaration.values())
                .map(declaration -> new ContentSchema(declaration, Optional.empty()))
                .toList();
    }

    private static ObjectNode settings() {
        ObjectNode settings = ValueSchema.NODES.objectNode();
        ObjectNode schemas = settings.putObject("yaml.schemas");
        for (ContentSchema schema : mapped()) {
            schemas.put("./" + SITE + schema.path(), schema.declaration().path());
        }
        return settings;
    }

    private static ObjectNode extensions() {
        ObjectNode extensions = ValueSchema.NODES.objectNode();
        extensions.putArray("recommendations").add(EXTENSION);
        return extensions;
    }

    /** One for each kind of page: its name, and what must stand in the page. */
    private static ObjectNode snippets() {
        ObjectNode snippets = ValueSchema.NODES.objectNode();
        for (Kind kind : Kind.values()) {
            ObjectNode snippet = snippets.putObject("page: " + kind.id())
                    .put("scope", "markdown")
                    .put("prefix", kind.id())
                    .put("description", "A new page of the kind " + kind.id());
            body(kind, snippet.putArray("body"));
        }
        return snippets;
    }

    private static void body(Kind kind, ArrayNode lines) {
        lines.add("---");
        int place = 1;
        for (Form.Key key : Declaration.TOPIC.keys().keys()) {
            if (key.isRequired()) {
                boolean isKind = key.name().equals(ContentSchema.KIND);
                lines.add(key.name() + ": " + (isKind ? kind.id() : "${" + place++ + ":" + inBraces(key) + "}"));
            }
        }
        lines.add("---").add("").add("$0");
    }

    /** As the syntax of snippets wants it. */
    private static String inBraces(Form.Key key) {
        return key.example().replaceAll("[\\\\$}]", "\\\\$0");
    }

    /** VS Code reads comments in its own files. */
    private static String json(ObjectNode node) {
        return "// " + MARK + "\n" + JsonText.of(node);
    }
}
