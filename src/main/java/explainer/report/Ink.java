package explainer.report;

/** The colours of a diagnostic on a terminal, as parameters of SGR (ECMA-48, 8.3.117). */
enum Ink {
    PATH("1"),
    ERROR("1;31"),
    WARNING("1;33"),
    HELP("36");

    private final String parameters;

    Ink(String parameters) {
        this.parameters = parameters;
    }

    String on(String text) {
        return "\u001b[" + parameters + "m" + text + "\u001b[0m";
    }
}
