package explainer.report;

import explainer.base.Code;
import explainer.base.Diagnostic;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a run of the program found, for other programs.
 *
 * @param diagnostics in the order of places
 * @param codes every code that the program knows, found or not
 * @param version of the program, where it is known
 * @param program what to type before the name of one of its commands
 */
public record Findings(List<Diagnostic> diagnostics, List<Code> codes, Optional<String> version, String program) {
    public Findings {
        diagnostics = diagnostics.stream().sorted().toList();
        codes = List.copyOf(codes);
        Objects.requireNonNull(version);
        Objects.requireNonNull(program);
    }
}
