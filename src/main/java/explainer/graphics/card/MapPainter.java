package explainer.graphics.card;

import explainer.graphics.card.CardMap.Tone;
import explainer.graphics.geometry.EqualEarth;
import explainer.graphics.geometry.Point;
import explainer.graphics.geometry.Rings;
import explainer.graphics.geometry.Topology;
import explainer.graphics.geometry.Topology.Area;
import explainer.graphics.geometry.Viewport;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Paints a {@link CardMap}: turned to the area that it points at, without a word. */
final class MapPainter {
    private static final double SCALE = 300;
    private static final double MIDDLE_X = 930;
    private static final double MIDDLE_Y = 300;
    /** Where nothing is marked: the Atlantic on the left, the middle latitudes of the north in the middle. */
    private static final Point ANYWHERE = new Point(11.5, 20);

    private static final double SMALLEST_TRIANGLE = 0.4;
    private static final double SMALLEST_AREA = 8;
    private static final double DOT = 3;
    private static final double DISPUTED_SPACING = 5;
    private static final double DISPUTED_DOT = 0.9;
    private static final float BORDER = 1;
    private static final float RING = 3;
    private static final double ROUND_THE_AREA = 5;
    private static final double SMALLEST_RING = 20;
    private static final double LARGEST_RING = 60;

    private final CardMap map;
    private final Topology world;
    private final Viewport view;
    private final double meridian;

    private MapPainter(CardMap map, Topology world, Point centre) {
        this.map = map;
        this.meridian = centre.x();
        EqualEarth projection = new EqualEarth(meridian);
        Point middle = projection.project(centre.x(), centre.y());
        this.view = new Viewport(projection, SCALE, MIDDLE_X, MIDDLE_Y + middle.y() * SCALE);
        this.world = world.simplified(view, SMALLEST_TRIANGLE);
    }

    static void paint(Graphics2D graphics, CardMap map, Topology world) {
        Point centre = map.marked()
                .flatMap(world::area)
                .flatMap(area -> area.polygons().stream()
                        .map(polygon -> world.ring(polygon.get(0)))
                        .max(Comparator.comparingDouble(Rings::area)))
                .map(Rings::centroid)
                .orElse(ANYWHERE);
        new MapPainter(map, world, centre).paint(graphics);
    }

    private void paint(Graphics2D graphics) {
        for (Area area : world.areas()) {
            graphics.setColor(colour(area));
            graphics.fill(path(area));
        }
        map.disputed().forEach(part -> disputed(graphics, part));
        borders(graphics);
        dots(graphics);
        map.marked().flatMap(world::area).ifPresent(area -> ring(graphics, area));
    }

    private Color colour(Area area) {
        boolean isDisputed = map.disputed().stream()
                .anyMatch(part -> part.area().equals(area.id()) && part.box().isEmpty());
        return isDisputed ? Ink.LAND : colour(Optional.ofNullable(map.tones().get(area.id())));
    }

    private static Color colour(Optional<Tone> tone) {
        return tone.map(found -> switch (found) {
                    case FULL -> Ink.FULL;
                    case TINT -> Ink.TINT;
                    case ACCENT -> Ink.ACCENT;
                })
                .orElse(Ink.LAND);
    }

    private void disputed(Graphics2D graphics, CardMap.Disputed part) {
        world.area(part.area()).ifPresent(area -> {
            Shape path = path(area);
            Shape before = graphics.getClip();
            graphics.clip(path);
            if (!part.box().isEmpty()) {
                graphics.clip(box(part.box()));
            }
            Rectangle2D bounds = graphics.getClip().getBounds2D();
            graphics.setColor(Ink.LAND);
            graphics.fill(bounds);
            graphics.setColor(Ink.DISPUTED);
            double fromX = StrictMath.floor(bounds.getMinX() / DISPUTED_SPACING) * DISPUTED_SPACING;
            double fromY = StrictMath.floor(bounds.getMinY() / DISPUTED_SPACING) * DISPUTED_SPACING;
            for (double y = fromY; y < bounds.getMaxY(); y += DISPUTED_SPACING) {
                for (double x = fromX; x < bounds.getMaxX(); x += DISPUTED_SPACING) {
                    graphics.fill(circle(new Point(x, y), DISPUTED_DOT));
                }
            }
            graphics.setClip(before);
        });
    }

