package explainer.history;

import java.io.IOException;

/** The repository has no revision of the name that was given; the message says so in plain words, and what to write. */
public final class NoSuchRevision extends IOException {
    private static final long serialVersionUID = 1;

    NoSuchRevision(String message) {
        super(message);
    }
}
