package explainer.graphics;

import explainer.graphics.geometry.Point;
import explainer.graphics.geometry.Window;

/**
 * How long a distance is on a map.
 *
 * @param kilometres a round number of them
 * @param length in units of the drawing
 */
record ScaleBar(int kilometres, double length) {
    private static final double SHARE = 1.0 / 6;
    private static final int[] ROUND = {5, 2, 1};
    private static final double TICK = 4;
    private static final double GAP = 7;

    /** The longest that takes a sixth of the width at most. */
    static ScaleBar of(double unitsPerKilometre, double width) {
        double longest = width * SHARE / unitsPerKilometre;
        for (int power = 1000; power >= 1; power /= 10) {
            for (int round : ROUND) {
                if (round * power <= longest) {
                    return new ScaleBar(round * power, round * power * unitsPerKilometre);
                }
            }
        }
        return new ScaleBar(1, unitsPerKilometre);
    }

    private Words words(double size) {
        return new Words(kilometres + " km", "viz-far-ink", size, false, false, 0);
    }

    double width(double size) {
        return length + GAP + words(size).width();
    }

    void draw(Svg svg, Window room, double size, Ground.Tone behind) {
        double y = (room.top() + room.bottom()) / 2;
        String line = "M" + Svg.number(room.left()) + " " + Svg.number(y - TICK) + "v" + Svg.number(2 * TICK) + "m0 "
                + Svg.number(-TICK) + "h" + Svg.number(length) + "m0 " + Svg.number(-TICK) + "v" + Svg.number(2 * TICK);
        svg.empty("path", "class", "viz-scale", "d", line);
        words(size).draw(svg, new Point(room.left() + length + GAP, y + size * 0.34), Words.Anchor.START, behind);
    }
}
