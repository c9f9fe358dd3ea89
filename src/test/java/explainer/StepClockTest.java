package explainer;

import static org.assertj.core.api.Assertions.assertThat;

import explainer.base.Progress;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class StepClockTest {
    @Test
    void aStepThatComesTwiceCountsTwiceAndTheRestIsTheOthers() {
        AtomicLong now = new AtomicLong(1000);
        List<String> heard = new ArrayList<>();
        StepClock clock = new StepClock(
                new Progress() {
                    @Override
                    public void begins(String step, int share) {
                        heard.add(step + " " + share);
                    }

                    @Override
                    public void done(int count, int of) {
                        heard.add(count + " of " + of);
                    }
                },
                now::get,
                () -> 2 * now.get());
        clock.begins("one", 10);
        now.addAndGet(5);
        clock.begins("two", 20);
        clock.done(1, 2);
        now.addAndGet(10);
        clock.begins("one", 0);
        now.addAndGet(3);
        clock.begins("end", 0);
        now.addAndGet(2);
        assertThat(clock.hundredths("one")).isEqualTo(40);
        assertThat(clock.hundredths("two")).isEqualTo(50);
        assertThat(clock.hundredths("never")).isZero();
        clock.end();
        assertThat(clock.steps().keySet()).containsExactly("", "one", "two", "end");
        assertThat(clock.steps()).containsEntry("one", new StepClock.Step(8, 16, 0));
        assertThat(clock.steps()).containsEntry("two", new StepClock.Step(10, 20, 2));
        assertThat(clock.steps()).containsEntry("end", new StepClock.Step(2, 4, 0));
        assertThat(heard).containsExactly("one 10", "two 20", "1 of 2", "one 0", "end 0");
    }
}
