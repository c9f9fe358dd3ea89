package explainer.graphics;

import java.util.List;
import java.util.stream.IntStream;

/** The round years that are written along a line of time. */
final class Ticks {
    private static final List<Integer> STEPS = List.of(1, 2, 5, 10, 20, 50, 100, 200, 500, 1000);
    private static final double LEAST_APART = 60;
    private static final double HALF_NUMBER = 20;

    private Ticks() {}

    /** Years with the shortest round step at which their numbers stand well apart, and do not leave the line. */
    static List<Integer> years(Scale scale) {
        double unit = scale.of(1) - scale.of(0);
        int step = STEPS.stream()
                .filter(years -> years * unit >= LEAST_APART)
                .findFirst()
                .orElse(STEPS.get(STEPS.size() - 1));
        int first = (int) Math.ceil(scale.from() / step);
        int last = (int) Math.floor(scale.to() / step);
        return IntStream.rangeClosed(first, last)
                .map(i -> i * step)
                .filter(year ->
                        scale.of(year) >= scale.start() + HALF_NUMBER && scale.of(year) <= scale.end() - HALF_NUMBER)
                .boxed()
                .toList();
    }
}
