package explainer;

/** The exit codes of the program. */
final class Exit {
    /** Above the list of a command's help. */
    static final String HEADING = "%nExit codes:%n";

    static final int DONE = 0;
    static final int HAS_ERRORS = 1;
    static final int BAD_ARGUMENTS = 2;
    static final int CANNOT_READ_OR_WRITE = 3;
    /** {@code EX_SOFTWARE} of sysexits.h. */
    static final int BUG = 70;

    private Exit() {}
}
