package explainer.testing;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;

/** Holds JSON against a JSON Schema (draft 2020-12); a wrong format is a fault too. */
public final class SchemaChecker {
    private final Schema schema;

    private SchemaChecker(Schema schema) {
        this.schema = schema;
    }

    public static SchemaChecker of(String schema) {
        return new SchemaChecker(registry().getSchema(schema));
    }

    /** For schemas themselves. */
    public static SchemaChecker ofSchemas() {
        return new SchemaChecker(
                registry().getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema")));
    }

    /** A new one each time, for it keeps schemas by their ids. */
    private static SchemaRegistry registry() {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    }

    /** What is wrong with a document, each with its place; empty if nothing is. */
    public List<String> check(String json) {
        return schema
                .validate(
                        json,
                        InputFormat.JSON,
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(Error::toString)
                .toList();
    }
}
