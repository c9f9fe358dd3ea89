package explainer.links;

import java.io.IOException;
import java.io.InputStream;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import javax.net.ssl.SSLException;

/** Asks one server for one address, as cheaply as it allows. Follows nothing, keeps no cookies, knows no passwords. */
final class Requester {
    private final HttpClient client;
    private final HostGate gate;
    private final Manners manners;

    Requester(Manners manners, HostGate gate) {
        this.manners = manners;
        this.gate = gate;
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(manners.timeout())
                .build();
    }

    /**
     * The answer to HEAD, where it is a plain one; else that to GET, because many servers treat HEAD badly. A connection that fails is tried
     * once more.
     *
     * @throws IOException if there is no answer
     */
    Answer ask(Address address) throws IOException, InterruptedException {
        boolean hasFailed = false;
        try {
            Answer head = patiently("HEAD", address);
            if (head.isSuccess() || head.isRedirect() || head.isBusy() && gate.isClosed(address.host())) {
                return head;
            }
        } catch (SSLException | UnknownHostException e) {
            throw e;
        } catch (IOException e) {
            hasFailed = true;
        }
        try {
            return patiently("GET", address);
        } catch (SSLException | UnknownHostException e) {
            throw e;
        } catch (IOException e) {
            if (hasFailed) {
                throw e;
            }
            return patiently("GET", address);
        }
    }

    /** Waits as long as a busy server asks, within bounds, and asks once more. A server that is still busy is left alone. */
    private Answer patiently(String method, Address address) throws IOException, InterruptedException {
        Answer answer = send(method, address);
        if (!answer.isBusy()) {
            return answer;
        }
        boolean isShort = answer.retryAfter()
                .filter(wait -> wait.compareTo(Manners.LONGEST_WAIT) <= 0)
                .isPresent();
        if (isShort) {
            gate.slowDown(address.host(), answer.retryAfter().orElse(Duration.ZERO));
            answer = send(method, address);
        }
        if (answer.status() == 429 || answer.isBusy() && answer.retryAfter().isPresent()) {
            gate.close(address.host());
        }
        return answer;
    }

    private Answer send(String method, Address address) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(address.uri())
                .method(method, HttpRequest.BodyPublishers.noBody())
                .header("User-Agent", manners.userAgent())
                .header("Accept", "text/html,application/xhtml+xml,*/*;q=0.8")
                .timeout(manners.timeout())
                .build();
        return gate.pass(address.host(), () -> {
            HttpResponse<InputStream> response = client.send(request, HttpResponse.BodyHandlers.ofInputStream());
            // whatever comes after the head is not wanted: closing ends it
            response.body().close();
            return Answer.of(response);
        });
    }
}
