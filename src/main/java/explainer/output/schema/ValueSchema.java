package explainer.output.schema;

import explainer.base.SourceFile;
import explainer.content.yaml.YamlList;
import explainer.content.yaml.YamlMap;
import explainer.content.yaml.YamlNode;
import explainer.content.yaml.YamlReader;
import explainer.content.yaml.YamlScalar;
import explainer.entity.Form;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The schema of a value, of the words that all drafts from 7 on share. A validator of schemas sees YAML with its types: what is read here
 * as the text {@code 2019} is a number to it.
 */
final class ValueSchema implements Form.Visitor<ObjectNode> {
    static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    // all that Java or ECMA-262 takes for blank
    private static final String BLANK = "[\\s\\p{Z}\\p{Cc}]";
    private static final String NOTHING = BLANK + "*";
    private static final String FOLDED = "^" + BLANK + "|" + BLANK + "{2}|" + BLANK + "$";

    private final SiteIds ids;
    private final boolean mayBeNothing;

    /** @param mayBeNothing whether a key without a value, or with an empty one, is as good as none */
    private ValueSchema(SiteIds ids, boolean mayBeNothing) {
        this.ids = ids;
        this.mayBeNothing = mayBeNothing;
    }

    static ObjectNode of(Form form, SiteIds ids) {
        return form.accept(new ValueSchema(ids, false));
    }

    @Override
    public ObjectNode words(Form.Words form) {
        ObjectNode schema = text(NODES.objectNode());
        ObjectNode fits = NODES.objectNode().put("maxLength", form.longest());
        // blanks that are folded do not count, so a text that has such is not measured
        ObjectNode isMeasured = NODES.objectNode();
        isMeasured.putObject("not").put("pattern", FOLDED);
        schema.set("if", isMeasured);
        schema.set("then", fits);
        form.refused()
                .ifPresent(
                        refused -> schema.putObject("not").put("type", "string").put("pattern", whole(refused)));
        return schema;
    }

    @Override
    public ObjectNode inline(Form.Inline form) {
        return text(NODES.objectNode());
    }

    private ObjectNode text(ObjectNode schema) {
        types(schema, "string", "number", "boolean");
        return mayBeNothing ? schema : schema.put("minLength", 1);
    }

    @Override
    public ObjectNode pattern(Form.Pattern form) {
        return pattern(form.regex(), form.wanted(), "string", "number", "boolean");
    }

    @Override
    public ObjectNode day(Form.Day form) {
        return pattern(Form.Day.REGEX, Form.Day.WANTED, "string");
    }

    @Override
    public ObjectNode flag(Form.Flag form) {
        // in quotation marks it is right too
        return pattern("true|false", "true or false", "boolean", "string");
    }

    private ObjectNode pattern(String regex, String wanted, String... types) {
        return types(NODES.objectNode(), types)
                .put("pattern", whole(mayBeNothing ? regex + "|" + NOTHING : regex))
                // known to editors, not to JSON Schema, which passes over it
                .put("patternErrorMessage", "this must be " + wanted);
    }

    @Override
    public ObjectNode choice(Form.Choice form) {
        ObjectNode schema = words(form.words());
        if (!form.meanings().isEmpty()) {
            ArrayNode meanings = schema.putArray("enumDescriptions");
            form.meanings().forEach(meanings::add);
        }
        return mayBeNothing ? anyOf(schema, nothing()) : schema;
    }

    @Override
    public ObjectNode reference(Form.Reference form) {
        ObjectNode any = pattern(form.regex(), form.wanted(), "string", "number", "boolean");
        List<String> known = ids.of(form.target());
        // an id that is new since the last build is as good as one that is known
        return known.isEmpty() ? any : anyOf(words(known), any);
    }

    @Override
    public ObjectNode items(Form.Items form) {
        ObjectNode schema = container("array", "begin each item on a line of its own with \"- \", or write [one, two]");
        schema.set("items", of(form.item(), ids));
        return schema;
    }

