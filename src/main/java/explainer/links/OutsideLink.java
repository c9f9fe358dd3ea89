package explainer.links;

import explainer.base.Span;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;

/**
 * A place in the content that names an address elsewhere.
 *
 * @param written the address with its fragment, as the content has it
 */
public record OutsideLink(String written, Span span) implements Comparable<OutsideLink> {
    private static final Comparator<OutsideLink> ORDER =
            Comparator.comparing(OutsideLink::span).thenComparing(OutsideLink::written);

    public OutsideLink {
        Objects.requireNonNull(written);
        Objects.requireNonNull(span);
    }

    /** What to ask; nothing if the standard does not know such an address. */
    public Optional<Address> address() {
        return Address.of(written);
    }

    /** With its sign; empty if there is none. */
    String fragment() {
        int hash = written.indexOf('#');
        return hash < 0 ? "" : written.substring(hash);
    }

    @Override
    public int compareTo(OutsideLink other) {
        return ORDER.compare(this, other);
    }
}
