package explainer.graphics;

import java.util.ArrayList;
import java.util.List;

/**
 * Words on poles beside a line. Each pole stands where it must, and its words to the right of it, or to the left where the drawing ends;
 * they stand as low as they can without meeting other words or a pole: words that a pole would cross stand above all the words of that pole.
 */
final class Signs {
    private static final double GAP = 10;

    private final List<Double> poles;
    private final List<Double> widths;
    private final boolean[] isLeft;
    private final int[] levels;

    /** Words beside a pole, so many levels up. */
    record Sign(double x, double width, boolean isLeft, int level) {
        double start() {
            return isLeft ? x - width : x;
        }

        double end() {
            return isLeft ? x : x + width;
        }
    }

    private Signs(List<Double> poles, List<Double> widths, double end) {
        this.poles = poles;
        this.widths = widths;
        this.isLeft = new boolean[poles.size()];
        this.levels = new int[poles.size()];
        sides(end);
    }

    /**
     * Places for words.
     *
     * @param poles where they stand, from left to right
     * @param widths of their words, from the pole on
     * @param end where the drawing ends
     */
    static List<Sign> place(List<Double> poles, List<Double> widths, double end) {
        Signs signs = new Signs(poles, widths, end);
        List<Sign> placed = new ArrayList<>();
        for (int i = 0; i < poles.size(); i++) {
            placed.add(new Sign(poles.get(i), widths.get(i), signs.isLeft[i], signs.level(i) - 1));
        }
        return placed;
    }

    /** Of two signs that face each other, one would have to stand above the other and the other above the one: both face left then. */
    private void sides(double end) {
        for (int i = poles.size() - 1; i >= 0; i--) {
            isLeft[i] = poles.get(i) + widths.get(i) > end;
            for (int other = i + 1; other < poles.size(); other++) {
                isLeft[i] |= isLeft[other] && isCrossed(i, other) && isCrossed(other, i);
            }
        }
    }

    /** Whether the words of one sign lie where the pole of another stands. */
    private boolean isCrossed(int sign, int pole) {
        double x = poles.get(sign);
        double reach = widths.get(sign) + GAP;
        return isLeft[sign]
                ? pole < sign && poles.get(pole) > x - reach
                : pole > sign && poles.get(pole) < x + reach;
    }

    private boolean meet(int one, int other) {
        return start(one) < end(other) + GAP && start(other) < end(one) + GAP;
    }

    private double start(int i) {
        return isLeft[i] ? poles.get(i) - widths.get(i) : poles.get(i);
    }

    private double end(int i) {
        return isLeft[i] ? poles.get(i) : poles.get(i) + widths.get(i);
    }

    /** The level from 1 on, found once: those that must be lower come first, which never leads in a circle. */
    private int level(int i) {
        if (levels[i] > 0) {
            return levels[i];
        }
        int level = 1;
        for (int other = 0; other < poles.size(); other++) {
            if (other != i && isCrossed(i, other)) {
                level = Math.max(level, level(other) + 1);
            }
        }
        while (isTaken(i, level)) {
            level++;
        }
        levels[i] = level;
        return level;
    }

    private boolean isTaken(int i, int level) {
        for (int other = 0; other < poles.size(); other++) {
            if (levels[other] == level && meet(i, other)) {
                return true;
            }
        }
        return false;
    }
}
