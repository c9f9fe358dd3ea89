package explainer.links;

import java.time.Duration;
import java.util.Objects;

/**
 * How other people's servers are asked.
 *
 * @param userAgent says what asks, and for whom
 * @param parallel how many hosts are asked at the same time; one host is always asked one thing at a time
 * @param pause between two requests to one host
 * @param timeout how long a server may take to connect, and as long again to answer
 * @param privateNetworks whether addresses on this machine and in its own network are asked too: a page could name one to have the
 *     machine that checks it look there
 */
public record Manners(String userAgent, int parallel, Duration pause, Duration timeout, boolean privateNetworks) {
    /** The longest that a server may ask to be left alone for, and still be asked again in the same run. */
    static final Duration LONGEST_WAIT = Duration.ofSeconds(60);

    static final int MOST_REDIRECTS = 10;

    public Manners {
        Objects.requireNonNull(userAgent);
        if (parallel < 1 || pause.isNegative() || timeout.isNegative() || timeout.isZero()) {
            throw new IllegalArgumentException("nobody can be asked like this");
        }
    }
}
