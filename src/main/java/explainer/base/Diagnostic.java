package explainer.base;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Something wrong at a place in the project, in words its editor understands.
 *
 * @param severity that of the code, unless a strict build has raised it
 * @param message the fact: lower case, no full stop, the offending text in quotes
 * @param help the fix, where there is one to name
 * @param fix the edits that mend it, only where there is one right answer; they do not overlap, and may stand in several files
 */
public record Diagnostic(
        Code code,
        Severity severity,
        Span span,
        String message,
        Optional<String> help,
        List<Related> related,
        List<Edit> fix)
        implements Comparable<Diagnostic> {

    private static final Comparator<Diagnostic> ORDER = Comparator.comparing(Diagnostic::span)
            .thenComparing(d -> d.code.id())
            .thenComparing(Diagnostic::message);

    public Diagnostic {
        Objects.requireNonNull(code);
        Objects.requireNonNull(severity);
        Objects.requireNonNull(span);
        Objects.requireNonNull(message);
        Objects.requireNonNull(help);
        related = List.copyOf(related);
        fix = List.copyOf(fix);
    }

    public static Diagnostic of(Code code, Span span, String message) {
        return new Diagnostic(code, code.severity(), span, message, Optional.empty(), List.of(), List.of());
    }

    public Diagnostic help(String text) {
        return new Diagnostic(code, severity, span, message, Optional.of(text), related, fix);
    }

    /** Adds "did you mean" if there is a near name; keeps the help it has if there is none. */
    public Diagnostic didYouMean(Optional<String> near) {
        return near.map(name -> help("did you mean \"" + name + "\"?")).orElse(this);
    }

    public Diagnostic see(Span place, String why) {
        List<Related> more = new ArrayList<>(related);
        more.add(new Related(place, why));
        return new Diagnostic(code, severity, span, message, help, more, fix);
    }

    /** The same as an error: a strict build lets no warning pass. */
    public Diagnostic asError() {
        return new Diagnostic(code, Severity.ERROR, span, message, help, related, fix);
    }

    /** Adds edits that mend it without a person's judgement. */
    public Diagnostic fixedBy(Edit... edits) {
        return new Diagnostic(code, severity, span, message, help, related, List.of(edits));
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }

    @Override
    public int compareTo(Diagnostic other) {
        return ORDER.compare(this, other);
    }

    /** The first line of the diagnostic: {@code path:line:column: error[code]: message}. */
    @Override
    public String toString() {
        return span + ": " + severity.word() + "[" + code.id() + "]: " + message;
    }
}
