package explainer;

/** An option or argument that cannot be meant; the message is for the one who typed it. */
final class BadArgument extends RuntimeException {
    private static final long serialVersionUID = 1;

    BadArgument(String message) {
        super(message);
    }
}
