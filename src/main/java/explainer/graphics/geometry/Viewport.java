package explainer.graphics.geometry;

/**
 * Where a projected earth lies in a drawing: y turned downwards, scaled, moved.
 *
 * @param scale units for a radius of the earth
 * @param x where the projection's x = 0 lies
 * @param y where the projection's y = 0 lies
 */
public record Viewport(Projection projection, double scale, double x, double y) {
    private static final double CIRCLE = 360;

    /** A place; its longitude may be given round any number of times. */
    public Point place(double longitude, double latitude) {
        double central = projection.centralMeridian();
        double away = longitude - central;
        return unwrapped(central + away - CIRCLE * StrictMath.rint(away / CIRCLE), latitude);
    }

    /** A place by a longitude that is not brought near the central meridian. */
    public Point unwrapped(double longitude, double latitude) {
        Point point = projection.project(longitude, latitude);
        return new Point(x + point.x() * scale, y - point.y() * scale);
    }
}
