package explainer.links;

import java.net.IDN;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A web address as it is asked for: http or https, the host in ASCII, the rest percent-encoded where it was not, without user and fragment.
 * Two addresses that differ in their fragments alone are one.
 */
public record Address(URI uri) implements Comparable<Address> {
    // RFC 3986, appendix B
    private static final Pattern PARTS =
            Pattern.compile("(?:([^:/?#]+):)?(?://([^/?#]*))?([^?#]*)(?:\\?([^#]*))?(?:#.*)?", Pattern.DOTALL);
    private static final Pattern AUTHORITY = Pattern.compile("(?:.*@)?(\\[[^\\]]*\\]|[^:]*)(:[0-9]*)?", Pattern.DOTALL);
    // what browsers encode themselves
    private static final Pattern REFUSED =
            Pattern.compile("[^\\x21-\\x7e]|[\"<>\\\\^`{|}\\[\\]]|%(?![0-9A-Fa-f]{2})", Pattern.DOTALL);
    private static final HexFormat ENCODED = HexFormat.of().withUpperCase().withPrefix("%");
    private static final int LAST_PORT = 65535;
    private static final List<String> SCHEMES = List.of("http", "https");

    public Address {
        Objects.requireNonNull(uri);
    }

    /** The address that was written, however a browser would accept it; nothing if it is none. */
    public static Optional<Address> of(String written) {
        Matcher parts = PARTS.matcher(written.strip());
        if (!parts.matches() || parts.group(1) == null || parts.group(2) == null) {
            return Optional.empty();
        }
        String scheme = parts.group(1).toLowerCase(Locale.ROOT);
        Matcher authority = AUTHORITY.matcher(parts.group(2));
        if (!SCHEMES.contains(scheme) || !authority.matches()) {
            return Optional.empty();
        }
        String port = authority.group(2) == null || authority.group(2).length() == 1 ? "" : authority.group(2);
        String path = encoded(parts.group(3));
        try {
            String host = authority.group(1).startsWith("[") ? authority.group(1) : IDN.toASCII(authority.group(1));
            URI uri = URI.create(scheme + "://" + host.toLowerCase(Locale.ROOT) + port + (path.isEmpty() ? "/" : path)
                    + query(parts.group(4)));
            return uri.getHost() == null || uri.getPort() > LAST_PORT
                    ? Optional.empty()
                    : Optional.of(new Address(uri));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Where a redirect from here leads; nothing if it is no web address. */
    Optional<Address> to(String location) {
        Matcher parts = PARTS.matcher(location.strip());
        if (!parts.matches() || parts.group(1) != null) {
            return of(location);
        }
        if (parts.group(2) != null) {
            return of(uri.getScheme() + ":" + location.strip());
        }
        String query = query(parts.group(4));
        if (!parts.group(3).isEmpty()) {
            // without a slash before it, a colon would end a scheme
            String path = parts.group(3).startsWith("/") ? parts.group(3) : "./" + parts.group(3);
            return of(uri.resolve(encoded(path)) + query);
        }
        // URI.resolve would drop the last part of the path
        return query.isEmpty() ? Optional.of(this) : of(withoutQuery() + query);
    }

    /** The host without its port: whoever runs it answers for all of its ports. */
    String host() {
        return uri.getHost();
    }

    private String withoutQuery() {
        return uri.getScheme() + "://" + uri.getRawAuthority() + uri.getRawPath();
    }

    private static String query(String query) {
        return query == null ? "" : "?" + encoded(query);
    }

    private static String encoded(String text) {
        return REFUSED.matcher(text)
                .replaceAll(refused -> ENCODED.formatHex(refused.group().getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public int compareTo(Address other) {
        return toString().compareTo(other.toString());
    }

    @Override
    public String toString() {
        return uri.toString();
    }
}
