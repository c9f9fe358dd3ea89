package explainer.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import explainer.testing.Slow;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@Slow
class ParallelTest {
    private static final Duration LONG = Duration.ofMinutes(1);

    @Test
    void resultsStandInTheOrderOfTheItems() {
        List<Integer> items = IntStream.range(0, 500).boxed().toList();
        assertThat(Parallel.map(items, LONG, ParallelTest::slowAtFirst, item -> -1))
                .isEqualTo(items.stream().map(item -> item * 2).toList());
    }

    private static int slowAtFirst(int item) {
        if (item < 4) {
            try {
                Thread.sleep(20);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
        return item * 2;
    }

    @Test
    void anEmptyListGivesAnEmptyList() {
        assertThat(Parallel.map(List.of(), LONG, item -> item, item -> item)).isEmpty();
    }

    @Test
    void anItemThatOverflowsTheStackBecomesItsFallback() {
        assertThat(Parallel.map(List.of(1, -1, 3), LONG, ParallelTest::depth, item -> 99))
                .containsExactly(1, 99, 3);
    }

    private static int depth(int item) {
        return item < 0 ? depth(item - 1) + 1 : item;
    }

    @Test
    void workHasADeeperStackThanAnOrdinaryThread() {
        assertThat(Parallel.map(List.of(100_000), LONG, ParallelTest::sum, item -> -1))
                .containsExactly(100_000);
    }

    private static int sum(int left) {
        return left == 0 ? 0 : 1 + sum(left - 1);
    }

    @Test
    void anItemThatDoesNotEndBecomesItsFallbackAndTheOthersAreDone() {
        CountDownLatch never = new CountDownLatch(1);
        List<String> results = Parallel.map(
                List.of("a", "endless", "b"),
                Duration.ofMillis(300),
                item -> item.equals("endless") ? waited(never) : item,
                item -> "gave up on " + item);
        assertThat(results).containsExactly("a", "gave up on endless", "b");
    }

    private static String waited(CountDownLatch never) {
        try {
            never.await();
            return "came to an end";
        } catch (InterruptedException e) {
            return "interrupted";
        }
    }

    @Test
    void itemsThatCannotBeStoppedDoNotHoldUpTheOthers() {
        AtomicBoolean over = new AtomicBoolean();
        int endless = 2 * Runtime.getRuntime().availableProcessors();
        List<Integer> items = IntStream.range(0, endless + 3).boxed().toList();
        try {
            List<Integer> results = Parallel.map(
                    items,
                    Duration.ofMillis(300),
                    item -> {
                        while (item < endless && !over.get()) {
                            Thread.onSpinWait();
                        }
                        return item;
                    },
                    item -> -1);
            assertThat(results.subList(0, endless)).containsOnly(-1);
            assertThat(results.subList(endless, endless + 3)).containsExactly(endless, endless + 1, endless + 2);
        } finally {
            over.set(true);
        }
    }

    @Test
    void aBugInTheWorkIsThrownAsItIs() {
        assertThatThrownBy(() -> Parallel.map(
                        List.of(1),
                        LONG,
                        item -> {
                            throw new IllegalArgumentException("bug");
                        },
                        item -> item))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("bug");
    }
}