    private Shape box(List<Double> box) {
        Path2D path = new Path2D.Double();
        append(
                path,
                List.of(
                        view.place(box.get(0), box.get(1)),
                        view.place(box.get(2), box.get(1)),
                        view.place(box.get(2), box.get(3)),
                        view.place(box.get(0), box.get(3))));
        path.closePath();
        return path;
    }

    private void borders(Graphics2D graphics) {
        BasicStroke settled = new BasicStroke(BORDER, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
        BasicStroke unsettled =
                new BasicStroke(BORDER, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, BORDER, new float[] {3, 2.5f}, 0);
        graphics.setColor(Ink.GROUND);
        world.users().forEach((arc, ids) -> {
            if (ids.size() > 1) {
                boolean isDashed = map.unsettled().stream().anyMatch(ids::containsAll);
                graphics.setStroke(isDashed ? unsettled : settled);
                Path2D line = new Path2D.Double();
                List<Point> points = world.arcs().get(arc);
                append(line, projected(points));
                graphics.draw(line);
            }
        });
    }

    /** Areas that no one would see, though they have a tone. */
    private void dots(Graphics2D graphics) {
        for (Area area : world.areas()) {
            Optional<List<Point>> largest = largest(area);
            if (map.tones().containsKey(area.id())
                    && largest.map(Rings::area).orElse(0.0) < SMALLEST_AREA
                    && largest.isPresent()) {
                graphics.setColor(colour(area));
                graphics.fill(circle(Rings.centroid(largest.get()), DOT));
            }
        }
    }

    private void ring(Graphics2D graphics, Area area) {
        Rectangle2D bounds = path(area).getBounds2D();
        Point middle = new Point(bounds.getCenterX(), bounds.getCenterY());
        double radius = StrictMath.hypot(bounds.getWidth(), bounds.getHeight()) / 2 + ROUND_THE_AREA;
        if (radius <= LARGEST_RING) {
            Ellipse2D circle = circle(middle, StrictMath.max(radius, SMALLEST_RING));
            graphics.setStroke(new BasicStroke(3 * RING));
            graphics.setColor(Ink.GROUND);
            graphics.draw(circle);
            graphics.setStroke(new BasicStroke(RING));
            graphics.setColor(Ink.ACCENT);
            graphics.draw(circle);
        }
    }

    private static Ellipse2D circle(Point middle, double radius) {
        return new Ellipse2D.Double(middle.x() - radius, middle.y() - radius, 2 * radius, 2 * radius);
    }

    private Optional<List<Point>> largest(Area area) {
        return area.polygons().stream()
                .map(polygon -> projected(world.ring(polygon.get(0))))
                .max(Comparator.comparingDouble(Rings::area));
    }

    private Path2D path(Area area) {
        Path2D path = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        for (List<List<Integer>> polygon : area.polygons()) {
            double shift = Topology.shift(world.ring(polygon.get(0)), meridian);
            for (List<Integer> ring : polygon) {
                append(path, projected(world.ring(ring), shift));
                path.closePath();
            }
        }
        return path;
    }

    private List<Point> projected(List<Point> line) {
        return projected(line, Topology.shift(line, meridian));
    }

    private List<Point> projected(List<Point> line, double shift) {
        return Topology.unwrapped(line).stream()
                .map(point -> view.unwrapped(point.x() + shift, point.y()))
                .toList();
    }

    private static void append(Path2D path, List<Point> points) {
        for (int i = 0; i < points.size(); i++) {
            if (i == 0) {
                path.moveTo(points.get(i).x(), points.get(i).y());
            } else {
                path.lineTo(points.get(i).x(), points.get(i).y());
            }
        }
    }
}
