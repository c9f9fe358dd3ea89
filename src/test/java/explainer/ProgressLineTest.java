package explainer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** The line on a terminal that is text, by a clock that is a number. */
class ProgressLineTest {
    private static final String CLEAR = "\r\u001b[K";

    private final StringWriter terminal = new StringWriter();
    private long now = 5;
    private final ProgressLine line = new ProgressLine(new PrintWriter(terminal), () -> now);

    @Test
    void aShortBuildShowsNothing() {
        line.begins("reading", 50);
        pass(900);
        line.done(9, 10);
        line.begins("making pages", 50);
        pass(99);
        line.done(10, 10);
        line.close();
        assertThat(terminal.toString()).isEmpty();
    }

    @Test
    void aLongBuildShowsCountsAndAnEstimate() {
        line.begins("reading", 20);
        pass(1000);
        line.done(500, 1000);
        assertThat(shown()).isEqualTo("reading: 500 of 1,000, about 9 s left");
        pass(1000);
        line.begins("checking", 80);
        assertThat(shown()).isEqualTo("checking, about 8 s left");
        pass(1000);
        line.done(250, 1000);
        assertThat(shown()).isEqualTo("checking: 250 of 1,000, about 5 s left");
    }

    @Test
    void aVeryLongBuildIsEstimatedInMinutes() {
        line.begins("reading", 100);
        pass(20_000);
        line.done(1, 10);
        assertThat(shown()).isEqualTo("reading: 1 of 10, about 3 min left");
    }

    @Test
    void thereIsNoEstimateAtTheBeginningAndAtTheEnd() {
        line.begins("reading", 100);
        pass(2000);
        line.done(1, 100);
        assertThat(shown()).isEqualTo("reading: 1 of 100");
        pass(2000);
        line.done(100, 100);
        assertThat(shown()).isEqualTo("reading: 100 of 100");
    }

    @Test
    void itIsDrawnTenTimesASecondAtMost() {
        line.begins("reading", 100);
        pass(1000);
        for (int i = 1; i <= 1000; i++) {
            line.done(i, 1000);
            pass(1);
        }
        assertThat(terminal.toString().split("\r")).hasSize(1 + 10);
    }

    @Test
    void aSmallerCountInAStepIsNotShownAndNothingIsUndone() {
        line.begins("making pages", 100);
        pass(1000);
        line.done(50, 100);
        assertThat(shown()).endsWith("about 1 s left");
        pass(200);
        line.done(1, 2);
        line.done(1, 1);
        assertThat(shown()).isEqualTo("making pages: 50 of 100, about 1 s left");
        line.done(1, 1000);
        assertThat(shown()).isEqualTo("making pages: 1 of 1,000, about 2 s left");
    }

    @Test
    void theLineIsGoneBeforeAnythingElseIsPrinted() {
        line.begins("reading", 100);
        pass(2000);
        line.done(1, 2);
        line.close();
        assertThat(terminal.toString()).endsWith(CLEAR).contains("reading: 1 of 2");
    }

    private void pass(long millis) {
        now += TimeUnit.MILLISECONDS.toNanos(millis);
    }

    /** What stands in the line now. */
    private String shown() {
        String all = terminal.toString();
        return all.substring(all.lastIndexOf(CLEAR) + CLEAR.length());
    }
}
