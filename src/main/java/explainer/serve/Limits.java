package explainer.serve;

import java.util.Map;

/**
 * What one client may ask of the JDK's server, which has no limits of its own. It reads them once, before the first server is made;
 * whoever starts the program with {@code -D} may set others.
 */
final class Limits {
    private static final String PREFIX = "sun.net.httpserver.";

    private static final Map<String, String> LIMITS = Map.of(
            // seconds until a request must have been read whole
            "maxReqTime", "10",
            "maxReqHeaders", "60",
            // bytes; the first releases of JDK 17 do not know this one and the next
            "maxReqHeaderSize", "32768",
            "maxConnections", "400",
            "idleInterval", "30",
            // else the kernel holds small answers back to see whether more will follow
            "nodelay", "true");

    private Limits() {}

    static void set() {
        LIMITS.forEach((name, value) -> {
            if (System.getProperty(PREFIX + name) == null) {
                System.setProperty(PREFIX + name, value);
            }
        });
    }
}
