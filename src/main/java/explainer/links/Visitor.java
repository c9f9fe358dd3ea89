package explainer.links;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.net.http.HttpTimeoutException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.net.ssl.SSLException;

/** Goes to an address, through its redirects, and says in plain words what is there. */
final class Visitor {
    private final Manners manners;
    private final World world;
    private final HostGate gate;
    private final Requester requester;

    Visitor(Manners manners, World world) {
        this.manners = manners;
        this.world = world;
        this.gate = new HostGate(manners.pause(), world);
        this.requester = new Requester(manners, gate);
    }

    Outcome visit(Address start) throws InterruptedException {
        Set<Address> been = new HashSet<>();
        Address at = start;
        Address home = start;
        boolean isForGood = true;
        while (been.size() <= Manners.MOST_REDIRECTS) {
            if (!been.add(at)) {
                return Outcome.Unknown.because("it leads back to itself by redirects");
            }
            Optional<Outcome> refused = refused(at);
            if (refused.isPresent()) {
                return refused.get();
            }
            Answer answer;
            try {
                answer = requester.ask(at);
            } catch (IOException e) {
                return failed(at, e);
            }
            if (!answer.isRedirect()) {
                return judged(answer, start, home);
            }
            String location = answer.location().orElseThrow();
            Optional<Address> next = at.to(location);
            if (next.isEmpty()) {
                return Outcome.Unknown.because("it redirects to \"" + location + "\", which is no web address");
            }
            isForGood &= answer.isForGood();
            at = next.get();
            home = isForGood ? at : home;
        }
        return Outcome.Unknown.because("it redirects more than " + Manners.MOST_REDIRECTS + " times");
    }

    /** Why an address is not to be asked at all. The client looks the host up again; the JDK then remembers what it is told here. */
    private Optional<Outcome> refused(Address address) {
        String host = address.host();
        if (gate.isClosed(host)) {
            return Optional.of(Outcome.Unknown.because(host + " asked for a longer pause than a check can make"));
        }
        try {
            List<InetAddress> found = world.lookUp(host);
            return !manners.privateNetworks() && found.stream().anyMatch(PrivateNetworks::contain)
                    ? Optional.of(new Outcome.Unknown(host + " is in a private network, which is not asked", false))
                    : Optional.empty();
        } catch (UnknownHostException e) {
            return Optional.of(unknownHost(host, e));
        }
    }

    private static Outcome judged(Answer answer, Address start, Address home) {
        if (answer.isMissing()) {
            return new Outcome.Missing("the server answers " + answer.status() + " (" + words(answer) + ")", true);
        }
        if (!answer.isSuccess()) {
            return Outcome.Unknown.because("the server answers " + answer.status() + " (" + words(answer) + ")");
        }
        return home.equals(start) ? new Outcome.Found() : new Outcome.Moved(home);
    }

    private static String words(Answer answer) {
        return switch (answer.status()) {
            case 401, 407 -> "it wants a password";
            case 403, 451 -> "it does not show this to everybody";
            case 404 -> "not found";
            case 410 -> "gone for good";
            case 429 -> "too many requests";
            default -> answer.status() >= 500 ? "it has a fault" : "which says neither yes nor no";
        };
    }

    private static Outcome failed(Address address, IOException e) {
        if (e instanceof UnknownHostException unknown) {
            return unknownHost(address.host(), unknown);
        }
        if (e instanceof HttpTimeoutException) {
            return Outcome.Unknown.because(address.host() + " did not answer in time");
        }
        if (e instanceof SSLException) {
            return Outcome.Unknown.because(address.host() + " has no certificate that can be trusted");
        }
        return Outcome.Unknown.because("the connection to " + address.host() + " failed");
    }

    private static Outcome unknownHost(String host, UnknownHostException e) {
        // the resolver of the operating system says so of what may be there in a minute
        boolean mayComeBack = e.getMessage() != null
                && e.getMessage().toLowerCase(Locale.ROOT).contains("temporary failure");
        return mayComeBack
                ? new Outcome.Unknown("the name of " + host + " could not be looked up just now", false)
                : new Outcome.Missing("there is no host " + host, false);
    }
}
