package explainer.history;

import java.util.List;
import java.util.Objects;

/**
 * What has become of the claims.
 *
 * @param since the revision that published them: {@code 1cdfb8a}
 * @param claims that are new, changed or gone
 */
public record Changes(String since, List<ClaimChange> claims) {
    public Changes {
        Objects.requireNonNull(since);
        claims = List.copyOf(claims);
    }

    /** How many published claims have changed or are gone. */
    public long changed() {
        return claims.stream()
                .filter(claim -> claim.kind() != ClaimChange.Kind.NEW)
                .count();
    }

    /** How many of them have an entry. */
    public long entered() {
        return claims.stream().filter(ClaimChange::isEntered).count();
    }
}
