package explainer.base;

import java.util.Locale;

/** How bad a finding is: an error stops the build, a warning does not. */
public enum Severity {
    ERROR,
    WARNING;

    /** The word printed in a diagnostic. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
