package explainer.links;

import java.net.UnknownHostException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/** Asks for addresses: several hosts at the same time, each host one thing at a time, each address once. */
public final class LinkChecker {
    // enough to tell a machine without a network from hosts that are gone
    private static final int HOSTS_TO_TRY = 3;
    private static final Outcome OFFLINE =
            new Outcome.Unknown("no host at all could be found: this machine seems to have no network", false);

    private final Manners manners;
    private final World world;
    private final Progress progress;

    public LinkChecker(Manners manners, World world, Progress progress) {
        this.manners = manners;
        this.world = world;
        this.progress = progress;
    }

    /** Hears how far the check is; called by any thread, by one at a time. */
    public interface Progress {
        void asked(int done, int all);
    }

    /**
     * What is known after a check.
     *
     * @param asked how many addresses were asked
     */
    public record Checked(LinkMemory memory, int asked) {}

    /**
     * Asks for what is not known freshly, on a day.
     *
     * @param named every address that the content names
     * @param wanted those of them that may be asked
     * @param maxAge for how many days it counts that an address was there
     */
    public Checked check(
            SortedSet<Address> named, SortedSet<Address> wanted, LinkMemory before, LocalDate day, int maxAge) {
        List<Address> due = wanted.stream()
                .filter(address -> before.of(address)
                        .filter(known -> known.isFresh(day, maxAge))
                        .isEmpty())
                .toList();
        SortedMap<Address, Outcome> outcomes = asked(due);
        if (!due.isEmpty() && outcomes.values().stream().noneMatch(Outcome::isReached) && isOffline(named, before)) {
            outcomes.replaceAll((address, outcome) -> outcome instanceof Outcome.Missing ? OFFLINE : outcome);
        }
        SortedMap<String, Remembered> after = new TreeMap<>(before.addresses());
        named.forEach(address -> after.computeIfPresent(address.toString(), (key, known) -> known.namedOn(day)));
        outcomes.forEach((address, outcome) ->
                after.put(address.toString(), Remembered.after(before.of(address), outcome, day)));
        return new Checked(new LinkMemory(after).pruned(day), due.size());
    }

    /** Whether not even hosts can be found that were there lately. */
    private boolean isOffline(SortedSet<Address> named, LinkMemory before) {
        return named.stream()
                .filter(address -> before.of(address)
                        .filter(known -> known.state().isThere())
                        .isPresent())
                .map(Address::host)
                .distinct()
                .limit(HOSTS_TO_TRY)
                .noneMatch(this::isFound);
    }

    private boolean isFound(String host) {
        try {
            return !world.lookUp(host).isEmpty();
        } catch (UnknownHostException e) {
            return false;
        }
    }

    private SortedMap<Address, Outcome> asked(List<Address> due) {
        Map<String, List<Address>> byHost = new LinkedHashMap<>();
        due.forEach(address -> byHost.computeIfAbsent(address.host(), host -> new ArrayList<>())
                .add(address));
        Visitor visitor = new Visitor(manners, world);
        AtomicInteger done = new AtomicInteger();
        ExecutorService pool = Executors.newFixedThreadPool(manners.parallel(), LinkChecker::worker);
        try {
            List<Future<Map<Address, Outcome>>> hosts = byHost.values().stream()
                    .map(addresses -> pool.submit(() -> {
                        Map<Address, Outcome> found = new TreeMap<>();
                        for (Address address : addresses) {
                            found.put(address, visitor.visit(address));
                            synchronized (progress) {
                                progress.asked(done.incrementAndGet(), due.size());
                            }
                        }
                        return found;
                    }))
                    .toList();
            return joined(hosts);
        } finally {
            pool.shutdownNow();
        }
    }

    private static SortedMap<Address, Outcome> joined(Collection<Future<Map<Address, Outcome>>> hosts) {
        SortedMap<Address, Outcome> all = new TreeMap<>();
        try {
            for (Future<Map<Address, Outcome>> host : hosts) {
                all.putAll(host.get());
            }
            return all;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while asking", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    private static Thread worker(Runnable task) {
        Thread thread = new Thread(task, "explainer-links");
        thread.setDaemon(true);
        return thread;
    }
}
