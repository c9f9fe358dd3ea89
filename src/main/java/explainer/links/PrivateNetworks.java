package explainer.links;

import java.math.BigInteger;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.stream.Stream;

/** The networks that are not the public internet (IANA special-purpose registries for IPv4 and IPv6). */
final class PrivateNetworks {
    private static final List<Network> ALL = Stream.of(
                    "0.0.0.0/8",
                    "10.0.0.0/8",
                    "100.64.0.0/10",
                    "127.0.0.0/8",
                    "169.254.0.0/16",
                    "172.16.0.0/12",
                    "192.0.0.0/24",
                    "192.0.2.0/24",
                    "192.168.0.0/16",
                    "198.18.0.0/15",
                    "198.51.100.0/24",
                    "203.0.113.0/24",
                    "224.0.0.0/4",
                    "240.0.0.0/4",
                    // loopback, and IPv4 addresses in the clothes of IPv6, which could be any of the above
                    "::/96",
                    "64:ff9b::/96",
                    "64:ff9b:1::/48",
                    "2002::/16",
                    "100::/64",
                    "2001::/23",
                    "2001:db8::/32",
                    "fc00::/7",
                    "fe80::/10",
                    "fec0::/10",
                    "ff00::/8")
            .map(Network::of)
            .toList();

    private PrivateNetworks() {}

    private record Network(byte[] prefix, int bits) {
        static Network of(String text) {
            String[] parts = text.split("/");
            try {
                // digits only: nothing is looked up
                return new Network(InetAddress.getByName(parts[0]).getAddress(), Integer.parseInt(parts[1]));
            } catch (UnknownHostException e) {
                throw new IllegalStateException(e);
            }
        }

        boolean contains(byte[] address) {
            int rest = address.length * 8 - bits;
            return address.length == prefix.length
                    && new BigInteger(1, address).shiftRight(rest).equals(new BigInteger(1, prefix).shiftRight(rest));
        }
    }

    static boolean contain(InetAddress address) {
        return ALL.stream().anyMatch(network -> network.contains(address.getAddress()));
    }
}
