package explainer.report;

import java.util.Locale;
import java.util.Optional;

/** The forms in which diagnostics are printed. */
public enum DiagnosticFormat {
    /** For people. */
    TEXT(null),
    /** For programs of one's own: {@code src/docs/diagnostics.schema.json}. */
    JSON(DiagnosticsJson::of),
    /** For code scanning and editors: SARIF 2.1.0. */
    SARIF(DiagnosticsSarif::of),
    /** For the lines of a pull request on GitHub: workflow commands. */
    GITHUB(DiagnosticsGithub::of);

    private final MachineForm form;

    DiagnosticFormat(MachineForm form) {
        this.form = form;
    }

    /** Nothing if people read it. */
    public Optional<MachineForm> forMachines() {
        return Optional.ofNullable(form);
    }

    /** As it is written on the command line. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
