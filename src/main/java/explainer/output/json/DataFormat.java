package explainer.output.json;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/** A data file and the schema of it, both made of one declaration of keys, so that neither can say what the other does not. */
public final class DataFormat<T> {
    private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";

    private final String name;
    private final JsonShape<File<T>> shape;

    private record File<T>(DataHead head, List<T> entries) {}

    /** @param name of the file and of its list: {@code facts} */
    DataFormat(String name, String title, String description, JsonShape<T> entry) {
        this.name = Objects.requireNonNull(name);
        this.shape = JsonShape.<File<T>>of(title, description)
                .required(
                        "$schema",
                        DataTypes.ADDRESS,
                        file -> file.head.schema(),
                        "The schema of this file; the address leads from the file.")
                .required("title", JsonType.TEXT, file -> file.head.title(), "What is in the file, and of which site.")
                .required(
                        "language",
                        DataTypes.LANGUAGE,
                        file -> file.head.language(),
                        "The language of the texts as a tag (BCP 47); a quotation has its own.")
                .optional(
                        "licence",
                        JsonType.TEXT,
                        file -> file.head.licence(),
                        "The licence of the content in one line.")
                .optional("licence-url", DataTypes.URL, file -> file.head.licenceUrl(), "Where the licence stands.")
                .required(
                        "as-of",
                        DataTypes.DAY,
                        file -> file.head.asOf(),
                        "The day by which what can change was judged.")
                .optional(
                        "url",
                        DataTypes.URL,
                        file -> file.head.url(),
                        "The address of this file, where the site's address is known.")
                .required(
                        name,
                        JsonType.listOf(entry.type(), 0),
                        file -> file.entries,
                        "All of them, in the order of ids.");
    }

    /** Of the file, without its ending: {@code facts}. */
    public String name() {
        return name;
    }

    /** What is in the file: {@code Facts}. */
    public String title() {
        return shape.title();
    }

    public String file(DataHead head, List<T> entries) {
        return JsonText.of(shape.write(new File<>(head, entries)));
    }

    /** @param id the absolute address of the schema; empty where the site's address is not known */
    public String schema(Optional<String> id) {
        ObjectNode schema = JsonType.NODES.objectNode().put("$schema", DIALECT);
        id.ifPresent(address -> schema.put("$id", address));
        return JsonText.of(schema.setAll(shape.schema()));
    }
}
