package explainer.links;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;

/** A redirect may lead to a host that another worker is asking: it waits there. */
class HostGateTest {
    private final PlayedWorld world = new PlayedWorld();
    private final HostGate gate = new HostGate(Duration.ofSeconds(1), world);
    private final List<String> order = new CopyOnWriteArrayList<>();

    @Test
    void aSecondRequestToAHostWaitsUntilTheFirstIsAnswered() throws Exception {
        Thread second = new Thread(() -> pass("example.org", "second"));
        gate.pass("example.org", () -> {
            second.start();
            while (second.getState() != Thread.State.BLOCKED && second.isAlive()) {
                Thread.onSpinWait();
            }
            pass("example.com", "another host");
            order.add("first");
            return "";
        });
        second.join();
        assertThat(order).containsExactly("another host", "first", "second");
        assertThat(world.pauses).containsExactly(Duration.ofSeconds(1));
    }

    @Test
    void theLongerPauseCountsOnce() throws Exception {
        pass("example.org", "1");
        gate.slowDown("example.org", Duration.ofSeconds(7));
        gate.slowDown("example.org", Duration.ZERO);
        pass("example.org", "2");
        pass("example.org", "3");
        assertThat(world.pauses).containsExactly(Duration.ofSeconds(7), Duration.ofSeconds(1));
    }

    private void pass(String host, String name) {
        try {
            gate.pass(host, () -> order.add(name));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
