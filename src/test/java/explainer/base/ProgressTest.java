package explainer.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ProgressTest {
    private static final List<Integer> ITEMS =
            IntStream.rangeClosed(1, 20).boxed().toList();

    private final List<String> heard = new ArrayList<>();
    private final Progress listener = new Progress() {
        @Override
        public void begins(String step, int share) {
            heard.add(step + " " + share);
        }

        @Override
        public void done(int count, int of) {
            heard.add(count + "/" + of);
        }
    };

    @Test
    void everyItemIsHeardOnceInOrderAndTheResultsAreTheSame() {
        List<Integer> results = Progress.during(listener, ProgressTest::doubled);
        assertThat(results).isEqualTo(doubled());
        assertThat(heard)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, 20).mapToObj(i -> i + "/20").toList());
    }

    @Test
    void nobodyHearsBeforeAndAfterwards() {
        doubled();
        assertThatThrownBy(() -> Progress.during(listener, () -> {
                    throw new IllegalStateException("a bug");
                }))
                .isInstanceOf(IllegalStateException.class);
        doubled();
        assertThat(heard).isEmpty();
        assertThat(Progress.current()).isSameAs(Progress.NONE);
    }

    @Test
    void workOfAnotherThreadIsNotHeard() {
        Progress.during(listener, () -> {
            Thread other = new Thread(ProgressTest::doubled);
            other.start();
            try {
                other.join();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            return other;
        });
        assertThat(heard).isEmpty();
    }

    private static List<Integer> doubled() {
        return Parallel.map(ITEMS, Duration.ofSeconds(20), item -> 2 * item, item -> item);
    }
}
