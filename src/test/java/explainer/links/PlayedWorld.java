package explainer.links;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** A world in which nobody waits, and in which hosts are where a test puts them. */
final class PlayedWorld implements World {
    final List<Duration> pauses = new CopyOnWriteArrayList<>();
    final Map<String, String> hosts = new ConcurrentHashMap<>();
    /** What the resolver says of a host that it does not know. */
    String unknown = "Name or service not known";

    @Override
    public List<InetAddress> lookUp(String host) throws UnknownHostException {
        if (host.endsWith(".invalid") && !hosts.containsKey(host)) {
            throw new UnknownHostException(host + ": " + unknown);
        }
        return List.of(InetAddress.getAllByName(hosts.getOrDefault(host, host)));
    }

    @Override
    public void pause(Duration duration) {
        pauses.add(duration);
    }
}
