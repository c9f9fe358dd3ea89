package explainer.report;

import explainer.base.Diagnostic;
import explainer.base.Edit;
import explainer.base.Related;
import explainer.base.Severity;
import explainer.base.SourceFile;
import explainer.base.Span;
import explainer.output.json.JsonShape;
import explainer.output.json.JsonText;
import explainer.output.json.JsonType;
import java.util.List;

/** Diagnostics as one JSON object, and the JSON Schema that says what its keys mean: both are made of one declaration. */
public final class DiagnosticsJson {
    /** Grows when a key changes its meaning or goes; a new key does not count. */
    private static final int VERSION = 1;

    private static final String FILE = "The file, relative to the project, separated by \"/\".";
    private static final String RANGE = "From its first character to the place after its last.";

    private record Report(List<Diagnostic> diagnostics) {
        private int count(Severity severity) {
            return (int) diagnostics.stream()
                    .filter(each -> each.severity() == severity)
                    .count();
        }
    }

    private record Place(SourceFile file, int offset) {
        private int line() {
            return file.at(offset).line();
        }

        private int column() {
            return file.at(offset).column();
        }
    }

    private DiagnosticsJson() {}

    static String of(Findings findings) {
        return of(findings.diagnostics());
    }

    /** In the order in which they are given. ASCII only. */
    public static String of(List<Diagnostic> diagnostics) {
        return JsonText.ascii(shape().write(new Report(diagnostics)));
    }

    /** JSON Schema, draft 2020-12. */
    public static String schema() {
        var schema = JsonType.NODES.objectNode().put("$schema", "https://json-schema.org/draft/2020-12/schema");
        return JsonText.of(schema.setAll(shape().schema()));
    }

    private static JsonShape<Report> shape() {
        return JsonShape.<Report>of("Diagnostics", "What a run of build, check or changes found.")
                .required("version", number(1), report -> VERSION, "Of this form: " + VERSION + ".")
                .required("errors", number(0), report -> report.count(Severity.ERROR), "How many errors there are.")
                .required(
                        "warnings", number(0), report -> report.count(Severity.WARNING), "How many warnings there are.")
                .required(
                        "diagnostics",
                        JsonType.listOf(diagnostic().type(), 0),
                        Report::diagnostics,
                        "What was found, in the order of files and places.");
    }

    private static JsonShape<Diagnostic> diagnostic() {
        return JsonShape.<Diagnostic>of("Diagnostic", "One finding.")
                .required(
                        "code",
                        JsonType.pattern("[a-z][a-z0-9]*(-[a-z0-9]+)*"),
                        each -> each.code().id(),
                        "Its kind, a name that does not change.")
                .required(
                        "severity",
                        JsonType.oneOf(Severity.values(), Severity::word),
                        Diagnostic::severity,
                        "An error keeps the site from being built, a warning does not.")
                .required("message", JsonType.TEXT, Diagnostic::message, "What is wrong.")
                .optional("help", JsonType.TEXT, Diagnostic::help, "What to do about it; may have several lines.")
                .required("file", JsonType.TEXT, each -> each.span().file().path(), FILE)
                .required("range", range(), Diagnostic::span, RANGE)
                .required(
                        "source",
                        JsonType.TEXT,
                        each -> each.span().file().line(each.span().from().line()),
                        "The line in which the range begins, without its line end.")
                .required(
                        "related", JsonType.listOf(related().type(), 0), Diagnostic::related, "Places that explain it.")
                .required(
                        "fix",
                        JsonType.listOf(edit().type(), 0),
                        Diagnostic::fix,
                        "The edits that mend it together; none where a person has to choose.");
    }

    private static JsonShape<Related> related() {
        return JsonShape.<Related>of("Related place", "A second place.")
                .required("file", JsonType.TEXT, each -> each.span().file().path(), FILE)
                .required("range", range(), Related::span, RANGE)
                .required("message", JsonType.TEXT, Related::message, "What stands there.");
    }

    private static JsonShape<Edit> edit() {
        return JsonShape.<Edit>of("Edit", "One replacement.")
                .required("file", JsonType.TEXT, each -> each.span().file().path(), FILE)
                .required("range", range(), Edit::span, "What is taken out; nothing if it ends where it starts.")
                .required("replacement", JsonType.TEXT, Edit::replacement, "What is put there; may be empty.");
    }

    private static JsonType<Span> range() {
        return JsonShape.<Span>of("Range", "A stretch of a file.")
                .required(
                        "start",
                        place(),
                        span -> new Place(span.file(), span.start()),
                        "The place of its first character.")
                .required(
                        "end",
                        place(),
                        span -> new Place(span.file(), span.end()),
                        "The place after its last character.")
                .type();
    }

    private static JsonType<Place> place() {
        return JsonShape.<Place>of("Place", "A place between two characters.")
                .required("line", number(1), Place::line, "Counted from 1.")
                .required("column", number(1), Place::column, "Counted from 1, in UTF-16 code units.")
                .required(
                        "offset",
                        number(0),
                        Place::offset,
                        "Counted from 0, in UTF-16 code units of the file without a byte order mark, each line end one.")
                .type();
    }

    private static JsonType<Integer> number(int least) {
        return new JsonType<>(
                JsonType.NODES::numberNode,
                () -> JsonType.NODES.objectNode().put("type", "integer").put("minimum", least));
    }
}
