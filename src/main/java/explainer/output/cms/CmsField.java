package explainer.output.cms;

import explainer.entity.Form;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The input field of a value. What only the checks know, the pull request says. */
final class CmsField implements Form.Visitor<ObjectNode> {
    static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    // longer texts get more than one line to write on
    private static final int LINE = 200;

    private final ObjectNode field;

    private CmsField(ObjectNode field) {
        this.field = field;
    }

    static ObjectNode of(Form.Key key) {
        ObjectNode field = NODES.objectNode()
                .put("name", key.name())
                .put("label", key.name())
                .put("hint", key.meaning() + ", as: " + key.example())
                .put("required", key.isRequired());
        return key.form().accept(new CmsField(field));
    }

    static ArrayNode all(Form.Keys form) {
        ArrayNode fields = NODES.arrayNode();
        form.keys().forEach(key -> fields.add(of(key)));
        return fields;
    }

    private ObjectNode widget(String widget) {
        return field.put("widget", widget);
    }

    private ObjectNode pattern(String regex, String wanted) {
        String whole = "^(?:" + regex + ")$";
        // only what names classes of letters needs the flag, and only this editor reads flags
        field.putArray("pattern")
                .add(whole.contains("\\p{") ? "/" + whole + "/u" : whole)
                .add("this must be " + wanted);
        return field;
    }

    @Override
    public ObjectNode words(Form.Words form) {
        widget(form.longest() > LINE ? "text" : "string");
        return pattern("[\\s\\S]{1," + form.longest() + "}", "a text of at most " + form.longest() + " characters");
    }

    @Override
    public ObjectNode pattern(Form.Pattern form) {
        widget("string");
        return pattern(form.regex(), form.wanted());
    }

    @Override
    public ObjectNode day(Form.Day form) {
        return widget("datetime")
                .put("type", "date")
                .put("format", "YYYY-MM-DD")
                .put("date_format", "YYYY-MM-DD")
                .put("time_format", false)
                // else a new entry gets today's date
                .put("default", "");
    }

    @Override
    public ObjectNode flag(Form.Flag form) {
        return widget("boolean");
    }

    @Override
    public ObjectNode choice(Form.Choice form) {
        ArrayNode options = widget("select").putArray("options");
        List<String> words = form.words();
        for (int i = 0; i < words.size(); i++) {
            String meaning =
                    form.meanings().isEmpty() ? "" : ": " + form.meanings().get(i);
            options.addObject().put("label", words.get(i) + meaning).put("value", words.get(i));
        }
        return field;
    }

    @Override
    public ObjectNode reference(Form.Reference form) {
        widget("string");
        return pattern(form.regex(), form.wanted());
    }

    @Override
    public ObjectNode inline(Form.Inline form) {
        return widget("text");
    }

    @Override
    public ObjectNode items(Form.Items form) {
        widget("list");
        if (form.item() instanceof Form.Keys keys) {
            field.set("fields", all(keys));
        } else {
            ObjectNode item = NODES.objectNode()
                    .put("name", "item")
                    .put("label", field.path("name").asString())
                    .put("required", true);
            field.set("field", form.item().accept(new CmsField(item)));
        }
        return field;
    }

    @Override
    public ObjectNode keys(Form.Keys form) {
        widget("object").set("fields", all(form));
        return field;
    }

    /** A choice of the key, which brings the others. */
    @Override
    public ObjectNode variants(Form.Variants form) {
        ArrayNode types = widget("object").put("typeKey", form.by().name()).putArray("types");
        form.each()
                .forEach(keys -> types.addObject()
                        .put("name", form.wordOf(keys))
                        .set("fields", withoutKey(keys, form.by().name())));
        return field;
    }

    private static ArrayNode withoutKey(Form.Keys form, String name) {
        return all(new Form.Keys(
                form.name(),
                form.keys().stream().filter(key -> !key.name().equals(name)).toList()));
    }

    @Override
    public ObjectNode open(Form.Open form) {
        return widget("keyvalue");
    }
}
