package explainer.links;

import java.util.Objects;

/** What came of asking for an address once. */
sealed interface Outcome permits Outcome.Found, Outcome.Moved, Outcome.Missing, Outcome.Unknown {

    /** Whether its host was found outside this machine's own network, so that there is a way out. */
    default boolean isReached() {
        return true;
    }

    /** It is there. */
    record Found() implements Outcome {}

    /** It is there, at an address that its server gives it for good. */
    record Moved(Address to) implements Outcome {
        public Moved {
            Objects.requireNonNull(to);
        }
    }

    /**
     * The server, or the Domain Name System, says that there is no such thing.
     *
     * @param why a sentence without its full stop, as the others below
     */
    record Missing(String why, boolean isReached) implements Outcome {
        public Missing {
            Objects.requireNonNull(why);
        }
    }

    /** It may be there. */
    record Unknown(String why, boolean isReached) implements Outcome {
        public Unknown {
            Objects.requireNonNull(why);
        }

        static Unknown because(String why) {
            return new Unknown(why, true);
        }
    }
}
