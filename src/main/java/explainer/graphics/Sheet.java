package explainer.graphics;

import explainer.graphics.Words.Anchor;
import explainer.graphics.geometry.Point;
import explainer.graphics.geometry.Window;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The surface of one drawing of a map: what room is taken, and where words fit best. The same words in the same order always come to
 * stand in the same places.
 */
final class Sheet {
    private static final double STEP = 2;
    private static final double AIR = 2;
    private static final double PER_CROSSING = 0.5;
    private static final double OTHER_GROUND = 8;
    private static final double NO_ROOM = 1000;

    private final Ground ground;
    private final Window part;
    private final double zoom;
    private final Window frame;
    private final List<Window> taken = new ArrayList<>();
    private final List<Point> crossings = new ArrayList<>();

    /**
     * @param part of the ground that is seen
     * @param zoom how large it is drawn
     */
    Sheet(Ground ground, Window part, double zoom) {
        this.ground = ground;
        this.part = part;
        this.zoom = zoom;
        this.frame = new Window(0, 0, part.width() * zoom, part.height() * zoom);
        for (List<Point> line : ground.lines()) {
            for (int i = 1; i < line.size(); i++) {
                dense(at(line.get(i - 1)), at(line.get(i)));
            }
        }
    }

    private void dense(Point from, Point to) {
        int steps = (int) StrictMath.ceil(from.distance(to) / STEP);
        for (int i = 0; i < steps; i++) {
            Point point = from.plus((to.x() - from.x()) * i / steps, (to.y() - from.y()) * i / steps);
            if (frame.contains(point)) {
                crossings.add(point);
            }
        }
    }

    Window frame() {
        return frame;
    }

    double zoom() {
        return zoom;
    }

    /** Where a point of the ground lies. */
    Point at(Point point) {
        return new Point((point.x() - part.left()) * zoom, (point.y() - part.top()) * zoom);
    }

    /** What is behind a point of this drawing. */
    Ground.Tone behind(Point point) {
        return ground.behind(new Point(point.x() / zoom + part.left(), point.y() / zoom + part.top()));
    }

    Ground.Tone behind(Window room) {
        return behind(new Point((room.left() + room.right()) / 2, (room.top() + room.bottom()) / 2));
    }

    /** Whether nothing else is behind either end: words have one halo, which would be a smudge on another ground. */
    boolean isOnOneGround(Window room) {
        return Stream.of(
                                new Point(room.left(), room.top()),
                                new Point(room.left(), room.bottom()),
                                new Point(room.right(), room.top()),
                                new Point(room.right(), room.bottom()))
                        .map(this::behind)
                        .distinct()
                        .count()
                == 1;
    }

    void take(Window room) {
        taken.add(room);
    }

    List<Window> taken() {
        return List.copyOf(taken);
    }

    /** Where words stand beside a dot. */
    record Spot(Point at, Anchor anchor, Window room, double cost) {
        boolean isFree() {
            return cost < NO_ROOM;
        }
    }

    /** The best place for words beside a dot: to the right if nothing speaks against it. */
    Spot beside(Point dot, double radius, Words words) {
        double gap = radius + 4;
        double middle = dot.y() + words.size() * 0.34 - words.further() / 2;
        double above = dot.y() - radius - 2 - words.further();
        double below = dot.y() + radius + words.size() * 0.86;
        double aside = radius * 0.7;
        List<Spot> spots = List.of(
                spot(new Point(dot.x() + gap, middle), Anchor.START, words, dot, 0),
                spot(new Point(dot.x() + aside, above), Anchor.START, words, dot, 3),
                spot(new Point(dot.x() + aside, below), Anchor.START, words, dot, 4),
                spot(new Point(dot.x() - gap, middle), Anchor.END, words, dot, 5),
                spot(new Point(dot.x() - aside, above), Anchor.END, words, dot, 7),
                spot(new Point(dot.x() - aside, below), Anchor.END, words, dot, 8),
                spot(new Point(dot.x(), above), Anchor.MIDDLE, words, dot, 9),
                spot(new Point(dot.x(), below), Anchor.MIDDLE, words, dot, 9));
        return spots.stream().min(Comparator.comparingDouble(Spot::cost)).orElseThrow();
    }

    private Spot spot(Point at, Anchor anchor, Words words, Point dot, double rank) {
        Window room = words.room(at, anchor);
        Ground.Tone behind = behind(room);
        // the name of a port may stand on the sea
        boolean isElsewhere = behind != behind(dot) && behind != Ground.Tone.SEA;
        double cost = rank + cost(room) + (isElsewhere ? OTHER_GROUND : 0);
        return new Spot(at, anchor, room, cost);
    }

    private double cost(Window room) {
        Window air = room.grown(AIR);
        long collisions = taken.stream().filter(air::meets).count() + (frame.contains(air) ? 0 : 1);
        return collisions * NO_ROOM + crossings.stream().filter(room::contains).count() * PER_CROSSING;
    }

    /** The corner for something that is not part of the ground: where it hides least, first the one that comes first. */
    Optional<Window> corner(double width, double height, double margin, List<Corner> corners) {
        return corners.stream()
                .map(corner -> corner.room(frame, width, height, margin))
                .filter(room -> cost(room) < NO_ROOM)
                .min(Comparator.comparingDouble(this::hidden));
    }

    private double hidden(Window room) {
        double hidden = crossings.stream().filter(room::contains).count();
        for (int i = 1; i < 10; i += 2) {
            for (int j = 1; j < 10; j += 2) {
                Point point = new Point(room.left() + room.width() * i / 10, room.top() + room.height() * j / 10);
                hidden += behind(point).ordinal();
            }
        }
        return hidden;
    }

    /** The corners of a drawing. */
    enum Corner {
        TOP_RIGHT,
        TOP_LEFT,
        BOTTOM_RIGHT,
        BOTTOM_LEFT;

        private Window room(Window frame, double width, double height, double margin) {
            boolean isLeft = this == TOP_LEFT || this == BOTTOM_LEFT;
            boolean isTop = this == TOP_LEFT || this == TOP_RIGHT;
            double left = isLeft ? margin : frame.right() - margin - width;
            double top = isTop ? margin : frame.bottom() - margin - height;
            return new Window(left, top, left + width, top + height);
        }
    }
}
