package explainer.report;

/** Writes diagnostics for a program to read. */
@FunctionalInterface
public interface MachineForm {
    /** One whole document, also if nothing was found; its last line has a line end. */
    String of(Findings findings);
}
