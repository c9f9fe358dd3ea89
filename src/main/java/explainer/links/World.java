package explainer.links;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;

/** What a check needs beyond the web itself, so that a test can play it. */
public interface World {
    /** The addresses of a host. */
    List<InetAddress> lookUp(String host) throws UnknownHostException;

    void pause(Duration duration) throws InterruptedException;

    /** The Domain Name System and time as they are. */
    static World real() {
        return new World() {
            @Override
            public List<InetAddress> lookUp(String host) throws UnknownHostException {
                return List.of(InetAddress.getAllByName(host));
            }

            @Override
            public void pause(Duration duration) throws InterruptedException {
                Thread.sleep(duration.toMillis());
            }
        };
    }
}
