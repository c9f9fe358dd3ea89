package explainer.serve;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Who may ask, and how.
 *
 * <p>Only this machine can reach the server, but any page in its browser can send requests: one whose name was made to lead here (DNS
 * rebinding) would even read the answers, were it not for the name of the host in its requests.
 */
final class Access {
    private static final Set<String> METHODS = Set.of("GET", "HEAD");
    private static final List<String> HOSTS = List.of("127.0.0.1", "localhost", "[::1]");

    private final int port;

    Access(int port) {
        this.port = port;
    }

    /** What to answer instead, if the request is not to be served. */
    Optional<Reply> refusal(HttpExchange exchange) {
        Headers headers = exchange.getRequestHeaders();
        List<String> hosts = headers.getOrDefault("Host", List.of());
        String authority = exchange.getRequestURI().getRawAuthority();
        if (hosts.size() != 1 || !isOurs(hosts.get(0)) || authority != null && !isOurs(authority)) {
            return Optional.of(Reply.text(421, "This preview answers at http://127.0.0.1:" + port + "/ only."));
        }
        if (!METHODS.contains(exchange.getRequestMethod())) {
            return Optional.of(Reply.text(405, "A preview can only be read.").header("Allow", "GET, HEAD"));
        }
        boolean isForTabs = PreviewFiles.isOurs(exchange.getRequestURI());
        if (isForTabs && "cross-site".equals(headers.getFirst("Sec-Fetch-Site"))) {
            return Optional.of(Reply.text(403, "This address is for the preview's own pages."));
        }
        return Optional.empty();
    }

    private boolean isOurs(String host) {
        String name = host.toLowerCase(Locale.ROOT);
        return HOSTS.stream().anyMatch(each -> name.equals(each + ":" + port) || port == 80 && name.equals(each));
    }
}