    @Override
    public ObjectNode keys(Form.Keys form) {
        ObjectNode schema = NODES.objectNode().put("title", form.name());
        schema.setAll(container("object", "write keys and values, each on a line of its own"));
        ObjectNode properties = schema.putObject("properties");
        form.keys().forEach(key -> properties.set(key.name(), property(key)));
        ArrayNode required = schema.putArray("required");
        form.keys().stream().filter(Form.Key::isRequired).map(Form.Key::name).forEach(required::add);
        return schema.put("additionalProperties", false);
    }

    /** Editors' programs follow the condition that holds, and complete and mark only what it says. */
    @Override
    public ObjectNode variants(Form.Variants form) {
        ObjectNode schema = NODES.objectNode().put("title", form.name()).put("type", "object");
        schema.putObject("properties").set(form.by().name(), property(form.by()));
        schema.putArray("required").add(form.by().name());
        ArrayNode conditions = schema.putArray("allOf");
        for (Form.Keys keys : form.each()) {
            ObjectNode condition = conditions.addObject();
            ObjectNode isMeant = condition.putObject("if");
            isMeant.putObject("properties").putObject(form.by().name()).put("const", form.wordOf(keys));
            isMeant.putArray("required").add(form.by().name());
            condition.set("then", keys.accept(this));
        }
        return schema;
    }

    @Override
    public ObjectNode open(Form.Open form) {
        ObjectNode schema = container("object", "write keys and values, each on a line of its own");
        ArrayNode types = schema.putObject("additionalProperties").putArray("type");
        List.of("string", "number", "boolean", "null").forEach(types::add);
        return schema;
    }

    private ObjectNode property(Form.Key key) {
        ObjectNode schema = NODES.objectNode().put("description", key.meaning());
        schema.setAll(key.form().accept(new ValueSchema(ids, !key.isRequired())));
        example(key.example()).ifPresent(example -> schema.putArray("examples").add(example));
        return schema;
    }

    private ObjectNode container(String type, String help) {
        ObjectNode schema = NODES.objectNode();
        return mayBeNothing
                ? types(schema, type, "string").put("pattern", whole(NOTHING)).put("patternErrorMessage", help)
                : types(schema, type);
    }

    private ObjectNode types(ObjectNode schema, String... types) {
        if (types.length == 1 && !mayBeNothing) {
            return schema.put("type", types[0]);
        }
        ArrayNode all = schema.putArray("type");
        List.of(types).forEach(all::add);
        if (mayBeNothing) {
            if (!List.of(types).contains("string")) {
                all.add("string");
            }
            all.add("null");
        }
        return schema;
    }

    private static ObjectNode words(List<String> words) {
        ObjectNode schema = NODES.objectNode().put("type", "string");
        ArrayNode all = schema.putArray("enum");
        words.forEach(all::add);
        return schema;
    }

    private static ObjectNode nothing() {
        ObjectNode schema = NODES.objectNode();
        schema.putArray("type").add("string").add("null");
        return schema.put("pattern", whole(NOTHING));
    }

    private static ObjectNode anyOf(ObjectNode... schemas) {
        ObjectNode schema = NODES.objectNode();
        ArrayNode all = schema.putArray("anyOf");
        List.of(schemas).forEach(all::add);
        return schema;
    }

    private static String whole(String regex) {
        return "^(?:" + regex + ")$";
    }

    /** An example as JSON; none for an empty list, which shows nothing. */
    private static Optional<JsonNode> example(String yaml) {
        return YamlReader.read(new SourceFile("example", yaml))
                .value()
                .map(ValueSchema::json)
                .filter(node -> !node.isEmpty() || node.isValueNode());
    }

    private static JsonNode json(YamlNode node) {
        if (node instanceof YamlScalar scalar) {
            boolean isFlag = !scalar.quoted() && List.of("true", "false").contains(scalar.raw());
            return isFlag ? NODES.booleanNode(scalar.raw().equals("true")) : NODES.stringNode(scalar.raw());
        }
        if (node instanceof YamlList list) {
            return NODES.arrayNode()
                    .addAll(list.items().stream().map(ValueSchema::json).toList());
        }
        ObjectNode object = NODES.objectNode();
        ((YamlMap) node).entries().forEach(entry -> object.set(entry.key(), json(entry.value())));
        return object;
    }
}
