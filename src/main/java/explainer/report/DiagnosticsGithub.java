package explainer.report;

import explainer.base.Diagnostic;
import explainer.base.Position;
import explainer.base.Related;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Diagnostics as workflow commands of GitHub Actions, which shows each at its line in a pull request.
 *
 * <p>GitHub shows ten errors and ten warnings of one step at their lines, and fifty of a job; all of them stand in the log. The paths are
 * those of the project, so the project must be the root of the repository.
 */
final class DiagnosticsGithub {
    private DiagnosticsGithub() {}

    static String of(Findings findings) {
        return findings.diagnostics().stream().map(DiagnosticsGithub::command).collect(Collectors.joining());
    }

    private static String command(Diagnostic diagnostic) {
        String properties = properties(diagnostic).entrySet().stream()
                .map(property -> property.getKey() + "=" + inProperty(property.getValue()))
                .collect(Collectors.joining(","));
        return "::" + diagnostic.severity().word() + " " + properties + "::" + inData(text(diagnostic)) + "\n";
    }

    private static Map<String, String> properties(Diagnostic diagnostic) {
        Position from = diagnostic.span().from();
        Position to = diagnostic.span().to();
        Map<String, String> properties = new LinkedHashMap<>();
        properties.put("file", diagnostic.span().file().path());
        properties.put("line", Integer.toString(from.line()));
        properties.put("endLine", Integer.toString(to.line()));
        // GitHub refuses columns of a place that has several lines
        if (from.line() == to.line()) {
            properties.put("col", Integer.toString(from.column()));
            properties.put("endColumn", Integer.toString(to.column()));
        }
        properties.put(
                "title", diagnostic.code().id() + ": " + diagnostic.code().summary());
        return properties;
    }

    private static String text(Diagnostic diagnostic) {
        StringBuilder text = new StringBuilder(diagnostic.message());
        diagnostic.help().ifPresent(help -> text.append("\nhelp: ").append(help));
        for (Related related : diagnostic.related()) {
            text.append("\nsee ").append(related.span()).append(": ").append(related.message());
        }
        return text.toString();
    }

    /** As GitHub's own toolkit writes it; the first replacement must be the first. */
    private static String inData(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String inProperty(String text) {
        return inData(text).replace(":", "%3A").replace(",", "%2C");
    }
}
