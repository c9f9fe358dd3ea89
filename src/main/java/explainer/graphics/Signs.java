package explainer.graphics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Words on poles beside a line. Each pole stands where it must, and its words to the right of it, or to the left where the drawing ends or
 * all can stand lower then; words that a pole would cross stand above all the words of that pole.
 */
final class Signs {
    private static final double GAP = 10;
    private static final int UNKNOWN = 0;
    private static final int SOUGHT = -1;

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
        find();
        turn(end);
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
            placed.add(new Sign(poles.get(i), widths.get(i), signs.isLeft[i], signs.levels[i] - 1));
        }
        return placed;
    }

    /** Of two signs that face each other, one would have to stand above the other and the other above the one: both face left then. */
    private void sides(double end) {
        for (int i = poles.size() - 1; i >= 0; i--) {
            isLeft[i] = poles.get(i) + widths.get(i) > end && poles.get(i) >= widths.get(i);
            for (int other = i + 1; other < poles.size(); other++) {
                isLeft[i] |=
                        isLeft[other] && poles.get(i) >= widths.get(i) && isCrossed(i, other) && isCrossed(other, i);
            }
        }
    }

    /** Turns words to the other side as long as that brings all of them lower. */
    private void turn(double end) {
        boolean isBetter = true;
        while (isBetter) {
            isBetter = false;
            for (int i = 0; i < poles.size(); i++) {
                int[] before = levels.clone();
                isLeft[i] = !isLeft[i];
                if (start(i) >= 0 && end(i) <= end && !facesAny(i)) {
                    find();
                }
                if (cost(levels) < cost(before)) {
                    isBetter = true;
                } else {
                    isLeft[i] = !isLeft[i];
                    System.arraycopy(before, 0, levels, 0, levels.length);
                }
            }
        }
    }

    private boolean facesAny(int i) {
        for (int other = 0; other < poles.size(); other++) {
            if (isLeft[other] != isLeft[i] && isCrossed(i, other) && isCrossed(other, i)) {
                return true;
            }
        }
        return false;
    }

    /** How tall all of it is, and then how high its words stand. */
    private static int cost(int[] levels) {
        int tallest = 0;
        int sum = 0;
        for (int level : levels) {
            tallest = Math.max(tallest, level);
            sum += level;
        }
        return tallest * levels.length * levels.length + sum;
    }

    private void find() {
        Arrays.fill(levels, UNKNOWN);
        for (int i = 0; i < levels.length; i++) {
            level(i);
        }
    }

    /** Whether the words of one sign lie where the pole of another stands. */
    private boolean isCrossed(int sign, int pole) {
        double x = poles.get(sign);
        double reach = widths.get(sign) + GAP;
        return isLeft[sign] ? pole < sign && poles.get(pole) > x - reach : pole > sign && poles.get(pole) < x + reach;
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

    /** The level from 1 on, found once: those that must be lower come first. */
    private int level(int i) {
        if (levels[i] != UNKNOWN) {
            return levels[i];
        }
        // only where more words stand than have room can it lead back here: then a pole crosses words, which have a
        // halo
        levels[i] = SOUGHT;
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
