package explainer.report;

import explainer.base.Code;
import explainer.base.Diagnostic;
import explainer.base.Edit;
import explainer.base.Related;
import explainer.base.Severity;
import explainer.base.Span;
import explainer.output.json.JsonText;
import explainer.output.json.JsonType;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Diagnostics as a SARIF log (Static Analysis Results Interchange Format, version 2.1.0). */
final class DiagnosticsSarif {
    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
    // the name that code scanning knows for the root of a checkout
    private static final String PROJECT = "%SRCROOT%";

    private final List<Code> rules;

    private DiagnosticsSarif(List<Code> codes) {
        this.rules = codes.stream().sorted(Comparator.comparing(Code::id)).toList();
    }

    static String of(Findings findings) {
        return JsonText.ascii(new DiagnosticsSarif(findings.codes()).log(findings));
    }

    private ObjectNode log(Findings findings) {
        ObjectNode log = object().put("version", "2.1.0").put("$schema", SCHEMA);
        ObjectNode run = log.putArray("runs").addObject();
        ObjectNode driver = run.putObject("tool").putObject("driver").put("name", "explainer");
        findings.version().ifPresent(version -> driver.put("version", version));
        driver.set("rules", list(rules, code -> rule(code, findings.program())));
        run.putObject("originalUriBaseIds")
                .putObject(PROJECT)
                .set("description", message("the folder that holds content/ and templates/"));
        run.put("columnKind", "utf16CodeUnits");
        run.set("results", list(findings.diagnostics(), this::result));
        return log;
    }

    private static ObjectNode rule(Code code, String program) {
        ObjectNode rule = object().put("id", code.id());
        rule.set("shortDescription", message(sentence(code.summary())));
        rule.set("help", message("A wrong and a right example: " + program + " explain " + code.id()));
        rule.putObject("defaultConfiguration").put("level", level(code.severity()));
        return rule;
    }

    private ObjectNode result(Diagnostic diagnostic) {
        ObjectNode result = object().put("ruleId", diagnostic.code().id())
                .put("ruleIndex", rules.indexOf(diagnostic.code()))
                .put("level", level(diagnostic.severity()));
        result.set(
                "message",
                message(diagnostic.message()
                        + diagnostic.help().map(help -> "\nhelp: " + help).orElse("")));
        result.putArray("locations").addObject().set("physicalLocation", place(diagnostic.span()));
        if (!diagnostic.related().isEmpty()) {
            result.set("relatedLocations", list(diagnostic.related(), DiagnosticsSarif::related));
        }
        if (!diagnostic.fix().isEmpty()) {
            ObjectNode fix = result.putArray("fixes").addObject();
            fix.set("artifactChanges", changes(diagnostic.fix()));
        }
        return result;
    }

    private static ObjectNode related(Related related) {
        ObjectNode location = object();
        location.set("physicalLocation", place(related.span()));
        location.set("message", message(related.message()));
        return location;
    }

    private static ObjectNode place(Span span) {
        ObjectNode place = object();
        place.set("artifactLocation", artifact(span.file().path()));
        place.set("region", region(span));
        return place;
    }

    /** Without offsets: those of the program count each line end as one character, whatever stands in the file. */
    private static ObjectNode region(Span span) {
        return object().put("startLine", span.from().line())
                .put("startColumn", span.from().column())
                .put("endLine", span.to().line())
                .put("endColumn", span.to().column());
    }

    private static ArrayNode changes(List<Edit> fix) {
        SortedMap<String, List<Edit>> byFile = fix.stream()
                .collect(Collectors.groupingBy(edit -> edit.span().file().path(), TreeMap::new, Collectors.toList()));
        ArrayNode changes = JsonType.NODES.arrayNode();
        byFile.forEach((path, edits) -> {
            ObjectNode change = changes.addObject();
            change.set("artifactLocation", artifact(path));
            change.set("replacements", list(edits, DiagnosticsSarif::replacement));
        });
        return changes;
    }

    private static ObjectNode replacement(Edit edit) {
        ObjectNode replacement = object();
        replacement.set("deletedRegion", region(edit.span()));
        replacement.putObject("insertedContent").put("text", edit.replacement());
        return replacement;
    }

    private static ObjectNode artifact(String path) {
        try {
            return object().put("uri", new URI(null, null, path, null).toASCIIString())
                    .put("uriBaseId", PROJECT);
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("not a path in the project: " + path, e);
        }
    }

    /**
     * A plain text message: braces are doubled (SARIF 2.1.0, 3.11.5), and what looks like a link of Markdown is taken apart, for which
     * there is no escape (3.11.6).
     */
    private static ObjectNode message(String text) {
        return object().put("text", text.replace("{", "{{").replace("}", "}}").replace("](", "] ("));
    }

    private static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
        };
    }

    private static String sentence(String summary) {
        return summary.substring(0, 1).toUpperCase(Locale.ROOT) + summary.substring(1) + ".";
    }

    private static <T> ArrayNode list(List<T> items, Function<T, ObjectNode> node) {
        return JsonType.NODES.arrayNode().addAll(items.stream().map(node).toList());
    }

    private static ObjectNode object() {
        return JsonType.NODES.objectNode();
    }
}
