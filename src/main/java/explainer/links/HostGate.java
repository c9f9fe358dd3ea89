package explainer.links;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Lets one request at a time through to a host, with a pause before each but the first. */
final class HostGate {
    private final Duration pause;
    private final World world;
    private final Map<String, Host> hosts = new ConcurrentHashMap<>();
    private final Set<String> closed = ConcurrentHashMap.newKeySet();

    HostGate(Duration pause, World world) {
        this.pause = pause;
        this.world = world;
    }

    private static final class Host {
        private Duration wait = Duration.ZERO;
    }

    /** A request and its answer. */
    interface Request<T> {
        T send() throws IOException, InterruptedException;
    }

    <T> T pass(String host, Request<T> request) throws IOException, InterruptedException {
        Host at = hosts.computeIfAbsent(host, name -> new Host());
        synchronized (at) {
            if (!at.wait.isZero()) {
                world.pause(at.wait);
            }
            at.wait = pause;
            return request.send();
        }
    }

    /** The host asks for a longer pause before the next request. */
    void slowDown(String host, Duration wait) {
        Host at = hosts.computeIfAbsent(host, name -> new Host());
        synchronized (at) {
            at.wait = wait.compareTo(at.wait) > 0 ? wait : at.wait;
        }
    }

    /** The host wants no more requests. */
    void close(String host) {
        closed.add(host);
    }

    boolean isClosed(String host) {
        return closed.contains(host);
    }
}
