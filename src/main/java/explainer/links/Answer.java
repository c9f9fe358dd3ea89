package explainer.links;

import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import java.util.Optional;

/**
 * What a server says of an address, without the thing itself.
 *
 * @param retryAfter how long it asks to be left alone
 */
record Answer(int status, Optional<String> location, Optional<Duration> retryAfter) {
    // a year and more in digits would not be a number of seconds
    private static final String SECONDS = "[0-9]{1,9}";

    Answer {
        Objects.requireNonNull(location);
        Objects.requireNonNull(retryAfter);
    }

    static Answer of(HttpResponse<?> response) {
        HttpHeaders headers = response.headers();
        return new Answer(
                response.statusCode(),
                headers.firstValue("Location").map(Answer::decoded),
                headers.firstValue("Retry-After").flatMap(text -> retryAfter(text.strip(), headers)));
    }

    boolean isSuccess() {
        return status >= 200 && status < 300;
    }

    boolean isRedirect() {
        return location.isPresent()
                && switch (status) {
                    case 301, 302, 303, 307, 308 -> true;
                    default -> false;
                };
    }

    /** Whether its target is the address from now on. */
    boolean isForGood() {
        return status == 301 || status == 308;
    }

    boolean isMissing() {
        return status == 404 || status == 410;
    }

    /** Whether the server has no time now. */
    boolean isBusy() {
        return status == 429 || status == 503;
    }

    /** A header is bytes; servers write UTF-8 into it where they should encode. */
    private static String decoded(String location) {
        return new String(location.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    }

    /** RFC 9110, section 10.2.3: seconds, or a date, which the server's own clock turns into seconds. */
    private static Optional<Duration> retryAfter(String text, HttpHeaders headers) {
        if (text.matches(SECONDS)) {
            return Optional.of(Duration.ofSeconds(Long.parseLong(text)));
        }
        return instant(text)
                .flatMap(until -> headers.firstValue("Date")
                        .flatMap(now -> instant(now.strip()))
                        .map(now -> Duration.between(now, until)))
                .map(wait -> wait.isNegative() ? Duration.ZERO : wait);
    }

    private static Optional<Instant> instant(String text) {
        try {
            return Optional.of(DateTimeFormatter.RFC_1123_DATE_TIME.parse(text, Instant::from));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
